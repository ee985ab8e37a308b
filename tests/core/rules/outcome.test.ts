// From ratings to a start value, to what needs talk, to the gap: the published rules, by example and by property.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessorLevel, combine, startValue } from '../../../assessments/rules/combine.ts'
import { gap, outcome } from '../../../assessments/rules/gap.ts'
import { byNeedOfTalk, standing } from '../../../assessments/rules/standing.ts'

const levels = fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }), { maxLength: 12 })

describe('combining levels', () => {
  it('takes the middle one, and of two in the middle the lower, shown as a tie', () => {
    expect(combine([1, 4, 2], 'median')).toEqual({ level: 2, tied: false })
    expect(combine([2, 4], 'median')).toEqual({ level: 2, tied: true })
    expect(combine([3, 3, 1, 4], 'median')).toEqual({ level: 3, tied: false })
    expect(combine([4, 2, 3], 'lowest')).toEqual({ level: 2, tied: false })
  })

  it('leaves «geen gelegenheid» out: missing, never zero', () => {
    expect(combine([null, 4, null], 'median')).toEqual({ level: 4, tied: false })
    expect(combine([null, null], 'median')).toEqual({ level: null, tied: false })
    expect(combine([], 'lowest')).toEqual({ level: null, tied: false })
  })

  it('gives one of the levels given, whatever their order and however many are missing', () => {
    fc.assert(
      fc.property(levels, fc.constantFrom('median' as const, 'lowest' as const), (given, rule) => {
        const { level } = combine(given, rule)
        expect(combine([...given].reverse(), rule).level).toBe(level)
        expect(combine([...given, null], rule).level).toBe(level)
        if (level === null) expect(given.every((x) => x === null)).toBe(true)
        else expect(given).toContain(level)
      }),
    )
  })

  it('goes from indicators to assessors within an exercise, then to exercises', () => {
    const rated = (personId: string, exerciseId: string, level: number | null) => ({ personId, exerciseId, level })
    const ratings = [
      rated('ann', 'werkproef', 2),
      rated('ann', 'werkproef', 3),
      rated('ann', 'werkproef', 2),
      rated('bob', 'werkproef', 4),
      rated('ann', 'rollenspel', 3),
      rated('bob', 'rollenspel', null),
    ]
    expect(startValue(ratings, 'median')).toEqual({
      level: 2,
      tied: true,
      exercises: [
        { exerciseId: 'werkproef', levels: [2, 4], level: 2, tied: true },
        { exerciseId: 'rollenspel', levels: [3], level: 3, tied: false },
      ],
    })
    expect(assessorLevel(ratings, 'ann', 'median')).toBe(2)
    expect(assessorLevel(ratings, 'bob', 'median')).toBe(4)
    expect(assessorLevel(ratings, 'nobody', 'median')).toBeNull()
  })
})

describe('what needs talk', () => {
  it('is a difference of two, then too little evidence, then a difference of one', () => {
    expect(standing([1, 3], 5)).toBe('two-apart')
    expect(standing([2, 3], 5)).toBe('one-apart')
    expect(standing([3, 3, 3], 5)).toBe('agreed')
    expect(standing([3, null], 5)).toBe('little-evidence')
    expect(standing([3, 3], 0)).toBe('little-evidence')
    expect(standing([], 0)).toBe('little-evidence')
    const order = (['agreed', 'one-apart', 'two-apart', 'little-evidence'] as const).map((s) => ({ standing: s }))
    expect(byNeedOfTalk(order).map((s) => s.standing)).toEqual(['two-apart', 'little-evidence', 'one-apart', 'agreed'])
  })
})

describe('the gap', () => {
  it('is cut-off minus final level, and unknown when one of the two is', () => {
    expect(gap({ cutOff: 3, final: { level: 1 }, levels: [] })).toBe(2)
    expect(gap({ cutOff: 2, final: { level: 4 }, levels: [] })).toBe(-2)
    expect(gap({ cutOff: null, final: { level: 4 }, levels: [] })).toBeNull()
    expect(gap({ cutOff: 2, final: { level: null }, levels: [] })).toBeNull()
    expect(gap({ cutOff: 2, final: null, levels: [] })).toBeNull()
  })

  it('tells meeting it from meeting it in everyone’s eyes', () => {
    expect(outcome({ cutOff: 3, final: { level: 3 }, levels: [3, 4] })).toBe('meets')
    expect(outcome({ cutOff: 3, final: { level: 3 }, levels: [2, 4] })).toBe('meets-not-all')
    expect(outcome({ cutOff: 3, final: { level: 2 }, levels: [2, 4] })).toBe('not-yet')
    expect(outcome({ cutOff: 3, final: { level: null }, levels: [] })).toBe('insufficient')
    expect(outcome({ cutOff: 3, final: null, levels: [] })).toBe('not-measured')
    expect(outcome({ cutOff: null, final: { level: 2 }, levels: [2] })).toBe('no-cut-off')
  })
})
