// Above B1? A convention, not a validated reading level: plain-language advice for Dutch asks for short sentences (ten to
// fifteen words on average), one subordinate clause, everyday words. This hint only speaks where a text is far over it:
// a sentence of more than 25 words, more than two subordinate clauses in one, a word of 20 letters or more that the work
// floor does not know, or a word from the list of office words. A text without this hint may still be hard to read.
import { opensClause, telling } from './clauses.ts'
import { expressionsIn, expressionsOf } from './expressions.ts'
import { longButKnown, officeExpressions, officeVerbs, officeWords } from './plain-words.ts'
import { sentencesOf, type Token } from './tokens.ts'

export const mostWordsPerSentence = 25
/** «Zegt wat af is, wat nog moet en waar het staat» is easy: clauses only weigh in a sentence that is not short. */
export const fewWords = 15
export const mostClausesPerSentence = 2
export const longWord = 20

const hard = new Set([...Object.keys(officeWords), ...Object.keys(officeVerbs).flatMap(formsOf)])
const known = new Set(longButKnown)
const expressions = expressionsOf(Object.keys(officeExpressions))

/** «noteren», «noteert». Not «gestructureerde»: a word about a thing is another word. */
function formsOf(infinitive: string): string[] {
  const root = infinitive.replace(/ren$/, '')
  return [infinitive, `${root}ert`]
}

const alternatives = new Map(
  [
    ...Object.entries(officeWords),
    ...Object.entries(officeExpressions),
    ...Object.entries(officeVerbs).flatMap(([verb, plain]) => formsOf(verb).map((form) => [form, plain] as const)),
  ].map(([word, plain]) => [word.toLowerCase(), plain]),
)

/** What everyone says instead of this word; nothing when the list has none. */
export function plainFor(word: string): { word: string; plain: string }[] {
  const plain = alternatives.get(word.toLowerCase())
  return plain === undefined ? [] : [{ word, plain }]
}

export interface Hardness {
  found: boolean
  /** The words that are hard; empty when it is the sentence. */
  words: string[]
}

export function hardness(tokens: readonly Token[]): Hardness {
  const words = tokens.flatMap(({ word, raw, quoted }) => (!quoted && isHardWord(word) ? [raw] : []))
  words.push(...expressionsIn(tokens, expressions))
  const long = sentencesOf(tokens).some(
    (sentence) =>
      sentence.length > mostWordsPerSentence ||
      (sentence.length > fewWords && clausesIn(sentence) > mostClausesPerSentence),
  )
  return { found: long || words.length > 0, words }
}

const isHardWord = (word: string) =>
  hard.has(word) || (word.length >= longWord && !known.has(word) && !word.includes('/') && !word.includes('-'))

/** Counts only what surely opens a clause: «dat werk» and «die doos» do not, and «wie wat doet» is one. */
function clausesIn(sentence: readonly Token[]): number {
  const openers = sentence.flatMap(({ word, gap }, at) => {
    if (!opensClause(sentence, at)) return []
    if (word !== 'die' && word !== 'dat') return [at]
    const tells = word === 'dat' && telling.has(sentence[at - 1]?.word ?? '')
    return tells || gap.includes(',') ? [at] : []
  })
  return openers.filter((at) => !openers.includes(at - 1)).length
}
