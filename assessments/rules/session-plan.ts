// A session as a question for a timetable, and the answer as runs again. Kept are the runs that are locked and those that
// somebody has worked in; a run that comes out the same keeps its id.

import type { Exercise } from '../contract/exercises.ts'
import { addMinutes, minutesWithExtraTime } from '../contract/local-time.ts'
import type { PlanAnswer, PlanExercise, PlanFixed, PlanProblem, PlanSlot } from '../contract/plan.ts'
import { emptyRun, type Run, type SessionBody } from '../contract/sessions.ts'
import { mostCandidatesPerObserver } from './norms.ts'
import { minutesOf } from './programme-checks.ts'

export interface SessionToPlan {
  body: SessionBody
  exercises: readonly Exercise[]
  /** Ids of runs with work or a clock in them. */
  withWork: ReadonlySet<string>
}

/** Of a working day on which somebody is observed; the hours of the session's own days are those of a day of tests. */
const workingHours = { from: '09:00', to: '16:00' }
const finestStep = 5

export function problemOfSession({ body, exercises, withWork }: SessionToPlan): PlanProblem {
  const kept = keptRuns({ body, exercises, withWork })
  const { timetable } = body
  return {
    candidates: body.candidates.map(({ id, extraTimePercent }) => ({
      id,
      extraTimePercent,
      notBefore: null,
      notAfter: null,
      unavailable: [],
    })),
    assessors: body.assessorIds.map((id) => ({ id, unavailable: [] })),
    rooms: [...new Set(timetable.rooms)],
    rolePlayers: [...new Set(timetable.rolePlayers)],
    exercises: exercises.map((exercise) => exerciseToPlan(exercise, body, kept)),
    days: timetable.days,
    conflicts: body.conflicts.map(({ personId, candidateId }) => ({ assessor: personId, candidate: candidateId })),
    fixed: kept.flatMap((run) => fixedOf(run, body, exercises)),
    wishes: { twoAssessors: true, seenByTwo: true, balancedOrder: true },
    limits: {
      pauseMinutes: timetable.pauseMinutes,
      candidatesPerObserver: mostCandidatesPerObserver,
      stepMinutes: finestStep,
      // An own coach is often assessor of the others of the same group; a proposal avoids it where it can.
      conflictMayShareGroup: true,
    },
  }
}

/** Without the exercises and candidates that are no longer in the session. */
function keptRuns({ body, exercises, withWork }: SessionToPlan): Run[] {
  const candidates = new Set(body.candidates.map(({ id }) => id))
  return body.runs.filter(
    (run) =>
      (run.locked || withWork.has(run.id)) &&
      exercises.some(({ id }) => id === run.exerciseId) &&
      run.candidateIds.some((id) => candidates.has(id)),
  )
}

function exerciseToPlan(exercise: Exercise, body: SessionBody, kept: readonly Run[]): PlanExercise {
  const moments = body.timetable.moments.find(({ exerciseId }) => exerciseId === exercise.id)
  // Somebody may have begun without a time in the timetable: they have done it all the same.
  const done = new Set(
    kept.filter((run) => run.exerciseId === exercise.id && run.start === null).flatMap((run) => run.candidateIds),
  )
  const onTheFloor = moments !== undefined || exercise.kind === 'work-floor-observation'
  return {
    id: exercise.id,
    title: exercise.title,
    minutes: minutesOf(exercise),
    group: exercise.group,
    mostCandidates: mostCandidatesPerObserver,
    assessors: 1,
    rooms: onTheFloor ? [] : null,
    needsRolePlayer: exercise.brief.rolePlayer !== null,
    candidates: moments === undefined ? body.candidates.flatMap(({ id }) => (done.has(id) ? [] : [id])) : null,
    moments:
      moments === undefined ? null : { count: moments.count, from: moments.from, to: moments.to, hours: workingHours },
  }
}

function fixedOf(run: Run, body: SessionBody, exercises: readonly Exercise[]): PlanFixed[] {
  if (run.start === null) return []
  const present = body.candidates.filter(({ id }) => run.candidateIds.includes(id))
  const exercise = exercises.find(({ id }) => id === run.exerciseId)
  const extra = present.map(({ extraTimePercent }) => extraTimePercent)
  // Whoever left the session, and a room that is not on its list, take nothing from what is planned.
  const watches = run.observers
    .filter(({ personId }) => body.assessorIds.includes(personId))
    .map(({ personId, candidateIds }) => ({
      assessor: personId,
      candidates: present.flatMap(({ id }) => (candidateIds.includes(id) ? [id] : [])),
    }))
  const minutes = run.minutes ?? minutesWithExtraTime(exercise === undefined ? 0 : minutesOf(exercise), extra)
  return [
    {
      id: run.id,
      exercise: run.exerciseId,
      candidates: present.map(({ id }) => id),
      assessors: watches.map(({ assessor }) => assessor),
      watches,
      room: body.timetable.rooms.includes(run.room) ? run.room : null,
      rolePlayer: body.timetable.rolePlayers.includes(run.rolePlayer) ? run.rolePlayer : null,
      start: run.start,
      end: addMinutes(run.start, minutes),
    },
  ]
}

/** What is kept and what comes out the same in the order it had, then what is new; what found no place has no start. */
export function runsOfAnswer(session: SessionToPlan, answer: PlanAnswer, newId: () => string): Run[] {
  const kept = new Set(keptRuns(session).map(({ id }) => id))
  const free = session.body.runs.filter(({ id }) => !kept.has(id))
  const taken = new Map<string, Run>()
  const same = (exercise: string, candidates: readonly string[]) => {
    const wanted = candidates.toSorted().join()
    return free.find(
      (run) => run.exerciseId === exercise && !taken.has(run.id) && run.candidateIds.toSorted().join() === wanted,
    )
  }
  const fresh: Run[] = []
  const put = (before: Run | undefined, run: Run) => {
    if (before === undefined) fresh.push(run)
    else taken.set(before.id, run)
  }
  for (const slot of answer.slots) {
    if (slot.fixed) continue
    const before = same(slot.exercise, slot.candidates)
    put(before, runOf(slot, before?.id ?? newId()))
  }
  for (const { exercise, candidates } of answer.unplaced) {
    const before = same(exercise, candidates)
    put(before, { ...(before ?? emptyRun(newId(), exercise, candidates)), start: null })
  }
  return [...session.body.runs.flatMap((run) => (kept.has(run.id) ? [run] : (taken.get(run.id) ?? []))), ...fresh]
}

const runOf = (slot: PlanSlot, id: string): Run => ({
  ...emptyRun(id, slot.exercise, slot.candidates),
  observers: slot.watches.map(({ assessor, candidates }) => ({ personId: assessor, candidateIds: candidates })),
  room: slot.room ?? '',
  rolePlayer: slot.rolePlayer ?? '',
  start: slot.start,
})
