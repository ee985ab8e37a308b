// The restricted likelihood of an incomplete three-way table at given components, with its slope and curvature, from the
// blocks' own matrices and one matrix over the cells they share.
//
// With Q the sum of the blocks' matrices over the shared cells and Σ the covariance of the shared effects, V⁻¹ on the cells is
// (Σ + Q⁻¹)⁻¹, and P within and between blocks is Q_b − Q_b·R·Q_b′, R = Σ − Σ(Σ + Q⁻¹)⁻¹Σ + gg′/κ, g = 1 − Σ(Σ + Q⁻¹)⁻¹1 and
// κ = 1′V⁻¹1. The curvature is the average of the observed and the expected one, y′PV_kPV_lPy (Johnson & Thompson 1995,
// Journal of Dairy Science 78:449).
import type { BlockDesign, Pattern } from './blocks.ts'
import { add, at, cholesky, crossProduct, dot, logDeterminant, mirrored, placeAt, solveLower, times } from './dense.ts'
import type { Evaluation } from './optimum.ts'
import { addTo, type PatternMatrices, patternMatrices, through } from './pattern-matrices.ts'
import { traces } from './pattern-traces.ts'

/** @param point in the order of `effectsInOrder`: swept, narrow, both; block, swept in block, narrow in block; residual */
export function facetLikelihood(design: BlockDesign, point: Float64Array): Evaluation {
  const { sweptOf, ratings } = design
  const n = sweptOf.length
  const variances = { residual: at(point, 6), swept: at(point, 4), narrow: at(point, 5), block: at(point, 3) }
  const matrices = design.patterns.map((pattern) => patternMatrices(pattern, variances))
  const q = new Float64Array(n * n)
  const sums = new Float64Array(n)
  let [logDet, yQy] = [0, 0]
  for (const its of matrices) {
    addTo(q, n, its)
    logDet += its.logDeterminant * its.pattern.blocks.length
    for (const block of its.pattern.blocks) {
      const swept = through(its, block)
      yQy += dot(block, swept)
      spread(its.pattern, swept, sums)
    }
  }
  const shared = sharedPart(design, point, q)
  const fitted = times(shared.r, n, sums)
  const yPy = yQy - dot(sums, fitted)
  const value = (ratings - 1) * Math.log(2 * Math.PI) + logDet + shared.logDet + Math.log(shared.kappa) + yPy
  return { value, ...slopeAndCurvature(design, matrices, point, shared, fitted) }
}

const none = new Float64Array(0)

/** Adds a block's vector to the cells of the whole table. */
function spread({ cells }: Pattern, v: Float64Array, onto: Float64Array): void {
  for (let i = 0; i < cells.length; i++) add(onto, placeAt(cells, i), at(v, i))
}

const restricted = ({ cells }: Pattern, v: Float64Array) => Float64Array.from(cells, (cell) => at(v, cell))

interface Shared {
  r: Float64Array
  /** P summed over blocks, cells × cells. */
  p: Float64Array
  kappa: number
  logDet: number
}

function sharedPart(design: BlockDesign, point: Float64Array, q: Float64Array): Shared {
  const n = design.sweptOf.length
  const failed = new Float64Array(n * n).fill(Number.NaN)
  const l = cholesky(q, n) ?? failed
  const covered = covarianceTimes(design, point, l)
  const b = new Float64Array(n * n)
  for (let k = 0; k < n; k++) {
    for (let i = 0; i <= k; i++) {
      const factor = at(l, k * n + i)
      for (let j = 0; j <= i; j++) add(b, i * n + j, factor * at(covered, k * n + j))
    }
  }
  for (let i = 0; i < n; i++) add(b, i * n + i, 1)
  const lb = cholesky(b, n) ?? failed
  const transposed = new Float64Array(n * n)
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) transposed[j * n + i] = at(l, i * n + j)
  const p = crossProduct(solveLower(lb, n, transposed, n), n, n)
  const ones = times(p, n, new Float64Array(n).fill(1))
  const kappa = ones.reduce((sum, value) => sum + value, 0)
  const both = covarianceTimes(design, point, p)
  const r = covarianceTimes(design, point, identityLess(both, n))
  // Rows of Σ(I − PΣ): `both` is ΣP, its transpose PΣ.
  const g = covarianceTimes(design, point, ones, 1).map((value) => 1 - value)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      add(r, i * n + j, (at(g, i) * at(g, j)) / kappa)
      add(p, i * n + j, (-at(ones, i) * at(ones, j)) / kappa)
    }
  }
  return { r, p, kappa, logDet: logDeterminant(lb, n) }
}

