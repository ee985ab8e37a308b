// What is heard: each moment once, the strongest of several, and nothing made up for after sleep.
import { describe, expect, it } from 'vitest'
import type { TimerView } from '../../../assessments/contract/index.ts'
import { type TimerEvent, timerView } from '../../../assessments/rules/timer.ts'
import { type Cue, type Look, momentsBetween, strongest } from '../../../renderer/features/clocks/sound/cues.ts'

const minute = 60_000
const phases = [
  { name: 'Lezen', ms: 5 * minute },
  { name: 'Overleggen', ms: 20 * minute },
]
const started: TimerEvent[] = [{ event: 'start', elapsedMs: 0, phases }]

interface Seen {
  at: number
  timer?: TimerView
  bellMs?: number | null
}
const look = ({ at, timer, bellMs = null }: Seen): Look => ({
  timers: new Map(timer === undefined ? [] : [['a', timer]]),
  bellMs,
  nowMs: at,
  at,
})
const looks = (all: readonly Seen[]): { cue: Cue; key: string }[] =>
  all.slice(1).flatMap((seen, index) => momentsBetween(look(all[index] ?? seen), look(seen)))
const cues = (all: readonly Seen[]): Cue[] => looks(all).map(({ cue }) => cue)

/** As a screen sees it: every quarter of a second. */
const ticks = (fromMs: number, toMs: number, stepMs = 250): Seen[] =>
  Array.from({ length: Math.round((toMs - fromMs) / stepMs) + 1 }, (_, index) => {
    const at = fromMs + index * stepMs
    return { at, timer: timerView(started, at) }
  })

describe('a run from its start to its end', () => {
  it('knocks once two minutes before the end of a phase and twice at its end', () => {
    expect(cues(ticks(0, 26 * minute))).toEqual(['almost', 'end', 'almost', 'end'])
  })
  it('gives each moment a key of its own', () => {
    const keys = looks(ticks(0, 26 * minute)).map(({ key }) => key)
    expect(new Set(keys).size).toBe(4)
  })
  it('finds the same moment again under the same key when the clock is put back a little', () => {
    const back = [...ticks(3 * minute - 500, 3 * minute + 500), ...ticks(3 * minute - 500, 3 * minute + 500)]
    const keys = looks(back).map(({ key }) => key)
    expect(keys.length).toBe(2)
    expect(new Set(keys).size).toBe(1)
  })
  it('is silent about a clock it sees for the first time', () => {
    expect(cues([{ at: 0 }, { at: 250, timer: timerView(started, 26 * minute) }])).toEqual([])
  })
  it('is silent while paused', () => {
    const paused = timerView([...started, { event: 'pause', elapsedMs: minute }], minute)
    expect(cues([0, 1, 2, 3].map((at) => ({ at: at * 250, timer: paused })))).toEqual([])
  })
  it('knocks at the end of a phase that was skipped, and when a clock is stopped', () => {
    const skipped = timerView([...started, { event: 'next-phase', elapsedMs: minute }], minute + 100)
    expect(
      cues([
        { at: 0, timer: timerView(started, minute) },
        { at: 250, timer: skipped },
      ]),
    ).toEqual(['end'])
    const stopped = timerView([...started, { event: 'end', elapsedMs: minute }], minute)
    expect(
      cues([
        { at: 0, timer: timerView(started, minute) },
        { at: 250, timer: stopped },
      ]),
    ).toEqual(['end'])
  })
  it('warns again when time was added and that runs out too', () => {
    const added: TimerEvent[] = [...started, { event: 'extend', elapsedMs: 4 * minute, ms: 3 * minute }]
    const keys = looks([
      ...ticks(3 * minute - 500, 3 * minute + 500),
      ...[6 * minute - 250, 6 * minute, 6 * minute + 250].map((at) => ({ at, timer: timerView(added, at) })),
    ]).map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })
})

describe('after this screen was away', () => {
  const before = timerView(started, minute)
  const slept = (ms: number): TimerView => ({
    ...timerView(started, minute + ms),
    away: { ms, until: '2026-03-10T09:00:00.000Z', why: 'asleep' },
  })
  it.each([2, 5, 24, 40])('is silent after %i minutes asleep, also where its own clock stood still', (minutes) => {
    expect(
      cues([
        { at: 0, timer: before },
        { at: 300, timer: slept(minutes * minute) },
      ]),
    ).toEqual([])
  })
  it('is silent when its ticks came too late', () => {
    expect(
      cues([
        { at: 0, timer: before },
        { at: 9 * minute, timer: timerView(started, 26 * minute) },
      ]),
    ).toEqual([])
  })
  it('knocks again from the next moment on', () => {
    const away = slept(minute).away
    const seen = ticks(3 * minute - 500, 3 * minute + 500).map(({ at, timer }) => ({
      at,
      timer: timer && { ...timer, away },
    }))
    expect(cues(seen)).toEqual(['almost'])
  })
})

describe('the bell', () => {
  it('goes once, at its moment', () => {
    const seen = [0, 250, 500, 750, 1_000].map((at) => ({ at, bellMs: 600 }))
    expect(cues(seen)).toEqual(['bell'])
  })
  it('goes for a bell asked for «now» of which this screen hears a moment later', () => {
    expect(cues([{ at: 10_000 }, { at: 10_250, bellMs: 9_000 }])).toEqual(['bell'])
  })
  it('does not go for a bell of long ago, nor after sleep', () => {
    expect(cues([{ at: 60_000 }, { at: 60_250, bellMs: 9_000 }])).toEqual([])
    const [before, after] = [look({ at: 0, bellMs: 5_000 }), look({ at: 300, bellMs: 5_000 })]
    expect(momentsBetween(before, { ...after, nowMs: 60_000 })).toEqual([])
  })
  it('is one sound with what else happens then', () => {
    expect(strongest(['almost', 'bell', 'end'])).toBe('bell')
    expect(strongest(['end', 'almost'])).toBe('end')
    expect(strongest([])).toBeNull()
  })
})
