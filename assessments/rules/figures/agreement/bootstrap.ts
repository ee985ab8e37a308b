// Intervals by drawing candidates again and again: how far a figure would move had other candidates come. Always the same
// draws, so that a document printed twice says the same.
import type { Figure, RatingTable } from '../model.ts'
import { addTo, alphaOfSum, alphaUnits, leastResampled, type Metric, metrics } from './alpha.ts'

export const bootstrapSamples = 1000
const seed = 20240607
/** With fewer samples that have a value there is no interval. */
const leastValid = 500

/**
 * 95 % percentile interval. `valid`: in how many of the 1000 samples the figure exists.
 * Undefined: `no-overlap` (nobody rated by two), `too-few-candidates` (fewer than three clusters with such a candidate), and
 * for the bounds `bootstrap-degenerate` (fewer than 500 valid samples).
 */
export interface BootstrapInterval {
  lo: Figure
  hi: Figure
  valid: Figure
}

export interface Clusters {
  /**
   * Of each row of the table, what it hangs together with and is drawn together with: rows of one candidate, when the rows
   * are candidates' indicators. Each row on its own when left out.
   */
  clusters?: readonly (string | number)[] | undefined
}

/** Numbers from 0 to 1 from a 32-bit state: T. Ettinger's mulberry32. */
export function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The sums of each cluster's rows, in the order in which the clusters first occur. */
function clusterSums(
  rows: readonly { candidate: number; parts: Float64Array }[],
  clusters: Clusters['clusters'],
): Float64Array[] {
  const sums = new Map<string | number, Float64Array>()
  for (const { candidate, parts } of rows) {
    const cluster = clusters?.[candidate] ?? candidate
    const sum = sums.get(cluster)
    if (sum === undefined) sums.set(cluster, parts.slice())
    else addTo(sum, parts)
  }
  return [...sums.values()]
}

/** Calls `use` with the sum of each sample: as many drawn as there are, with replacement. `use` must not keep the sum. */
function eachSample(sums: readonly Float64Array[], use: (sum: Float64Array) => void): void {
  const next = mulberry32(seed)
  const drawn = new Float64Array(sums[0]?.length ?? 0)
  for (let sample = 0; sample < bootstrapSamples; sample += 1) {
    drawn.fill(0)
    for (let draw = 0; draw < sums.length; draw += 1) {
      const parts = sums[Math.floor(next() * sums.length)]
      if (parts !== undefined) addTo(drawn, parts)
    }
    use(drawn)
  }
}

/** Quantile of sorted values, by linear interpolation at (n−1)p (type 7 of Hyndman & Fan 1996). */
export function quantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p
  const below = Math.floor(at)
  const low = sorted[below] ?? 0
  return low + (at - below) * ((sorted[below + 1] ?? low) - low)
}

function percentiles(values: Float64Array): BootstrapInterval {
  const valid = values.length
  if (valid < leastValid) return { lo: 'bootstrap-degenerate', hi: 'bootstrap-degenerate', valid }
  const sorted = values.toSorted()
  return { lo: quantile(sorted, 0.025), hi: quantile(sorted, 0.975), valid }
}

/** Why there is nothing to draw from, if so. */
function withoutSamples(rows: number, clusters: number): BootstrapInterval | undefined {
  if (rows === 0) return { lo: 'no-overlap', hi: 'no-overlap', valid: 'no-overlap' }
  if (clusters >= leastResampled) return undefined
  return { lo: 'too-few-candidates', hi: 'too-few-candidates', valid: 'too-few-candidates' }
}

/**
 * Percentile bootstrap of Krippendorff's alpha over candidates with two ratings or more; the ordinal distances are those of
 * each sample; samples with one level only are dropped. Not the algorithm of Hayes & Krippendorff (2007).
 * Efron & Tibshirani (1993). With small numbers it covers less than the nominal 95 %.
 */
export const alphaBootstrap = (table: RatingTable, metric: Metric, options?: Clusters): BootstrapInterval =>
  alphaBootstraps(table, options)[metric]

/** As `alphaBootstrap`, for every metric from the same draws: drawing is most of the work. */
export function alphaBootstraps(table: RatingTable, { clusters }: Clusters = {}): Record<Metric, BootstrapInterval> {
  const units = alphaUnits(table)
  const rows = units.map(({ candidate, coincidences }) => ({ candidate, parts: coincidences }))
  const sums = clusterSums(rows, clusters)
  const none = withoutSamples(units.length, sums.length)
  if (none !== undefined) return { nominal: none, ordinal: none, interval: none }
  const values = {
    nominal: new Float64Array(bootstrapSamples),
    ordinal: new Float64Array(bootstrapSamples),
    interval: new Float64Array(bootstrapSamples),
  }
  // A sample of one level only has no alpha of any kind.
  let valid = 0
  eachSample(sums, (sum) => {
    for (const metric of metrics) {
      const value = alphaOfSum(sum, table.levels, metric)
      if (value === undefined) return
      values[metric][valid] = value
    }
    valid += 1
  })
  return {
    nominal: percentiles(values.nominal.subarray(0, valid)),
    ordinal: percentiles(values.ordinal.subarray(0, valid)),
    interval: percentiles(values.interval.subarray(0, valid)),
  }
}
