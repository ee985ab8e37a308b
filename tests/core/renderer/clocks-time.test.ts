// The clock of a run between two answers: it must say what the core would say.
import { describe, expect, it } from 'vitest'
import { allowedTimerEvents, notStarted, type TimerEvent, timerView } from '../../../assessments/rules/timer.ts'
import {
  almostDone,
  digits,
  minutesAndSeconds,
  phasePercent,
  runOn,
  shownMs,
  timerActions,
  wallDigits,
} from '../../../renderer/features/clocks/time.ts'

const minute = 60_000
const phases = [
  { name: 'Lezen', ms: 5 * minute },
  { name: 'Overleggen', ms: 20 * minute },
  { name: 'Besluiten', ms: minute },
]
const started: TimerEvent[] = [{ event: 'start', elapsedMs: 0, phases }]

describe('counting on from an answer', () => {
  it.each([0, 1, 999, 4 * minute, 5 * minute, 5 * minute + 1, 12 * minute, 25 * minute, 26 * minute, 90 * minute])(
    'says after %i ms what the core says',
    (ms) => {
      expect(runOn(timerView(started, 0), ms)).toEqual(timerView(started, ms))
      expect(runOn(timerView(started, 3 * minute), ms)).toEqual(timerView(started, 3 * minute + ms))
    },
  )
  it('stands still while paused, and never goes back', () => {
    const paused = timerView([...started, { event: 'pause', elapsedMs: minute }], minute)
    expect(runOn(paused, 10 * minute)).toBe(paused)
    expect(runOn(timerView(started, minute), -500)).toEqual(timerView(started, minute))
  })
})

describe('what the digits say', () => {
  it('rounds up, so that 00:00 is the end', () => {
    expect(digits(8 * minute + 42_000)).toBe('08:42')
    expect(digits(1)).toBe('00:01')
    expect(digits(0)).toBe('00:00')
    expect(digits(65 * minute)).toBe('1:05:00')
    expect(minutesAndSeconds(8 * minute + 41_200)).toEqual({ minutes: 8, seconds: 42 })
  })
  it('never takes more than five signs on a wall', () => {
    expect(wallDigits(0)).toBe('00:00')
    expect(wallDigits(65 * minute)).toBe('65:00')
    expect(wallDigits(100 * minute - 1_000)).toBe('99:59')
    expect(wallDigits(100 * minute)).toBe('1u40')
    expect(wallDigits(119 * minute + 1)).toBe('2u00')
    for (let ms = 0; ms < 960 * minute; ms += 7_777) expect(wallDigits(ms).length).toBeLessThanOrEqual(5)
  })
  it('shows the first phase before the start', () => {
    expect(shownMs({ ...notStarted, phases })).toBe(5 * minute)
    expect(shownMs(timerView(started, minute))).toBe(4 * minute)
  })
  it('warns in the last two minutes, or the last half of a short phase', () => {
    expect(almostDone(timerView(started, 2 * minute))).toBe(false)
    expect(almostDone(timerView(started, 3 * minute))).toBe(true)
    expect(almostDone(timerView(started, 25 * minute + 10_000))).toBe(false)
    expect(almostDone(timerView(started, 25 * minute + 30_000))).toBe(true)
    expect(almostDone({ ...notStarted, phases })).toBe(false)
  })
  it('fills the bar as the digits go', () => {
    const half = timerView(started, 15 * minute)
    expect([0, 1, 2].map((index) => phasePercent(half, index))).toEqual([100, 50, 0])
    expect([0, 1, 2].map((index) => phasePercent({ ...notStarted, phases }, index))).toEqual([0, 0, 0])
    expect(phasePercent(timerView(started, 26 * minute), 2)).toBe(100)
  })
})

describe('what the status allows', () => {
  it('offers nothing the core would refuse', () => {
    for (const view of [
      { ...notStarted, phases },
      timerView(started, minute),
      timerView([...started, { event: 'pause', elapsedMs: minute }], minute),
      timerView([...started, { event: 'end', elapsedMs: minute }], minute),
    ]) {
      expect(timerActions(view).length).toBeGreaterThan(0)
      for (const event of timerActions(view)) expect(allowedTimerEvents(view.status)).toContain(event)
    }
  })
  it('has no next phase in the last one', () => {
    expect(timerActions(timerView(started, 25 * minute))).not.toContain('next-phase')
    expect(timerActions(timerView(started, minute))).toContain('next-phase')
  })
})
