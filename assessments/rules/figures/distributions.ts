// Tail probabilities and quantiles of the distributions the figures need: t, F (also with fractional degrees of
// freedom, as Satterthwaite's are) and chi-square. Every argument is finite and every df above 0; the callers
// give a reason code where that is not so.
import { incompleteBeta, incompleteGammaUpper } from './incomplete.ts'

/** Two-sided p of Student's t: P(|T| ≥ |t|). */
export function studentTail2(t: number, df: number): number {
  const squared = t * t
  return incompleteBeta(df / (df + squared), squared / (df + squared), df / 2, 0.5)
}

/** Upper tail of F: P(F ≥ f). 1 for f ≤ 0. */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1
  const total = df1 * f + df2
  return incompleteBeta(df2 / total, (df1 * f) / total, df2 / 2, df1 / 2)
}

/** Upper tail of chi-square: P(X ≥ x). 1 for x ≤ 0. */
export function chiSquareTail(x: number, df: number): number {
  return incompleteGammaUpper(df / 2, x / 2)
}

/** The t below which a share `p` (0 < p < 1) of Student's distribution lies. */
export function studentQuantile(p: number, df: number): number {
  return symmetric(p, (beyond) => Math.sqrt(fAbove(beyond, 1, df)))
}

/**
 * The F below which a share `p` (0 < p < 1) of the distribution lies; Infinity when it is past 1e299, as it is for df of
 * a hundredth.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  return p <= 0.5 ? 1 / fAbove(p, df2, df1) : fAbove(1 - p, df1, df2)
}

/** A distribution symmetric about 0, from the distance that a share of both tails together lies beyond. */
function symmetric(p: number, distance: (beyond: number) => number): number {
  if (p === 0.5) return 0
  return p < 0.5 ? -distance(2 * p) : distance(2 * (1 - p))
}

const largestLn = 690
/** The F that a share `upper` lies above, searched as a logarithm: quantiles span hundreds of decimals when df < 1. */
function fAbove(upper: number, df1: number, df2: number): number {
  const tail = (lnF: number) => fTail(Math.exp(lnF), df1, df2)
  if (tail(largestLn) > upper) return Number.POSITIVE_INFINITY
  return Math.exp(falling(tail, upper, -largestLn, largestLn))
}

/**
 * Where a falling function of x equals `target`, by the secant rule on its logarithm, kept inside a shrinking bracket
 * (halved whenever the secant does not help): about ten calls, and it cannot leave [low, high].
 */
function falling(tail: (x: number) => number, target: number, low: number, high: number): number {
  const goal = Math.log(target)
  const gap = (x: number) => Math.max(Math.log(tail(x)), -1e6) - goal
  let [a, b] = [low, high]
  let [x, gapX] = [0, gap(0)]
  let [before, gapBefore] = [0.1, gap(0.1)]
  for (let step = 0; step < 400; step++) {
    if (gapX > 0) a = x
    else b = x
    if (gapX === 0 || b - a <= 1e-15 * Math.abs(x)) break
    const secant = x - (gapX * (x - before)) / (gapX - gapBefore)
    const inside = secant > a && secant < b && Math.abs(gapX) <= Math.abs(gapBefore)
    const next = inside ? secant : (a + b) / 2
    ;[before, gapBefore] = [x, gapX]
    if (Math.abs(next - x) <= 1e-15 * Math.max(1, Math.abs(x))) return next
    ;[x, gapX] = [next, gap(next)]
  }
  return x
}
