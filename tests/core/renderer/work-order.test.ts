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
