// Whether a rating leans on the one before it, or moves as the day goes on.
import { studentTail2 } from '../distributions.ts'
import { type Figure, negligible, type RatingTable } from '../model.ts'
import { besideOthers } from './beside-others.ts'
import { mean, sumOfProducts, sumOfSquares } from './moments.ts'

/**
 * Contrast: correlation of own − others with the rater's previous rating, −1 to 1; below 0 is rating lower after a good
 * candidate (Myford & Wolfe 2003). `n` counts the shared candidates that had one before them; `rater` is 0-based.
 * Undefined: 'no-overlap'; 'too-few-candidates' below three; 'no-variation' when either is always equal.
 */
export function contrast(table: RatingTable, rater: number): { n: Figure; r: Figure } {
  const shared = besideOthers(table, rater)
  if (shared.length === 0) return { n: 'no-overlap', r: 'no-overlap' }
  const pairs = shared.flatMap(({ difference, previous }) => (previous === undefined ? [] : [{ difference, previous }]))
  const n = pairs.length
  if (n < 3) return { n, r: 'too-few-candidates' }
  const differences = pairs.map(({ difference }) => difference)
  const before = pairs.map(({ previous }) => previous)
  const [ofDifferences, ofBefore] = [sumOfSquares(differences), sumOfSquares(before)]
  if (ofDifferences < negligible || ofBefore < negligible) return { n, r: 'no-variation' }
  return { n, r: sumOfProducts(differences, before) / Math.sqrt(ofDifferences * ofBefore) }
}

/** In levels per candidate; `t` with n − 2 df and its two-sided `p`. */
export interface Drift {
  slope: Figure
  t: Figure
  p: Figure
}

/**
 * Drift: least-squares slope of own − others on the place among the shared candidates; above 0 is growing milder (Myford &
 * Wolfe 2003). `rater` is 0-based. Undefined: 'no-overlap'; 'too-few-candidates' below three shared; the test
 * 'zero-residual' when the points lie on a line.
 */
export function drift(table: RatingTable, rater: number): Drift {
  const shared = besideOthers(table, rater)
  const n = shared.length
  if (n === 0) return { slope: 'no-overlap', t: 'no-overlap', p: 'no-overlap' }
  if (n < 3) return { slope: 'too-few-candidates', t: 'too-few-candidates', p: 'too-few-candidates' }
  const positions = shared.map(({ position }) => position)
  const differences = shared.map(({ difference }) => difference)
  const ofPositions = sumOfSquares(positions)
  const slope = sumOfProducts(positions, differences) / ofPositions
  const [middle, centre] = [mean(positions), mean(differences)]
  const residual = shared.reduce(
    (total, { position, difference }) => total + (difference - centre - slope * (position - middle)) ** 2,
    0,
  )
  if (residual < negligible) return { slope, t: 'zero-residual', p: 'zero-residual' }
  const t = slope / Math.sqrt(residual / (n - 2) / ofPositions)
  return { slope, t, p: studentTail2(t, n - 2) }
}
