// The largest eigenvalue of a small symmetric matrix, by Jacobi's rotations: slow for large ones, exact to rounding.
import { at } from './dense.ts'

const mostSweeps = 60

/** @param matrix n × n, symmetric; it is used up */
export function largestEigenvalue(matrix: Float64Array, n: number): number {
  const get = (i: number, j: number) => at(matrix, i * n + j)
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let [off, diagonal] = [0, 0]
    for (let i = 0; i < n; i++) {
      diagonal += get(i, i) ** 2
      for (let j = 0; j < i; j++) off += get(i, j) ** 2
    }
    if (off <= 1e-30 * diagonal) break
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) rotate(matrix, n, i, j)
  }
  let largest = get(0, 0)
  for (let i = 1; i < n; i++) largest = Math.max(largest, get(i, i))
  return largest
}

/** Turns the plane of i and j so that their own element becomes 0. */
function rotate(matrix: Float64Array, n: number, i: number, j: number): void {
  const between = at(matrix, i * n + j)
  if (between === 0) return
  const theta = (at(matrix, j * n + j) - at(matrix, i * n + i)) / (2 * between)
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (let k = 0; k < n; k++) {
    const [a, b] = [at(matrix, k * n + i), at(matrix, k * n + j)]
    matrix[k * n + i] = cosine * a - sine * b
    matrix[k * n + j] = sine * a + cosine * b
  }
  for (let k = 0; k < n; k++) {
    const [a, b] = [at(matrix, i * n + k), at(matrix, j * n + k)]
    matrix[i * n + k] = cosine * a - sine * b
    matrix[j * n + k] = sine * a + cosine * b
  }
}
