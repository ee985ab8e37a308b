// Small dense symmetric matrices for the variance models, row by row in a Float64Array. A library was weighed: these
// few loops are all the models need of linear algebra, and they work in place on typed arrays without copies.

/**
 * Element `i`; the loops that use it keep within bounds, which the type system cannot see. One function per kind of array:
 * the engine makes fast code of a function only when it always meets the same kind.
 */
export const at = (values: Float64Array, i: number): number => values[i] as number

/** As `at`, for a list of places. */
export const placeAt = (values: Int32Array, i: number): number => values[i] as number

export const add = (values: Float64Array, i: number, amount: number): void => {
  values[i] = at(values, i) + amount
}

/** a′b. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i)
  return sum
}

/**
 * Lower factor L with LL′ = `matrix` (n × n, its lower half is read). Undefined when a pivot is nothing beside its diagonal
 * element: the matrix is not of full rank.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | undefined {
  return factor(matrix, n, (pivot, diagonal) => pivot > 1e-13 * Math.abs(diagonal) && pivot > 1e-300)
}

/**
 * As `cholesky`, for a matrix of counts (elements of the order of 1) that need not be of full rank: rows that follow from
 * earlier ones stay zero.
 */
export function choleskyOfRank(matrix: Float64Array, n: number): Float64Array {
  const counts = (pivot: number, diagonal: number) => pivot > 1e-9 * Math.max(1, diagonal)
  return factor(matrix, n, counts, true) ?? new Float64Array(n * n)
}

function factor(
  matrix: Float64Array,
  n: number,
  counts: (pivot: number, diagonal: number) => boolean,
  skipping = false,
): Float64Array | undefined {
  const l = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const row = i * n
    for (let j = 0; j <= i; j++) {
      const other = j * n
      let sum = at(matrix, row + j)
      for (let k = 0; k < j; k++) sum -= at(l, row + k) * at(l, other + k)
      if (j < i) {
        const pivot = at(l, other + j)
        l[row + j] = pivot === 0 ? 0 : sum / pivot
      } else if (counts(sum, at(matrix, row + i))) l[row + i] = Math.sqrt(sum)
      else if (!skipping) return undefined
    }
  }
  return l
}

/** The rank of LL′: the rows of L that are not zero. */
export function rankOf(l: Float64Array, n: number): number {
  let rank = 0
  for (let i = 0; i < n; i++) if (at(l, i * n + i) > 0) rank++
  return rank
}

/** log |LL′|. */
export function logDeterminant(l: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += Math.log(at(l, i * n + i))
  return 2 * sum
}

/** L⁻¹b in place, for `columns` right-hand sides: b is n × columns. Rows of zeros give 0. */
export function solveLower(l: Float64Array, n: number, b: Float64Array, columns = 1): Float64Array {
  for (let i = 0; i < n; i++) {
    const pivot = at(l, i * n + i)
    for (let k = 0; k < i; k++) {
      const factor = at(l, i * n + k)
      if (factor === 0) continue
      for (let c = 0; c < columns; c++) add(b, i * columns + c, -factor * at(b, k * columns + c))
    }
    for (let c = 0; c < columns; c++) b[i * columns + c] = pivot === 0 ? 0 : at(b, i * columns + c) / pivot
  }
  return b
}

/** (L′)⁻¹b in place, for one right-hand side. */
export function solveUpper(l: Float64Array, n: number, b: Float64Array): Float64Array {
  for (let i = n - 1; i >= 0; i--) {
    const pivot = at(l, i * n + i)
    const value = pivot === 0 ? 0 : at(b, i) / pivot
    b[i] = value
    for (let k = 0; k < i; k++) add(b, k, -value * at(l, i * n + k))
  }
  return b
}

/** b′b for b of n × columns: the columns × columns cross product. */
export function crossProduct(b: Float64Array, n: number, columns: number): Float64Array {
  const out = new Float64Array(columns * columns)
  for (let k = 0; k < n; k++) {
    const row = k * columns
    for (let i = 0; i < columns; i++) {
      const factor = at(b, row + i)
      if (factor === 0) continue
      for (let j = 0; j <= i; j++) add(out, i * columns + j, factor * at(b, row + j))
    }
  }
  return mirrored(out, columns)
}

/** Copies the lower half of a symmetric matrix to the upper half, in place. */
export function mirrored(matrix: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[j * n + i] = at(matrix, i * n + j)
  return matrix
}

/** (LL′)⁻¹. */
export function inverseOf(l: Float64Array, n: number): Float64Array {
  return crossProduct(solveLower(l, n, identity(n), n), n, n)
}

export function identity(n: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) out[i * n + i] = 1
  return out
}

/** ab for square matrices. */
export function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = at(a, i * n + k)
      if (factor === 0) continue
      for (let j = 0; j < n; j++) add(out, i * n + j, factor * at(b, k * n + j))
    }
  }
  return out
}

/** Ab for an n × n matrix (or the first n columns of a longer row). */
export function times(matrix: Float64Array, n: number, b: Float64Array): Float64Array {
  const out = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < n; j++) sum += at(matrix, i * n + j) * at(b, j)
    out[i] = sum
  }
  return out
}
