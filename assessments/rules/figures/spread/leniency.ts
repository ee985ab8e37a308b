// Whether a rater rates higher or lower than the others who saw the same candidates.
import { studentQuantile, studentTail2 } from '../distributions.ts'
import { type Figure, negligible, type RatingTable, type ReasonCode } from '../model.ts'
import { besideOthers } from './beside-others.ts'
import { mean, standardDeviation } from './moments.ts'

/** In levels, but `n`, `t` and `p`. Above 0 is lenient, below is severe. */
export interface Leniency {
  /** Candidates shared with another rater. */
  n: number
  /** Mean of own rating − mean of the others. */
  diff: Figure
  sd: Figure
  se: Figure
  /** diff/se with n − 1 df, and its two-sided p. */
  t: Figure
  p: Figure
  /** The 95 % interval diff ± t·se. */
  lo: Figure
  hi: Figure
}

/**
 * Leniency as a mean difference and its paired t test (Saal, Downey & Lahey 1980; Myford & Wolfe 2003). `rater` is
 * 0-based. Undefined: 'no-overlap' without a shared candidate; 'too-few-candidates' for what needs two; 'zero-variance'
 * for the test and the interval when the difference is the same every time.
 */
export function leniency(table: RatingTable, rater: number): Leniency {
  const differences = besideOthers(table, rater).map(({ difference }) => difference)
  const n = differences.length
  const without = (reason: ReasonCode) => ({ t: reason, p: reason, lo: reason, hi: reason })
  if (n === 0) return { n, diff: 'no-overlap', sd: 'no-overlap', se: 'no-overlap', ...without('no-overlap') }
  const diff = mean(differences)
  if (n === 1) {
    return { n, diff, sd: 'too-few-candidates', se: 'too-few-candidates', ...without('too-few-candidates') }
  }
  const sd = standardDeviation(differences)
  if (sd < negligible) return { n, diff, sd: 0, se: 0, ...without('zero-variance') }
  const se = sd / Math.sqrt(n)
  const half = studentQuantile(0.975, n - 1) * se
  return { n, diff, sd, se, t: diff / se, p: studentTail2(diff / se, n - 1), lo: diff - half, hi: diff + half }
}
