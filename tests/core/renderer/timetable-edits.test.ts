// The timetable as the screen changes it: what moves takes along what hangs on it, and nothing leaves its day by accident.
import { describe, expect, it } from 'vitest'
import type { Exercise, PlanDay, Run, SessionBody } from '../../../assessments/contract/index.ts'
import { emptyBrief } from '../../../assessments/contract/index.ts'
import { landed } from '../../../renderer/features/timetable/chart/moving.ts'
import { rangeOf, rowKeysOf, rowsOf, shadesOf } from '../../../renderer/features/timetable/chart/rows.ts'
import { clashesByRun } from '../../../renderer/features/timetable/clashes/clash-words.ts'
import {
  hoursFault,
  renamed,
  withDate,
  withDayAfter,
  withFirstDay,
  withoutDay,
} from '../../../renderer/features/timetable/day-edits.ts'
import {
  firstPlace,
  intoRow,
  later,
  lockedAs,
  longer,
  shownDays,
  toPlan,
  withLocked,
} from '../../../renderer/features/timetable/edits.ts'
import { clashesIn, factsOf, lastsMinutes } from '../../../renderer/features/timetable/facts.ts'
import { arrangements, asTheyAre, unplanned } from '../../support/plain.ts'

const monday = '2026-11-23'
const day: PlanDay = { day: monday, from: '09:00', to: '16:30', breaks: [{ from: '12:00', to: '13:00' }] }
const candidate = (id: string, extraTimePercent = 0) => ({
  id,
  code: id,
  name: `Naam ${id}`,
  extraTimePercent,
  ...asTheyAre,
})
const exercise = (id: string, minutes: number): Exercise => ({
  id,
  title: id,
  kind: 'case',
  group: false,
  phases: [{ name: 'Doen', minutes }],
  matrix: [],
  brief: emptyBrief,
})
const run = (id: string, more: Partial<Run> = {}): Run => ({
  ...unplanned,
  id,
  exerciseId: 'postbak',
  room: '',
  candidateIds: ['a'],
  observers: [],
  ...more,
})
const at = (time: string) => `${monday}T${time}`
const body = (runs: Run[], more: Partial<SessionBody> = {}): SessionBody => ({
  ...arrangements,
  title: 'Sessie',
  place: '',
  day: monday,
  programmeId: 'p',
  jobProfileId: null,
  candidates: [candidate('a'), candidate('b', 50)],
  assessorIds: ['ilse', 'bart'],
  conflicts: [],
  runs,
  timetable: { days: [day], rooms: ['Lokaal 1', 'Lokaal 2'], rolePlayers: [], pauseMinutes: 0, moments: [] },
  ...more,
})
const people = [
  { id: 'ilse', name: 'Ilse' },
  { id: 'bart', name: 'Bart' },
]
const facts = (of: SessionBody) => factsOf(of, [exercise('postbak', 30), exercise('overleg', 40)], people)

