// What hangs on the wall, what the lead has at hand, and what is said after sleep.
import { describe, expect, it } from 'vitest'
import type { TimerView, WallClock } from '../../../assessments/contract/index.ts'
import { type TimerEvent, timerView } from '../../../assessments/rules/timer.ts'
import { absences, lostMinutes } from '../../../renderer/features/clocks/away/away.ts'
import { wasAway } from '../../../renderer/features/clocks/gaps.ts'
import { todayAt } from '../../../renderer/features/clocks/strip/bell-time.ts'
import {
  allowing,
  clockName,
  type StripClock,
  startsEarly,
  stripParts,
} from '../../../renderer/features/clocks/strip/strip.ts'
import { bellShowsMs, nextPhase, nextRotation, onTheWall } from '../../../renderer/features/clocks/wall/wall.ts'

const minute = 60_000
const phases = [
  { name: 'Lezen', ms: 5 * minute },
  { name: 'Overleggen', ms: 20 * minute },
]
const started: TimerEvent[] = [{ event: 'start', elapsedMs: 0, phases }]
const running = (elapsedMs: number) => timerView(started, elapsedMs)
const paused = timerView([...started, { event: 'pause', elapsedMs: minute }], minute)
const ended = running(25 * minute)
const waiting: TimerView = { ...running(0), status: 'not-started' }
// 10:00 on the clock of this computer, wherever the test runs.
const ten = new Date(2026, 2, 10, 10, 0).getTime()
const iso = (ms: number) => new Date(ms).toISOString()

describe('the wall', () => {
  const clock = (room: string, exercise = 'Postbak'): WallClock => ({
    runId: `${room} ${exercise}`,
    exercise,
    room,
    timer: running(0),
  })
  it('keeps each clock in its place while they overtake each other', () => {
    const clocks = [clock('Lokaal 10'), clock('Lokaal 2'), clock('Lokaal 2', 'Werkproef')]
    const places = onTheWall(clocks).shown.map(({ runId }) => runId)
    expect(places).toEqual(['Lokaal 2 Postbak', 'Lokaal 2 Werkproef', 'Lokaal 10 Postbak'])
    expect(onTheWall(clocks.toReversed()).shown.map(({ runId }) => runId)).toEqual(places)
  })
  it('shows the six that end first, and counts the others', () => {
    const clocks = Array.from({ length: 8 }, (_, index) => clock(`Lokaal ${8 - index}`))
    const { shown, more } = onTheWall(clocks)
    expect(more).toBe(2)
    expect(shown.map(({ room }) => room)).toEqual([3, 4, 5, 6, 7, 8].map((place) => `Lokaal ${place}`))
  })
  it('says what comes next and when, without a time while the clock stands still', () => {
    expect(nextPhase(running(minute), ten)).toEqual({ name: 'Overleggen', minutes: 20, atMs: ten + 4 * minute })
    expect(nextPhase(paused, ten)?.atMs).toBeNull()
    expect(nextPhase(running(6 * minute), ten)).toBeNull()
    expect(nextPhase(ended, ten)).toBeNull()
  })
})

describe('the change of rooms', () => {
  const at = '2026-03-10T11:10'
  const planned = new Date(2026, 2, 10, 11, 10).getTime()
  it('is the planned one, on the clock of this computer', () => {
    expect(nextRotation({ at, bell: null }, ten)).toEqual({ atMs: planned, bell: false, now: false })
    expect(nextRotation({ at, bell: null }, planned + 1)).toBeNull()
    expect(nextRotation({ at: null, bell: null }, ten)).toBeNull()
  })
  it('is the bell when one was asked for, and says so for a while after it went', () => {
    const bell = ten + 5 * minute
    expect(nextRotation({ at, bell: iso(bell) }, ten)).toEqual({ atMs: bell, bell: true, now: false })
    expect(nextRotation({ at, bell: iso(bell) }, bell)).toEqual({ atMs: bell, bell: true, now: true })
    expect(nextRotation({ at, bell: iso(bell) }, bell + bellShowsMs)?.bell).toBe(false)
  })
})

