// Vague or judging words: «goed», «vlot», «vaak», «toont interesse». Not where they belong to what somebody says or asks,
// to a condition, to a thing («duidelijk is»), to another word («keurt goed»), or to a norm named in the same text.
import { isReported } from './clauses.ts'
import { expressionsIn, expressionsOf } from './expressions.ts'
import { type Token, wordSet } from './tokens.ts'
import { exactWithNorm, judging, unmeasured, vagueExpressions } from './vague-words.ts'

const norms = wordSet('volgens zoals overeenkomstig')
const helping = wordSet('is zijn was wordt blijkt lijkt gaat ging loopt liep werkt zit staat')

const vague = expressionsOf(vagueExpressions)

export function vagueWords(tokens: readonly Token[]): string[] {
  const hasNorm = tokens.some(({ word }) => norms.has(word))
  const words = tokens.flatMap((token, at) => {
    const { word } = token
    if (token.quoted || !(judging.has(word) || unmeasured.has(word))) return []
    if (hasNorm && exactWithNorm.has(word)) return []
    return isReported(tokens, at) || isSomethingElse(tokens, at) ? [] : [token.raw]
  })
  const expressions = expressionsIn(tokens, vague)
  return [...words.filter((word) => !expressions.some((one) => one.split(' ').includes(word))), ...expressions]
}

/** The same letters, another word. */
function isSomethingElse(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const before = tokens[at - 1]?.word ?? ''
  const next = tokens[at + 1]?.word ?? ''
  if (word === 'goed' || word === 'goede') {
    // «keurt … goed», «goede morgen», «vuil goed», «goed en fout apart».
    if (tokens.slice(0, at).some((token) => token.word === 'keurt')) return true
    if (/^(?:schoon|vuil|nat|droog|proper)$/.test(before)) return true
    if (/^(?:en|of)$/.test(next) && /^(?:fout|foute|slecht|slechte)$/.test(tokens[at + 2]?.word ?? '')) return true
    return /^(?:morgen|middag|avond|nacht|doel)$/.test(next)
  }
  // «juist wanneer», «net en juist»: the moment, not the quality.
  if (word === 'juist') return /^(?:als|wanneer|toen|die|dat|nog|voor|na)$/.test(next)
  if (word === 'rustig') return !/^(?:blijft|reageert|antwoordt|spreekt|praat)$/.test(before)
  if (word === 'actief' || word === 'effectief') return helping.has(next)
  if (word === 'duidelijk' || word === 'onduidelijk') return helping.has(next) || /^(?:niet|maakt)$/.test(before)
  if (word === 'gericht') return /^(?:op|aan|naar|tot|in|is)$/.test(next) || /^(?:is|op|aan|naar)$/.test(before)
  if (word === 'verantwoordelijk') return next !== '' && !/^(?:voor|om)$/.test(next)
  return false
}
