// A key as words that can be read over the telephone: proquints, 16 bits in five letters, each word pronounceable in
// Dutch (D. S. Wilkerson, «A Proposal for Proquints: Identifiers that are Readable, Spellable, and Pronounceable»,
// arXiv:0901.4016). Sixteen words for the 32 bytes of an age X25519 recipient, and a seventeenth that finds a slip.
import { keyOf, recipientOf } from './bech32.ts'
import { withoutGaps } from './crockford.ts'
import { sha256 } from './hashing.ts'

const consonants = 'bdfghjklmnprstvz'
const vowels = 'aiou'

/** Pairs of bytes, the high one first, as words. */
export function proquints(bytes: Uint8Array): string[] {
  const words: string[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const pair = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)
    const consonant = (shift: number) => consonants[(pair >> shift) & 15]
    const vowel = (shift: number) => vowels[(pair >> shift) & 3]
    words.push(`${consonant(12)}${vowel(10)}${consonant(6)}${vowel(4)}${consonant(0)}`)
  }
  return words
}

/** The bytes of words written without anything between them; null when a letter is out of place. */
function bytesOf(words: string): Uint8Array | null {
  if (!/^([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz])+$/.test(words)) return null
  const bytes = new Uint8Array((words.length / 5) * 2)
  for (let i = 0; i < words.length / 5; i += 1) {
    let pair = 0
    for (const [place, letter] of [...words.slice(i * 5, i * 5 + 5)].entries()) {
      pair = place % 2 === 0 ? (pair << 4) | consonants.indexOf(letter) : (pair << 2) | vowels.indexOf(letter)
    }
    bytes[i * 2] = pair >> 8
    bytes[i * 2 + 1] = pair & 255
  }
  return bytes
}

const checkOf = (key: Uint8Array): Uint8Array => sha256(key).subarray(0, 2)

export function keyWords(recipient: string): string[] {
  const key = keyOf(recipient)
  if (key === null) throw new RangeError('not an age X25519 recipient')
  return [...proquints(key), ...proquints(checkOf(key))]
}

/** Words or an `age1…` text, as a person typed or scanned them → the recipient; null when it cannot be read or differs. */
export function readKey(typed: string): string | null {
  const text = withoutGaps(typed).toLowerCase()
  if (text.startsWith('age1')) return keyOf(text) === null ? null : text
  const bytes = text.length === 17 * 5 ? bytesOf(text) : null
  if (bytes === null) return null
  const key = bytes.subarray(0, 32)
  const check = checkOf(key)
  return bytes[32] === check[0] && bytes[33] === check[1] ? recipientOf(key) : null
}
