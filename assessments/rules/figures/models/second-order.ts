// First and second derivatives of −2 × the restricted log likelihood per variance component. Those of the residual follow
// from those of the others, because PVP = P: no matrix as large as the number of ratings is ever needed.
import { at } from './dense.ts'

export interface Ingredients {
  /** The components, the residual last. */
  point: Float64Array
  /** Ratings less fixed effects: n − 1. */
  freedom: number
  yPy: number
  /** tr(Z′PZ) per component but the residual. */
  traces: Float64Array
  /** ‖Z_k′PZ_l‖², row by row. */
  norms: Float64Array
  /** ‖Z_k′Py‖². */
  squares: Float64Array
  /** y′PZ_k·Z_k′PZ_l·Z_l′Py, row by row. */
  forms: Float64Array
}

/**
 * gradient tr(PV_k) − y′PV_kPy, expected tr(PV_kPV_l), curvature 2·y′PV_kPV_lPy − tr(PV_kPV_l), with V_k = Z_kZ_k′ and the
 * identity for the residual. Searle, Casella & McCulloch (1992), Variance Components, ch. 6.
 */
export function secondOrder({ point, freedom, yPy, traces, norms, squares, forms }: Ingredients) {
  const k = traces.length
  const size = k + 1
  const residual = at(point, k)
  const weigh = (parts: (l: number) => number) => {
    let sum = 0
    for (let l = 0; l < k; l++) sum += at(point, l) * parts(l)
    return sum
  }
  const expected = new Float64Array(size * size)
  const fitted = new Float64Array(size * size)
  const set = (matrix: Float64Array, i: number, j: number, value: number) => {
    matrix[i * size + j] = value
    matrix[j * size + i] = value
  }
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      expected[i * size + j] = at(norms, i * k + j)
      fitted[i * size + j] = at(forms, i * k + j)
    }
    set(expected, i, k, (at(traces, i) - weigh((l) => at(norms, i * k + l))) / residual)
    set(fitted, i, k, (at(squares, i) - weigh((l) => at(forms, i * k + l))) / residual)
  }
  const trace = (freedom - weigh((l) => at(traces, l))) / residual
  const square = (yPy - weigh((l) => at(squares, l))) / residual
  set(expected, k, k, (trace - weigh((l) => at(expected, l * size + k))) / residual)
  set(fitted, k, k, (square - weigh((l) => at(fitted, l * size + k))) / residual)
  return {
    gradient: Float64Array.from([...traces, trace], (value, i) => value - (i < k ? at(squares, i) : square)),
    expected,
    curvature: fitted.map((value, i) => 2 * value - at(expected, i)),
  }
}
