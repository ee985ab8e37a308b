import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMinutes,
  dayNumber,
  isRealLocalTime,
  localTimeOf,
  minutesBetween,
  minutesWithExtraTime,
  wallMinutes,
  weekdayOf,
} from '../../../../assessments/contract/local-time.ts'

describe('the clock of the place', () => {
  it('counts through the night in which summer time begins or ends as through any other', () => {
    expect(minutesBetween('2026-03-28T23:00', '2026-03-29T05:00')).toBe(360)
    expect(addMinutes('2026-10-25T01:30', 120)).toBe('2026-10-25T03:30')
    expect(addMinutes('2026-12-31T23:50', 15)).toBe('2027-01-01T00:05')
    expect(addMinutes('2028-02-28T23:50', 15)).toBe('2028-02-29T00:05')
  })

  it('comes back from minutes to the same time, and sorts like the text', () => {
    const minute = fc.integer({ min: -30_000_000, max: 60_000_000 })
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        expect(wallMinutes(localTimeOf(one))).toBe(one)
        expect(Math.sign(one - other)).toBe(
          Number(localTimeOf(one) > localTimeOf(other)) - Number(localTimeOf(one) < localTimeOf(other)),
        )
      }),
    )
  })

  it('knows which days there are', () => {
    expect(isRealLocalTime('2026-02-28T10:00')).toBe(true)
    expect(isRealLocalTime('2026-02-29T10:00')).toBe(false)
    expect(['2026-11-23', '2026-11-29', '1969-12-29'].map((day) => weekdayOf(dayNumber(day)))).toEqual([1, 7, 1])
  })

  it('gives whole minutes of extra time, of whoever needs most', () => {
    expect(minutesWithExtraTime(30, [])).toBe(30)
    expect(minutesWithExtraTime(30, [0, 25, 10])).toBe(38)
    expect(minutesWithExtraTime(15, [33])).toBe(20)
  })
})
