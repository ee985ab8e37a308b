// Intervals by leaving candidates out in turn: everyone once, and the same as the t interval where that is known.
import { describe, expect, it } from 'vitest'
import { jackknife, leftOut, logit } from '../../../assessments/rules/session-figures/jackknife.ts'

describe('leaving candidates out in turn', () => {
  it('leaves everyone out once, in at most twenty groups', () => {
    const ids = Array.from({ length: 47 }, (_, i) => `k${i}`)
    const groups = leftOut(ids)
    expect(groups).toHaveLength(20)
    expect(groups.flatMap((group) => [...group]).sort()).toEqual(ids.sort())
    expect(leftOut(['a', 'b', 'c']).map((group) => [...group])).toEqual([['a'], ['b'], ['c']])
  })

  it('is the t interval of a mean, and stays where a share can be', () => {
    const values = [1, 2, 4, 7, 11]
    const mean = (of: readonly number[]) => of.reduce((sum, v) => sum + v, 0) / of.length
    const without = values.map((_, out) => mean(values.filter((_, i) => i !== out)))
    const interval = jackknife(5, without, { to: (v) => v, from: (v) => v })
    // Mean 5, s² = 66/4, t(.975; 4) = 2.776445: 5 ± 2.776445·√(16.5/5).
    expect(interval).toEqual({ lo: expect.closeTo(-0.04366, 4), hi: expect.closeTo(10.04366, 4) })
    const share = jackknife(0.9, [0.85, 0.95, 0.99], logit)
    expect(share).toMatchObject({ hi: expect.any(Number) })
    if (typeof share === 'object') expect(Number(share.hi)).toBeLessThan(1)
    expect(jackknife(0.9, [0.9, null], logit)).toBe('bootstrap-degenerate')
    expect(jackknife(0.9, [0.9, 0.9], logit)).toBe('all-equal')
  })
})
