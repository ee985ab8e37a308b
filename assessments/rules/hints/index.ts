// What a good colleague would say about the texts of a framework. Titles are left alone: they are the field's names.
// Precision goes before recall: a hint that is wrong one time in three is a hint nobody reads.
import type { Competence, FrameworkBody, Indicator, Scale } from '../../contract/framework-body.ts'
import type { Hint, TextPlace } from '../../contract/frameworks.ts'
import { mostIndicatorsPerExercise } from '../../contract/programmes.ts'
import { alikeAnchors, hasAnchors, levelsWithout } from './anchors.ts'
import { compoundWords } from './compound.ts'
import { hintKey } from './key.ts'
import { innerWords } from './observable.ts'
import { hardness, plainFor } from './plain.ts'
import { type Token, tokensOf } from './tokens.ts'
import { vagueWords } from './vague.ts'

/** What the hints of one competence must know of the framework around it. */
export interface HintContext {
  scale: Scale
  /** At least half of the indicators have anchors: one without is then a gap, and not the way of the framework. */
  anchored: boolean
  waved: ReadonlySet<string>
}

/** All hints of a framework, in the order of its texts; those waved away among them, and marked so. */
export function hintsOf(body: FrameworkBody, waved: ReadonlySet<string>): Hint[] {
  const context = { scale: body.scale, anchored: isAnchored(body), waved }
  return body.competences.flatMap((competence) => hintsOfCompetence(competence, context))
}

export function isAnchored(body: Pick<FrameworkBody, 'competences'>): boolean {
  const indicators = body.competences.flatMap((competence) => competence.indicators)
  return indicators.filter(hasAnchors).length * 2 >= indicators.length
}

type Find = (code: Hint['code'], place: TextPlace, words: readonly string[], text: string) => void

export function hintsOfCompetence(competence: Competence, context: HintContext): Hint[] {
  const hints: Hint[] = []
  const find: Find = (code, place, words, text) => {
    const key = hintKey(code, place, text)
    const about = [...new Set(words)]
    const instead = code === 'above-b1' ? about.flatMap(plainFor) : []
    hints.push({ code, place, words: about, instead, key, waved: context.waved.has(key) })
  }
  const { id, definition, indicators } = competence
  const whole: TextPlace = { competenceId: id, indicatorId: null, field: 'whole', level: null }
  const tokens = tokensOf(definition)
  vague({ ...whole, field: 'definition' }, definition, tokens, find)
  aboveB1({ ...whole, field: 'definition' }, definition, tokens, find)
  if (indicators.length > mostIndicatorsPerExercise) find('too-many', whole, [], String(indicators.length))
  const anchored = context.anchored || indicators.some(hasAnchors)
  for (const indicator of indicators) hintsOfIndicator(indicator, id, { ...context, anchored }, find)
  return hints
}

function hintsOfIndicator(indicator: Indicator, competenceId: string, context: HintContext, find: Find): void {
  const place: TextPlace = { competenceId, indicatorId: indicator.id, field: 'text', level: null }
  const tokens = tokensOf(indicator.text)
  const pair = compoundWords(tokens)
  if (pair.length > 0) find('compound', place, pair, indicator.text)
  vague(place, indicator.text, tokens, find)
  notObservable(place, indicator.text, tokens, find)
  aboveB1(place, indicator.text, tokens, find)
  if (context.anchored && !hasAnchors(indicator)) find('anchor-missing', place, [], indicator.text)

  const anchors = indicator.anchors.map((anchor) => ({ ...anchor, tokens: tokensOf(anchor.text) }))
  for (const { level, text, tokens: words } of anchors) {
    const at: TextPlace = { ...place, field: 'anchor', level }
    vague(at, text, words, find)
    notObservable(at, text, words, find)
    aboveB1(at, text, words, find)
  }
  for (const { level, texts, words } of alikeAnchors(anchors)) {
    find('anchors-alike', { ...place, field: 'anchor', level }, words, texts.join('\n'))
  }
  for (const level of levelsWithout(indicator, context.scale)) {
    find('anchor-missing', { ...place, field: 'anchor', level }, [], indicator.text)
  }
}

function vague(place: TextPlace, text: string, tokens: readonly Token[], find: Find): void {
  const words = vagueWords(tokens)
  if (words.length > 0) find('vague-or-judging', place, words, text)
}

function notObservable(place: TextPlace, text: string, tokens: readonly Token[], find: Find): void {
  const words = innerWords(tokens)
  if (words.length > 0) find('not-observable', place, words, text)
}

function aboveB1(place: TextPlace, text: string, tokens: readonly Token[], find: Find): void {
  const { found, words } = hardness(tokens)
  if (found) find('above-b1', place, words, text)
}