describe('a run on its way', () => {
  it('lasts as long as its exercise with the extra time of whoever needs most', () => {
    const both = run('r', { candidateIds: ['a', 'b'] })
    expect(lastsMinutes(both, facts(body([both])))).toBe(45)
    expect(lastsMinutes({ ...both, minutes: 20 }, facts(body([both])))).toBe(20)
  })

  it('moves and grows by five minutes, and stays on its day', () => {
    const known = facts(body([]))
    const early = run('r', { start: at('00:00') })
    expect(later(early, -5, known)).toBe(early)
    expect(later(run('r', { start: at('23:28') }), 5, known).start).toBe(at('23:30'))
    expect(longer(run('r', { start: at('09:00') }), 5, known).minutes).toBe(35)
    expect(longer(run('r', { start: at('09:00'), minutes: 5 }), -5, known).minutes).toBe(5)
  })

  it('lands where the hand is, not where the pointer took hold', () => {
    const held = { runId: 'r', row: 'a', end: false, grabbed: 10 }
    const place = { at: 'row' as const, row: 'a', minute: 613 }
    const known = facts(body([]))
    expect(landed(run('r', { start: at('09:00') }), { held, place }, monday, 'candidate', known)?.start).toBe(
      at('10:05'),
    )
    expect(landed(run('r', { start: at('10:05') }), { held, place }, monday, 'candidate', known)).toBeNull()
    const end = { held: { ...held, end: true }, place }
    expect(landed(run('r', { start: at('09:00') }), end, monday, 'candidate', known)?.minutes).toBe(75)
    expect(
      landed(run('r', { start: at('09:00'), locked: true }), { held, place: { at: 'band' } }, monday, 'room', known),
    ).toMatchObject({
      start: null,
      locked: false,
    })
  })

  it('goes to another room, or to another assessor with the same candidates', () => {
    const watched = run('r', { observers: [{ personId: 'ilse', candidateIds: ['a'] }] })
    expect(intoRow(watched, 'room', 'Lokaal 2', '').room).toBe('Lokaal 2')
    expect(intoRow(watched, 'assessor', 'bart', 'ilse').observers).toEqual([{ personId: 'bart', candidateIds: ['a'] }])
    expect(intoRow(watched, 'assessor', 'bart', null)).toBe(watched)
    expect(intoRow(run('r'), 'assessor', 'bart', null).observers).toEqual([{ personId: 'bart', candidateIds: ['a'] }])
    expect(intoRow(watched, 'candidate', 'b', 'a')).toBe(watched)
  })

  it('two who watch a part each become one who watches all when one takes the other’s place', () => {
    const parts = run('r', {
      candidateIds: ['a', 'b'],
      observers: [
        { personId: 'ilse', candidateIds: ['a'] },
        { personId: 'bart', candidateIds: ['b'] },
      ],
    })
    const [one, ...rest] = intoRow(parts, 'assessor', 'bart', 'ilse').observers
    expect(rest).toEqual([])
    expect(one?.personId).toBe('bart')
    expect(one?.candidateIds.toSorted()).toEqual(['a', 'b'])
  })

  it('first free place: past who is busy and past the break', () => {
    const free = run('r', { exerciseId: 'overleg' })
    const busy = [run('x', { start: at('09:00'), minutes: 165 })]
    expect(firstPlace(body([...busy, free]), free, monday, facts(body([])))).toBe(at('13:00'))
    expect(firstPlace(body([free]), free, monday, facts(body([])))).toBe(at('09:00'))
  })

  it('is fixed only when it has a time', () => {
    const loose = run('r')
    expect(lockedAs(loose, true)).toBe(loose)
    const before = body([run('x', { start: at('09:00') }), run('y', { start: at('13:00') }), loose])
    const after = withLocked(before, ({ start }) => start !== null && start < at('12:00'), true)
    expect(after.runs.map(({ locked }) => locked)).toEqual([true, false, false])
    expect(withLocked(after, ({ id }) => id === 'x', true)).toBe(after)
  })
})

