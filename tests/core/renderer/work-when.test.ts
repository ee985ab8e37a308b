// A moment on the work floor may lie weeks back: then the day stands with the clock.
import { describe, expect, it } from 'vitest'
import { noteTime, plannedWords } from '../../../renderer/features/work/parts/when.ts'

describe('when something was', () => {
  it('is the clock alone today, and has the day for any other', () => {
    const now = new Date()
    const note = { at: now.toISOString(), paper: null }
    expect(noteTime(note)).toMatch(/^\d{2}:\d{2}:\d{2}$/)
    expect(noteTime({ ...note, paper: { typedBy: null } })).toMatch(/^\d{2}:\d{2}$/)
    expect(noteTime({ ...note, at: new Date(2026, 2, 2, 9, 30, 15).toISOString() })).toMatch(
      /^ma 2 (mrt|maart)\.? 09:30$/,
    )
  })
  it('names the planned day, unless it goes without saying', () => {
    expect(plannedWords('2026-03-02T09:30', '2026-03-02')).toBe('09:30')
    expect(plannedWords('2026-03-02T09:30', null)).toMatch(/^ma 2 (mrt|maart)\.? 09:30$/)
  })
})
