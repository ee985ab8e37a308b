// What every figure about ratings is computed from, and what comes out: a number, or the reason why there is none.
// Undefined is never NaN, 0 or 1: it is a reason, and a screen has a sentence for each.

/**
 * Ratings of one scale. Rows are what was rated (a candidate, in the order of observation), columns are raters.
 * null is a missing cell: not rated, or «geen gelegenheid». Every rating is one of `levels`.
 */
export interface RatingTable {
  ratings: readonly (readonly (number | null)[])[]
  /** The declared scale in order, also levels nobody used. */
  levels: readonly number[]
}

/** As `RatingTable`, where each column is one rater in one facet (an exercise, or a dimension); both 1-based. */
export interface FacetTable extends RatingTable {
  columns: readonly { rater: number; facet: number }[]
}

export const reasonCodes = [
  'no-overlap',
  'no-variation',
  'no-variation-or-overlap',
  'no-candidate-variance',
  'zero-error-variance',
  'zero-residual',
  'zero-variance',
  'no-residual-df',
  'too-few-candidates',
  'too-few-complete',
  'too-few-raters',
  'too-few-levels',
  'too-few-dimensions',
  'disconnected',
  'boundary',
  'bootstrap-degenerate',
  'single-rating',
  'not-rated',
  'needs-interior-category',
  'unbalanced',
  'incomplete',
  'insufficient-evidence',
  'ci-not-defined',
] as const
export type ReasonCode = (typeof reasonCodes)[number]
export type Figure = number | ReasonCode

/** By the catalogue's keys (`alpha.ordinal`, `icc.21.lo`, `rater.R1.len.diff`), in the order they were computed. */
export type Figures = Map<string, Figure>

/** A quantity below this counts as zero: what is left of a difference of equal numbers in floating point. */
export const negligible = 1e-10
export const isNumber = (figure: Figure | undefined): figure is number => typeof figure === 'number'
