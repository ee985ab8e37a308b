// The restricted likelihood of a random-effects model written out as its definition says, with the covariance of all
// ratings in one matrix: slow and plain, to check the fast one by.

export interface Cell {
  value: number
  /** Per random effect which of its levels this rating belongs to. */
  groups: readonly number[]
}

/** −2 × the restricted log likelihood: (n−1)·log 2π + log|V| + log|1′V⁻¹1| + the generalised residual sum of squares. */
export function restrictedCriterion(cells: readonly Cell[], components: readonly number[], residual: number): number {
  const v = cells.map((one, i) =>
    cells.map((other, j) =>
      components.reduce(
        (sum, component, effect) => sum + (one.groups[effect] === other.groups[effect] ? component : 0),
        i === j ? residual : 0,
      ),
    ),
  )
  const right = cells.map(({ value }) => [1, value])
  const logDeterminant = eliminate(v, right)
  const sums = { ones: 0, mixed: 0, squares: 0 }
  cells.forEach(({ value }, i) => {
    const [one = 0, y = 0] = right[i] ?? []
    sums.ones += one
    sums.mixed += y
    sums.squares += value * y
  })
  const rest = sums.squares - sums.mixed ** 2 / sums.ones
  return (cells.length - 1) * Math.log(2 * Math.PI) + logDeterminant + Math.log(sums.ones) + rest
}

/** Solves in place (Gauss, no pivoting: V is positive definite); log |V|. */
function eliminate(matrix: number[][], right: number[][]): number {
  let logDeterminant = 0
  for (const [k, pivotRow] of matrix.entries()) {
    const pivot = pivotRow[k] ?? 0
    logDeterminant += Math.log(pivot)
    for (const [i, row] of matrix.entries()) {
      const factor = i === k ? 0 : (row[k] ?? 0) / pivot
      if (factor === 0) continue
      for (let j = k; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0)
      right[i] = (right[i] ?? []).map((value, c) => value - factor * (right[k]?.[c] ?? 0))
    }
  }
  for (const [k, row] of matrix.entries()) right[k] = (right[k] ?? []).map((value) => value / (row[k] ?? 1))
  return logDeterminant
}
