// Rater differences when not everybody rated everybody: ratings explained by who was rated and who rated.
import { designOf } from '../agreement/counts.ts'
import { ratersIn } from '../agreement/tally.ts'
import { fTail } from '../distributions.ts'
import { type Figure, negligible, type RatingTable, type ReasonCode } from '../model.ts'
import { at, cholesky, dot, inverseOf, times } from '../models/dense.ts'
import { mean, sum } from './moments.ts'
import { present, ratingsBy } from './rated.ts'

/** In levels, but `df`, `f` and `p`. */
export interface LeastSquares {
  /** Per rater: the effect, above 0 is lenient, and its standard error. 'not-rated' for one who rated nothing. */
  raters: { effect: Figure; se: Figure }[]
  /** Per candidate: the rating an average rater would have given. 'not-rated' for one nobody rated. */
  fair: Figure[]
  /** Residual degrees of freedom and standard deviation. */
  df: Figure
  sigma: Figure
  /** F test of raters given candidates, and its p. */
  f: Figure
  p: Figure
}

/**
 * Ordinary least squares of rating = μ + C_i + R_j + e with ΣR_j = 0 over raters who rated; fair = μ + C_i; F for raters
 * given candidates with m − 1 and df degrees of freedom (Searle 1971).
 * Undefined as a whole: 'too-few-candidates' and 'too-few-raters' below two with a rating, 'disconnected' when panels
 * share nobody. Undefined in part: 'no-residual-df', and 'zero-residual' for what is divided by an error of 0.
 */
export function leastSquares(table: RatingTable): LeastSquares {
  const columns = Array.from({ length: ratersIn(table) }, (_, rater) => rater)
  const raters = columns.filter((rater) => ratingsBy(table, rater).length > 0)
  const ratings = table.ratings.map((row) => raters.map((rater) => row[rater] ?? null))
  const solved = solve(ratings, raters.length, designOf(table).components)
  if (typeof solved === 'string') {
    const none = { df: solved, sigma: solved, f: solved, p: solved }
    return { ...none, raters: columns.map(() => ({ effect: solved, se: solved })), fair: ratings.map(() => solved) }
  }
  const fair = ratings.map((row) => fairRating(row, solved.effects))
  const { variance, ...error } = residualError(ratings, fair, solved.effects)
  const ofRater = (i: number) => ({
    effect: at(solved.effects, i),
    se: typeof variance === 'string' ? variance : Math.sqrt(variance * at(solved.unscaled, i)),
  })
  return {
    raters: columns.map((rater) =>
      raters.includes(rater) ? ofRater(raters.indexOf(rater)) : { effect: 'not-rated', se: 'not-rated' },
    ),
    fair,
    ...error,
    ...test(solved.explained, raters.length - 1, variance, error.df),
  }
}

type Row = readonly (number | null)[]

interface Solution {
  effects: Float64Array
  /** Each effect's variance divided by the residual variance. */
  unscaled: Float64Array
  /** Sum of squares of raters given candidates, in squared levels. */
  explained: number
}

/**
 * Candidates are absorbed (each row about its own mean), which leaves one equation per rater; adding 1/m to each element
 * makes them of full rank and picks the solution that sums to 0.
 */
function solve(ratings: readonly Row[], m: number, components: number): Solution | ReasonCode {
  if (ratings.filter((row) => present(row).length > 0).length < 2) return 'too-few-candidates'
  if (m < 2) return 'too-few-raters'
  if (components > 1) return 'disconnected'
  const equations = new Float64Array(m * m).fill(1 / m)
  const right = new Float64Array(m)
  for (const row of ratings) {
    const here = present(row)
    const centre = mean(here)
    row.forEach((rating, i) => {
      if (rating === null) return
      right[i] = at(right, i) + rating - centre
      row.forEach((beside, j) => {
        if (beside === null) return
        equations[i * m + j] = at(equations, i * m + j) + (i === j ? 1 : 0) - 1 / here.length
      })
    })
  }
  const factor = cholesky(equations, m)
  if (factor === undefined) return 'disconnected'
  const inverse = inverseOf(factor, m)
  const effects = times(inverse, m, right)
  return { effects, unscaled: effects.map((_, i) => at(inverse, i * m + i) - 1 / m), explained: dot(effects, right) }
}

function fairRating(row: Row, effects: Float64Array): Figure {
  const adjusted = present(row.map((rating, i) => (rating === null ? null : rating - at(effects, i))))
  return adjusted.length === 0 ? 'not-rated' : mean(adjusted)
}

/** What the model leaves: df, the standard deviation, and the variance or the reason why nothing can be divided by it. */
function residualError(ratings: readonly Row[], fair: readonly Figure[], effects: Float64Array) {
  const residuals = ratings.flatMap((row, c) => {
    const base = fair[c]
    return typeof base === 'number'
      ? present(row.map((rating, i) => (rating === null ? null : rating - base - at(effects, i))))
      : []
  })
  const df = residuals.length - fair.filter((rating) => typeof rating === 'number').length - effects.length + 1
  const squares = sum(residuals.map((residual) => residual ** 2))
  if (df === 0) return { df, sigma: 'no-residual-df', variance: 'no-residual-df' } as const
  if (squares < negligible) return { df, sigma: 0, variance: 'zero-residual' } as const
  return { df, sigma: Math.sqrt(squares / df), variance: squares / df }
}

function test(explained: number, df1: number, variance: number | ReasonCode, df2: number): { f: Figure; p: Figure } {
  if (typeof variance === 'string') return { f: variance, p: variance }
  const f = explained / df1 / variance
  return { f, p: fTail(f, df1, df2) }
}
