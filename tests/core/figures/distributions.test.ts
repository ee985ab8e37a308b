// Tails and quantiles beside values computed with thirty digits (mpmath), also where the figures go: df of a fraction, and
// tails of forty decimals.
import { describe, expect, it } from 'vitest'
import {
  chiSquareTail,
  fQuantile,
  fTail,
  studentQuantile,
  studentTail2,
} from '../../../assessments/rules/figures/distributions.ts'

/** A ten-billionth apart at most, relative: ten times nearer than any figure needs. */
const near = (got: number, wanted: number) => expect(Math.abs(got / wanted - 1)).toBeLessThan(1e-10)

describe('distributions', () => {
  it.each([
    [0.1, 1, 0.9365489651388929],
    [-2.2, 11, 0.05008611098180426],
    [7.5, 4.6, 0.0009538550208546622],
    [60, 39, 4.925598101324479e-40],
  ])('two-sided p of t = %d with %d df', (t, df, p) => near(studentTail2(t, df), p))

  it.each([
    [1.7, 2.7, 20.37, 0.2014877461719739],
    [9.4, 3, 0.9, 0.2599673860113039],
    [40, 1, 199, 1.64160018117696e-9],
    [0, 4, 4, 1],
    [-1, 4, 4, 1],
  ])('upper tail of F = %d with %d and %d df', (f, df1, df2, p) => near(fTail(f, df1, df2), p))

  it.each([
    [0.02, 1, 0.887537083981715],
    [7.81, 3, 0.05010605635000593],
    [19.68, 11, 0.04992717623766338],
    [140, 39, 2.637890783572358e-13],
    [0, 2, 1],
  ])('upper tail of chi-square = %d with %d df', (x, df, p) => near(chiSquareTail(x, df), p))

  it.each([
    [0.975, 11, 33, 2.412264903707426],
    [0.975, 5, 20.37, 3.274130941223709],
    [0.025, 3, 8, 0.0687763274601188],
    [0.95, 2.5, 0.7, 1947.778269865425],
  ])('F below which a share of %d lies, with %d and %d df', (p, df1, df2, f) => near(fQuantile(p, df1, df2), f))

  it.each([
    [0.975, 1, 12.7062047361747],
    [0.975, 11, 2.20098516009164],
    [0.9, 3.5, 1.576576605136405],
    [0.1, 3.5, -1.576576605136405],
  ])('t below which a share of %d lies, with %d df', (p, df, t) => near(studentQuantile(p, df), t))

  it('has the middle of a symmetric distribution at 0', () => {
    expect(studentQuantile(0.5, 7)).toBe(0)
  })

  it('takes a quantile back to its share', () => {
    for (const df1 of [0.3, 1, 2.7, 11, 300])
      for (const df2 of [0.3, 0.9, 3.3, 10, 999])
        for (const p of [0.005, 0.3, 0.7, 0.975]) near(1 - fTail(fQuantile(p, df1, df2), df1, df2), p)
  })

  it('says so when a quantile is past what a number holds', () => {
    expect(fQuantile(0.975, 5, 0.005)).toBe(Number.POSITIVE_INFINITY)
  })
})
