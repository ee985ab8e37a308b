// The three-way random model: candidate, rater, facet and all they do together, by restricted maximum likelihood, also where
// cells are missing.
import { type FacetTable, negligible, type ReasonCode } from '../model.ts'
import { type BlockDesign, blockDesign, namedComponents, workOf } from './blocks.ts'
import { add, choleskyOfRank, dot, rankOf, solveLower } from './dense.ts'
import { type FacetCells, facetCells } from './facet-cells.ts'
import { facetLikelihood } from './facet-likelihood.ts'
import { lowestPoint } from './optimum.ts'
import { addTo, projection, through } from './pattern-matrices.ts'
import { likeliestStrata, type PerEffect, strataOfCells, tooFew } from './strata.ts'

export interface ThreeWayFit {
  /** Components ≥ 0. */
  components: PerEffect
  /** −2 × the restricted log likelihood, with its constants. */
  criterion: number
}

/**
 * The most work (`workOf`) an incomplete table may ask: some seconds in all. 12 candidates × 4 raters × 30 facets with gaps
 * anywhere is a two-hundredth of it; 40 × 12 × 200 with a gap here and there, every candidate before every rater, is past it.
 */
const mostWork = 2e8

/** Anything smaller is a component of zero. */
const zeroComponent = 1e-10

/**
 * The fitted model. Undefined: `too-few-candidates`, `too-few-raters`, `too-few-dimensions` (fewer than two with a rating),
 * `no-variation`, `no-residual-df` and `zero-residual` (nothing is left of any three-way contrast), `unbalanced` (two ratings in
 * one cell, or an incomplete table too large to fit in time; a complete one of any size is fitted).
 * Cronbach et al. (1972); Brennan (2001); Putka & Hoffman (2013), JAP 98:114.
 */
export function fitThreeWay(table: FacetTable): ThreeWayFit | ReasonCode {
  const cells = facetCells(table)
  const few = tooFew(cells)
  if (few) return few
  if (cells.squares < negligible) return 'no-variation'
  if (cells.complete) {
    const strata = strataOfCells(cells)
    return strata.squares.pre < negligible ? 'zero-residual' : settled(likeliestStrata(strata))
  }
  if (!cells.distinct) return 'unbalanced'
  const design = blockDesign(cells)
  if (workOf(design) > mostWork) return 'unbalanced'
  const left = residualOf(design, cells)
  if (left.freedom <= 0) return 'no-residual-df'
  if (left.squares < negligible) return 'zero-residual'
  const start = new Float64Array(7).fill(cells.squares / (7 * (design.ratings - 1)))
  const { components, evaluation } = lowestPoint(start, (point) => facetLikelihood(design, point))
  return settled({ components: namedComponents(design, components), criterion: evaluation.value })
}

const settled = ({ components, criterion }: ThreeWayFit): ThreeWayFit => {
  const orZero = (value: number) => (value < zeroComponent ? 0 : value)
  const { p, r, e, pr, pe, re, pre } = components
  return {
    criterion,
    components: {
      p: orZero(p),
      r: orZero(r),
      e: orZero(e),
      pr: orZero(pr),
      pe: orZero(pe),
      re: orZero(re),
      pre: orZero(pre),
    },
  }
}

/** Degrees of freedom and sum of squares that no pair of candidate, rater and facet explains (least squares, all fixed). */
function residualOf({ patterns, sweptOf, ratings }: BlockDesign, { squares: total }: FacetCells) {
  const n = sweptOf.length
  const q = new Float64Array(n * n)
  const sums = new Float64Array(n)
  let freedom = ratings
  let squares = 0
  for (const pattern of patterns) {
    const matrices = projection(pattern)
    addTo(q, n, matrices)
    freedom -= pattern.blocks.length * (pattern.groups.length + matrices.rank)
    for (const block of pattern.blocks) {
      const left = through(matrices, block)
      squares += dot(block, left)
      for (const [i, cell] of pattern.cells.entries()) add(sums, cell, left[i] ?? 0)
    }
  }
  const l = choleskyOfRank(q, n)
  solveLower(l, n, sums)
  const rest = squares - dot(sums, sums)
  return { freedom: freedom - rankOf(l, n), squares: rest < 1e-12 * total ? 0 : rest }
}
