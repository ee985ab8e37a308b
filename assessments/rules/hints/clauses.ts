// What part of a sentence a word stands in. An indicator has no subject, so its main verb comes first («Vraagt hulp…»);
// what follows «wanneer», «of», «wat», «die» is about the circumstances or about what somebody says.
import { beginsSentence, type Token, wordSet } from './tokens.ts'

export const subordinators = wordSet(
  'als wanneer omdat zodat terwijl zodra voordat vooraleer nadat totdat indien hoewel tenzij doordat opdat waarbij waarin',
  'waardoor waarmee waarop waarvan waarover waaraan waarvoor waarom hoe hoeveel wat wie welk welke dat die of waar',
)
/** Verbs after which «of» means «whether» and «dat» brings what was said. */
export const telling = wordSet(
  'zegt vraagt meldt vertelt kijkt controleert gaat checkt test leest bekijkt schrijft noteert legt toont antwoordt roept',
  'zoekt bespreekt bevestigt herhaalt noemt voelt ziet merkt twijfelt hoort weet belt duidt overlegt stelt wijst meet',
  'ruikt proeft spreekt klaagt beweert vindt denkt',
)
const afterWhether = wordSet(
  'er de het een alles alle iets iemand ieder iedereen hij ze zij dit dat die deze elk elke wat zijn haar hun je men',
  'al nog niemand anderen allen ook',
)

/** Where the subordinate clause begins that this word stands in; −1 in the main clause. */
export function clauseStart(tokens: readonly Token[], index: number): number {
  for (let at = index; at >= 0; at -= 1) {
    const token = tokens[at]
    if (token === undefined) return -1
    if (at < index && opensClause(tokens, at)) return at
    if (at > 0 && (beginsSentence(token) || token.gap.includes(','))) {
      return opensClause(tokens, at) ? at : -1
    }
  }
  return -1
}

/** «of» and «dat» are as often something else: «rood of groen», «dat werk». */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (!subordinators.has(word)) return false
  if (at === 0) return word !== 'dat' && word !== 'die'
  if (word === 'of')
    return tokens[at - 1]?.word !== 'hij' && afterWhether.has(tokens[at + 1]?.word ?? '') && toldBefore(tokens, at)
  if (word === 'als') return !likeAs(tokens, at)
  return true
}

const likeAs = (tokens: readonly Token[], at: number) =>
  /^(?:zo.*|even|net|zowel|evenveel|dan|pas)$/.test(tokens[at - 1]?.word ?? '') || tokens[at + 1]?.word === 'die'

const toldBefore = (tokens: readonly Token[], at: number) => tokens.slice(0, at).some(({ word }) => telling.has(word))

const asked = wordSet(
  'of wat wie waarom hoe hoeveel welk welke waar als wanneer zodra indien omdat voordat nadat totdat',
)

/** What this word says is asked, told or a condition: the words of the situation, not a judgement of the behaviour. */
export function isReported(tokens: readonly Token[], index: number): boolean {
  const start = clauseStart(tokens, index)
  if (start === -1) return false
  const word = tokens[start]?.word ?? ''
  if (asked.has(word)) return true
  return (word === 'dat' || word === 'die') && (word === 'die' || telling.has(tokens[start - 1]?.word ?? ''))
}
