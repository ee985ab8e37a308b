// The two-way random model rating = μ + candidate + rater + residual, fitted by restricted maximum likelihood to every
// rated cell, whoever rated whom.
//
// The candidates are swept out first (each meets a handful of raters), so that only matrices of raters × raters remain:
// the cost grows with the number of candidates, not with its cube. Everything the likelihood, its derivatives and the
// predictions need is Z′PZ and Z′Py in Searle, Casella & McCulloch's notation (Variance Components, 1992, ch. 6), where
// P = V⁻¹ − V⁻¹1(1′V⁻¹1)⁻¹1′V⁻¹, V = σ²e·I + σ²p·ZcZc′ + σ²r·ZrZr′.
import type { RatingTable, ReasonCode } from '../model.ts'
import { add, at, cholesky, dot, inverseOf, logDeterminant, product, times } from './dense.ts'
import { type Evaluation, lowestPoint } from './optimum.ts'
import { type Panel, panelOf } from './panel.ts'
import { secondOrder } from './second-order.ts'

/** Components in the order candidate, rater, residual. */
export type TwoWayComponents = readonly [vp: number, vr: number, ve: number]

export interface TwoWayFit {
  panel: Panel
  components: TwoWayComponents
  /** Estimated mean of all ratings, in levels. */
  mu: number
  /** −2 × the restricted log likelihood, with its constants: (n−1)·log 2π + log|V| + log|1′V⁻¹1| + y′Py. */
  criterion: number
  /** Expected second derivatives of the criterion, 3 × 3: twice the expected information. */
  expected: Float64Array
  /** Predicted deviation from μ of each row of `panel.rows`, in levels. */
  candidateEffects: Float64Array
  /** Predicted deviation of each of `panel.raters`, in levels; + = lenient. */
  raterEffects: Float64Array
}

interface TwoWayEvaluation extends Evaluation {
  mu: number
  candidateScores: Float64Array
  raterScores: Float64Array
}

/** Anything smaller is a component of zero: what is left of the last step onto the boundary. */
const zeroComponent = 1e-10

/**
 * The fitted model. Undefined: `too-few-candidates`, `too-few-raters` (fewer than two that rated), `no-variation` (all ratings
 * equal), `no-residual-df` (no cycle of raters and candidates), `zero-residual` (candidates and raters explain everything).
 * Patterson & Thompson (1971), Biometrika 58:545; Putka, Le, McCloy & Diaz (2008), JAP 93:959.
 */
export function fitTwoWay(table: RatingTable): TwoWayFit | ReasonCode {
  const panel = panelOf(table)
  if (typeof panel === 'string') return panel
  const start = Float64Array.of(1, 1, 1).map((part) => (part * panel.squares) / (3 * (panel.ratings - 1)))
  const { components, evaluation } = lowestPoint(start, (point) => evaluate(panel, point))
  const [vp, vr, ve] = [0, 1, 2].map((k) => (at(components, k) < zeroComponent ? 0 : at(components, k)))
  const found: TwoWayComponents = [vp ?? 0, vr ?? 0, ve ?? 0]
  return {
    panel,
    components: found,
    mu: panel.mean + evaluation.mu,
    criterion: evaluation.value,
    expected: evaluation.expected,
    candidateEffects: evaluation.candidateScores.map((score) => found[0] * score),
    raterEffects: evaluation.raterScores.map((score) => found[1] * score),
  }
}

/** @param point σ²p, σ²r, σ²e */
function evaluate(panel: Panel, point: Float64Array): TwoWayEvaluation {
  const [vp, vr, ve] = [at(point, 0), at(point, 1), at(point, 2)]
  const { rows, ratings, raterCounts, raterSums } = panel
  const n = panel.raters.length
  // Without the raters: M = Zr′K⁻¹Zr, with K the covariance of candidates and residual alone.
  const m = new Float64Array(n * n)
  const ones = new Float64Array(n)
  const sums = new Float64Array(n)
  const weights = new Float64Array(rows.length)
  let logDet = ratings * Math.log(ve)
  let quadratic = panel.squares / ve
  let onesTotal = 0
  let onesY = 0
  for (let j = 0; j < n; j++) {
    m[j * n + j] = at(raterCounts, j) / ve
    sums[j] = at(raterSums, j) / ve
  }
  rows.forEach((row, i) => {
    const size = row.raters.length
    const weight = 1 / (ve + vp * size)
    const pulled = (vp * weight) / ve
    weights[i] = weight
    logDet += Math.log(1 + (size * vp) / ve)
    quadratic -= pulled * row.sum ** 2
    onesTotal += weight * size
    onesY += weight * row.sum
    for (const a of row.raters) {
      add(ones, a, weight)
      add(sums, a, -pulled * row.sum)
      for (const b of row.raters) add(m, a * n + b, -pulled)
    }
  })
  // With the raters: B = I + σ²r·M.
  const b = m.map((value, k) => vr * value + (k % (n + 1) === 0 ? 1 : 0))
  const l = cholesky(b, n) ?? new Float64Array(n * n).fill(Number.NaN)
  const inverse = inverseOf(l, n)
  const onesRater = times(inverse, n, ones)
  const sumsRater = times(inverse, n, sums)
  const kappa = onesTotal - vr * dot(ones, onesRater)
  const mu = (onesY - vr * dot(ones, sumsRater)) / kappa
  const raterScores = sumsRater.map((value, j) => value - mu * at(onesRater, j))
  const candidateScores = weights.map((weight, i) => {
    const row = rows[i] ?? { raters: [], sum: 0 }
    const raterPart = row.raters.reduce((sum, j) => sum + at(raterScores, j), 0)
    return weight * (row.sum - mu * row.raters.length - vr * raterPart)
  })
  const yPy = quadratic - vr * dot(sums, sumsRater) - mu * mu * kappa
  const value = (ratings - 1) * Math.log(2 * Math.PI) + logDet + logDeterminant(l, n) + Math.log(kappa) + yPy
  const derivatives = secondOrder({
    point,
    freedom: ratings - 1,
    yPy,
    ...blocks({ panel, vr, inverse, m, weights, onesRater, kappa, candidateScores, raterScores }),
  })
  return { value, ...derivatives, mu, candidateScores, raterScores }
}

