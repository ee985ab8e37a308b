// A facet table as lists: who gave what to whom in which exercise, with candidates, raters and facets that really occur.
import type { FacetTable } from '../model.ts'
import { add, at, placeAt } from './dense.ts'

/** Candidate, rater, facet (exercise or dimension). */
export type Dimension = 'p' | 'r' | 'e'
export const dimensions: readonly Dimension[] = ['p', 'r', 'e']

/** The rated cells, around their common mean. */
export interface FacetCells {
  /** Per rating: the place of its candidate, rater and facet among those that have a rating. */
  index: Record<Dimension, Int32Array>
  /** How many candidates, raters and facets have a rating. */
  size: Record<Dimension, number>
  /** Per rating: its deviation from the mean of all. */
  deviation: Float64Array
  /** Sum of the squared deviations. */
  squares: number
  /** Those who have a rating were all rated by every rater in every facet, once. */
  complete: boolean
  /** No candidate was rated twice by the same rater in the same facet. */
  distinct: boolean
  /** Complete, and the table has no empty cell at all. */
  balanced: boolean
}

export function facetCells({ ratings, columns }: FacetTable): FacetCells {
  const values: number[] = []
  const labels: Record<Dimension, number[]> = { p: [], r: [], e: [] }
  for (const [candidate, row] of ratings.entries()) {
    for (const [place, column] of columns.entries()) {
      const rating = row[place]
      if (typeof rating !== 'number') continue
      values.push(rating)
      labels.p.push(candidate)
      labels.r.push(column.rater)
      labels.e.push(column.facet)
    }
  }
  const [p, r, e] = [places(labels.p), places(labels.r), places(labels.e)]
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const deviation = Float64Array.from(values, (value) => value - mean)
  const cells = new Set(
    values.map((_, i) => (placeAt(p.index, i) * r.size + placeAt(r.index, i)) * e.size + placeAt(e.index, i)),
  )
  const full = p.size * r.size * e.size
  const distinct = cells.size === values.length
  const complete = distinct && values.length === full
  return {
    index: { p: p.index, r: r.index, e: e.index },
    size: { p: p.size, r: r.size, e: e.size },
    deviation,
    squares: deviation.reduce((sum, value) => sum + value * value, 0),
    distinct,
    complete,
    balanced: complete && values.length === ratings.length * columns.length,
  }
}

function places(labels: readonly number[]) {
  const known = new Map([...new Set(labels)].sort((a, b) => a - b).map((label, place) => [label, place]))
  return { index: Int32Array.from(labels, (label) => known.get(label) ?? 0), size: known.size }
}

/** Sums of the deviations over the ratings that share their place in the named dimensions. */
export function sumsOver({ index, size, deviation }: FacetCells, named: readonly Dimension[]): Float64Array {
  const out = new Float64Array(named.reduce((product, dimension) => product * size[dimension], 1))
  for (let i = 0; i < deviation.length; i++) {
    let place = 0
    for (const dimension of named) place = place * size[dimension] + placeAt(index[dimension], i)
    add(out, place, at(deviation, i))
  }
  return out
}
