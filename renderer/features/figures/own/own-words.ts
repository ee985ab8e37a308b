// Questions to an assessor about their own scores: never a verdict, always what they rest on and how sure it is.
import type { Estimate, FigureReason, OwnQuestion, OwnScale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { type Axis, around } from '../../../ui/index.ts'
import { coefficient, decimal, hundredth, isNought, levelsApart, needed, ofHundred, shortDay } from '../numbers.ts'

export type Kind = OwnQuestion['kind']
type Known = Extract<Estimate, { known: true }>

/** Where each figure would say: nothing the matter. */
export const neutralOf = (kind: Kind): number => (kind === 'range' ? 1 : 0)

/** How one number is written without saying which way it goes. */
function size(kind: Kind, value: number): string {
  switch (kind) {
    case 'leniency':
    case 'halo':
    case 'drift':
      return levelsApart(value)
    case 'middle':
      return hundredth(Math.abs(value))
    case 'range':
      return decimal(value)
    case 'contrast':
      return coefficient(value)
  }
}
type Way = 'higher' | 'lower' | 'same'
function wayOf(kind: Kind, value: number): Way {
  const from = value - neutralOf(kind)
  if (isNought(from)) return 'same'
  return from > 0 ? 'higher' : 'lower'
}

/** « (tussen 0,1 en 0,7)», or « (tussen 0,1 lager en 0,3 hoger)» where it goes both ways; empty without an interval. */
function margin(kind: Kind, { value, low, high }: Known): string {
  if (low === null || high === null) return ''
  const ways = new Set([wayOf(kind, low), wayOf(kind, value), wayOf(kind, high)])
  const oneWay = !(ways.has('higher') && ways.has('lower')) && wayOf(kind, value) !== 'same'
  if (kind === 'range' || kind === 'contrast')
    return ` (${t('figures.between', { low: size(kind, low), high: size(kind, high) })})`
  if (oneWay) {
    const [least, most] = [low, high].toSorted((a, b) => Math.abs(a) - Math.abs(b))
    return ` (${t('figures.between', { low: bare(kind, least ?? low), high: bare(kind, most ?? high) })})`
  }
  return ` (${t('figures.between', { low: directed(kind, low), high: directed(kind, high) })})`
}
const bare = (kind: Kind, value: number): string =>
  kind === 'middle' ? hundredth(Math.abs(value)) : decimal(roundedLevels(value))
const directed = (kind: Kind, value: number): string => {
  const way = wayOf(kind, value)
  if (way === 'same') return '0'
  const word = way === 'higher' ? 'wordHigher' : 'wordLower'
  return t(`figures.own.question.${kind}.${word}`, { value: bare(kind, value) })
}
/** As levelsApart writes it, without its word. */
const roundedLevels = (value: number): number => {
  const absolute = Math.abs(value)
  return absolute < 0.1 ? absolute : Math.round(absolute * 10) / 10
}

export const reasonWords = (reason: FigureReason): string => t(`figures.own.reasons.${reason}`, needed)

const intervalReason = (reason: FigureReason | null): string =>
  reason === 'all-equal' ? t('figures.own.sameForAll') : reasonWords(reason ?? 'not-computable')

/** The question, or the subject where there is nothing to ask. */
export function questionTitle({ kind, standing, direction, estimate }: OwnQuestion): string {
  if (standing !== 'ask') return t(`figures.own.question.${kind}.name`)
  const way = direction ?? (estimate.known ? wayOf(kind, estimate.value) : 'same')
  return t(`figures.own.question.${kind}.${way === 'lower' ? 'askLower' : 'askHigher'}`)
}

/** «Bij 9 kandidaten gaf je gemiddeld 0,4 niveau hoger (tussen 0,1 en 0,7).», or why there is no figure. */
export function questionWords({ kind, standing, estimate, candidates }: OwnQuestion): string {
  if (!estimate.known) return reasonWords(estimate.reason)
  const figure = t(`figures.own.question.${kind}.${wayOf(kind, estimate.value)}`, {
    candidates: t('figures.candidates', { count: candidates }),
    value: size(kind, estimate.value),
    margin: margin(kind, estimate),
  })
  const parts = [figure]
  if (estimate.low === null || estimate.high === null)
    parts.push(t('figures.noInterval', { reason: intervalReason(estimate.noInterval) }))
  if (standing === 'not-known') parts.push(t('figures.own.tooEarly'))
  return parts.join(' ')
}

/** What may help, only where something is asked. */
export function questionHelp({ kind, standing, direction, estimate }: OwnQuestion): string | null {
  if (standing !== 'ask') return null
  const way = direction ?? (estimate.known ? wayOf(kind, estimate.value) : 'same')
  return t(`figures.own.question.${kind}.${way === 'lower' ? 'helpLower' : 'helpHigher'}`)
}

const least: Record<Kind, number> = { leniency: 1, middle: 0.5, range: 1, halo: 1, contrast: 1, drift: 0.25 }
export const axisOf = (kind: Kind, { value, low, high }: Known): Axis =>
  around(neutralOf(kind), least[kind], value, low, high)

const order: readonly OwnQuestion['standing'][] = ['ask', 'nothing-special', 'not-known']
/** What asks first, what is not known last; within that as they come. */
export const inOrder = (questions: readonly OwnQuestion[]): OwnQuestion[] =>
  questions.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))

export function asksWords(questions: readonly OwnQuestion[]): string | null {
  const asks = questions.filter(({ standing }) => standing === 'ask').length
  if (asks > 0) return t('figures.own.asks', { count: asks })
  return questions.some(({ standing }) => standing === 'nothing-special') ? t('figures.own.noAsks') : null
}

/** The one sentence where no question has a figure and all for the same reason; null where they differ. */
export function sharedReason(questions: readonly OwnQuestion[]): string | null {
  const reasons = new Set(questions.map(({ estimate }) => (estimate.known ? null : estimate.reason)))
  const [reason] = reasons
  return reasons.size === 1 && reason ? reasonWords(reason) : null
}

/** Whether some figure stands there with its interval, which then asks to be explained. */
export const hasInterval = (questions: readonly OwnQuestion[]): boolean =>
  questions.some(({ estimate }) => estimate.known && estimate.low !== null)

type Moment = OwnScale['overTime'][number]
type PerCandidate = OwnScale['perCandidate'][number]
export const perCandidateWords = ({ higher, same, lower }: PerCandidate): string =>
  t('figures.own.perCandidate.words', { higher, same, lower })

/** «12 van 40, 30 op 100»; of none only the count. */
export const levelShareWords = (count: number, of: number): string =>
  of === 0 ? `${count}` : t('figures.own.spread.words', { count, of, share: ofHundred(count / of) })

/** @param levels of the scale: on one of two nobody can lie further apart than one. */
export function timeWords({ session, day, moments, same, withinOne }: Moment, levels: number): string {
  const about = { session, day: shortDay(day) }
  if (moments === 0) return t('figures.own.overTime.nothing', about)
  const figures = { ...about, same, count: moments, within: withinOne }
  return t(levels > 2 ? 'figures.own.overTime.point' : 'figures.own.overTime.pointSame', figures)
}
