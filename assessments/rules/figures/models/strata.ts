// The complete three-way table candidate × rater × facet: its analysis of variance, the components that follow from it,
// and the restricted likelihood, which for a complete table is a sum over the seven strata.
import { type FacetTable, negligible, type ReasonCode } from '../model.ts'
import { at } from './dense.ts'
import { type Dimension, dimensions, type FacetCells, facetCells, sumsOver } from './facet-cells.ts'
import { lowestPoint } from './optimum.ts'

/** Candidate, rater, facet and what they do together; pre is also the residual. In the order of the catalogue. */
export const effects = ['p', 'r', 'e', 'pr', 'pe', 're', 'pre'] as const
export type Effect = (typeof effects)[number]
/** Variance components, or mean squares, per effect. */
export type PerEffect = Record<Effect, number>

export interface Strata {
  squares: PerEffect
  freedom: PerEffect
  meanSquares: PerEffect
  size: Record<Dimension, number>
}

const perEffect = (value: (effect: Effect, place: number) => number): PerEffect => ({
  p: value('p', 0),
  r: value('r', 1),
  e: value('e', 2),
  pr: value('pr', 3),
  pe: value('pe', 4),
  re: value('re', 5),
  pre: value('pre', 6),
})

const parts = (effect: Effect) => dimensions.filter((dimension) => effect.includes(dimension))
const contains = (effect: Effect, other: Effect) => parts(other).every((dimension) => effect.includes(dimension))

/** Fewer than two of a kind: nothing to compare. */
export function tooFew({ size }: FacetCells): ReasonCode | undefined {
  if (size.p < 2) return 'too-few-candidates'
  if (size.r < 2) return 'too-few-raters'
  if (size.e < 2) return 'too-few-dimensions'
  return undefined
}

/**
 * Sums of squares, degrees of freedom and mean squares of the seven strata. Undefined: `too-few-candidates`,
 * `too-few-raters`, `too-few-dimensions` (fewer than two), `unbalanced` (a cell is missing).
 * Cronbach, Gleser, Nanda & Rajaratnam (1972); Brennan (2001), Generalizability Theory, ch. 3.
 */
export function strataOf(table: FacetTable): Strata | ReasonCode {
  const cells = facetCells(table)
  return tooFew(cells) ?? (cells.balanced ? strataOfCells(cells) : 'unbalanced')
}

export function strataOfCells(cells: FacetCells): Strata {
  const { size, deviation } = cells
  const within = perEffect((effect) => {
    if (effect === 'pre') return cells.squares
    const sums = sumsOver(cells, parts(effect))
    return sums.reduce((total, sum) => total + sum * sum, 0) / (deviation.length / sums.length)
  })
  const squares = perEffect(() => 0)
  for (const effect of effects) {
    const inside = effects.filter((other) => other !== effect && contains(effect, other))
    const rest = within[effect] - inside.reduce((sum, other) => sum + squares[other], 0)
    squares[effect] = rest < negligible ? 0 : rest
  }
  const freedom = perEffect((effect) =>
    parts(effect).reduce((product, dimension) => product * (size[dimension] - 1), 1),
  )
  return { squares, freedom, meanSquares: perEffect((effect) => squares[effect] / freedom[effect]), size }
}

/** How often a component counts in the expected mean square of a stratum: the ratings per level of its effect, or 0. */
function weight({ size }: Strata, stratum: Effect, component: Effect): number {
  if (!contains(component, stratum)) return 0
  return dimensions.reduce(
    (product, dimension) => (component.includes(dimension) ? product : product * size[dimension]),
    1,
  )
}

/** Components by equating mean squares to their expectations; they may be negative. Cronbach et al. (1972). */
export function expectedMeanSquareComponents(strata: Strata): PerEffect {
  const found = perEffect(() => 0)
  for (const effect of [...effects].reverse()) {
    const larger = effects.filter((other) => other !== effect && contains(other, effect))
    const rest = larger.reduce((sum, other) => sum + weight(strata, effect, other) * found[other], 0)
    found[effect] = (strata.meanSquares[effect] - rest) / weight(strata, effect, effect)
  }
  return found
}

/**
 * The restricted likelihood's components (≥ 0) of a complete table and its criterion, −2 × the log likelihood with constants:
 * (n−1)·log 2π + log n + Σ over strata of df·log λ + SS/λ, λ the stratum's expected mean square.
 */
export function likeliestStrata(strata: Strata): { components: PerEffect; criterion: number } {
  const weights = effects.map((stratum) =>
    Float64Array.from(effects, (component) => weight(strata, stratum, component)),
  )
  const k = effects.length
  const n = strata.size.p * strata.size.r * strata.size.e
  const constant = (n - 1) * Math.log(2 * Math.PI) + Math.log(n)
  const total = effects.reduce((sum, effect) => sum + strata.squares[effect], 0) / (n - 1)
  const { components, evaluation } = lowestPoint(new Float64Array(k).fill(total / k), (point) => {
    const gradient = new Float64Array(k)
    const curvature = new Float64Array(k * k)
    const expected = new Float64Array(k * k)
    let value = constant
    effects.forEach((stratum, s) => {
      const its = weights[s] ?? new Float64Array(k)
      const lambda = its.reduce((sum, times, c) => sum + times * at(point, c), 0)
      const [freedom, fit] = [strata.freedom[stratum], strata.squares[stratum] / lambda]
      value += freedom * Math.log(lambda) + fit
      for (let i = 0; i < k; i++) {
        gradient[i] = at(gradient, i) + ((freedom - fit) / lambda) * at(its, i)
        for (let j = 0; j < k; j++) {
          const both = (at(its, i) * at(its, j)) / (lambda * lambda)
          curvature[i * k + j] = at(curvature, i * k + j) + (2 * fit - freedom) * both
          expected[i * k + j] = at(expected, i * k + j) + freedom * both
        }
      }
    })
    return { value, gradient, curvature, expected }
  })
  return { components: perEffect((_, place) => at(components, place)), criterion: evaluation.value }
}
