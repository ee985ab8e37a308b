// For who asks for more: what a level of one assessor, and of all together, says about whom it is about.
import type { Estimate, FigureReason, SessionFigures } from '../../contract/index.ts'
import { designOf } from '../figures/agreement/counts.ts'
import { largestShare } from '../figures/agreement/raw.ts'
import type { RatingTable } from '../figures/model.ts'
import { reliability, reliabilityAsRated } from '../figures/models/reml.ts'
import { fitTwoWay, type TwoWayFit } from '../figures/models/two-way.ts'
import { fewestCandidates } from './cut-offs.ts'
import { jackknife, leftOut, logit } from './jackknife.ts'
import { candidatesIn, type Moment } from './moments.ts'
import { estimateOf, reasonOf, unknown } from './reasons.ts'
import type { Steps } from './steps.ts'

type More = SessionFigures['more']

/**
 * @param moments each rated by two or more
 * @param table of those moments
 * @param perfect no pair differs
 */
export function* moreFigures(
  moments: readonly Moment[],
  table: RatingTable,
  { perfect, unused }: { perfect: boolean; unused: number },
): Steps<More> {
  const { one, all } = yield* intraclass(moments, table, perfect)
  return [
    { key: 'icc-one', estimate: one },
    { key: 'icc-all', estimate: all },
    { key: 'largest-share', estimate: estimateOf(largestShare(table), null) },
    { key: 'never-used', estimate: estimateOf(unused, null) },
  ]
}

const both = (reason: FigureReason) => ({ one: unknown(reason), all: unknown(reason) })

/**
 * ICC(A,1), and for the assessors as they were divided G(q,k): the share of the differences between moments in one level, and
 * in a mean. The model's own interval takes moments for independent, and those of one candidate are not: candidates are
 * left out in turn instead.
 */
function* intraclass(
  moments: readonly Moment[],
  table: RatingTable,
  perfect: boolean,
): Steps<{ one: Estimate; all: Estimate }> {
  const candidates = candidatesIn(moments)
  if (candidates.length < fewestCandidates) return both('few-candidates')
  if (perfect) return both('all-equal')
  // Who is milder cannot be told between panels that saw nobody in common.
  if (designOf(table).components > 1) return both('panels-apart')
  const fit = fitTwoWay(table)
  if (typeof fit === 'string') return both(reasonOf[fit])
  const without: (TwoWayFit | null)[] = []
  for (const group of leftOut(candidates)) {
    yield
    const ratings = table.ratings.filter((_, row) => !group.has(moments[row]?.candidateId ?? ''))
    const fitted = fitTwoWay({ ...table, ratings })
    without.push(typeof fitted === 'string' ? null : fitted)
  }
  const estimate = (figure: (fitted: TwoWayFit) => number) => {
    const value = figure(fit)
    if (value <= 0) return estimateOf(0, 'no-differences-between-candidates')
    const others = without.map((fitted) => (fitted === null ? null : figure(fitted)))
    return estimateOf(value, jackknife(value, others, logit))
  }
  return { one: estimate((fitted) => reliability(fitted, 'A', 1)), all: estimate(reliabilityAsRated) }
}
