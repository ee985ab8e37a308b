// Why there is no figure, from the many codes of the statistics to the few a person has something from.
import type { Estimate, FigureReason } from '../../contract/index.ts'
import type { Figure, ReasonCode } from '../figures/model.ts'

/** Of every code, so that a new one cannot be forgotten. */
export const reasonOf: Readonly<Record<ReasonCode, FigureReason>> = {
  'no-overlap': 'nobody-rated-by-two',
  'single-rating': 'nobody-rated-by-two',
  'not-rated': 'nobody-rated-by-two',
  'too-few-raters': 'one-assessor',
  'no-variation': 'all-equal',
  'zero-error-variance': 'all-equal',
  'zero-variance': 'all-equal',
  'no-candidate-variance': 'no-differences-between-candidates',
  boundary: 'no-differences-between-candidates',
  'too-few-candidates': 'few-candidates',
  'too-few-complete': 'few-candidates',
  'no-residual-df': 'few-candidates',
  'too-few-levels': 'level-count',
  'needs-interior-category': 'level-count',
  disconnected: 'panels-apart',
  'bootstrap-degenerate': 'bootstrap-degenerate',
  'no-variation-or-overlap': 'not-computable',
  'zero-residual': 'not-computable',
  'too-few-dimensions': 'not-computable',
  unbalanced: 'not-computable',
  incomplete: 'not-computable',
  'insufficient-evidence': 'not-computable',
  'ci-not-defined': 'not-computable',
}

export const unknown = (reason: FigureReason): Estimate => ({ known: false, reason })

/** A number and its limits, or why there are none. What is not a number never gets out. */
export function estimateOf(value: Figure, interval: Bounds | FigureReason | null): Estimate {
  if (typeof value === 'string') return unknown(reasonOf[value])
  if (!Number.isFinite(value)) return unknown('not-computable')
  if (interval === null) return { known: true, value, low: null, high: null, noInterval: null }
  const bounds = typeof interval === 'string' ? interval : within(interval)
  return typeof bounds === 'string'
    ? { known: true, value, low: null, high: null, noInterval: bounds }
    : { known: true, value, ...bounds, noInterval: null }
}

/** The 95 % limits as the statistics give them. */
export interface Bounds {
  lo: Figure
  hi: Figure
}

function within({ lo, hi }: Bounds): { low: number; high: number } | FigureReason {
  if (typeof lo === 'string') return reasonOf[lo]
  if (typeof hi === 'string') return reasonOf[hi]
  return Number.isFinite(lo) && Number.isFinite(hi) ? { low: lo, high: hi } : 'not-computable'
}
