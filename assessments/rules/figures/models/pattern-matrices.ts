// One pattern's share in V⁻¹: with the swept dimension and the residual alone the covariance is K, block diagonal; the
// narrow dimension and the block itself come in as U (a column per place of the narrow one, and a column of ones):
// Q = K⁻¹ − YY′, Y = K⁻¹U·S·L⁻′, LL′ = I + S·U′K⁻¹U·S, S² the variances of U's columns.

import type { Pattern } from './blocks.ts'
import { add, at, cholesky, choleskyOfRank, identity, logDeterminant, placeAt, rankOf, solveLower } from './dense.ts'

export interface PatternMatrices {
  pattern: Pattern
  residual: number
  /** Per place of the swept dimension what its total is multiplied by before it is taken away: σ²/(σ²e + k·σ²). */
  pulls: Float64Array
  /** Columns of U. */
  width: number
  /** K⁻¹U, cells × width. */
  j: Float64Array
  /** U′K⁻¹U, width × width. */
  gram: Float64Array
  /** Y, cells × width. */
  y: Float64Array
  /** log |V| of one block. */
  logDeterminant: number
  /** S(I + S·gram·S)⁻¹S. */
  inner: Float64Array
  /** Columns of U that are not a combination of others, when nothing is random. */
  rank: number
}

interface Variances {
  residual: number
  swept: number
  narrow: number
  block: number
}

export function patternMatrices(pattern: Pattern, { residual, swept, narrow, block }: Variances): PatternMatrices {
  const base = absorbed(pattern, residual, (k) => swept / (residual + k * swept))
  const { width, gram } = base
  const spread = Float64Array.from({ length: width }, (_, k) => Math.sqrt(k < width - 1 ? narrow : block))
  const b = identity(width)
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < width; k++) add(b, i * width + k, at(spread, i) * at(spread, k) * at(gram, i * width + k))
  }
  const l = cholesky(b, width) ?? new Float64Array(width * width).fill(Number.NaN)
  const half = identity(width).map((one, k) => one * at(spread, k % width))
  solveLower(l, width, half, width)
  const inner = new Float64Array(width * width)
  for (let k = 0; k < width; k++) {
    for (let i = 0; i < width; i++) {
      for (let m = 0; m < width; m++) add(inner, i * width + m, at(half, k * width + i) * at(half, k * width + m))
    }
  }
  let logDet = pattern.cells.length * Math.log(residual) + logDeterminant(l, width)
  for (const group of pattern.groups) logDet += Math.log(1 + (group.length * swept) / residual)
  const y = rowsThrough(base.j, pattern.cells.length, width, (row) => {
    for (let k = 0; k < width; k++) row[k] = at(row, k) * at(spread, k)
    return solveLower(l, width, row)
  })
  return { ...base, y, logDeterminant: logDet, inner, rank: width }
}

/** Q when swept and narrow dimension are fixed within every block: what no mean of either explains. */
export function projection(pattern: Pattern): PatternMatrices {
  const base = absorbed(pattern, 1, (k) => 1 / k)
  const l = choleskyOfRank(base.gram, base.width)
  const y = rowsThrough(base.j, pattern.cells.length, base.width, (row) => solveLower(l, base.width, row))
  return { ...base, y, logDeterminant: 0, inner: identity(base.width), rank: rankOf(l, base.width) }
}

function absorbed(pattern: Pattern, residual: number, pull: (k: number) => number) {
  const { groups, narrow, cells } = pattern
  const width = pattern.width + 1
  const pulls = Float64Array.from(groups, (group) => pull(group.length))
  const j = new Float64Array(cells.length * width)
  const gram = new Float64Array(width * width)
  for (const [place, group] of groups.entries()) {
    const less = at(pulls, place) / residual
    for (const cell of group) {
      add(j, cell * width + placeAt(narrow, cell), 1 / residual)
      for (const other of group) add(j, cell * width + placeAt(narrow, other), -less)
      j[cell * width + width - 1] = 1 / residual - less * group.length
    }
  }
  for (const [cell, place] of narrow.entries()) {
    for (let k = 0; k < width; k++) {
      add(gram, place * width + k, at(j, cell * width + k))
      add(gram, (width - 1) * width + k, at(j, cell * width + k))
    }
  }
  return { pattern, residual, pulls, width, j, gram }
}

function rowsThrough(j: Float64Array, rows: number, width: number, change: (row: Float64Array) => Float64Array) {
  const out = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) out.set(change(j.slice(row * width, (row + 1) * width)), row * width)
  return out
}

/** Qv for one block. */
export function through({ pattern, residual, pulls, width, y }: PatternMatrices, v: Float64Array): Float64Array {
  const totals = new Float64Array(pattern.groups.length)
  const inner = new Float64Array(width)
  for (let i = 0; i < v.length; i++) {
    add(totals, placeAt(pattern.swept, i), at(v, i))
    for (let k = 0; k < width; k++) add(inner, k, at(y, i * width + k) * at(v, i))
  }
  const out = new Float64Array(v.length)
  for (let i = 0; i < v.length; i++) {
    const group = placeAt(pattern.swept, i)
    let value = (at(v, i) - at(pulls, group) * at(totals, group)) / residual
    for (let k = 0; k < width; k++) value -= at(y, i * width + k) * at(inner, k)
    out[i] = value
  }
  return out
}

/** Adds Q of all blocks with this pattern to the lower half of `total` (cells × cells of the whole table). */
export function addTo(total: Float64Array, n: number, { pattern, residual, pulls, width, y }: PatternMatrices): void {
  const { cells, swept } = pattern
  const times = pattern.blocks.length
  for (let i = 0; i < cells.length; i++) {
    for (let j = 0; j <= i; j++) {
      let value = i === j ? 1 / residual : 0
      if (placeAt(swept, i) === placeAt(swept, j)) value -= at(pulls, placeAt(swept, i)) / residual
      for (let k = 0; k < width; k++) value -= at(y, i * width + k) * at(y, j * width + k)
      add(total, placeAt(cells, i) * n + placeAt(cells, j), times * value)
    }
  }
}
