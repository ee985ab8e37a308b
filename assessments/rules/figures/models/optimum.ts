// The lowest point of a restricted likelihood over variance components, which may not be negative. Published mixed-model
// programs stop when the likelihood hardly changes, which leaves the components right to four or five digits; this
// solves on until the step itself vanishes, on the boundary as well as inside.
import { at, cholesky, dot, solveLower, solveUpper } from './dense.ts'

/** −2 × the restricted log likelihood at a point, with its slope and curvature per component. */
export interface Evaluation {
  value: number
  gradient: Float64Array
  /** k × k second derivatives, or a close approximation. */
  curvature: Float64Array
  /** k × k expected second derivatives: used where the curvature is not positive. */
  expected: Float64Array
}

/** A share of its value that the last component (the residual) keeps in any one step: it must stay positive. */
const residualKeeps = 0.1
const mostSteps = 200
/** A step smaller than this share of the total variance is rounding. */
const settled = 1e-10
/** The value itself is not known better than this share of it: nearer to the lowest point only the slope tells the way. */
const valueNoise = 1e-11

/**
 * Minimises over components ≥ 0, the last one > 0, by Newton steps on the components that are free (projected onto the
 * boundary where a step would cross it) with step halving.
 */
export function lowestPoint<E extends Evaluation>(
  start: Float64Array,
  evaluate: (components: Float64Array) => E,
): { components: Float64Array; evaluation: E } {
  let components = start
  let evaluation = evaluate(components)
  let lastLength = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostSteps; round++) {
    const step = stepFrom(components, evaluation)
    if (!step) break
    const length = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const blind = -dot(step, evaluation.gradient) < valueNoise * Math.abs(evaluation.value)
    if (blind && length > lastLength / 2) break
    const next = blind ? moved(components, step, 1, evaluate) : downhill(components, step, evaluation, evaluate)
    if (!next) break
    components = next.components
    evaluation = next.evaluation
    if (length <= settled * components.reduce((sum, value) => sum + value, 0)) break
    lastLength = blind ? length : Number.POSITIVE_INFINITY
  }
  return { components, evaluation }
}

function moved<E>(components: Float64Array, step: Float64Array, share: number, evaluate: (at: Float64Array) => E) {
  const next = components.map((value, k) => Math.max(0, value + share * at(step, k)))
  return { components: next, evaluation: evaluate(next) }
}

/** The first half, quarter, … of a step that lowers the value as far as its slope promises. */
function downhill<E extends Evaluation>(
  components: Float64Array,
  step: Float64Array,
  { value, gradient }: Evaluation,
  evaluate: (at: Float64Array) => E,
) {
  const slope = dot(step, gradient)
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = moved(components, step, share, evaluate)
    if (next.evaluation.value <= value + 1e-4 * share * slope) return next
  }
  return undefined
}

const stepFrom = (components: Float64Array, { gradient, curvature, expected }: Evaluation) =>
  feasibleStep(components, gradient, curvature) ??
  feasibleStep(components, gradient, expected) ??
  feasibleStep(components, gradient, steepened(expected, components.length))

/**
 * The step to the lowest point of the quadratic model within bounds: components that would become negative stop at 0 and
 * the others are solved again. Undefined when the curvature is not positive on the free components.
 */
function feasibleStep(components: Float64Array, gradient: Float64Array, curvature: Float64Array) {
  const n = components.length
  const step = new Float64Array(n)
  let free = [...components.keys()].filter((k) => at(components, k) > 0 || at(gradient, k) < 0)
  while (free.length > 0) {
    const held = [...components.keys()].filter((k) => !free.includes(k))
    const m = free.length
    const block = new Float64Array(m * m)
    const right = new Float64Array(m)
    free.forEach((row, i) => {
      free.forEach((column, j) => {
        block[i * m + j] = at(curvature, row * n + column)
      })
      right[i] = held.reduce((sum, k) => sum - at(curvature, row * n + k) * at(step, k), -at(gradient, row))
    })
    const l = cholesky(block, m)
    if (!l) return undefined
    solveUpper(l, m, solveLower(l, m, right))
    free.forEach((k, i) => {
      step[k] = at(right, i)
    })
    const crossing = free.filter((k) => at(step, k) < -lowest(components, k))
    if (crossing.length === 0) break
    for (const k of crossing) step[k] = -lowest(components, k)
    free = free.filter((k) => !crossing.includes(k))
  }
  const slope = dot(step, gradient)
  return slope < 0 || step.every((value) => value === 0) ? step : undefined
}

/** How far component k may go down in one step. */
const lowest = (components: Float64Array, k: number) =>
  at(components, k) * (k === components.length - 1 ? 1 - residualKeeps : 1)

/** The diagonal alone, made heavier: always positive, for the rare place where neither curvature is. */
function steepened(expected: Float64Array, n: number): Float64Array {
  const largest = [...Array(n).keys()].reduce((most, k) => Math.max(most, at(expected, k * n + k)), 0)
  const out = new Float64Array(n * n)
  for (let k = 0; k < n; k++) out[k * n + k] = n * (at(expected, k * n + k) + 1e-6 * largest + 1e-12)
  return out
}
