// Finding fixed expressions among the words of a text; «…» in an expression stands for at most four words.
import { isReported } from './clauses.ts'
import { beginsSentence, type Token } from './tokens.ts'

const mostBetween = 4

/** Expressions by their first word, so that a text is walked through once. */
export type Expressions = ReadonlyMap<string, readonly (readonly string[])[]>

export function expressionsOf(written: readonly string[]): Expressions {
  const parts = written.map((expression) => expression.split(' '))
  return Map.groupBy(parts, ([first]) => first ?? '')
}

/** Those that occur, as they stand in the text; not in a quotation, and not in what is only reported. */
export function expressionsIn(tokens: readonly Token[], expressions: Expressions): string[] {
  return tokens.flatMap((token, at) => {
    const beginning = token.quoted ? undefined : expressions.get(token.word)
    if (beginning === undefined) return []
    // Of «toont … interesse» and «toont … begrip» from the same verb, one is enough.
    const end = beginning.map((parts) => matchEnd(tokens, at, parts)).find((found) => found !== -1)
    return end === undefined || isReported(tokens, at) ? [] : [written(tokens.slice(at, end))]
  })
}

/** Where the match ends, or −1. */
function matchEnd(tokens: readonly Token[], start: number, parts: readonly string[]): number {
  let at = start + 1
  for (let part = 1; part < parts.length; part += 1) {
    const wanted = parts[part]
    if (wanted === '…') {
      const target = parts[part + 1]
      let step = 0
      while (step <= mostBetween && tokens[at + step]?.word !== target) step += 1
      if (step > mostBetween) return -1
      if (tokens.slice(at, at + step + 1).some(breaksOff)) return -1
      at += step
    } else {
      const token = tokens[at]
      if (token === undefined || token.word !== wanted || breaksOff(token)) return -1
      at += 1
    }
  }
  return at
}

const breaksOff = (token: Token) => beginsSentence(token) || token.gap.includes(',')

const written = (tokens: readonly Token[]) => tokens.map(({ raw }) => raw).join(' ')
