// The two special functions every tail probability here is made of. Written out because the small packages are not exact
// enough and the exact ones bring over two hundred packages along (docs/dependencies.md).

/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001): about fifteen digits for every positive x. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** ln Γ(x) for x > 0. */
function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const t = x + 6.5
  let sum: number = lanczos[0]
  lanczos.forEach((c, i) => {
    if (i > 0) sum += c / (x - 1 + i)
  })
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

const enough = 3e-16
const tiny = 1e-300
const mostSteps = 20_000
const apartFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)

/**
 * A continued fraction b0 + a1/(b1 + a2/(b2 + …)) by the modified Lentz method (Thompson & Barnett 1986).
 * `term(m)` gives a and b of step m = 1, 2, …
 */
function continuedFraction(b0: number, term: (m: number) => readonly [a: number, b: number]): number {
  let value = apartFromZero(b0)
  let c = value
  let d = 0
  for (let m = 1; m <= mostSteps; m++) {
    const [a, b] = term(m)
    d = 1 / apartFromZero(b + a * d)
    c = apartFromZero(b + a / c)
    value *= c * d
    if (Math.abs(c * d - 1) < enough) break
  }
  return value
}

/**
 * The regularised incomplete beta function I_x(a, b), 0 to 1. `complement` is 1 − x, asked for apart because the caller
 * often knows it better than the subtraction does.
 * Continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions, on the side where it converges.
 */
export function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (complement <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(complement, x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log(complement) + lnGamma(a + b) - lnGamma(a) - lnGamma(b)) / a
  const fraction = continuedFraction(1, (step) => {
    const m = Math.floor(step / 2)
    const d =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    return [d, 1]
  })
  return Math.min(1, front / fraction)
}

/**
 * The upper regularised incomplete gamma function Q(a, x), 0 to 1: a series below a + 1 (DLMF 8.7.1), the continued
 * fraction above it (DLMF 8.9.2).
 */
export function incompleteGammaUpper(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a))
  if (x >= a + 1) {
    return Math.min(1, front / continuedFraction(x + 1 - a, (m) => [-m * (m - a), x + 2 * m + 1 - a]))
  }
  let term = 1 / a
  let sum = term
  for (let n = 1; n <= mostSteps && term > sum * enough; n++) {
    term *= x / (a + n)
    sum += term
  }
  return Math.max(0, 1 - front * sum)
}
