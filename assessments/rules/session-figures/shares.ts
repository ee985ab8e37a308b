// How often two gave the same level, counted in pairs of assessors, with an interval that draws whole candidates: what is
// said of one candidate hangs together.
import type { FigureReason, Share } from '../../contract/index.ts'
import { bootstrapSamples, mulberry32, quantile } from '../figures/agreement/bootstrap.ts'
import { fewestCandidates } from './cut-offs.ts'
import type { Moment } from './moments.ts'
import { type Bounds, estimateOf, unknown } from './reasons.ts'

/** Of one candidate: how many pairs, and how many of them at most 0 and at most 1 level apart. */
interface Pairs {
  pairs: number
  exact: number
  withinOne: number
}
type Counted = 'exact' | 'withinOne'

export interface PairAgreement {
  moments: number
  pairs: number
  exact: Share
  withinOne: Share
}

/** @param moments each rated by two or more */
export function pairAgreement(moments: readonly Moment[]): PairAgreement {
  const candidates = [...Map.groupBy(moments, ({ candidateId }) => candidateId).values()].map(pairsIn)
  const sums = sampled(candidates)
  const pairs = candidates.reduce((sum, of) => sum + of.pairs, 0)
  const share = (counted: Counted): Share => {
    const count = candidates.reduce((sum, of) => sum + of[counted], 0)
    if (pairs === 0) return { count, of: pairs, estimate: unknown('nobody-rated-by-two') }
    return {
      count,
      of: pairs,
      estimate: estimateOf(count / pairs, intervalOf(candidates, counted, count, pairs, sums)),
    }
  }
  return { moments: moments.length, pairs, exact: share('exact'), withinOne: share('withinOne') }
}

function pairsIn(moments: readonly Moment[]): Pairs {
  const found = { pairs: 0, exact: 0, withinOne: 0 }
  for (const { levels } of moments) {
    for (const [place, { level }] of levels.entries()) {
      for (let other = place + 1; other < levels.length; other += 1) {
        const apart = Math.abs(level - (levels[other]?.level ?? level))
        found.pairs += 1
        if (apart === 0) found.exact += 1
        if (apart <= 1) found.withinOne += 1
      }
    }
  }
  return found
}

function intervalOf(
  candidates: readonly Pairs[],
  counted: Counted,
  count: number,
  of: number,
  sums: readonly Pairs[],
): Bounds | FigureReason {
  if (candidates.length < fewestCandidates) return 'few-candidates'
  // Without a single exception every draw says the same: that is no certainty, it is nothing to draw from.
  if (count === of) return 'all-equal'
  if (count === 0) return 'bootstrap-degenerate'
  const sorted = Float64Array.from(sums, (sum) => sum[counted] / sum.pairs).sort()
  return { lo: quantile(sorted, 0.025), hi: quantile(sorted, 0.975) }
}

const seed = 20240607
/** As many candidates drawn as there are, with replacement; always the same draws. */
function sampled(candidates: readonly Pairs[]): Pairs[] {
  if (candidates.length < fewestCandidates) return []
  const next = mulberry32(seed)
  return Array.from({ length: bootstrapSamples }, () => {
    const sum = { pairs: 0, exact: 0, withinOne: 0 }
    for (let draw = 0; draw < candidates.length; draw += 1) {
      const drawn = candidates[Math.floor(next() * candidates.length)]
      if (drawn === undefined) continue
      sum.pairs += drawn.pairs
      sum.exact += drawn.exact
      sum.withinOne += drawn.withinOne
    }
    return sum
  })
}
