import { describe, expect, it } from 'vitest'
import {
  type Exercise,
  emptyBrief,
  emptyRun,
  PlanProblem,
  type Run,
  type SessionBody,
} from '../../../../assessments/contract/index.ts'
import { problemOfSession, runsOfAnswer } from '../../../../assessments/rules/session-plan.ts'
import { faultsOf } from '../../../../assessments/rules/timetable/faults.ts'
import { proposeTimetable } from '../../../../assessments/rules/timetable/propose-timetable.ts'
import { candidate, id, sessionBody } from '../../../support/prepared-file.ts'

const exercise = (title: string, more: Partial<Exercise> = {}): Exercise => ({
  id: id(),
  title,
  kind: 'work-sample',
  group: false,
  phases: [{ name: 'Doen', minutes: 30 }],
  matrix: [],
  brief: emptyBrief,
  ...more,
})
const overleg = exercise('Overleg', { group: true, kind: 'group-task' })
const proef = exercise('Proef')
const vloer = exercise('Werkvloer', { kind: 'work-floor-observation' })
const exercises = [overleg, proef, vloer]
const candidates = ['K-1', 'K-2', 'K-3', 'K-4'].map((code) => candidate(code))
const [first, second] = candidates
const assessorIds = [id(), id()]
const run = (more: Partial<Run>): Run => ({ ...emptyRun(id(), proef.id), ...more })
const body = (runs: Run[]): SessionBody =>
  sessionBody(id(), {
    candidates,
    assessorIds,
    runs,
    timetable: {
      days: [{ day: '2026-03-02', from: '09:00', to: '16:00', breaks: [{ from: '12:00', to: '13:00' }] }],
      rooms: ['Lokaal 1', 'Lokaal 2'],
      rolePlayers: [],
      pauseMinutes: 5,
      moments: [{ exerciseId: vloer.id, count: 2, from: '2026-02-02', to: '2026-02-20' }],
    },
  })
function planned(runs: Run[], withWork: readonly string[] = []) {
  const session = { body: body(runs), exercises, withWork: new Set(withWork) }
  const problem = problemOfSession(session)
  expect(PlanProblem.parse(problem)).toEqual(problem)
  expect(faultsOf(problem)).toEqual([])
  const answer = proposeTimetable(problem)
  return { answer, runs: runsOfAnswer(session, answer, id) }
}

describe('a session as a question for a timetable', () => {
  it('gives everybody a time, a room and observers, and moments of work without a room', () => {
    const { answer, runs } = planned([])
    expect([answer.status, answer.reasons]).toEqual(['planned', []])
    expect(Map.groupBy(runs, (each) => each.exerciseId).get(proef.id)).toHaveLength(4)
    expect(Map.groupBy(runs, (each) => each.exerciseId).get(vloer.id)).toHaveLength(8)
    expect(runs.every(({ start, observers }) => start !== null && observers.length > 0)).toBe(true)
    expect(runs.every(({ exerciseId, room }) => (room === '') === (exerciseId === vloer.id))).toBe(true)
  })

  it('keeps what is locked and what somebody works in as it is, and the ids of what comes out the same', () => {
    const seen = [{ personId: assessorIds[0] ?? '', candidateIds: [first?.id ?? ''] }]
    const locked = run({
      locked: true,
      start: '2026-03-02T14:07',
      candidateIds: [first?.id ?? ''],
      observers: seen,
      room: 'Zaal',
    })
    const worked = run({ candidateIds: [second?.id ?? ''], observers: seen })
    const free = run({ candidateIds: [candidates[2]?.id ?? ''], start: '2026-03-02T09:00' })
    const gone = run({ exerciseId: id(), candidateIds: [first?.id ?? ''], start: '2026-03-02T09:00' })
    const { answer, runs } = planned([locked, gone, worked, free], [worked.id])
    expect(answer.status).toBe('planned')
    expect(runs.slice(0, 2)).toEqual([locked, worked])
    expect(runs[2]).toMatchObject({ id: free.id, candidateIds: free.candidateIds })
    expect(runs.some((each) => each.id === gone.id)).toBe(false)
    const own = (candidateId = '') =>
      runs.filter((each) => each.exerciseId === proef.id && each.candidateIds.includes(candidateId))
    expect(candidates.map((each) => own(each.id).length)).toEqual([1, 1, 1, 1])
  })

  it('proposes the same again for what it proposed', () => {
    const once = planned([]).runs
    const twice = planned(once).runs
    const sorted = (runs: Run[]) => runs.map((each) => JSON.stringify(each)).toSorted()
    expect(sorted(twice).length).toBe(once.length)
    expect(new Set(twice.map((each) => each.id))).toEqual(new Set(once.map((each) => each.id)))
  })

  it('leaves what has no place without a time', () => {
    const session = {
      body: { ...body([]), timetable: { ...body([]).timetable, rooms: [] } },
      exercises,
      withWork: new Set<string>(),
    }
    const answer = proposeTimetable(problemOfSession(session))
    const runs = runsOfAnswer(session, answer, id)
    expect(answer.status).toBe('impossible')
    expect(runs.filter(({ start }) => start === null).map(({ exerciseId }) => exerciseId)).toEqual([
      overleg.id,
      proef.id,
      proef.id,
      proef.id,
      proef.id, // biome-ignore format: one list
    ])
  })
})
