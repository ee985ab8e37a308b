// An incomplete three-way table arranged for its likelihood: one dimension cuts the ratings into blocks that share only
// what the other two dimensions have in common.
//
// The dimension that makes it cheapest (exercises, mostly) makes the blocks. What every block meets again is the pairs of the other two
// that occur («cells»: candidate × rater), so the matrices to invert are as large as the number of such pairs; within a
// block the larger of the two is swept out and a matrix as small as the smaller one remains. Blocks with the same cells
// share all their matrices.
import { at, placeAt } from './dense.ts'
import { type Dimension, dimensions, type FacetCells } from './facet-cells.ts'
import type { Effect, PerEffect } from './strata.ts'

export interface Pattern {
  /** The cells these blocks have, ascending. */
  cells: Int32Array
  /** Per cell of the pattern: its place in the swept dimension, and in the narrow one, among those of the pattern. */
  swept: Int32Array
  narrow: Int32Array
  /** Cells of the pattern per place in the swept dimension. */
  groups: readonly (readonly number[])[]
  /** How many places of the narrow dimension occur. */
  width: number
  /** The ratings of each block, in the order of `cells`, as deviations from the mean of all. */
  blocks: readonly Float64Array[]
}

export interface BlockDesign {
  /** Which dimension plays which part. */
  roles: { block: Dimension; swept: Dimension; narrow: Dimension }
  ratings: number
  /** Per cell its place in the swept and in the narrow dimension. */
  sweptOf: Int32Array
  narrowOf: Int32Array
  patterns: readonly Pattern[]
}

/** Of the three ways to cut the table into blocks the one that asks the least work. */
export function blockDesign(cells: FacetCells): BlockDesign {
  const [first, ...others] = dimensions.map((block) => designBy(cells, block))
  return others.reduce((best, design) => (workOf(design) < workOf(best) ? design : best), first ?? designBy(cells, 'e'))
}

function designBy(cells: FacetCells, block: Dimension): BlockDesign {
  const { size, index, deviation } = cells
  const [swept = 'p', narrow = 'r'] = dimensions.filter((other) => other !== block).sort((a, b) => size[b] - size[a])
  const roles = { block, swept, narrow }
  const pairOf = (i: number) => placeAt(index[swept], i) * size[narrow] + placeAt(index[narrow], i)
  const pairs = [...new Set(Array.from(deviation, (_, i) => pairOf(i)))].sort((a, b) => a - b)
  const cellOf = new Map(pairs.map((pair, cell) => [pair, cell]))
  const contents = Array.from({ length: size[block] }, (): { cell: number; value: number }[] => [])
  for (let i = 0; i < deviation.length; i++) {
    contents[placeAt(index[block], i)]?.push({ cell: cellOf.get(pairOf(i)) ?? 0, value: at(deviation, i) })
  }
  const bySignature = new Map<string, { cells: number[]; blocks: Float64Array[] }>()
  for (const content of contents) {
    content.sort((a, b) => a.cell - b.cell)
    const its = content.map(({ cell }) => cell)
    const known = bySignature.get(its.join()) ?? { cells: its, blocks: [] }
    known.blocks.push(Float64Array.from(content, ({ value }) => value))
    bySignature.set(its.join(), known)
  }
  const sweptOf = Int32Array.from(pairs, (pair) => Math.floor(pair / size[narrow]))
  const narrowOf = Int32Array.from(pairs, (pair) => pair % size[narrow])
  const patterns = [...bySignature.values()].map(({ cells: its, blocks }) => patternOf(its, blocks, sweptOf, narrowOf))
  return { roles, ratings: deviation.length, sweptOf, narrowOf, patterns }
}

function patternOf(its: number[], blocks: Float64Array[], sweptOf: Int32Array, narrowOf: Int32Array): Pattern {
  const locally = (of: Int32Array) => {
    const known = new Map<number, number>()
    const local = its.map((cell) => {
      const place = known.get(placeAt(of, cell)) ?? known.size
      known.set(placeAt(of, cell), place)
      return place
    })
    return { local: Int32Array.from(local), size: known.size }
  }
  const swept = locally(sweptOf)
  const narrow = locally(narrowOf)
  const groups = Array.from({ length: swept.size }, (): number[] => [])
  for (const [cell, group] of swept.local.entries()) groups[group]?.push(cell)
  return {
    cells: Int32Array.from(its),
    swept: swept.local,
    narrow: narrow.local,
    groups,
    width: narrow.size,
    blocks,
  }
}

/** The components in the order of `BlockPoint`'s fields. */
export function effectsInOrder({ roles: { block, swept, narrow } }: BlockDesign): Effect[] {
  return [[swept], [narrow], [swept, narrow], [block], [swept, block], [narrow, block], [...dimensions]].map(effectOf)
}

const effectOf = (parts: readonly Dimension[]): Effect => {
  const name = dimensions.filter((dimension) => parts.includes(dimension)).join('')
  return name as Effect
}

/** A point of the likelihood as numbers, and back. */
export const namedComponents = (design: BlockDesign, point: Float64Array): PerEffect => {
  const order = effectsInOrder(design)
  const value = (effect: Effect) => at(point, order.indexOf(effect))
  return {
    p: value('p'),
    r: value('r'),
    e: value('e'),
    pr: value('pr'),
    pe: value('pe'),
    re: value('re'),
    pre: value('pre'),
  }
}

/** Multiplications one evaluation of the likelihood takes, roughly: what says beforehand whether it can be done in time. */
export function workOf({ patterns, sweptOf }: BlockDesign): number {
  const own = patterns.reduce((sum, { cells, width }) => sum + 1.5 * cells.length ** 2 * (width + 1), 0)
  return own + 2 * sweptOf.length ** 3
}
