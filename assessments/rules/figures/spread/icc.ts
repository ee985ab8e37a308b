// Intraclass correlations of complete rows, with their 95 % intervals. They are not cut off at 0: below it says that
// candidates differ no more than raters of one candidate do.
import { fQuantile } from '../distributions.ts'
import { type Figure, isNumber, negligible, type ReasonCode } from '../model.ts'
import type { MeanSquares } from './mean-squares.ts'

/** A coefficient without unit, 1 at most, and the ends of its 95 % interval. */
export interface Estimate {
  value: Figure
  lo: Figure
  hi: Figure
}

/** Of one rater, and of the mean of all k raters. */
export interface Icc {
  single: Estimate
  average: Estimate
}

/** As `Icc`, with the F ratio the interval stands on. */
export interface IccWithF extends Icc {
  f: Figure
}

const share = 0.975
const same = (reason: ReasonCode): Estimate => ({ value: reason, lo: reason, hi: reason })
const ratio = (above: number, below: number, reason: ReasonCode): Figure =>
  Math.abs(below) < negligible ? reason : above / below

/** MSB / error. 'zero-error-variance' when raters differ by nothing but what the model allows, 'no-variation' when nothing varies. */
function fRatio(between: number, error: number): Figure {
  return ratio(between, error, between < negligible ? 'no-variation' : 'zero-error-variance')
}

/** The coefficients and F-based intervals ICC(1,·) and ICC(C,·) share: they differ in the error and its df only. */
function fromF(ms: MeanSquares, error: number, df: number): IccWithF {
  const f = fRatio(ms.b, error)
  const single = ratio(ms.b - error, ms.b + (ms.k - 1) * error, 'no-variation')
  const average = ratio(ms.b - error, ms.b, 'no-candidate-variance')
  if (!isNumber(f)) {
    return { f, single: { value: single, lo: f, hi: f }, average: { value: average, lo: f, hi: f } }
  }
  const low = f / fQuantile(share, ms.n - 1, df)
  const high = f * fQuantile(share, df, ms.n - 1)
  const singleAt = (bound: number) => (bound - 1) / (bound + ms.k - 1)
  const averageAt = (bound: number) => ratio(bound - 1, bound, 'no-candidate-variance')
  return {
    f,
    single: { value: single, lo: singleAt(low), hi: singleAt(high) },
    average: { value: average, lo: averageAt(low), hi: averageAt(high) },
  }
}

const none = (reason: ReasonCode): IccWithF => ({ f: reason, single: same(reason), average: same(reason) })

/**
 * ICC(1) and ICC(k): raters of each candidate taken as other people every time.
 * (MSB − MSW)/(MSB + (k − 1) MSW) and (MSB − MSW)/MSB (Shrout & Fleiss 1979; McGraw & Wong 1996).
 */
export const iccOneWay = (ms: MeanSquares | ReasonCode): IccWithF =>
  typeof ms === 'string' ? none(ms) : fromF(ms, ms.w, ms.n * (ms.k - 1))

/**
 * ICC(C,1) and ICC(C,k): consistency, so a rater who is always one level higher costs nothing.
 * (MSB − MSE)/(MSB + (k − 1) MSE) and (MSB − MSE)/MSB.
 */
export const iccConsistency = (ms: MeanSquares | ReasonCode): IccWithF =>
  typeof ms === 'string' ? none(ms) : fromF(ms, ms.e, (ms.n - 1) * (ms.k - 1))

/**
 * ICC(A,1) and ICC(A,k): absolute agreement between raters who could have been others.
 * (MSB − MSE)/(MSB + (k − 1) MSE + k (MSJ − MSE)/n) and (MSB − MSE)/(MSB + (MSJ − MSE)/n); the interval has Satterthwaite
 * degrees of freedom (McGraw & Wong 1996), that of the mean follows from it by Spearman-Brown.
 */
export function iccAgreement(ms: MeanSquares | ReasonCode): Icc {
  if (typeof ms === 'string') return { single: same(ms), average: same(ms) }
  const { n, k, b, j, e } = ms
  const value = ratio(b - e, b + (k - 1) * e + (k * (j - e)) / n, 'no-variation')
  const average = ratio(b - e, b + (j - e) / n, 'no-candidate-variance')
  const f = fRatio(b, e)
  const interval = isNumber(f) ? agreementInterval(ms, value) : f
  if (typeof interval === 'string') {
    return { single: { value, lo: interval, hi: interval }, average: { value: average, lo: interval, hi: interval } }
  }
  const averageAt = (bound: Figure) =>
    isNumber(bound) ? ratio(bound * k, 1 + bound * (k - 1), 'ci-not-defined') : bound
  return {
    single: { value, ...interval },
    average: { value: average, lo: averageAt(interval.lo), hi: averageAt(interval.hi) },
  }
}

/**
 * The interval of ICC(A,1). 'ci-not-defined' when the combination of mean squares has no degrees of freedom left, or so
 * few that the F quantile is past what a number can hold.
 */
function agreementInterval({ n, k, b, j, e }: MeanSquares, icc: Figure): { lo: Figure; hi: Figure } | ReasonCode {
  if (!isNumber(icc)) return 'ci-not-defined'
  const ofRaters = (k * icc * j) / e
  const ofRest = n * (1 + (k - 1) * icc) - k * icc
  const below = (n - 1) * ofRaters ** 2 + ofRest ** 2
  if (below < negligible) return 'ci-not-defined'
  const df = ((k - 1) * (n - 1) * (ofRaters + ofRest) ** 2) / below
  if (df < negligible) return 'ci-not-defined'
  const upper = fQuantile(share, n - 1, df)
  if (!Number.isFinite(upper)) return 'ci-not-defined'
  const lower = fQuantile(share, df, n - 1)
  const error = k * j + (k * n - k - n) * e
  return {
    lo: ratio(n * (b - upper * e), upper * error + n * b, 'ci-not-defined'),
    hi: ratio(n * (lower * b - e), error + n * lower * b, 'ci-not-defined'),
  }
}
