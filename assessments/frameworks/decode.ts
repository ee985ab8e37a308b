// Bytes of a chosen or pasted source become text. Nobody knows the encoding of a text file: a browser's copy is UTF-8,
// Notepad's is UTF-16 or Windows-1252. A PDF or Word file offered by mistake is told apart from unreadable text.
import { maxTextBytes } from '../contract/imports.ts'
import type { DecodeOutcome } from './outcome.ts'
import { tooLarge } from './outcome.ts'

// Every host of this code has TextDecoder; the language library alone does not declare it.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string }

/** First bytes of files that are offered by mistake: PDF, zip/docx, PNG, JPEG, GIF, old Office, gzip. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
]

/** Windows-1252 0x80–0x9f. Own table: the decoder of some Node versions takes this range for Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const starts = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, index) => bytes[index] === byte)

/** Builds a string from code units in pieces, because one call with a million arguments overflows the stack. */
function fromUnits(count: number, unit: (index: number) => number): string {
  const pieces: string[] = []
  for (let from = 0; from < count; from += 4_096) {
    const units: number[] = []
    for (let index = from; index < Math.min(count, from + 4_096); index += 1) units.push(unit(index))
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const at = (index: number) => bytes[index] ?? 0
  return fromUnits(Math.floor(bytes.length / 2), (index) => at(index * 2 + low) | (at(index * 2 + 1 - low) << 8))
}

/** Latin text in UTF-16 without a byte order mark has a zero in nearly every second byte, always on the same side. */
function guessUtf16(bytes: Uint8Array): 0 | 1 | null {
  const length = Math.min(bytes.length, 4_096) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > pairs * 0.7 && even < pairs * 0.02) return 0
  if (even > pairs * 0.7 && odd < pairs * 0.02) return 1
  return null
}

function eightBit(bytes: Uint8Array): string {
  const loose = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let foreign = 0
  for (const character of loose) {
    if (character === '\ufffd') broken += 1
    else if (character > '\u007f') foreign += 1
  }
  // A few damaged bytes in good UTF-8 (a copy cut in the middle of a letter) do not make it Windows-1252.
  if (broken === 0 || broken * 10 <= foreign) return loose
  return fromUnits(bytes.length, (index) => {
    const byte = bytes[index] ?? 0
    return byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte
  })
}

/** Control characters that no text file holds more than a stray one of. */
export function looksBinary(text: string): boolean {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0) return true
    if (unit < 9 || (unit > 13 && unit < 32) || (unit > 126 && unit < 160 && unit !== 0x85)) controls += 1
  }
  return controls > 4 && controls * 50 > text.length
}

/** `most` is larger for tables and JSON than for a text that is read line by line. */
export function decodeSource(bytes: Uint8Array, most: number = maxTextBytes): DecodeOutcome {
  if (bytes.length > most) return tooLarge(bytes.length, most)
  if (bytes.length === 0) return { ok: false, failure: 'SOURCE_EMPTY' }
  if (signatures.some((signature) => starts(bytes, signature))) return { ok: false, failure: 'SOURCE_BINARY' }
  const marked = starts(bytes, [0xff, 0xfe]) ? 0 : starts(bytes, [0xfe, 0xff]) ? 1 : null
  const side = marked ?? guessUtf16(bytes)
  const decoded = side === null ? eightBit(bytes) : utf16(bytes, side)
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded
  if (text.trim() === '') return { ok: false, failure: 'SOURCE_EMPTY' }
  if (looksBinary(text)) return { ok: false, failure: 'SOURCE_BINARY' }
  return { ok: true, text }
}
