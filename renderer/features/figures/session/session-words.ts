// The figures of a session in sentences: every number with its n, every missing one with its reason.
import type {
  CandidateSpread,
  Convention,
  Difference,
  Estimate,
  FigureReason,
  Level,
  SessionFigures,
  Share,
} from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { coefficient, hundredth, needed, ofHundred } from '../numbers.ts'

export const levelName = (scale: readonly Level[], level: number): string =>
  scale.find(({ value }) => value === level)?.name ?? t('common.marks.level', { value: level, count: scale.length })
export const reasonWords = (reason: FigureReason): string => t(`figures.reasons.${reason}`, needed)

export function countedWords({ counted, of, ratedByTwo }: SessionFigures['candidates']): string {
  const first = of === 1 ? t('figures.session.countedOnly') : t('figures.session.counted', { count: counted, of })
  if (ratedByTwo === 0) return first
  const all = ratedByTwo === counted
  return `${first} ${t(all ? 'figures.session.byTwoAll' : 'figures.session.byTwo', { count: ratedByTwo })}`
}

/** «3 keer liggen niveaus 2 of meer uit elkaar, 14 keer is het verschil 1 niveau.» */
export function differencesWords(differences: readonly Difference[]): string {
  if (differences.length === 0) return t('figures.session.differences.none')
  const far = differences.filter(({ steps }) => steps > 1).length
  const near = differences.length - far
  const parts = [
    ...(far > 0 ? [t('figures.session.differences.far', { count: far })] : []),
    ...(near > 0 ? [t('figures.session.differences.near', { count: near })] : []),
  ].join(', ')
  return `${parts.slice(0, 1).toLocaleUpperCase('nl')}${parts.slice(1)}.`
}

/** Who stood at which level, from the lowest up. */
export function standpoints({ levels }: Difference): { level: number; names: string[] }[] {
  const byLevel = new Map<number, string[]>()
  for (const { level, name } of levels.toSorted((a, b) => a.level - b.level))
    byLevel.set(level, [...(byLevel.get(level) ?? []), name])
  return [...byLevel].map(([level, names]) => ({ level, names }))
}

/** Wider than this, of 1, an interval says little yet. */
const unsureFrom = 0.2

/** «Met 6 kandidaten is dat nog onzeker: tussen 45 en 80 op 100.» */
export function shareInterval({ estimate }: Share, candidates: number, convention: Convention | null): string {
  const many = t('figures.candidates', { count: candidates })
  if (!estimate.known) return t('figures.noInterval', { reason: reasonWords(estimate.reason) })
  const { low, high, noInterval } = estimate
  if (low === null || high === null) return noIntervalWords(noInterval)
  const between = t('figures.between', { low: hundredth(low), high: ofHundred(high) })
  const isUnsure = high - low > unsureFrom || convention === 'too-few-for-a-word'
  return t(isUnsure ? 'figures.session.agreement.unsure' : 'figures.session.agreement.surer', {
    candidates: many,
    between,
  })
}
/** Why a figure that is there has no interval. */
export const intervalReason = (reason: FigureReason | null): string =>
  reason === 'all-equal' ? t('figures.noException') : reasonWords(reason ?? 'not-computable')
const noIntervalWords = (reason: FigureReason | null): string =>
  t('figures.noInterval', { reason: intervalReason(reason) })

/** Where no figure of a table has an interval, and all for one reason: that reason, to say once. Otherwise null. */
export function sharedNoInterval(shares: readonly Share[]): string | null {
  const rated = shares.filter(({ of }) => of > 0)
  const reasons = new Set(
    rated.map(({ estimate }) => {
      if (!estimate.known) return reasonWords(estimate.reason)
      return estimate.low === null ? intervalReason(estimate.noInterval) : null
    }),
  )
  const [reason] = reasons
  return reasons.size === 1 && reason ? t('figures.noInterval', { reason }) : null
}

/** «15 van de 24 keer gaven twee beoordelaars hetzelfde niveau.» */
export const shareWords = (kind: 'exact' | 'withinOne', { count, of }: Share): string =>
  t(`figures.session.agreement.${kind}`, { done: count, count: of })

export function coefficientWords(estimate: Estimate): string {
  if (!estimate.known) return t('figures.session.coefficient.none', { reason: reasonWords(estimate.reason) })
  const value = t('figures.session.coefficient.value', { value: coefficient(estimate.value) })
  const { low, high, noInterval } = estimate
  if (low === null || high === null) return `${value} ${noIntervalWords(noInterval)}`
  const between = t('figures.between', { low: coefficient(low), high: coefficient(high) })
  return `${value} ${t('figures.session.coefficient.sure', { between })}`
}

/** The word researchers agreed on, with the lower limit it rests on; none without an interval. */
export function conventionWords(convention: Convention | null, estimate: Estimate): string | null {
  if (convention === null || !estimate.known) return null
  if (convention === 'too-few-for-a-word') return t(`figures.session.coefficient.convention.${convention}`)
  if (estimate.low === null) return null
  const words = t(`figures.session.coefficient.convention.${convention}`, { low: coefficient(estimate.low) })
  return `${words} ${t('figures.session.coefficient.isConvention')}`
}

export type SpreadRow = CandidateSpread['competences'][number]

export function spreadWords({ lowest, highest, assessors }: SpreadRow, scale: readonly Level[]): string {
  if (lowest === null || highest === null) return t('figures.session.spread.nobody')
  const level = levelName(scale, lowest)
  if (lowest !== highest)
    return t('figures.session.spread.range', {
      assessors: t('figures.session.spread.assessors', { count: assessors }),
      lowest: level,
      highest: levelName(scale, highest),
    })
  if (assessors === 2) return t('figures.session.spread.both', { level, count: assessors })
  return t('figures.session.spread.all', { level, count: assessors })
}

type MoreFigure = SessionFigures['more'][number]

/** The number of one of the further figures; its interval or the reason stands apart. */
export function moreValue({ key, estimate }: MoreFigure): string {
  if (!estimate.known) return ''
  if (key === 'never-used') return `${estimate.value}`
  return key === 'largest-share' ? ofHundred(estimate.value) : coefficient(estimate.value)
}
export function moreInterval({ key, estimate }: MoreFigure): string {
  if (!estimate.known) return reasonWords(estimate.reason)
  const { low, high, noInterval } = estimate
  if (low !== null && high !== null) {
    return key === 'largest-share'
      ? t('figures.between', { low: hundredth(low), high: ofHundred(high) })
      : t('figures.between', { low: coefficient(low), high: coefficient(high) })
  }
  // A count of what was given is no estimate: it needs no interval, and so no reason why there is none.
  const isCount = key === 'never-used' || key === 'largest-share'
  return noInterval === null || isCount ? '' : noIntervalWords(noInterval)
}

export function unusedWords(unused: readonly number[], scale: readonly Level[]): string {
  if (unused.length === 0) return t('figures.session.more.allUsed')
  return t('figures.session.more.unused', { levels: unused.map((level) => levelName(scale, level)).join(', ') })
}
