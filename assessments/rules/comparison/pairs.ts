// Which parts of two frameworks are the same part? By id where they share ids; by their texts where one of them came in
// without ids; at last by likeness, so that a corrected sentence reads as changed and not as gone and new.

export interface Pairing<T> {
  /** The part of the older one, for each part of the newer one that has one. */
  old: Map<T, T>
  removed: T[]
  added: T[]
}
/** The first key decides before the second; an empty key says nothing. */
export type Keys<T> = readonly ((part: T) => string)[]

/** Beyond this many comparisons likeness is not looked for: gone and new is then the honest answer. */
const mostComparisons = 250_000

export function pairUp<T>(from: readonly T[], to: readonly T[], keys: Keys<T>, likeness?: Likeness<T>): Pairing<T> {
  const pairing: Pairing<T> = { old: new Map(), removed: [...from], added: [...to] }
  for (const key of keys) pairByKey(pairing, key)
  if (likeness !== undefined) pairByLikeness(pairing, likeness)
  return pairing
}

export function pairByKey<T>(pairing: Pairing<T>, key: (part: T) => string): void {
  const waiting = Map.groupBy(pairing.removed, key)
  for (const part of pairing.added) {
    const [match] = waiting.get(key(part)) ?? []
    if (match === undefined || key(part) === '') continue
    waiting.get(key(part))?.shift()
    pairing.old.set(part, match)
  }
  leaveOutPaired(pairing)
}

/** How alike two parts are, 0 to 1, from what is prepared of each once. */
export interface Likeness<T> {
  words: (part: T) => ReadonlySet<string>
  atLeast: number
}

function pairByLikeness<T>(pairing: Pairing<T>, { words, atLeast }: Likeness<T>): void {
  if (pairing.removed.length * pairing.added.length > mostComparisons) return
  const waiting = new Map(pairing.removed.map((part) => [part, words(part)]))
  for (const part of pairing.added) {
    const own = words(part)
    let best: { part: T; alike: number } | null = null
    for (const [candidate, theirs] of waiting) {
      const alike = sharedWords(own, theirs)
      if (alike >= atLeast && alike > (best?.alike ?? 0)) best = { part: candidate, alike }
    }
    if (best === null) continue
    pairing.old.set(part, best.part)
    waiting.delete(best.part)
  }
  leaveOutPaired(pairing)
}

/** What found its like is neither gone nor new. */
export function leaveOutPaired<T>(pairing: Pairing<T>): void {
  const taken = new Set(pairing.old.values())
  pairing.removed = pairing.removed.filter((part) => !taken.has(part))
  pairing.added = pairing.added.filter((part) => !pairing.old.has(part))
}

/** Dice: twice the shared words, divided by all words of both. */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return (2 * shared) / (one.size + other.size)
}

export const folded = (text: string): string =>
  text.normalize('NFC').toLocaleLowerCase('nl').trim().replace(/\s+/g, ' ')
export const wordsOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []))
