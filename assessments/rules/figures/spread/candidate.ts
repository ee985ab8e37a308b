// How far the raters of one candidate are apart.
import { type Figure, negligible, type ReasonCode } from '../model.ts'
import { mean, median, standardDeviation, sum, sumOfSquares } from './moments.ts'
import { present } from './rated.ts'

/** Everything but `n` and `rwg` in levels. Undefined: 'not-rated', 'single-rating' (spread of one), 'too-few-levels'. */
export interface CandidateSpread {
  n: number
  mean: Figure
  median: Figure
  /** Highest minus lowest. */
  range: Figure
  sd: Figure
  /** Mean absolute deviation about the mean; 0 is full agreement. */
  adm: Figure
  /** As `adm`, about the median. */
  admd: Figure
  /** Agreement against ratings spread evenly over the scale: 1 is full, 0 is none, below 0 is worse than that. */
  rwg: Figure
}

const deviation = (ratings: readonly number[], centre: number) =>
  sum(ratings.map((rating) => Math.abs(rating - centre))) / ratings.length

/**
 * r_wg = 1 − s² / ((q² − 1)/12) with q declared levels, not cut off at 0 (James, Demaree & Wolf 1984).
 * 'single-rating' below two ratings, 'too-few-levels' for a scale of one.
 */
function withinGroupAgreement(ratings: readonly number[], levels: number): Figure {
  const chance = (levels ** 2 - 1) / 12
  if (chance < negligible) return 'too-few-levels'
  return 1 - sumOfSquares(ratings) / (ratings.length - 1) / chance
}

/**
 * The spread of one row. `sd` is that of a sample (n − 1); `adm` and `admd` are the average deviation indices of Burke
 * & Dunlap (2002).
 */
export function candidateSpread(row: readonly (number | null)[], levels: readonly number[]): CandidateSpread {
  const ratings = present(row)
  const n = ratings.length
  const without = (reason: ReasonCode) => ({ sd: reason, adm: reason, admd: reason, rwg: reason })
  if (n === 0) return { n, mean: 'not-rated', median: 'not-rated', range: 'not-rated', ...without('not-rated') }
  const centre = { mean: mean(ratings), median: median(ratings), range: Math.max(...ratings) - Math.min(...ratings) }
  if (n === 1) return { n, ...centre, ...without('single-rating') }
  return {
    n,
    ...centre,
    sd: standardDeviation(ratings),
    adm: deviation(ratings, centre.mean),
    admd: deviation(ratings, centre.median),
    rwg: withinGroupAgreement(ratings, levels.length),
  }
}
