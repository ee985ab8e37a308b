// What one pattern's own effects (of the swept dimension, the narrow one and the block itself) add to the slope of the
// restricted likelihood: tr(Z′PZ), P within a block being Q − Q·R·Q.
import type { Pattern } from './blocks.ts'
import { add, at, placeAt, product, times } from './dense.ts'
import type { PatternMatrices } from './pattern-matrices.ts'

/** Per kind of effect, over all blocks with the pattern. @param r R, n × n: the cells of the whole table */
export function traces(matrices: PatternMatrices, r: Float64Array, n: number) {
  const { pattern, width, j, gram, inner } = matrices
  const rj = rowsTimes(pattern, r, n, j, width)
  const jrj = new Float64Array(width * width)
  for (let i = 0; i < pattern.cells.length; i++) {
    for (let a = 0; a < width; a++) {
      const factor = at(j, i * width + a)
      if (factor === 0) continue
      for (let b = 0; b < width; b++) add(jrj, a * width + b, factor * at(rj, i * width + b))
    }
  }
  // QU = J·E with E = I − inner·gram.
  const e = product(inner, gram, width).map((value, k) => (k % (width + 1) === 0 ? 1 : 0) - value)
  const own = product(gram, e, width)
  const right = product(jrj, e, width)
  const columnTrace = (c: number) => {
    let sum = at(own, c * width + c)
    for (let k = 0; k < width; k++) sum -= at(e, k * width + c) * at(right, k * width + c)
    return sum
  }
  let narrow = 0
  for (let c = 0; c < width - 1; c++) narrow += columnTrace(c)
  let swept = 0
  for (const [place, group] of pattern.groups.entries()) {
    const weight = (1 - at(matrices.pulls, place) * group.length) / matrices.residual
    swept += groupTrace({ matrices, r, n, rj, jrj }, group, weight)
  }
  const blocks = pattern.blocks.length
  return { swept: blocks * swept, narrow: blocks * narrow, block: blocks * columnTrace(width - 1) }
}

/** R·J on the pattern's cells, cells × width. */
function rowsTimes({ cells }: Pattern, r: Float64Array, n: number, j: Float64Array, width: number): Float64Array {
  const m = cells.length
  const turned = new Float64Array(m * width)
  for (let k = 0; k < m; k++) for (let c = 0; c < width; c++) turned[c * m + k] = at(j, k * width + c)
  const out = new Float64Array(m * width)
  const row = new Float64Array(m)
  for (let i = 0; i < m; i++) {
    const start = placeAt(cells, i) * n
    for (let k = 0; k < m; k++) row[k] = at(r, start + placeAt(cells, k))
    for (let c = 0; c < width; c++) {
      let sum = 0
      for (let k = 0; k < m; k++) sum += at(row, k) * at(turned, c * m + k)
      out[i * width + c] = sum
    }
  }
  return out
}

interface Products {
  matrices: PatternMatrices
  r: Float64Array
  n: number
  rj: Float64Array
  jrj: Float64Array
}

/** z′Pz for the cells z of one place in the swept dimension: Qz = weight·z − J·inner·u, u = weight·U′z. */
function groupTrace({ matrices, r, n, rj, jrj }: Products, group: readonly number[], weight: number): number {
  const { pattern, width, inner } = matrices
  const u = new Float64Array(width)
  for (const cell of group) u[placeAt(pattern.narrow, cell)] = weight
  u[width - 1] = weight * group.length
  const pulled = times(inner, width, u)
  const inside = times(jrj, width, pulled)
  let direct = 0
  for (const a of group) {
    const start = placeAt(pattern.cells, a) * n
    for (const b of group) direct += at(r, start + placeAt(pattern.cells, b))
  }
  let trace = weight * group.length - weight * weight * direct
  for (let k = 0; k < width; k++) {
    let mixed = 0
    for (const cell of group) mixed += at(rj, cell * width + k)
    trace += at(pulled, k) * (2 * weight * mixed - at(u, k) - at(inside, k))
  }
  return trace
}
