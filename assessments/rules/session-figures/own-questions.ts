// A question to an assessor about their own ratings is asked only where chance hardly explains it: when the interval leaves
// out what would be nothing special. Computed per candidate, because what is said of one candidate hangs together.
import type { Estimate, FigureReason, OwnQuestion } from '../../contract/index.ts'
import type { Figure, RatingTable } from '../figures/model.ts'
import { leniency } from '../figures/spread/leniency.ts'
import { mean } from '../figures/spread/moments.ts'
import { sdRatio } from '../figures/spread/range-restriction.ts'
import { fewestCandidates } from './cut-offs.ts'
import { jackknife, leftOut, logarithm } from './jackknife.ts'
import { candidatesIn } from './moments.ts'
import { columnsOf, type OwnMoment, type OwnRecord, sessionsIn } from './own-moments.ts'
import { estimateOf, unknown } from './reasons.ts'

export type Kind = OwnQuestion['kind']
/** What the figure is where there is nothing special about it. */
export type Neutral = 0 | 1
export interface Basis {
  candidates: number
  sessions: number
}

export const basisOf = (moments: readonly { candidateId: string; sessionId: string }[]): Basis => ({
  candidates: candidatesIn(moments).length,
  sessions: sessionsIn(moments),
})

export const notKnown = (kind: Kind, reason: FigureReason, basis: Basis): OwnQuestion => ({
  kind,
  standing: 'not-known',
  estimate: unknown(reason),
  direction: null,
  ...basis,
})

/** @param estimate with an interval; or without one because it is the same for every candidate */
export function question(kind: Kind, estimate: Estimate, neutral: Neutral, basis: Basis): OwnQuestion {
  if (!estimate.known) return notKnown(kind, estimate.reason, basis)
  const { value, low, high, noInterval } = estimate
  if (noInterval !== null && noInterval !== 'all-equal') return notKnown(kind, noInterval, basis)
  const [from, to] = [low ?? value, high ?? value]
  const asks = from > neutral || to < neutral
  const direction = asks ? (value > neutral ? 'higher' : 'lower') : null
  return { kind, standing: asks ? 'ask' : 'nothing-special', estimate, direction, ...basis }
}

/** Too little for any question: nobody else, or too few candidates. */
export function tooLittle({ candidates }: Basis): FigureReason | null {
  if (candidates === 0) return 'nobody-rated-by-two'
  return candidates < fewestCandidates ? 'few-candidates' : null
}

/** One number of one's own and one of the others. */
export type Pair = readonly [own: number, others: number]

/**
 * Mean over candidates of own − others, with the t interval over candidates.
 * @param most further apart than this own and others cannot be; the interval does not know that, and stops there
 */
export function meanDifference(pairs: readonly Pair[], most: number): Estimate {
  const { diff, lo, hi } = leniency({ ratings: pairs, levels: [] }, 0)
  const within = (limit: Figure) => (typeof limit === 'number' ? Math.min(most, Math.max(-most, limit)) : limit)
  return estimateOf(diff, { lo: within(lo), hi: within(hi) })
}

/** From the lowest level to the highest. */
export const reachOf = ({ scale }: OwnRecord): number => (scale.at(-1) ?? 0) - (scale[0] ?? 0)

function perCandidate(moments: readonly OwnMoment[], pair: (own: readonly OwnMoment[]) => Pair): Pair[] {
  return [...Map.groupBy(moments, ({ candidateId }) => candidateId).values()].map(pair)
}

const othersMean = ({ others }: OwnMoment) => mean(others.map(({ level }) => level))

/** Milder or stricter than those who saw the same. */
export function leniencyQuestion(record: OwnRecord): OwnQuestion {
  const { shared } = record
  const basis = basisOf(shared)
  const reason = tooLittle(basis)
  if (reason !== null) return notKnown('leniency', reason, basis)
  const pairs = perCandidate(shared, (own): Pair => [mean(own.map((m) => m.own)), mean(own.map(othersMean))])
  return question('leniency', meanDifference(pairs, reachOf(record)), 0, basis)
}

/** More or fewer levels that are not at an end of the scale. */
export function middleQuestion({ shared, scale }: OwnRecord): OwnQuestion {
  const basis = basisOf(shared)
  const reason = tooLittle(basis)
  if (reason !== null) return notKnown('middle', reason, basis)
  if (scale.length < 3) return notKnown('middle', 'level-count', basis)
  const ends = [scale[0], scale.at(-1)]
  const share = (levels: readonly number[]) => mean(levels.map((level) => (ends.includes(level) ? 0 : 1)))
  const pairs = perCandidate(
    shared,
    (own): Pair => [
      share(own.map((m) => m.own)),
      mean(own.map(({ others }) => share(others.map(({ level }) => level)))),
    ],
  )
  return question('middle', meanDifference(pairs, 1), 0, basis)
}

/** Candidates and competences further apart, or closer together, than others put them. */
export function rangeQuestion({ personId, shared }: OwnRecord): OwnQuestion {
  const basis = basisOf(shared)
  const reason = tooLittle(basis)
  if (reason !== null) return notKnown('range', reason, basis)
  const columns = columnsOf(personId, shared)
  const ratio = (moments: readonly OwnMoment[]) => sdRatio(tableBeside(columns, moments), 0)
  const value = ratio(shared)
  // Own levels that are all the same have no spread to compare: the ratio is 0, and no interval goes around it.
  if (value === 0) return notKnown('range', 'all-equal', basis)
  const without = leftOut(candidatesIn(shared)).map((group) => {
    const figure = ratio(shared.filter(({ candidateId }) => !group.has(candidateId)))
    return typeof figure === 'number' && figure > 0 ? figure : null
  })
  const interval = typeof value === 'string' ? null : jackknife(value, without, logarithm)
  return question('range', estimateOf(value, interval), 1, basis)
}

function tableBeside(columns: readonly string[], moments: readonly OwnMoment[]): RatingTable {
  const places = new Map(columns.map((id, place) => [id, place]))
  const ratings = moments.map(({ own, others }) => {
    const row = new Array<number | null>(columns.length).fill(null)
    row[0] = own
    for (const { personId, level } of others) row[places.get(personId) ?? 0] = level
    return row
  })
  return { ratings, levels: [] }
}
