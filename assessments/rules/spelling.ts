// What may an erratum change in a published text? Its spelling, and nothing that could be read as another demand: who was
// rated by the old words must be rated by the new ones. In doubt the answer is no, and a new version is the way.
import { amounts, everyday, smallWords } from './spelling-words.ts'

/**
 * Whether `after` is `before` spelled better: the same words, a few letters different. Punctuation, capitals, accents and
 * hyphens are free; one compound may be joined or split. No digit may change, and no word that negates or counts.
 * @example onlySpelling('Meld een foud', 'Meldt een fout') // true
 */
export function onlySpelling(before: string, after: string): boolean {
  if (exactSigns(before) !== exactSigns(after)) return false
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length === now.length) return old.every((word, at) => sameWord(word, now[at] ?? ''))
  if (old.length === now.length + 1) return joined(old, now)
  return now.length === old.length + 1 && joined(now, old)
}

/**
 * Digits, signs (those that stand for an accent or an apostrophe apart), strokes through a letter, and «één», which is
 * more than an accent on «een».
 */
const exactSigns = (text: string): string =>
  (
    text
      .normalize('NFC')
      .match(/\d+(?:[.,:/]\d+)*|[%‰]|(?![`´¨^])\p{S}|[\u0334-\u0338\u20d0-\u20ff]|(?<!\p{L})één(?!\p{L})/giu) ?? []
  )
    .join(' ')
    .toLowerCase()

/** In small letters, without accents, apostrophes and hyphens. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])[-'’‑](?=[\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const isKnown = (word: string) => amounts.has(word) || smallWords.has(word) || everyday.has(word)

function sameWord(before: string, after: string): boolean {
  if (before === after) return true
  if (/\d/.test(before + after)) return false
  // «neit» can only have been «niet».
  if (before.length >= 4 && !isKnown(before) && isSwap(before, after)) return true
  if ([before, after].some((word) => amounts.has(word) || smallWords.has(word))) return false
  if (isKnown(before) && isKnown(after)) return isDtError(before, after)
  if (before[0] !== after[0] || isOtherForm(before, after)) return false
  return distance(before, after) <= mostLetters(Math.max(before.length, after.length))
}

/** Letters that may differ: none in the shortest words, where one letter is another word. */
const mostLetters = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const isDtError = (before: string, after: string) => /[td]$/.test(before) && dtStem(before) === dtStem(after)
const dtStem = (word: string) => word.replace(/(?:dt|d|t)$/, '')

const endings = new Set(' s n en r er ers te de ten den je jes t d dt e st ste der ing ingen heid'.split(' '))
/** The endings that are a matter of spelling («vind», «vindt»; «gebeurd», «gebeurt»). */
const spelledAlike = new Set([' t', ' d', 'd t', 'dt t', 'd dt', ' e'])

/** One or many, now or then, the person or the deed: another form of a word says something else. */
function isOtherForm(before: string, after: string): boolean {
  let shared = 0
  while (shared < Math.min(before.length, after.length) && before[shared] === after[shared]) shared += 1
  const tails = [before.slice(shared), after.slice(shared)].sort()
  if (!tails.every((tail) => endings.has(tail))) return false
  // «werkt», «werkte»: then; «gepast», «gepaste» looks the same, and waits for a new version with it.
  if (tails.join(' ') === ' e' && /t$/.test(before.slice(0, shared))) return true
  return !spelledAlike.has(tails.join(' '))
}

/** Two neighbouring letters the wrong way round. */
function isSwap(before: string, after: string): boolean {
  if (before.length !== after.length) return false
  const at = [...before].findIndex((letter, index) => letter !== after[index])
  const swapped =
    before.slice(0, at) +
    before
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    before.slice(at + 2)
  return at !== -1 && swapped === after
}

/** Whether the longer list has one compound of the shorter one in two, all else being the same word. */
function joined(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.some((compound, at) => {
    const [first = '', second = ''] = longer.slice(at, at + 2)
    if (amounts.has(first) || amounts.has(second) || /\d/.test(compound)) return false
    if (![`${first}${second}`, `${first}s${second}`, `${first}n${second}`].includes(compound)) return false
    const rest = [...longer.slice(0, at), compound, ...longer.slice(at + 2)]
    return rest.every((word, place) => sameWord(word, shorter[place] ?? ''))
  })
}

/** Letters added, dropped, replaced, or two neighbours swapped (optimal string alignment). */
function distance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1)
      const swaps = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const swapped = swaps ? (beforeLast[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      current.push(Math.min(replaced, swapped, (last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1))
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