/** I − A′. */
function identityLess(a: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) out[i * n + j] = (i === j ? 1 : 0) - at(a, j * n + i)
  return out
}

/** Σ·matrix for a matrix of cells × columns: cells in the same row or column of the shared table go together. */
function covarianceTimes(
  { sweptOf, narrowOf }: BlockDesign,
  point: Float64Array,
  matrix: Float64Array,
  columns = sweptOf.length,
) {
  const out = matrix.map((value) => at(point, 2) * value)
  for (const [of, variance] of [
    [sweptOf, at(point, 0)],
    [narrowOf, at(point, 1)],
  ] as const) {
    if (variance === 0) continue
    const totals = new Float64Array((Math.max(...of) + 1) * columns)
    for (const [cell, place] of of.entries()) {
      for (let c = 0; c < columns; c++) add(totals, place * columns + c, variance * at(matrix, cell * columns + c))
    }
    for (const [cell, place] of of.entries()) {
      for (let c = 0; c < columns; c++) add(out, cell * columns + c, at(totals, place * columns + c))
    }
  }
  return out
}

/** Replaces each element by the total of its group. */
function groupTotals(v: Float64Array, of: Int32Array): Float64Array {
  const totals = new Map<number, number>()
  for (const [i, place] of of.entries()) totals.set(place, (totals.get(place) ?? 0) + at(v, i))
  return Float64Array.from(of, (place) => totals.get(place) ?? 0)
}

function slopeAndCurvature(
  design: BlockDesign,
  matrices: readonly PatternMatrices[],
  point: Float64Array,
  { r, p }: Shared,
  fitted: Float64Array,
) {
  const { sweptOf, narrowOf, ratings } = design
  const n = sweptOf.length
  const size = point.length
  // Py per block; its sums over the shared cells.
  const residuals = matrices.map((its) =>
    its.pattern.blocks.map((block) => {
      const around = restricted(its.pattern, fitted).map((value, i) => at(block, i) - value)
      return through(its, around)
    }),
  )
  const cellSums = new Float64Array(n)
  matrices.forEach(({ pattern }, m) => {
    for (const block of residuals[m] ?? []) spread(pattern, block, cellSums)
  })
  const sharedVectors = [groupTotals(cellSums, sweptOf), groupTotals(cellSums, narrowOf), cellSums]
  const forms = new Float64Array(size * size)
  const totals = Array.from({ length: size }, () => new Float64Array(n))
  const quadratic = new Float64Array(size)
  matrices.forEach((its, m) => {
    const { pattern } = its
    for (const block of residuals[m] ?? []) {
      const whole = block.reduce((sum, value) => sum + value, 0)
      const vectors = [
        ...sharedVectors.map((vector) => restricted(pattern, vector)),
        new Float64Array(block.length).fill(whole),
        groupTotals(block, pattern.swept),
        groupTotals(block, pattern.narrow),
        block,
      ]
      const swept = vectors.map((vector) => through(its, vector))
      vectors.forEach((vector, k) => {
        add(quadratic, k, dot(vector, block))
        for (let o = 0; o <= k; o++) add(forms, k * size + o, dot(vector, swept[o] ?? none))
        spread(pattern, swept[k] ?? none, totals[k] ?? none)
      })
    }
  })
  totals.forEach((total, k) => {
    const through = times(r, n, total)
    for (let o = 0; o <= k; o++) add(forms, k * size + o, -dot(totals[o] ?? none, through))
  })
  const trace = new Float64Array(size)
  for (let i = 0; i < n; i++) {
    trace[2] = at(trace, 2) + at(p, i * n + i)
    for (let j = 0; j < n; j++) {
      if (placeAt(sweptOf, i) === placeAt(sweptOf, j)) add(trace, 0, at(p, i * n + j))
      if (placeAt(narrowOf, i) === placeAt(narrowOf, j)) add(trace, 1, at(p, i * n + j))
    }
  }
  for (const its of matrices) {
    const own = traces(its, r, n)
    add(trace, 3, own.block)
    add(trace, 4, own.swept)
    add(trace, 5, own.narrow)
  }
  const explained = trace.reduce((sum, value, k) => sum + value * at(point, k), 0)
  trace[6] = (ratings - 1 - explained) / at(point, 6)
  const curvature = mirrored(forms, size)
  return { gradient: trace.map((value, k) => value - at(quadratic, k)), curvature, expected: curvature }
}
