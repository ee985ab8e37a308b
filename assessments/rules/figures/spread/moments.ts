// Sums every figure about spread is made of. Each takes a plain list without missing values.

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The mean of at least one value. */
export const mean = (values: readonly number[]): number => sum(values) / values.length

/** Σ(x − mean)², in squared levels; 0 for one value. */
export function sumOfSquares(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((total, value) => total + (value - centre) ** 2, 0)
}

/** Σ(x − mean x)(y − mean y) of pairs in two lists of one length. */
export function sumOfProducts(xs: readonly number[], ys: readonly number[]): number {
  const [centreX, centreY] = [mean(xs), mean(ys)]
  return xs.reduce((total, x, i) => total + (x - centreX) * ((ys[i] ?? centreY) - centreY), 0)
}

/** The standard deviation of a sample of at least two, in levels. */
export const standardDeviation = (values: readonly number[]): number =>
  Math.sqrt(sumOfSquares(values) / (values.length - 1))

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return mean(sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1))
}
