// What is next stands on top of «Mijn werk».
import { expect, it } from 'vitest'
import type { WorkItem } from '../../../assessments/contract/index.ts'
import { stateOf, workGroups } from '../../../renderer/features/work/work-order.ts'

const item = (sessionId: string, day: string, step: WorkItem['step'], timer: WorkItem['timer']): WorkItem => ({
  assignmentId: `${sessionId} ${day} ${step} ${timer}`,
  sessionId,
  session: sessionId,
  day,
  runId: '',
  exercise: '',
  room: '',
  kind: 'role-play',
  start: null,
  candidates: [],
  step,
  timer,
})

it('puts a running clock first, then what was begun, then what waits, and what is done last', () => {
  const [group] = workGroups([
    item('s', '2026-03-10', 'submitted', 'ended'),
    item('s', '2026-03-10', 'observing', 'not-started'),
    item('s', '2026-03-10', 'rating', 'ended'),
    item('s', '2026-03-10', 'observing', 'running'),
    item('s', '2026-03-10', 'classifying', 'ended'),
  ])
  expect(group?.items.map(stateOf)).toEqual(['clockRuns', 'classifying', 'rating', 'waiting', 'submitted'])
  expect(group?.toDo).toBe(4)
})

it('puts sessions with work first, the earliest day on top; done ones after, the latest on top', () => {
  const groups = workGroups([
    item('old', '2026-01-05', 'submitted', 'ended'),
    item('older', '2025-12-01', 'submitted', 'ended'),
    item('later', '2026-03-12', 'observing', 'not-started'),
    item('soon', '2026-03-10', 'observing', 'not-started'),
  ])
  expect(groups.map(({ sessionId }) => sessionId)).toEqual(['soon', 'later', 'old', 'older'])
})

it('puts the session whose clock runs before an earlier day', () => {
  const groups = workGroups([
    item('earlier', '2026-03-10', 'rating', 'ended'),
    item('now', '2026-03-12', 'observing', 'running'),
  ])
  expect(groups.map(({ sessionId }) => sessionId)).toEqual(['now', 'earlier'])
})

it('puts what waits in the order of the timetable, and what has no time in it last', () => {
  const waiting = (start: string | null): WorkItem => ({
    ...item('s1', '2026-03-02', 'observing', 'not-started'),
    assignmentId: start ?? 'none',
    start,
  })
  const [group] = workGroups([waiting(null), waiting('2026-03-03T09:00'), waiting('2026-03-02T10:15')])
  expect(group?.items.map(({ assignmentId }) => assignmentId)).toEqual(['2026-03-02T10:15', '2026-03-03T09:00', 'none'])
})
