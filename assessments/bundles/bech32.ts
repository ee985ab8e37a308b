// Bech32 (BIP-173) for one use: the 32 bytes of an age X25519 recipient, `age1…`. Needed because the words of a key are
// made of the bytes, and because a key that was typed over must be checked before something is encrypted for it.
const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const prefix = 'age'
const checksumLength = 6

function polymod(values: number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, g] of generator.entries()) if ((top >> bit) & 1) sum ^= g
  }
  return sum
}
const spread = [...prefix].map((c) => c.charCodeAt(0))
const expanded = [...spread.map((c) => c >> 5), 0, ...spread.map((c) => c & 31)]

/** From groups of `from` bits to groups of `to` bits; what is left over is filled with zeros or must be zeros. */
function regroup(values: Iterable<number>, from: number, to: number): { values: number[]; left: number; bits: number } {
  const out: number[] = []
  let held = 0
  let bits = 0
  for (const value of values) {
    held = (held << from) | value
    bits += from
    while (bits >= to) {
      bits -= to
      out.push((held >> bits) & ((1 << to) - 1))
    }
    held &= (1 << bits) - 1
  }
  return { values: out, left: held, bits }
}

export function recipientOf(key: Uint8Array): string {
  const { values, left, bits } = regroup(key, 8, 5)
  if (bits > 0) values.push(left << (5 - bits))
  const sum = polymod([...expanded, ...values, 0, 0, 0, 0, 0, 0]) ^ 1
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >> shift) & 31)
  return `${prefix}1${[...values, ...check].map((v) => letters[v]).join('')}`
}

/** The 32 bytes; null when the text is no such recipient or its checksum differs. */
export function keyOf(recipient: string): Uint8Array | null {
  if (!recipient.startsWith(`${prefix}1`)) return null
  const values = [...recipient.slice(prefix.length + 1)].map((c) => letters.indexOf(c))
  if (values.includes(-1) || polymod([...expanded, ...values]) !== 1) return null
  const { values: bytes, left, bits } = regroup(values.slice(0, -checksumLength), 5, 8)
  return bytes.length === 32 && left === 0 && bits < 5 ? Uint8Array.from(bytes) : null
}
