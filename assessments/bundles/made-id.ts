// An id made from words: the same on every laptop, so that what two files made by themselves is one thing when they meet.
import { sha256 } from './hashing.ts'

/** UUIDv8 (RFC 9562) of SHA-256. The words say what kind of thing it is first: «assignment …», «competence …». */
export function madeId(words: string): string {
  const bytes = sha256(words).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