interface Parts {
  panel: Panel
  vr: number
  inverse: Float64Array
  m: Float64Array
  weights: Float64Array
  onesRater: Float64Array
  kappa: number
  candidateScores: Float64Array
  raterScores: Float64Array
}

/**
 * What the derivatives need of T = Z′PZ and u = Z′Py, per pair of components (candidate, rater): traces of T's own blocks,
 * squared norms of all, u′u and u′Tu. With x_i the raters of candidate i and w_i its weight, T is, before the mean is
 * taken out (h = Z′V⁻¹1): raters B⁻¹M; candidate by rater w_i·x_i′B⁻¹; candidates diag(k_i·w_i) − σ²r·w_i·w_j·x_i′B⁻¹x_j.
 */
function blocks({ panel, vr, inverse, m, weights, onesRater, kappa, candidateScores, raterScores }: Parts) {
  const { rows } = panel
  const n = panel.raters.length
  const raters = product(inverse, m, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) add(raters, i * n + j, (-at(onesRater, i) * at(onesRater, j)) / kappa)
  }
  // Candidates: T = diag(d) − F·W·F′ with F = [w_i·x_i, h_i] and W = diag(σ²r·B⁻¹, 1/κ), so only G = F′F and F′DF matter.
  const width = n + 1
  const w = new Float64Array(width * width)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) w[i * width + j] = vr * at(inverse, i * n + j)
  w[n * width + n] = 1 / kappa
  const gram = new Float64Array(width * width)
  const weighted = new Float64Array(width * width)
  const against = new Float64Array(width)
  const sums = { diagonal: 0, diagonalSquared: 0, scored: 0, cross: 0, crossScored: 0 }
  rows.forEach((row, i) => {
    const weight = at(weights, i)
    const size = row.raters.length
    const mean = weight * (size - vr * row.raters.reduce((sum, j) => sum + at(onesRater, j), 0))
    const factor = new Float64Array(width)
    for (const j of row.raters) factor[j] = weight
    factor[n] = mean
    const d = size * weight
    const score = at(candidateScores, i)
    sums.diagonal += d
    sums.diagonalSquared += d * d
    sums.scored += d * score * score
    const places = [...row.raters, n]
    for (const a of places) {
      add(against, a, at(factor, a) * score)
      for (const b of places) {
        const both = at(factor, a) * at(factor, b)
        add(gram, a * width + b, both)
        add(weighted, a * width + b, d * both)
      }
    }
    for (let j = 0; j < n; j++) {
      let cell = (-mean * at(onesRater, j)) / kappa
      for (const a of row.raters) cell += weight * at(inverse, a * n + j)
      sums.cross += cell * cell
      sums.crossScored += score * cell * at(raterScores, j)
    }
  })
  const wGram = product(w, gram, width)
  let trace = 0
  for (let i = 0; i < n; i++) trace += at(raters, i * n + i)
  const candidateTrace = sums.diagonal - dot(w, gram)
  const candidateNorm = sums.diagonalSquared - 2 * dot(w, weighted) + traceOfSquare(wGram, width)
  return {
    traces: Float64Array.of(candidateTrace, trace),
    norms: Float64Array.of(candidateNorm, sums.cross, sums.cross, dot(raters, raters)),
    squares: Float64Array.of(dot(candidateScores, candidateScores), dot(raterScores, raterScores)),
    forms: Float64Array.of(
      sums.scored - dot(against, times(w, width, against)),
      sums.crossScored,
      sums.crossScored,
      dot(raterScores, times(raters, n, raterScores)),
    ),
  }
}

function traceOfSquare(matrix: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += at(matrix, i * n + j) * at(matrix, j * n + i)
  return sum
}
