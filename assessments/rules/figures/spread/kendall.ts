// Whether raters put candidates in the same order.
import { ratersIn } from '../agreement/tally.ts'
import { chiSquareTail } from '../distributions.ts'
import { type Figure, negligible, type RatingTable } from '../model.ts'
import { sum, sumOfSquares } from './moments.ts'
import { completeRows } from './rated.ts'

/** `w` from 0 (no common order) to 1 (the same order); `chi2` of its test with n − 1 df; `p` of that. */
export interface Concordance {
  w: Figure
  chi2: Figure
  p: Figure
}

/** Ranks from 1; equal values share the mean of their places. `ties` is Σ(t³ − t) over groups of equals. */
function ranked(values: readonly number[]): { ranks: number[]; ties: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const sizes = values.map((value) => sorted.lastIndexOf(value) - sorted.indexOf(value) + 1)
  return {
    ranks: values.map((value, i) => sorted.indexOf(value) + ((sizes[i] ?? 1) + 1) / 2),
    ties: sum(sizes.map((size) => size ** 2 - 1)),
  }
}

/**
 * Kendall's W with correction for ties over complete rows: W = 12S/(k²(n³ − n) − kΣT), chi² = k(n − 1)W, which is
 * Friedman's statistic (Kendall & Babington Smith 1939). Undefined: 'too-few-raters', 'too-few-complete', and
 * 'no-variation' when no rater tells any two candidates apart.
 */
export function kendallW(table: RatingTable): Concordance {
  const k = ratersIn(table)
  if (table.ratings.length > 0 && k < 2) return { w: 'too-few-raters', chi2: 'too-few-raters', p: 'too-few-raters' }
  const rows = completeRows(table)
  const n = rows.length
  if (n < 2) return { w: 'too-few-complete', chi2: 'too-few-complete', p: 'too-few-complete' }
  const perRater = Array.from({ length: k }, (_, j) => ranked(rows.map((row) => row[j] ?? 0)))
  const totals = rows.map((_, i) => sum(perRater.map(({ ranks }) => ranks[i] ?? 0)))
  const possible = k ** 2 * (n ** 3 - n) - k * sum(perRater.map(({ ties }) => ties))
  if (possible < negligible) return { w: 'no-variation', chi2: 'no-variation', p: 'no-variation' }
  const w = (12 * sumOfSquares(totals)) / possible
  const chi2 = k * (n - 1) * w
  return { w, chi2, p: chiSquareTail(chi2, n - 1) }
}
