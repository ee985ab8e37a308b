// How many ratings there are and who shares whom: what a figure can rest on, before any figure.
import type { Figure, RatingTable } from '../model.ts'
import { isPairable, levelIndexes, missing, pairsIn, ratersIn, tallyOf } from './tally.ts'

export interface Counts {
  /** Rows of the table, also candidates nobody rated. */
  candidates: number
  /** Columns of the table, also raters who rated nobody. */
  raters: number
  ratings: number
  /** Candidates with at least one rating. */
  rated: number
  /** Candidates with at least two ratings: the only ones agreement can be seen on. */
  pairable: number
  /** Candidates rated by every rater. */
  complete: number
  /** Unordered pairs of ratings of the same candidate. */
  pairs: number
}

export function countsOf(table: RatingTable): Counts {
  const rows = tallyOf(table)
  const raters = ratersIn(table)
  return {
    candidates: table.ratings.length,
    raters,
    ratings: rows.reduce((sum, { rated }) => sum + rated, 0),
    rated: rows.length,
    pairable: rows.filter(isPairable).length,
    complete: rows.filter(({ rated }) => rated === raters).length,
    pairs: rows.reduce((sum, row) => sum + pairsIn(row), 0),
  }
}

/** How many candidates both raters rated. @param a,b columns of the table, 0-based */
export function overlap({ ratings }: RatingTable, a: number, b: number): number {
  const has = (cell: number | null | undefined) => cell !== null && cell !== undefined
  return ratings.filter((row) => has(row[a]) && has(row[b])).length
}

export interface Design {
  /** Groups of candidates and raters with no rating between them; 2 or more: severity cannot be compared across. */
  components: number
  /** Harmonic mean of the number of ratings per rated candidate. */
  khat: Figure
  /**
   * How much of the raters' variance is in the difference between candidates: 0 when all share the same raters, 1/khat when
   * none do. q = 1/khat − Σ_{i≠j} c_ij/(k_i k_j) / (N(N−1)), c_ij = raters shared by candidates i and j.
   */
  q: Figure
}

/**
 * Who was rated by whom, as far as it matters to comparing candidates. Undefined without a rated candidate (khat) or with
 * fewer than two (q): `too-few-candidates`.
 * Putka, Le, McCloy & Diaz (2008), Journal of Applied Psychology 93:959.
 */
export function designOf(table: RatingTable): Design {
  const raters = ratersIn(table)
  const whoRated = levelIndexes(table)
    .map((row) => row.map((index) => index !== missing))
    .filter((row) => row.some((rated) => rated))
  const components = componentsOf(whoRated, raters)
  const n = whoRated.length
  if (n === 0) return { components, khat: 'too-few-candidates', q: 'too-few-candidates' }
  const sizes = whoRated.map((row) => row.filter((rated) => rated).length)
  const khat = n / sizes.reduce((sum, size) => sum + 1 / size, 0)
  if (n === 1) return { components, khat, q: 'too-few-candidates' }
  // Σ over pairs of candidates of what they share is, per rater, the square of a sum less the sum of the squares.
  let shared = 0
  for (let rater = 0; rater < raters; rater += 1) {
    let sum = 0
    let squares = 0
    for (const [i, row] of whoRated.entries()) {
      if (!row[rater]) continue
      const part = 1 / (sizes[i] ?? 1)
      sum += part
      squares += part * part
    }
    shared += sum * sum - squares
  }
  return { components, khat, q: 1 / khat - shared / (n * (n - 1)) }
}

/** Connected parts of the graph of rated cells; who rated nobody is in none. */
function componentsOf(whoRated: readonly (readonly boolean[])[], raters: number): number {
  const group = Array.from({ length: raters }, (_, rater) => rater)
  const used = new Set<number>()
  for (const row of whoRated) {
    const together = row.flatMap((rated, rater) => (rated ? [rater] : []))
    const groups = new Set(together.map((rater) => group[rater] ?? rater))
    const [first = 0] = groups
    for (const [rater, its] of group.entries()) if (groups.has(its)) group[rater] = first
    for (const rater of together) used.add(rater)
  }
  return new Set([...used].map((rater) => group[rater])).size
}
