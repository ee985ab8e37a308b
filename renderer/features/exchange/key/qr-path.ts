// The dark squares of a QR code as one path in a drawing of `size` by `size`, the quiet border included.
import { encode } from 'uqr'

/** What scanners want around it. */
const border = 4

export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
