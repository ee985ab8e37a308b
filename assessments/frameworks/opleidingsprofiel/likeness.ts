// When are two wordings the same indicator? Later modules of a profile repeat indicators in slightly other words.
//
// The measure, in words a person can check:
// 1. letter pairs: twice the shared pairs of neighbouring letters, divided by all pairs of both (Dice), is at least 0.8;
// 2. the first word (the verb: what is done) is nearly the same in both (Dice at least 0.6);
// 3. both have the same negations and the same numbers;
// 4. a word of content that stands in only one of the two, while the other has another word in its place, must
//    resemble that word (Dice at least 0.6): «per dag» and «per week» are two indicators, and so are «de klant» and
//    «de leverancier»; the same compound with another ending may be one.
// Every merge that rests on this is shown to the person as a doubt, who can take it apart again.

export const likenessThreshold = 0.8
const wordThreshold = 0.6

export interface Wording {
  words: readonly string[]
  pairs: ReadonlyMap<string, number>
  pairCount: number
}

const negations = new Set(['niet', 'geen', 'zonder', 'nooit', 'noch'])
// Words that a repeat adds, drops or swaps without changing what is observed.
const smallWords = new Set(
  (
    'de het een en of van met te voor tot als dat die ten ter der bij door naar uit over om op in aan er ook zijn haar ' +
    'hun eigen deze dit wordt worden is'
  ).split(' '),
)

function pairsOf(words: readonly string[]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const word of words) {
    const padded = ` ${word} `
    for (let index = 0; index + 1 < padded.length; index += 1) {
      const pair = padded.slice(index, index + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return pairs
}

const count = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((sum, one) => sum + one, 0)

export function wordingOf(text: string): Wording {
  const words = text
    .toLowerCase()
    .replace(/\(\d{1,2}\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const pairs = pairsOf(words)
  return { words, pairs, pairCount: count(pairs) }
}

function dice(one: Wording, other: Wording): number {
  const total = one.pairCount + other.pairCount
  if (total === 0) return 0
  // Even if every pair of the shorter one is shared, the rest of the longer one counts against it.
  if ((2 * Math.min(one.pairCount, other.pairCount)) / total < wordThreshold) return 0
  let shared = 0
  for (const [pair, times] of one.pairs) shared += Math.min(times, other.pairs.get(pair) ?? 0)
  return (2 * shared) / total
}

const wordsAlike = (one: string, other: string) => dice(wordingOf(one), wordingOf(other)) >= wordThreshold

/** The words of `of` that `other` lacks, each as often as it lacks them. */
function lacking(of: Wording, other: Wording): string[] {
  const left = new Map<string, number>()
  for (const word of other.words) left.set(word, (left.get(word) ?? 0) + 1)
  return of.words.filter((word) => {
    const times = left.get(word) ?? 0
    left.set(word, times - 1)
    return times <= 0
  })
}

/** 0 when the two are different indicators, else how much they are alike (0.8 to 1). */
export function likeness(one: Wording, other: Wording): number {
  const alike = dice(one, other)
  if (alike < likenessThreshold) return 0
  if (!wordsAlike(one.words[0] ?? '', other.words[0] ?? '')) return 0
  const mine = lacking(one, other)
  const theirs = lacking(other, one)
  if ([...mine, ...theirs].some((word) => negations.has(word) || /\d/.test(word))) return 0
  const open = theirs.filter((word) => !smallWords.has(word))
  let unanswered = 0
  for (const word of mine.filter((each) => !smallWords.has(each))) {
    const answer = open.findIndex((candidate) => wordsAlike(word, candidate))
    if (answer === -1) unanswered += 1
    else open.splice(answer, 1)
  }
  return unanswered > 0 && open.length > 0 ? 0 : alike
}
