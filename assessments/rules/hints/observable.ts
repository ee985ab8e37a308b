// Not observable: the main verb is one of knowing, wanting or feeling. Where such a verb is only what somebody says or
// asks about («vraagt wat de klant wil», «laat weten»), it is no finding.
import { clauseStart } from './clauses.ts'
import { expressionsIn, expressionsOf } from './expressions.ts'
import { heardWith, innerExpressions, innerVerbs, innerWith } from './inner-states.ts'
import { beginsSentence, type Token, wordSet } from './tokens.ts'
import { isFiniteVerb } from './verbs.ts'

const subjects = wordSet(
  'hij zij ze kandidaat medewerker werknemer deelnemer persoon cursist begeleider doelgroepwerknemer',
)
const reach = 4
const states = expressionsOf(innerExpressions)

export function innerWords(tokens: readonly Token[]): string[] {
  const verbs = tokens.flatMap((token, at) => (isInner(tokens, at) && isMainVerb(tokens, at) ? [token.raw] : []))
  const expressions = expressionsIn(tokens, states)
  return [...verbs.filter((verb) => !expressions.some((one) => one.startsWith(`${verb} `))), ...expressions]
}

function isInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.quoted) return false
  const needed = innerWith.get(token.word)
  if (needed === undefined && !innerVerbs.has(token.word)) return false
  const after = tokens.slice(at + 1, at + 1 + reach).map(({ word }) => word)
  if (needed !== undefined) return needed.has(after[0] ?? '') && !touches(token.word, after)
  return !after.some((word) => heardWith.get(token.word)?.has(word))
}

/** «voelt aan de buis of ze warm is» is done with a hand. */
const touches = (verb: string, after: readonly string[]) =>
  verb === 'voelt' && after[0] === 'aan' && /^(?:de|het|een|elk|elke)$/.test(after[1] ?? '')

/** First in the sentence, after its subject, or joined to another main verb. */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined) return false
  if (before === undefined || beginsSentence(token)) return true
  if (clauseStart(tokens, at) !== -1) return false
  if (subjects.has(before.word)) return !tokens.slice(0, at).some(({ word }) => isFiniteVerb(word))
  return /^(?:en|maar|of)$/.test(before.word) || token.gap.includes(',')
}