describe('the strip of the lead', () => {
  const run = (id: string, timer: TimerView, start: string | null, codes = ['K-01']): StripClock => ({
    id,
    exerciseId: id,
    exercise: 'Postbak',
    room: id,
    start,
    minutes: 25,
    candidateIds: [],
    codes,
    timer,
  })
  const ids = (clocks: StripClock[]) => clocks.map(({ id }) => id)
  const clocks = [
    run('c', running(0), null),
    run('b', paused, '2026-03-10T09:50'),
    run('old', ended, '2026-03-10T08:00'),
    run('just', ended, '2026-03-10T09:30'),
    run('n2', waiting, '2026-03-10T10:30'),
    run('n1', waiting, '2026-03-10T10:30'),
    run('later', waiting, '2026-03-10T11:30'),
    run('unplanned', waiting, null),
  ]
  it('has what goes and what just ended, and the whole next group', () => {
    const { live, next } = stripParts(clocks, ten, new Map())
    expect(ids(live)).toEqual(['b', 'c', 'just'])
    expect(ids(next)).toEqual(['n1', 'n2'])
  })
  it('keeps a clock without a timetable in sight for a while after this screen saw it go', () => {
    const seen = new Map([['a', ten - 9 * minute]])
    expect(ids(stripParts([run('a', ended, null)], ten, seen).live)).toEqual(['a'])
    expect(ids(stripParts([run('a', ended, null)], ten + 2 * minute, seen).live)).toEqual([])
    expect(ids(stripParts([run('a', ended, null)], ten, new Map()).live)).toEqual([])
  })
  it('offers every clock that waits where nothing is planned', () => {
    expect(ids(stripParts([run('a', waiting, null), run('b', waiting, null)], ten, new Map()).next)).toEqual(['a', 'b'])
  })
  it('does to several only what each allows', () => {
    expect(ids(allowing(clocks, 'pause'))).toEqual(['c'])
    expect(ids(allowing(clocks, 'extend'))).toEqual(['c', 'b', 'old', 'just'])
  })
  it('asks first well before the time of the timetable', () => {
    expect(startsEarly({ start: '2026-03-10T10:30' }, ten)).toBe(true)
    expect(startsEarly({ start: '2026-03-10T10:10' }, ten)).toBe(false)
    expect(startsEarly({ start: null }, ten)).toBe(false)
  })
  it('names a clock by its exercise and candidates', () => {
    expect(clockName(run('x', paused, null, ['K-01', 'K-02', 'K-03', 'K-04']))).toBe('Postbak K-01, K-02, K-03 …')
    expect(clockName(run('x', paused, null, []))).toBe('Postbak')
  })
})

describe('the moment of the bell', () => {
  it('is today, also on the day that summer time begins', () => {
    const summer = new Date(2026, 2, 29, 1, 0).getTime()
    const bell = new Date(todayAt('11:10', summer))
    expect([bell.getDate(), bell.getHours(), bell.getMinutes()]).toEqual([29, 11, 10])
  })
})

describe('after sleep', () => {
  it('is noticed by either clock, and ordinary ticks are not', () => {
    const before = { monotonic: 1_000, wall: 5_000 }
    expect(wasAway(before, { monotonic: 1_250, wall: 5_260 })).toBe(false)
    expect(wasAway(before, { monotonic: 1_250, wall: 5_000 + 20 * minute })).toBe(true)
    expect(wasAway(before, { monotonic: 1_000 + 20 * minute, wall: 5_000 + 20 * minute })).toBe(true)
    expect(wasAway(before, { monotonic: 1_250, wall: 5_000 - 60 * minute })).toBe(true)
  })
  const away = (ms: number, untilMs: number, why: 'asleep' | 'closed' = 'asleep') => ({
    timer: { away: { ms, until: iso(untilMs), why } },
  })
  it('is told once for the clocks it is about', () => {
    const told = absences([
      { id: 'a', ...away(20 * minute, ten) },
      { id: 'b', ...away(20 * minute + 900, ten + 900) },
      { id: 'c', ...away(5 * minute, ten, 'closed') },
      { id: 'd', timer: { away: null } },
    ])
    expect(told.map(({ runIds, why }) => [runIds, why])).toEqual([
      [['a', 'b'], 'asleep'],
      [['c'], 'closed'],
    ])
    expect(told.map(lostMinutes)).toEqual([20, 5])
  })
  it('gives back whole minutes, within what the core takes', () => {
    expect(lostMinutes({ ms: 61_000 })).toBe(1)
    expect(lostMinutes({ ms: 10_000 })).toBe(1)
    expect(lostMinutes({ ms: 600 * minute })).toBe(120)
  })
})
