// The question as the finder of clashes wants it, so that fixed runs and proposals are held against the same rule.
import { minutesBetween } from '../../contract/local-time.ts'
import type { PlanFixed, PlanProblem } from '../../contract/plan.ts'
import type { ClashFacts, ClashSlot } from '../../contract/timetable-clashes.ts'
import { minutesOfExercise } from './model.ts'

type Settled = Pick<
  PlanFixed,
  'id' | 'exercise' | 'candidates' | 'assessors' | 'watches' | 'room' | 'rolePlayer' | 'start' | 'end'
>

export const clashSlotOf = (slot: Settled): ClashSlot => ({
  id: slot.id,
  exerciseId: slot.exercise,
  candidateIds: slot.candidates,
  observers: (slot.watches ?? slot.assessors.map((assessor) => ({ assessor, candidates: slot.candidates }))).map(
    ({ assessor, candidates }) => ({ personId: assessor, candidateIds: candidates }),
  ),
  room: slot.room ?? '',
  rolePlayer: slot.rolePlayer ?? '',
  start: slot.start,
  minutes: minutesBetween(slot.start, slot.end),
})

export const clashFactsOf = (problem: PlanProblem): ClashFacts => ({
  days: problem.days,
  candidates: problem.candidates,
  exercises: problem.exercises.map((exercise) => ({
    id: exercise.id,
    minutes: minutesOfExercise(exercise),
    moments: exercise.moments !== null,
  })),
  conflicts: problem.conflicts.map(({ assessor, candidate }) => ({ personId: assessor, candidateId: candidate })),
  pauseMinutes: problem.limits.pauseMinutes,
  candidatesPerObserver: problem.limits.candidatesPerObserver,
})
