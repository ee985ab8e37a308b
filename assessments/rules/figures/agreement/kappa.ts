// Kappa of two raters on the candidates both rated, and Light's mean of all pairs. For figures over many sessions: of a few
// candidates it says little.
import { type Figure, isNumber, negligible, type RatingTable } from '../model.ts'
import { levelIndexes, missing, ratersIn } from './tally.ts'
import { type Weighting, type WeightMatrix, weightMatrix } from './weights.ts'

/** How often rater A gave level i where rater B gave level j, and on how many candidates. */
export interface CrossTable {
  counts: readonly (readonly number[])[]
  n: number
}

/** @param a,b columns of the table, 0-based */
function crossTable(table: RatingTable, a: number, b: number): CrossTable {
  return crossed(levelIndexes(table), table.levels.length, a, b)
}

function crossed(indexes: readonly (readonly number[])[], levels: number, a: number, b: number): CrossTable {
  const counts = Array.from({ length: levels }, () => new Array<number>(levels).fill(0))
  let n = 0
  for (const row of indexes) {
    const [i, j] = [row[a] ?? missing, row[b] ?? missing]
    const line = counts[i]
    if (line === undefined || j === missing) continue
    line[j] = (line[j] ?? 0) + 1
    n += 1
  }
  return { counts, n }
}

/** How much each pair of levels counts as disagreeing: 1 less the weight of agreeing. */
export const disagreements = (weighting: Weighting, levels: number): WeightMatrix =>
  weightMatrix(weighting, levels).map((row) => row.map((w) => 1 - w))

/**
 * `value`: kappa, at most 1. `se`: its large-sample standard error; 0 is an artefact of few candidates, not certainty.
 * Undefined, both: `no-overlap` (no candidate in common), `no-variation` (both gave one and the same level only).
 */
export interface Kappa {
  value: Figure
  se: Figure
}

/**
 * 1 − Σ v p_ij / Σ v p_i. p_.j with any disagreement weights v, 0 for no disagreement; their unit does not matter.
 * Cohen (1960, 1968); standard error of Fleiss, Cohen & Everitt (1969):
 * √((Σ p_ij (v_ij − (v̄_i + v̄_j)(1−κ))² − (D(1−κ))²) / n) / D, D = Σ v p_i. p_.j.
 */
export function kappaOf({ counts, n }: CrossTable, disagreement: WeightMatrix): Kappa {
  if (n === 0) return { value: 'no-overlap', se: 'no-overlap' }
  const q = counts.length
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0) / n)
  const columns = rows.map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0) / n)
  // What each of A's levels costs against B's shares, and each of B's against A's.
  const costOfRow = new Array<number>(q).fill(0)
  const costOfColumn = new Array<number>(q).fill(0)
  let observed = 0
  let expected = 0
  eachCell(disagreement, (v, i, j) => {
    costOfRow[i] = (costOfRow[i] ?? 0) + v * (columns[j] ?? 0)
    costOfColumn[j] = (costOfColumn[j] ?? 0) + v * (rows[i] ?? 0)
    observed += (v * (counts[i]?.[j] ?? 0)) / n
    expected += v * (rows[i] ?? 0) * (columns[j] ?? 0)
  })
  if (expected < negligible) return { value: 'no-variation', se: 'no-variation' }
  const value = 1 - observed / expected
  let squares = 0
  eachCell(disagreement, (v, i, j) => {
    const count = counts[i]?.[j] ?? 0
    if (count === 0) return
    squares += (count / n) * (v - ((costOfRow[i] ?? 0) + (costOfColumn[j] ?? 0)) * (1 - value)) ** 2
  })
  const variance = (squares - (expected * (1 - value)) ** 2) / (n * expected ** 2)
  // Where nothing is left the rounding of a difference would show as a standard error.
  return { value, se: variance < negligible * negligible ? 0 : Math.sqrt(variance) }
}

function eachCell(matrix: WeightMatrix, visit: (value: number, i: number, j: number) => void): void {
  for (const [i, row] of matrix.entries()) for (const [j, value] of row.entries()) visit(value, i, j)
}

/** Kappa of two raters by their columns, 0-based. */
export const kappa = (table: RatingTable, a: number, b: number, weighting: Weighting): Kappa =>
  kappaOf(crossTable(table, a, b), disagreements(weighting, table.levels.length))

export interface PairOfRaters {
  /** Columns of the table, 0-based, a before b. */
  a: number
  b: number
  cross: CrossTable
}

/** Every pair of raters with what they gave to the candidates they share. */
export function pairsOfRaters(table: RatingTable): PairOfRaters[] {
  const indexes = levelIndexes(table)
  const raters = ratersIn(table)
  const pairs: PairOfRaters[] = []
  for (let a = 0; a < raters; a += 1) {
    for (let b = a + 1; b < raters; b += 1) pairs.push({ a, b, cross: crossed(indexes, table.levels.length, a, b) })
  }
  return pairs
}

/**
 * Mean of the kappas that are defined. Light (1971); Conger (1980).
 * @param values the kappa of every pair of raters
 * @returns undefined: `too-few-raters` (no pair at all), `no-variation-or-overlap` (none of them has one)
 */
export function lightOf(values: readonly Figure[]): Figure {
  if (values.length === 0) return 'too-few-raters'
  const defined = values.filter(isNumber)
  if (defined.length === 0) return 'no-variation-or-overlap'
  return defined.reduce((sum, value) => sum + value, 0) / defined.length
}

/** Light's kappa of the whole table. */
export function light(table: RatingTable, weighting: Weighting): Figure {
  const disagreement = disagreements(weighting, table.levels.length)
  return lightOf(pairsOfRaters(table).map(({ cross }) => kappaOf(cross, disagreement).value))
}
