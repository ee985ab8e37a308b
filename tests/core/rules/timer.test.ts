// The timer as a fold over its events.
import { describe, expect, it } from 'vitest'
import {
  allowedTimerEvents,
  phasesWithExtraTime,
  type TimerEvent,
  timerView,
} from '../../../assessments/rules/timer.ts'

const minute = 60_000
const start: TimerEvent = {
  event: 'start',
  elapsedMs: 0,
  phases: [
    { name: 'Lezen', ms: 5 * minute },
    { name: 'Gesprek', ms: 10 * minute },
  ],
}
const at = (events: TimerEvent[], elapsedMs: number) => {
  const { status, phaseIndex, phaseRemainingMs, totalRemainingMs } = timerView(events, elapsedMs)
  return [status, phaseIndex, phaseRemainingMs / minute, totalRemainingMs / minute]
}

describe('a timer', () => {
  it('goes from phase to phase by itself and ends by itself', () => {
    expect(at([start], 0)).toEqual(['running', 0, 5, 15])
    expect(at([start], 4 * minute)).toEqual(['running', 0, 1, 11])
    expect(at([start], 5 * minute)).toEqual(['running', 1, 10, 10])
    expect(at([start], 15 * minute)).toEqual(['ended', 1, 0, 0])
    expect(at([start], 99 * minute)).toEqual(['ended', 1, 0, 0])
  })

  it('stands still in a pause, whatever time goes by', () => {
    const paused = [start, { event: 'pause', elapsedMs: 2 * minute } as const]
    expect(at(paused, 50 * minute)).toEqual(['paused', 0, 3, 13])
    const resumed = [...paused, { event: 'resume', elapsedMs: 2 * minute } as const]
    expect(at(resumed, 3 * minute)).toEqual(['running', 0, 2, 12])
  })

  it('shortens a phase when the next one is called', () => {
    const skipped = [start, { event: 'next-phase', elapsedMs: 2 * minute } as const]
    expect(at(skipped, 2 * minute)).toEqual(['running', 1, 10, 10])
    expect(at([...skipped, { event: 'next-phase', elapsedMs: 3 * minute }], 3 * minute)).toEqual(['ended', 1, 0, 0])
  })

  it('lengthens the running phase, and after the bell counts from now', () => {
    const longer = { event: 'extend', elapsedMs: 4 * minute, ms: 3 * minute } as const
    expect(at([start, longer], 4 * minute)).toEqual(['running', 0, 4, 14])
    const afterBell = { event: 'extend', elapsedMs: 20 * minute, ms: 3 * minute } as const
    expect(at([start, afterBell], 20 * minute)).toEqual(['running', 1, 3, 3])
    const stopped = { event: 'end', elapsedMs: 6 * minute } as const
    expect(at([start, stopped], 30 * minute)).toEqual(['ended', 1, 0, 0])
  })

  it('never goes behind its last event', () => {
    expect(at([start, { event: 'next-phase', elapsedMs: 2 * minute }], 0)).toEqual(['running', 1, 10, 10])
  })

  it('gives a group the extra time of the member who needs most', () => {
    expect(phasesWithExtraTime([{ name: 'Lezen', minutes: 10 }], [0, 25, 50])).toEqual([
      { name: 'Lezen', ms: 15 * minute },
    ])
    expect(phasesWithExtraTime([{ name: 'Lezen', minutes: 10 }], [])).toEqual([{ name: 'Lezen', ms: 10 * minute }])
  })

  it('allows only what makes sense', () => {
    expect(allowedTimerEvents('not-started')).toEqual(['start'])
    expect(allowedTimerEvents('paused')).not.toContain('pause')
    expect(allowedTimerEvents('ended')).toEqual(['extend'])
  })
})
