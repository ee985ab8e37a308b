// A text as the hints read it: words in small letters, what stands between them, and whether somebody is being quoted.
// What a person says in an anchor («Zegt: "Goed gedaan"») is behaviour, not the judgement of the one who wrote it.

export interface Token {
  /** In small letters, with straight apostrophes. */
  word: string
  /** As it stands in the text. */
  raw: string
  /** What stands between the word before and this one: white space and punctuation. */
  gap: string
  quoted: boolean
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’/][\p{L}\p{N}]+)*/gu
const opening = /[«“„]/
const closing = /[»”]/

export function tokensOf(written: string): Token[] {
  const text = written.normalize('NFC')
  const tokens: Token[] = []
  let end = 0
  let quoted = false
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(end, match.index)
    if (gap !== ' ') {
      for (const sign of gap) {
        if (sign === '"') quoted = !quoted
        else if (opening.test(sign)) quoted = true
        else if (closing.test(sign)) quoted = false
      }
    }
    const [raw] = match
    tokens.push({ word: raw.toLowerCase().replaceAll('’', "'"), raw, gap, quoted })
    end = match.index + raw.length
  }
  return tokens
}

/** A new sentence, or a part that reads as one, begins at this word. */
export const beginsSentence = (token: Token): boolean => /[.!?;:…\n]/.test(token.gap)

/** The words between two full stops; a semicolon ends a reading breath as well. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  for (const token of tokens) {
    const current = sentences.at(-1)
    if (current === undefined || /[.!?;…\n]/.test(token.gap)) sentences.push([token])
    else current.push(token)
  }
  return sentences
}

/** «a b c» → the set of its words. For word lists, which read best as running text. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter((word) => word !== ''))
