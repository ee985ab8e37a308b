// Two behaviours in one indicator: somebody may show the one and not the other, and then there is no level to give.
// «Luistert en vat samen» is two, «verf en kwast» is one; «of» between objects is a choice, between verbs it is two.

import { clauseStart } from './clauses.ts'
import { beginsSentence, type Token, wordSet } from './tokens.ts'
import { helpers, isFiniteVerb, isInfinitive, isTwofold } from './verbs.ts'

const articles = wordSet(
  'de het een dit dat deze die elk elke alle alles iets niets wat wie zijn haar hun eigen zich ze hem hen zichzelf',
  'hulp uitleg vragen feedback nieuwe andere mee samen door af op uit na aan in toe terug vast voor weg over bij om',
)
const relatives = wordSet('die dat')
const prepositions = wordSet('van in op aan met voor naar om bij tot uit door over tegen zonder onder tussen na')

/** The pairs «verb … en … verb» of an indicator, each as the words it is about; none when it holds one behaviour. */
export function compoundWords(tokens: readonly Token[]): string[] {
  const found: string[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.quoted) continue
    if (joinsVerb(tokens, at)) found.push(token.raw)
    else if (joinsInfinitive(tokens, at)) return [tokens[at - 2]?.raw ?? '', token.raw]
  }
  const first = found.length > 0 ? mainVerb(tokens) : null
  return first === null ? [] : [first, ...found]
}

/** The verb an indicator begins with, or has after its subject: «De kandidaat luistert». */
function mainVerb(tokens: readonly Token[]): string | null {
  return tokens.slice(0, 4).find(({ word }) => isFiniteVerb(word))?.raw ?? null
}

/** Whether a second main verb begins here: after «en», «of», a comma or a full stop. */
function joinsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined) return false
  const joins = before.word === 'en' || before.word === 'of' || /[.,;]/.test(token.gap)
  if (!joins || !isFiniteVerb(token.word)) return false
  const next = tokens[at + 1]
  if (next !== undefined && helpers.has(next.word) && !beginsPart(next)) return false
  if (isTwofold(token.word) && !articles.has(next?.word ?? '')) return false
  if (before.word === 'en') return isMain(tokens, at)
  if (before.word === 'of') return isMain(tokens, at) && at > 2 && !isFiniteVerb(tokens[at - 2]?.word ?? '')
  if (/[.;]/.test(token.gap)) return true
  // «Als iets niet lukt, vraagt hij hulp»: there the clause came first, and the verb after the comma is the only one.
  return token.gap.includes(',') && isFiniteVerb(tokens[0]?.word ?? '') && next !== undefined && !endsAside(tokens, at)
}

const beginsPart = (token: Token) => beginsSentence(token) || token.gap.includes(',')

/** «Meldt, wanneer de machine stopt, wat er is» is no list; the verb after a clause between commas may be its own. */
const endsAside = (tokens: readonly Token[], at: number) =>
  clauseStart(tokens, at - 1) !== -1 && tokens[clauseStart(tokens, at - 1)]?.gap.includes(',') === true

/**
 * After «wat», «wanneer», «die» verbs come last: «die vastloopt en wacht» is about somebody else. A verb with its object
 * or its particle behind it («en vat samen», «en zoekt een oplossing») is the second verb of the indicator itself.
 */
function isMain(tokens: readonly Token[], at: number): boolean {
  const start = clauseStart(tokens, at - 2)
  if (start === -1) return true
  const next = tokens[at + 1]
  if (next === undefined || beginsPart(next)) return false
  if (articles.has(next.word)) return true
  return prepositions.has(next.word) ? !relatives.has(tokens[start]?.word ?? '') : false
}

/** «een stagiair evalueren en beoordelen»: the style without a finite verb. */
function joinsInfinitive(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at - 2]?.word ?? ''
  const other = tokens[at]?.word ?? ''
  if (tokens[at - 1]?.word !== 'en' || at !== tokens.length - 1) return false
  if (!(isInfinitive(one) && /en$/.test(other)) && !(isInfinitive(other) && /en$/.test(one))) return false
  return !tokens.some(({ word }) => word === 'te' || isFiniteVerb(word))
}
