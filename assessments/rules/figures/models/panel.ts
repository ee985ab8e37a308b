// A rating table as the two-way model sees it: the rated cells alone, around their common mean. And whether the model can
// be fitted to it at all.
import { designOf } from '../agreement/counts.ts'
import { negligible, type RatingTable, type ReasonCode } from '../model.ts'
import { add, at, choleskyOfRank, dot, solveLower } from './dense.ts'

export interface PanelRow {
  /** Place of the candidate in the table, 0-based. */
  candidate: number
  /** Who rated, as places in `Panel.raters`. */
  raters: readonly number[]
  /** Sum of the ratings' deviations from `Panel.mean`. */
  sum: number
}

export interface Panel {
  /** Candidates with a rating. */
  rows: readonly PanelRow[]
  /** Columns of the table with a rating, 0-based. */
  raters: readonly number[]
  ratings: number
  mean: number
  /** Sum over each rater's ratings of the deviation from `mean`. */
  raterSums: Float64Array
  raterCounts: Float64Array
  squares: number
  khat: number
  q: number
}

/**
 * The panel; or why no two-way model can be fitted: with nothing left over once every rater and candidate has a mean of
 * their own, the residual cannot be told from either.
 */
export function panelOf(table: RatingTable): Panel | ReasonCode {
  const values = table.ratings.flatMap((row) => row.filter((rating) => rating !== null))
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const columns = [...(table.ratings[0] ?? []).keys()]
  const raters = columns.filter((column) => table.ratings.some((row) => typeof row[column] === 'number'))
  const raterSums = new Float64Array(raters.length)
  const raterCounts = new Float64Array(raters.length)
  const rows: PanelRow[] = []
  for (const [candidate, row] of table.ratings.entries()) {
    const who: number[] = []
    let sum = 0
    raters.forEach((column, rater) => {
      const rating = row[column]
      if (typeof rating !== 'number') return
      who.push(rater)
      sum += rating - mean
      add(raterSums, rater, rating - mean)
      add(raterCounts, rater, 1)
    })
    if (who.length > 0) rows.push({ candidate, raters: who, sum })
  }
  if (rows.length < 2) return 'too-few-candidates'
  if (raters.length < 2) return 'too-few-raters'
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (squares < negligible) return 'no-variation'
  const { components, khat, q } = designOf(table)
  const panel = { rows, raters, ratings: values.length, mean, raterSums, raterCounts, squares }
  if (values.length <= rows.length + raters.length - components) return 'no-residual-df'
  if (additiveResidual(panel) < negligible) return 'zero-residual'
  if (typeof khat !== 'number' || typeof q !== 'number') return 'too-few-candidates'
  return { ...panel, khat, q }
}

/** Sum of squares that a mean per candidate plus a mean per rater leave unexplained (least squares, candidates swept out). */
function additiveResidual({ rows, raters, raterSums, raterCounts, squares }: Omit<Panel, 'khat' | 'q'>): number {
  const n = raters.length
  const normal = new Float64Array(n * n)
  const right = Float64Array.from(raterSums)
  let left = squares
  for (let j = 0; j < n; j++) normal[j * n + j] = at(raterCounts, j)
  for (const row of rows) {
    const size = row.raters.length
    left -= row.sum ** 2 / size
    for (const i of row.raters) {
      add(right, i, -row.sum / size)
      for (const j of row.raters) add(normal, i * n + j, -1 / size)
    }
  }
  solveLower(choleskyOfRank(normal, n), n, right)
  return left - dot(right, right)
}
