// What variance components of candidate, rater and facet say about a mean over so many raters and so many facets.
import { type Figure, negligible } from '../model.ts'
import type { PerEffect } from './strata.ts'

/** A panel thought of: how many raters judge, each in how many facets (exercises or dimensions). */
export interface Plan {
  raters: number
  facets: number
}

const errors = (components: PerEffect, { raters, facets }: Plan) => {
  const { r, e, pr, pe, re, pre } = nonNegative(components)
  const relative = pr / raters + pe / facets + pre / (raters * facets)
  return { relative, absolute: relative + r / raters + e / facets + re / (raters * facets) }
}

const nonNegative = (components: PerEffect): PerEffect => ({
  p: Math.max(0, components.p),
  r: Math.max(0, components.r),
  e: Math.max(0, components.e),
  pr: Math.max(0, components.pr),
  pe: Math.max(0, components.pe),
  re: Math.max(0, components.re),
  pre: Math.max(0, components.pre),
})

/** Share of candidates' variance when only their order counts, 0–1. Undefined: `no-variation`. Brennan (2001), Eρ². */
export function generalizability(components: PerEffect, plan: Plan): Figure {
  return shareOf(components.p, errors(components, plan).relative)
}

/** Share of candidates' variance when the level itself counts, 0–1. Undefined: `no-variation`. Brennan (2001), Φ. */
export function dependability(components: PerEffect, plan: Plan): Figure {
  return shareOf(components.p, errors(components, plan).absolute)
}

/** Standard error of a candidate's mean, in levels. Brennan (2001), σ(Δ). */
export function absoluteError(components: PerEffect, plan: Plan): number {
  return Math.sqrt(errors(components, plan).absolute)
}

function shareOf(candidates: number, error: number): Figure {
  const universe = Math.max(0, candidates)
  return universe + error < negligible ? 'no-variation' : universe / (universe + error)
}
