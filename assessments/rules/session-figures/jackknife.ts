// Intervals by leaving candidates out in turn, for figures that are too dear to draw a thousand times, or that a draw of the
// same candidate twice would spoil.
import type { FigureReason } from '../../contract/index.ts'
import { studentQuantile } from '../figures/distributions.ts'
import { negligible } from '../figures/model.ts'
import type { Bounds } from './reasons.ts'

/** With more candidates than this they are left out in so many groups. */
const mostGroups = 20

/** Whom to leave out, turn by turn: everyone once. Each candidate alone, or in groups of nearly equal size. */
export function leftOut(candidateIds: readonly string[]): Set<string>[] {
  const groups = Array.from({ length: Math.min(mostGroups, candidateIds.length) }, () => new Set<string>())
  for (const [place, id] of candidateIds.entries()) groups[place % groups.length]?.add(id)
  return groups
}

/** Where a figure may be anything, so that an interval around it is even: and back. */
export interface Stretch {
  to: (value: number) => number
  from: (value: number) => number
}
export const asItIs: Stretch = { to: (value) => value, from: (value) => value }
/** For shares from 0 to 1. */
export const logit: Stretch = { to: (value) => Math.log(value / (1 - value)), from: (x) => 1 / (1 + Math.exp(-x)) }
/** For ratios from 0 on. */
export const logarithm: Stretch = { to: Math.log, from: Math.exp }
/** For correlations (Fisher's z). */
export const fisher: Stretch = { to: Math.atanh, from: Math.tanh }

/**
 * 95 % interval of a figure from what it is without each group: θ ± t·√((g−1)/g Σ(θ₋ᵢ − θ)²), g − 1 df.
 * Efron & Tibshirani (1993), An Introduction to the Bootstrap; in groups: Kott (2001), Journal of Official Statistics 17:521.
 * @param without the figure without each group; null where it does not exist then
 */
export function jackknife(
  value: number,
  without: readonly (number | null)[],
  { to, from }: Stretch,
): Bounds | FigureReason {
  const middle = to(value)
  const groups = without.length
  if (groups < 2) return 'few-candidates'
  let squares = 0
  for (const each of without) squares += each === null ? Number.NaN : (to(each) - middle) ** 2
  if (!Number.isFinite(squares) || !Number.isFinite(middle)) return 'bootstrap-degenerate'
  if (squares < negligible) return 'all-equal'
  const reach = studentQuantile(0.975, groups - 1) * Math.sqrt(((groups - 1) / groups) * squares)
  return { lo: from(middle - reach), hi: from(middle + reach) }
}
