// Before a start: runs without a time, what cannot be in the timetable, and people expected in two sessions at once.
import { describe, expect, it } from 'vitest'
import { emptyTimetable, type Run, type SessionBody } from '../../../assessments/contract/index.ts'
import { type SessionPlan, timetableChecks } from '../../../assessments/rules/timetable-checks.ts'
import { unplanned } from '../../support/plain.ts'
import { candidate, exercise, frameworkBody, id, programmeBody, sessionBody } from '../../support/prepared-file.ts'

const framework = frameworkBody(1)
const exercises = [exercise('Overleg', framework, [1], true), exercise('Gesprek', framework, [1])]
const programme = programmeBody(id(), exercises)
const ann = { id: id(), name: 'Ann' }
const [k1, k2] = [candidate('K-1', 'Kim'), candidate('K-2', 'Lou')]
const run = (nth: number, whom: { id: string }[], start: string | null, more: Partial<Run> = {}): Run => ({
  id: id(),
  exerciseId: exercises[nth]?.id ?? '',
  room: '',
  candidateIds: whom.map((each) => each.id),
  observers: [],
  ...unplanned,
  start,
  ...more,
})
const seen = (whom: { id: string }[]) => ({
  observers: [{ personId: ann.id, candidateIds: whom.map((each) => each.id) }],
})
const days = [{ day: '2026-11-24', from: '09:00', to: '12:00', breaks: [] }]
const plan = (change: Partial<SessionBody>): SessionPlan => ({
  body: sessionBody(id(), { day: '2026-11-24', candidates: [k1, k2], assessorIds: [ann.id], ...change }),
  programme,
})
const checks = (change: Partial<SessionBody>, others: SessionPlan[] = []) =>
  timetableChecks({ ...plan(change), people: [ann], others }).map(({ code, subject }) => [code, subject])

describe('the timetable before a start', () => {
  it('asks for times only of whoever plans days', () => {
    const runs = [run(0, [k1, k2], null), run(1, [k1], '2026-11-24T09:00'), run(1, [], null)]
    expect(checks({ runs })).toEqual([])
    expect(checks({ runs, timetable: { ...emptyTimetable, days } })).toEqual([
      ['run-not-planned', 'Overleg · K-1, K-2'],
    ])
  })

  it('names who cannot be in two places, by code, name or room', () => {
    const runs = [
      run(0, [k1], '2026-11-24T09:00', { ...seen([k1]), room: 'Zaal' }),
      run(1, [k1, k2], '2026-11-24T09:10', { ...seen([k2]), room: 'Zaal' }),
    ]
    expect(checks({ runs })).toEqual([
      ['timetable-clash', 'K-1 · Overleg, Gesprek'],
      ['timetable-clash', 'Ann · Overleg, Gesprek'],
      ['timetable-clash', 'Zaal · Overleg, Gesprek'],
    ])
  })

  it('names the run that lies outside its day', () => {
    const runs = [run(1, [k2], '2026-11-24T11:50')]
    expect(checks({ runs, timetable: { ...emptyTimetable, days } })).toEqual([['timetable-clash', 'Gesprek · K-2']])
  })

  it('leaves conflicts of interest to their own check, and counts extra time', () => {
    const conflicts = [{ personId: ann.id, candidateId: k1.id }]
    const slow = { ...k1, extraTimePercent: 100 }
    const runs = [run(1, [slow], '2026-11-24T09:00', seen([k1])), run(0, [slow], '2026-11-24T09:20')]
    expect(checks({ runs, conflicts, candidates: [slow, k2] })).toEqual([['timetable-clash', 'K-1 · Gesprek, Overleg']])
  })
})

describe('somebody in two sessions', () => {
  const here = [run(1, [k1], '2026-11-24T09:00', seen([k1]))]
  const again = candidate('Z-9', ' kim ')
  const other = (start: string | null, more: Partial<Run> = {}) =>
    plan({ title: 'Tweede sessie', candidates: [again], runs: [run(1, [again], start, { ...seen([again]), ...more })] })

  it('sees the same assessor, and a candidate of the same name, at overlapping times', () => {
    expect(checks({ runs: here }, [other('2026-11-24T09:14')])).toEqual([
      ['person-in-two-sessions', 'Ann · Tweede sessie'],
      ['person-in-two-sessions', 'K-1 · Tweede sessie'],
    ])
    expect(checks({ runs: here }, [other('2026-11-24T09:15')])).toEqual([])
    expect(checks({ runs: here }, [other('2026-11-25T09:00')])).toEqual([])
  })

  it('without times takes it for the whole day', () => {
    expect(checks({ runs: here }, [other(null, { observers: [] })])).toEqual([
      ['person-in-two-sessions', 'K-1 · Tweede sessie'],
    ])
  })

  it('leaves out who does nothing there', () => {
    expect(checks({ runs: here }, [plan({ title: 'Lege sessie', runs: [] })])).toEqual([])
  })
})
