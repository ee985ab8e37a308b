// The analysis of variance of candidates × raters under ICC and variance components: rows every rater rated, one
// rating a cell.
import { ratersIn } from '../agreement/tally.ts'
import { negligible, type RatingTable, type ReasonCode } from '../model.ts'
import { mean, sum } from './moments.ts'
import { completeRows } from './rated.ts'

/** Mean squares, in squared levels; `n` complete candidates and `k` raters, both at least 2. */
export interface MeanSquares {
  n: number
  k: number
  /** Between candidates, n − 1 df. */
  b: number
  /** Between raters, k − 1 df. */
  j: number
  /** Within candidates, n(k − 1) df. */
  w: number
  /** Residual (candidate × rater), (n − 1)(k − 1) df. */
  e: number
}

const orZero = (value: number) => (value < negligible ? 0 : value)

/**
 * Mean squares of the two-way table (Shrout & Fleiss 1979, table 1). Undefined: 'too-few-raters' below two columns,
 * 'too-few-complete' below two complete rows. What is left of a difference of equal numbers comes back as 0.
 */
export function meanSquares(table: RatingTable): MeanSquares | ReasonCode {
  const k = ratersIn(table)
  if (table.ratings.length > 0 && k < 2) return 'too-few-raters'
  const rows = completeRows(table)
  const n = rows.length
  if (n < 2) return 'too-few-complete'
  const candidates = rows.map(mean)
  const raters = Array.from({ length: k }, (_, j) => mean(rows.map((row) => row[j] ?? 0)))
  const grand = mean(candidates)
  const squares = (values: readonly number[], centre: number) => sum(values.map((value) => (value - centre) ** 2))
  const within = sum(rows.map((row, i) => squares(row, candidates[i] ?? grand)))
  const residual = rows.map((row, i) =>
    sum(row.map((rating, j) => (rating - (candidates[i] ?? grand) - (raters[j] ?? grand) + grand) ** 2)),
  )
  return {
    n,
    k,
    b: orZero((k * squares(candidates, grand)) / (n - 1)),
    j: orZero((n * squares(raters, grand)) / (k - 1)),
    w: orZero(within / (n * (k - 1))),
    e: orZero(sum(residual) / ((n - 1) * (k - 1))),
  }
}
