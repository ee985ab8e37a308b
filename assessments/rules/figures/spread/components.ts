// What ratings of complete rows are made of: differences between candidates, between raters, and the rest.
import { type Figure, negligible } from '../model.ts'
import type { MeanSquares } from './mean-squares.ts'

/** Variances in squared levels, from the expected mean squares; not cut off at 0 (Brennan 2001). */
export interface Components {
  /** Candidates: (MSB − MSE)/k. */
  p: number
  /** Raters: (MSJ − MSE)/n. */
  r: number
  /** Candidate × rater, with everything else: MSE. */
  pr: number
}

export const varianceComponents = ({ n, k, b, j, e }: MeanSquares): Components => ({
  p: (b - e) / k,
  r: (j - e) / n,
  pr: e,
})

const kept = ({ p, r, pr }: Components): Components => ({ p: Math.max(0, p), r: Math.max(0, r), pr: Math.max(0, pr) })

/**
 * Standard error of measurement of the mean of `raters` raters, in levels: √(σ²pr/h), and absolute √((σ²r + σ²pr)/h).
 * Components below 0 count as 0.
 */
export function measurementError(components: Components, raters: number): { relative: number; absolute: number } {
  const { r, pr } = kept(components)
  return { relative: Math.sqrt(pr / raters), absolute: Math.sqrt((r + pr) / raters) }
}

/**
 * How well the mean of `raters` raters would tell candidates apart, 0 to 1: g for their order, σ²p/(σ²p + σ²pr/h); phi
 * for their level, σ²p/(σ²p + (σ²r + σ²pr)/h) (Cronbach et al. 1972). Components below 0 count as 0.
 * 'no-variation' when nothing is left.
 */
export function dependability(components: Components, raters: number): { g: Figure; phi: Figure } {
  const { p, r, pr } = kept(components)
  const of = (error: number): Figure => (p + error < negligible ? 'no-variation' : p / (p + error))
  return { g: of(pr / raters), phi: of((r + pr) / raters) }
}
