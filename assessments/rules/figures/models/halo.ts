// Whether a rater sees one impression in everything: how little the ratings of one candidate differ between dimensions,
// and how alike the dimensions run. A question to the rater about their own ratings, never a verdict.
// Saal, Downey & Lahey (1980), Psychological Bulletin 88:413; Murphy & Balzer (1989), JAP 74:619.
import { type FacetTable, type Figure, negligible } from '../model.ts'
import { add, at, dot } from './dense.ts'
import { largestEigenvalue } from './eigenvalue.ts'

/** One rater's ratings: rows are candidates, columns the facets in their order; null where there is none. */
export type Profiles = readonly (readonly (number | null)[])[]

/** A correlation of two is always −1 or 1. */
const fewestForCorrelation = 3

export const raterIds = ({ columns }: FacetTable): number[] => ordered(columns.map(({ rater }) => rater))
const facetIds = ({ columns }: FacetTable): number[] => ordered(columns.map(({ facet }) => facet))
const ordered = (ids: number[]) => [...new Set(ids)].sort((a, b) => a - b)

/** What one rater gave (1-based, as in the columns). */
export function profilesOf(table: FacetTable, rater: number): Profiles {
  return perFacet(table, (column) => column.rater === rater)
}

/** The mean, per candidate and facet, of what the other raters gave. */
export function othersProfiles(table: FacetTable, rater: number): Profiles {
  return perFacet(table, (column) => column.rater !== rater)
}

/** Per candidate and facet the mean of the ratings in the columns that count. */
function perFacet(table: FacetTable, counts: (column: FacetTable['columns'][number]) => boolean): Profiles {
  const order = new Map(facetIds(table).map((facet, place) => [facet, place]))
  const columns = [...table.columns.entries()].filter(([, column]) => counts(column))
  return table.ratings.map((row) => {
    const sums = new Float64Array(order.size)
    const found = new Float64Array(order.size)
    for (const [place, { facet }] of columns) {
      const rating = row[place]
      const slot = order.get(facet) ?? 0
      if (typeof rating !== 'number') continue
      add(sums, slot, rating)
      add(found, slot, 1)
    }
    return Array.from(sums, (sum, slot) => (at(found, slot) > 0 ? sum / at(found, slot) : null))
  })
}

/**
 * Mean over candidates of the SD across facets, in levels: low = everything about a candidate rated alike. Candidates with
 * fewer than two rated facets do not count. Undefined: `too-few-dimensions`; `not-rated` without any rating.
 */
export function spreadWithinCandidates(profiles: Profiles): Figure {
  const rated = profiles.map(present)
  const spreads = rated.filter((row) => row.length >= 2).map((row) => Math.sqrt(squaresOf(row) / (row.length - 1)))
  return meanOf(spreads) ?? (rated.some((row) => row.length > 0) ? 'too-few-dimensions' : 'not-rated')
}

/** As `spreadWithinCandidates`, of the means of the others. Undefined: `no-overlap` when nobody else rated. */
export function spreadOfOthers(table: FacetTable, rater: number): Figure {
  const spread = spreadWithinCandidates(othersProfiles(table, rater))
  return spread === 'not-rated' ? 'no-overlap' : spread
}

export interface FacetCorrelation {
  /** Mean correlation over candidates between two facets, −1–1. */
  mean: Figure
  /** Pairs of facets it is the mean of: three candidates or more in common, both with variation. */
  pairs: number
}

/** Undefined: `too-few-dimensions` (fewer than two facets), `no-variation-or-overlap` (no pair has a correlation). */
export function facetCorrelation(profiles: Profiles): FacetCorrelation {
  const facets = profiles[0]?.length ?? 0
  const columns = Array.from({ length: facets }, (_, facet) =>
    Float64Array.from(profiles, (row) => row[facet] ?? Number.NaN),
  )
  const found: number[] = []
  for (const [place, a] of columns.entries()) {
    for (const b of columns.slice(place + 1)) {
      const r = correlation(a, b)
      if (r !== undefined) found.push(r)
    }
  }
  return {
    mean: meanOf(found) ?? (facets < 2 ? 'too-few-dimensions' : 'no-variation-or-overlap'),
    pairs: found.length,
  }
}

/**
 * Share of the first principal component of the correlations between facets, 1/facets–1. Undefined: `too-few-dimensions`,
 * `not-rated`, `incomplete` (a cell is missing), `too-few-candidates` (fewer than two), `no-variation` (in a facet).
 */
export function firstComponentShare(profiles: Profiles): Figure {
  const n = profiles.length
  const facets = profiles[0]?.length ?? 0
  const rows = profiles.map((row) => Float64Array.from(present(row)))
  if (rows.every((row) => row.length === 0)) return 'not-rated'
  if (facets < 2) return 'too-few-dimensions'
  if (rows.some((row) => row.length < facets)) return 'incomplete'
  if (n < 2) return 'too-few-candidates'
  const standard: Float64Array[] = []
  for (let facet = 0; facet < facets; facet++) {
    const given = rows.map((row) => at(row, facet))
    const squares = squaresOf(given)
    if (squares < negligible) return 'no-variation'
    const mean = meanOf(given) ?? 0
    standard.push(Float64Array.from(given, (value) => (value - mean) / Math.sqrt(squares)))
  }
  // Facets × facets and candidates × candidates have the same eigenvalues but zeros: take the smaller.
  const vectors =
    facets <= n ? standard : rows.map((_, row) => Float64Array.from(standard, (values) => at(values, row)))
  const size = vectors.length
  const matrix = new Float64Array(size * size)
  vectors.forEach((a, i) => {
    vectors.forEach((b, j) => {
      matrix[i * size + j] = dot(a, b)
    })
  })
  return largestEigenvalue(matrix, size) / facets
}

/** Over the candidates that have both (NaN: has not); undefined for fewer than three of them or without variation. */
function correlation(a: Float64Array, b: Float64Array): number | undefined {
  let [n, sumA, sumB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(at(a, i)) || Number.isNaN(at(b, i))) continue
    n += 1
    sumA += at(a, i)
    sumB += at(b, i)
  }
  if (n < fewestForCorrelation) return undefined
  let [aa, bb, ab] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(at(a, i)) || Number.isNaN(at(b, i))) continue
    const [x, y] = [at(a, i) - sumA / n, at(b, i) - sumB / n]
    aa += x * x
    bb += y * y
    ab += x * y
  }
  return aa < negligible || bb < negligible ? undefined : ab / Math.sqrt(aa * bb)
}

const present = (row: readonly (number | null)[]): number[] => row.filter((value) => value !== null)

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values) ?? 0
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}
