// Runs that are added in the course of the day: for whom they are, before whom, and when there is a place.

import { emptyRun, type LocalTime, type Run } from '../../contract/index.ts'
import { addMinutes } from '../../contract/local-time.ts'
import { covered } from './observers.ts'
import type { Plan } from './plan.ts'
import { groupFor, join } from './taking-part.ts'

/** More than a working day in steps of five minutes. */
const tries = 120

/** At the first moment when candidates, room and somebody to observe are there; without one, when the others are. */
export function placedWithObservers(plan: Plan, run: Run, from: LocalTime, preferred: readonly string[] = []): Run {
  const unobserved = (at: Run) =>
    at.candidateIds.filter((id) => at.observers.every((o) => !o.candidateIds.includes(id)))
  if (!plan.hasTimes) return { ...run, ...observersOf(covered(plan, run, unobserved(run), preferred)) }
  const first = plan.nextFreePlace(run, from)
  let at = first
  for (let count = 0; at !== null && count < tries; count += 1) {
    const here = { ...run, start: at }
    const found = covered(plan, here, unobserved(here), preferred)
    const complete = { ...here, observers: found.observers }
    // With the observers in it the place must still be free for everybody.
    if (found.uncovered.length === 0 && plan.nextFreePlace(complete, at) === at) return complete
    at = plan.nextFreePlace(run, addMinutes(at, 5))
  }
  const there = { ...run, start: first }
  return { ...there, ...observersOf(covered(plan, there, unobserved(there), preferred)) }
}
const observersOf = ({ observers }: { observers: Run['observers'] }) => ({ observers })

/** Exercises of the programme that this candidate does not do: into a group that is still to come, else in a run of their own. */
export function fillIn(plan: Plan, candidateId: string, except: readonly string[] = []): void {
  const { now, exercises } = plan.facts
  for (const { id: exerciseId } of exercises) {
    if (except.includes(exerciseId)) continue
    if (plan.runsOf(candidateId).some((run) => run.exerciseId === exerciseId)) continue
    const group = groupFor(plan, exerciseId, candidateId, now)
    if (group !== undefined) {
      join(plan, group, candidateId)
      continue
    }
    const like = plan.before.runs.find((run) => run.exerciseId === exerciseId)
    const run = {
      ...emptyRun(plan.facts.newId(), exerciseId, [candidateId]),
      room: like?.room ?? '',
      rolePlayer: like?.rolePlayer ?? '',
    }
    plan.add(placedWithObservers(plan, run, now))
  }
}
