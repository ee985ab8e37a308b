// What the two-way model says: how much of a rating is the candidate, how sure a mean of h raters is, and what is
// expected of each candidate and rater.
import type { Figure, ReasonCode } from '../model.ts'
import { at, cholesky, solveLower } from './dense.ts'
import type { TwoWayFit } from './two-way.ts'

/** The normal quantile that leaves 2.5 % on either side. */
const z95 = 1.959963984540054

/** Which error counts: all of it (A, absolute), or only what changes the order of candidates (C, consistency). */
export type ErrorKind = 'A' | 'C'

/**
 * Share of variance between candidates in the mean of `h` ratings, 0–1: σ²p / (σ²p + error/h), the error σ²r + σ²e (A) or σ²e
 * (C). ICC(A,h) and ICC(C,h), or Φ and Eρ². McGraw & Wong (1996); Brennan (2001), Generalizability Theory.
 */
export function reliability({ components: [vp, vr, ve] }: TwoWayFit, error: ErrorKind, h: number): number {
  return vp / (vp + (error === 'A' ? vr + ve : ve) / h)
}

/**
 * As `reliability`, for the raters the candidates really had: σ²p / (σ²p + q·σ²r + σ²e/k̂), q and k̂ of the design.
 * Putka, Le, McCloy & Diaz (2008), JAP 93:959.
 */
export function reliabilityAsRated({ components: [vp, vr, ve], panel: { q, khat } }: TwoWayFit): number {
  return vp / (vp + q * vr + ve / khat)
}

/** Standard error of one rating, in levels: √(σ²r + σ²e), or √σ²e for the order of candidates. */
export function errorOfOneRating({ components: [, vr, ve] }: TwoWayFit, error: ErrorKind): number {
  return Math.sqrt(error === 'A' ? vr + ve : ve)
}

/** Standard error of a candidate's mean rating as the design had it, in levels: √(q·σ²r + σ²e/k̂). */
export function errorAsRated({ components: [, vr, ve], panel: { q, khat } }: TwoWayFit): number {
  return Math.sqrt(q * vr + ve / khat)
}

export interface Interval {
  se: Figure
  lo: Figure
  hi: Figure
}

/**
 * Standard error and 95 % interval of `reliability(fit, error, 1)`: the delta method on the logit, with the expected
 * information of the components; a component at 0 is held fixed. Undefined: `boundary` when the estimate is 0 or 1.
 * ten Hove, Jorgensen & van der Ark (2022), Psychological Methods.
 */
export function reliabilityInterval(fit: TwoWayFit, error: ErrorKind): Interval {
  const icc = reliability(fit, error, 1)
  if (icc <= 0 || icc >= 1) return { se: 'boundary', lo: 'boundary', hi: 'boundary' }
  const [vp, vr, ve] = fit.components
  const noise = error === 'A' ? vr + ve : ve
  const total = (vp + noise) ** 2
  const slopes = Float64Array.of(noise / total, error === 'A' ? -vp / total : 0, -vp / total)
  const free = [...fit.components.keys()].filter((k) => (fit.components[k] ?? 0) > 0)
  const information = Float64Array.from(
    free.flatMap((row) => free.map((column) => at(fit.expected, row * 3 + column) / 2)),
  )
  const l = cholesky(information, free.length)
  if (!l) return { se: 'boundary', lo: 'boundary', hi: 'boundary' }
  const scaled = solveLower(
    l,
    free.length,
    Float64Array.from(free, (k) => at(slopes, k)),
  )
  const se = Math.sqrt(scaled.reduce((sum, value) => sum + value * value, 0))
  const middle = Math.log(icc / (1 - icc))
  const reach = (z95 * se) / (icc * (1 - icc))
  return { se, lo: 1 / (1 + Math.exp(reach - middle)), hi: 1 / (1 + Math.exp(-middle - reach)) }
}

export interface CandidateEstimate {
  /** Predicted level: μ plus the candidate's effect, drawn towards μ the fewer ratings there are. */
  blup: Figure
  /** Mean of the ratings ∓ 1.96·√((σ²r + σ²e)/k_i), in levels; not cut off at the ends of the scale. */
  lo: Figure
  hi: Figure
}

/** Per candidate of the table (0-based). Undefined: `not-rated`, or why there is no model. */
export function candidateEstimate(fit: TwoWayFit | ReasonCode, candidate: number): CandidateEstimate {
  if (typeof fit === 'string') return { blup: fit, lo: fit, hi: fit }
  const place = fit.panel.rows.findIndex((row) => row.candidate === candidate)
  const row = fit.panel.rows[place]
  if (!row) return { blup: 'not-rated', lo: 'not-rated', hi: 'not-rated' }
  const mean = fit.panel.mean + row.sum / row.raters.length
  const reach = (z95 * errorOfOneRating(fit, 'A')) / Math.sqrt(row.raters.length)
  return { blup: fit.mu + at(fit.candidateEffects, place), lo: mean - reach, hi: mean + reach }
}

/** Predicted deviation of a rater (0-based column), in levels; + = lenient. Undefined: `not-rated`, or why there is no model. */
export function raterEstimate(fit: TwoWayFit | ReasonCode, rater: number): Figure {
  if (typeof fit === 'string') return fit
  const place = fit.panel.raters.indexOf(rater)
  return place < 0 ? 'not-rated' : at(fit.raterEffects, place)
}
