// Krippendorff's alpha: the coefficient that takes any number of raters, missing ratings and the order of the levels. Both
// what was observed and what chance would give are sums over candidates, so that leaving some out or drawing some twice
// is adding up again.
import { type Figure, isNumber, type RatingTable } from '../model.ts'
import { isPairable, tallyOf } from './tally.ts'

/** How far apart two levels are: different or not; by how many ratings lie between them; by their values. */
export type Metric = 'nominal' | 'ordinal' | 'interval'
export const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval']

/**
 * What one candidate, or several together, put into the coincidence matrix: first how often each of the q levels was given,
 * then for each pair of different levels c < k (0,1 0,2 … 1,2 …) how often they coincide: n_c n_k/(m−1) of m ratings.
 */
export type Coincidences = Float64Array

/** A candidate with two ratings or more, by their place in the table (0-based). */
export interface AlphaUnit {
  candidate: number
  coincidences: Coincidences
}

export function alphaUnits(table: RatingTable): AlphaUnit[] {
  const q = table.levels.length
  return tallyOf(table)
    .filter(isPairable)
    .map(({ candidate, counts, rated }) => {
      const coincidences = new Float64Array(q + (q * (q - 1)) / 2)
      coincidences.set(counts)
      let at = q
      for (const [c, count] of counts.entries()) {
        for (const other of counts.slice(c + 1)) {
          coincidences[at] = (count * other) / (rated - 1)
          at += 1
        }
      }
      return { candidate, coincidences }
    })
}

export function addTo(sum: Coincidences, more: Coincidences): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (more[at] ?? 0)
}

/**
 * Alpha of summed coincidences: 1 − (n−1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck over c < k.
 * @returns undefined when all ratings are of one level
 */
export function alphaOfSum(sum: Coincidences, levels: readonly number[], metric: Metric): number | undefined {
  const q = levels.length
  let n = 0
  let observed = 0
  let expected = 0
  let at = q
  for (let c = 0; c < q; c += 1) {
    const own = sum[c] ?? 0
    n += own
    let between = 0
    for (let k = c + 1; k < q; k += 1) {
      const other = sum[k] ?? 0
      const apart =
        metric === 'nominal'
          ? 1
          : metric === 'interval'
            ? (levels[k] ?? 0) - (levels[c] ?? 0)
            : between + (own + other) / 2
      const square = apart * apart
      observed += (sum[at] ?? 0) * square
      expected += own * other * square
      between += other
      at += 1
    }
  }
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected
}

function sumOf(units: readonly AlphaUnit[], levels: number): Coincidences {
  const sum = new Float64Array(levels + (levels * (levels - 1)) / 2)
  for (const { coincidences } of units) addTo(sum, coincidences)
  return sum
}

/**
 * Krippendorff's alpha: 1 − Do/De, over candidates with two ratings or more. 1 is perfect, 0 what chance gives, below 0 less.
 * The ordinal distance is δ_ck = Σ_{g=c..k} n_g − (n_c + n_k)/2, with the n of these ratings.
 * @returns undefined: `no-overlap` (nobody rated by two), `no-variation` (one level only)
 * Krippendorff (2004), Content Analysis; (2011), Computing Krippendorff's Alpha-Reliability.
 */
export function alpha(table: RatingTable, metric: Metric): Figure {
  const units = alphaUnits(table)
  if (units.length === 0) return 'no-overlap'
  return alphaOfSum(sumOf(units, table.levels.length), table.levels, metric) ?? 'no-variation'
}

/** The least candidates with two ratings that alpha can be resampled over. */
export const leastResampled = 3

/**
 * Delete-one-candidate jackknife standard error of alpha: √((n−1)/n Σ (α₋ᵢ − ᾱ)²) over the n candidates with two ratings
 * or more.
 * @returns undefined: `no-overlap`, `too-few-candidates` (n < 3), `no-variation` (also when it is there thanks to one
 * candidate only)
 * Efron & Tibshirani (1993), An Introduction to the Bootstrap.
 */
export function alphaJackknife(table: RatingTable, metric: Metric): Figure {
  const units = alphaUnits(table)
  const n = units.length
  if (n === 0) return 'no-overlap'
  if (n < leastResampled) return 'too-few-candidates'
  const sum = sumOf(units, table.levels.length)
  const rest = sum.slice()
  const values = units.map(({ coincidences }): Figure => {
    for (let at = 0; at < sum.length; at += 1) rest[at] = (sum[at] ?? 0) - (coincidences[at] ?? 0)
    return alphaOfSum(rest, table.levels, metric) ?? 'no-variation'
  })
  const defined = values.filter(isNumber)
  if (defined.length < n) return 'no-variation'
  const mean = defined.reduce((total, value) => total + value, 0) / n
  return Math.sqrt(((n - 1) / n) * defined.reduce((total, value) => total + (value - mean) ** 2, 0))
}
