// Words as search sees them: without case and accents, and with Dutch endings forgiven. The same for what is put in the
// index, for what is asked, and for what is marked in a hit.
import { stemmer } from '@orama/stemmers/dutch'

export interface Word {
  /** As it stands in the text, from `at`. */
  text: string
  at: number
}

/** From so many letters on, the beginning of a word will do: people read results while they type. */
export const fromLetters = 3

/** Letters and digits with what is written on them; an apostrophe inside a word is part of it («collega’s»). */
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ text: word, at: index }))

export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase()

/** As the index splits it: at the apostrophe. */
export const firstPart = (word: string): string => folded(word.split(/['’]/u)[0] ?? '')

/** Say nothing about what somebody looks for, and stand in nearly every sentence. */
const emptyWords = new Set(
  'aan als bij dat de den die dit door een en er het hij hun in is je met na naar of om ook op te tot uit van voor wat ze zich zij zijn zo'.split(
    ' ',
  ),
)
export const isEmptyWord = (word: string): boolean => emptyWords.has(folded(word))

const known = new Map<string, readonly string[]>()

/** All stems a word may have. The stemmer leaves «sorteert» and «collegas» as they are; «sorteer» has to meet them. */
export function stemsOf(word: string): readonly string[] {
  const plain = folded(word)
  const before = known.get(plain)
  if (before !== undefined) return before
  const first = stemmer(plain)
  const stems = new Set([evened(first)])
  if (/[dt]$/.test(first) && first.length > 3) stems.add(evened(stemmer(first.slice(0, -1))))
  if (plain.endsWith('s') && plain.length > 4) stems.add(evened(stemmer(plain.slice(0, -1))))
  // The words of all frameworks together are few thousands; somebody who pastes books must not fill the memory.
  if (known.size > 50_000) known.clear()
  const all = [...stems].filter((stem) => stem !== '')
  known.set(plain, all)
  return all
}

/** «gev» of geven is «gef» of geeft, «bell» of bellen is «bel» of belt. */
const evened = (stem: string): string =>
  stem
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([^aeiouy\d])\1$/, '$1')

/** What stands beside a text in the index: the stems that are not words of it already. */
export function stemsBeside(text: string): string {
  const words = wordsIn(text)
  const there = new Set(words.map((word) => folded(word.text)))
  return [...new Set(words.flatMap((word) => stemsOf(word.text)))].filter((stem) => !there.has(stem)).join(' ')
}