describe('days, rooms and role players', () => {
  it('begins with the session’s day and the rooms its runs name', () => {
    const first = withFirstDay({ ...body([run('r', { room: 'Zolder' })]), timetable: arrangements.timetable })
    expect(first.timetable.days).toEqual([day])
    expect(first.timetable.rooms).toEqual(['Zolder'])
  })

  it('a run moves with its day, and stays without a time when the day goes', () => {
    const before = body([run('r', { start: at('10:05'), locked: true })])
    expect(withDate(before, monday, '2026-11-27').runs[0]?.start).toBe('2026-11-27T10:05')
    expect(withoutDay(before, monday).runs[0]).toMatchObject({ start: null, locked: false })
    expect(toPlan(withoutDay(before, monday))).toHaveLength(1)
  })

  it('a moment on the work floor does not hang on a day of the session', () => {
    const moments = [{ exerciseId: 'postbak', count: 2, from: monday, to: '2026-12-18' }]
    const before = body([run('r', { start: at('10:05') })])
    const spread = { ...before, timetable: { ...before.timetable, moments } }
    expect(withoutDay(spread, monday).runs[0]?.start).toBe(at('10:05'))
    expect(toPlan({ ...spread, runs: [run('r')] })).toEqual([])
  })

  it('a copy is the next free day with the same hours, across the end of a month', () => {
    const last = { ...day, day: '2026-11-30' }
    const twice = withDayAfter(
      withDayAfter(body([], { timetable: { ...body([]).timetable, days: [last] } }), last),
      last,
    )
    expect(twice.timetable.days.map((each) => each.day)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02'])
  })

  it('a day on which something was put is shown, also when it is no day of the timetable', () => {
    expect(shownDays(body([run('r', { start: '2026-12-01T09:00' })]))).toEqual([monday, '2026-12-01'])
  })

  it('another name goes along into the runs; gone is gone there too', () => {
    const before = body([run('r', { room: 'Lokaal 1' })])
    expect(renamed(before, 'rooms', 'Lokaal 1', 'Atelier')).toMatchObject({
      runs: [{ room: 'Atelier' }],
      timetable: { rooms: ['Atelier', 'Lokaal 2'] },
    })
    expect(renamed(before, 'rooms', 'Lokaal 1', '')).toMatchObject({
      runs: [{ room: '' }],
      timetable: { rooms: ['Lokaal 2'] },
    })
  })

  it('says what is wrong with the hours of a day', () => {
    expect(hoursFault(day)).toBeNull()
    expect(hoursFault({ ...day, to: '09:00' })).toBe('ends-before-start')
    expect(hoursFault({ ...day, from: '12:30' })).toBe('break-outside')
    expect(hoursFault({ ...day, breaks: [{ from: '13:00', to: '12:00' }] })).toBe('break-backwards')
    expect(hoursFault({ ...day, breaks: [...day.breaks, { from: '12:30', to: '14:00' }] })).toBe('breaks-overlap')
  })
})

describe('the chart of a day', () => {
  const group = run('g', { exerciseId: 'overleg', candidateIds: ['a', 'b'], start: at('09:00'), room: 'Lokaal 1' })
  const same = run('s', { start: at('09:30'), room: 'Lokaal 1' })

  it('a group lies in the row of each of its candidates; what overlaps has a lane of its own', () => {
    const shown = body([group, same])
    const rows = rowsOf(shown, facts(shown), 'candidate', monday)
    expect(rows.map(({ key, lanes }) => [key, lanes])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(rows[0]?.pieces.map(({ lane }) => lane)).toEqual([0, 1])
    expect(rowKeysOf(group, 'candidate')).toEqual(['a', 'b'])
  })

  it('what has no assessor yet has a row too, and none when everything has', () => {
    const rows = rowsOf(body([same]), facts(body([])), 'assessor', monday)
    expect(rows.map(({ key }) => key)).toEqual(['ilse', 'bart', ''])
    expect(rowsOf(body([]), facts(body([])), 'assessor', monday).map(({ key }) => key)).toEqual(['ilse', 'bart'])
  })

  it('shows what lies outside the hours, however the hours are', () => {
    const shown = body([run('r', { start: at('07:50'), minutes: 20 }), run('x', { start: at('23:50'), minutes: 60 })])
    const range = rangeOf(shown, facts(shown), monday)
    expect(range).toEqual({ from: 450, to: 1_440 })
    expect(shadesOf(shown, monday, range).map(({ pause }) => pause)).toEqual([false, true, false])
    const none = body([], { timetable: arrangements.timetable })
    expect(rangeOf(none, facts(none), monday)).toEqual({ from: 540, to: 600 })
  })

  it('a clash is said of both runs, with who and when', () => {
    const shown = body([group, same])
    const words = clashesByRun(clashesIn(shown.runs, facts(shown)), shown.runs, facts(shown))
    expect([...words.keys()].toSorted()).toEqual(['g', 's'])
    expect(words.get('s')?.join(' ')).toContain('op twee plaatsen tegelijk')
    expect(words.get('g')?.join(' ')).toContain('9:30')
  })
})
