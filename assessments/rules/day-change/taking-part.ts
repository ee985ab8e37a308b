// A candidate out of a run, into one, or in somebody's place.
import type { Run } from '../../contract/index.ts'
import { isGone } from './facts.ts'
import { covered } from './observers.ts'
import type { Plan } from './plan.ts'

/** Out of a run that has not begun; with nobody left in it, it falls away. */
export function takeOut(plan: Plan, run: Run, candidateId: string): void {
  const candidateIds = run.candidateIds.filter((id) => id !== candidateId)
  if (candidateIds.length === 0) plan.drop(run.id)
  else plan.change(run.id, { candidateIds, observers: without(run, candidateId) })
}

const without = (run: Run, candidateId: string): Run['observers'] =>
  run.observers
    .map((observer) => ({ ...observer, candidateIds: observer.candidateIds.filter((id) => id !== candidateId) }))
    .filter((observer) => observer.candidateIds.length > 0)

/**
 * Somebody who was never there, in a run that has begun: nobody can have seen them, so nobody has to submit about them.
 * Where something was written about them all the same, it stays; and the run itself stays, for its clock was started.
 */
export function takeOutOfBegun(plan: Plan, run: Run, candidateId: string): void {
  const holdsOn = run.observers.some(
    ({ personId, candidateIds }) =>
      plan.wroteAbout(run.id, personId, candidateId) ||
      // Who has written about this candidate's run and observes nobody else keeps their place.
      (plan.hasWork(run.id, personId) && candidateIds.every((id) => id === candidateId)),
  )
  if (holdsOn || plan.isSealed(run) || plan.isOver(run)) {
    plan.keep(run, plan.code(candidateId))
    return
  }
  const others = run.candidateIds.filter((id) => id !== candidateId)
  const observers = without(run, candidateId)
  plan.change(run.id, others.length === 0 ? { observers } : { candidateIds: others, observers })
}

/** One candidate in another's place. Who may not observe the one who comes is replaced where that can be. */
export function putInPlace(plan: Plan, run: Run, outId: string, inId: string): void {
  const instead = (ids: readonly string[]) => ids.map((id) => (id === outId ? inId : id))
  const observers = run.observers
    .map(({ personId, candidateIds }) => ({
      personId,
      candidateIds: instead(candidateIds).filter((id) => id !== inId || plan.mayObserve(personId, inId)),
    }))
    .filter(({ candidateIds }) => candidateIds.length > 0)
  const changed: Run = { ...run, candidateIds: instead(run.candidateIds), observers }
  const before = run.observers.filter(({ candidateIds }) => candidateIds.includes(outId)).length
  const now = observers.filter(({ candidateIds }) => candidateIds.includes(inId)).length
  plan.change(run.id, now < before ? { ...changed, observers: covered(plan, changed, [inId]).observers } : changed)
}

/** Into a group that has not begun, with an observer who still has room for them. */
export function join(plan: Plan, run: Run, candidateId: string): void {
  const seated: Run = { ...run, candidateIds: [...run.candidateIds, candidateId] }
  const roomy = run.observers
    .filter(({ personId, candidateIds }) => {
      return candidateIds.length < plan.facts.candidatesPerObserver && plan.mayObserve(personId, candidateId)
    })
    .toSorted((a, b) => a.candidateIds.length - b.candidateIds.length)[0]
  const observers =
    roomy === undefined
      ? covered(plan, seated, [candidateId]).observers
      : run.observers.map((each) =>
          each === roomy ? { ...each, candidateIds: [...each.candidateIds, candidateId] } : each,
        )
  plan.change(run.id, { candidateIds: seated.candidateIds, observers })
}

/** A group of this exercise, not begun, in which the candidate can take part from `from` on. */
export const groupFor = (plan: Plan, exerciseId: string, candidateId: string, from: string): Run | undefined =>
  plan.runs.find(
    (run) =>
      run.exerciseId === exerciseId &&
      plan.facts.exercises.some(({ id, group }) => id === exerciseId && group) &&
      plan.isOpen(run) &&
      !run.candidateIds.includes(candidateId) &&
      run.candidateIds.length < plan.facts.candidatesPerObserver &&
      run.candidateIds.some((id) => !isGone(plan.facts, id)) &&
      (run.start === null || run.start >= from) &&
      plan.isCandidateFree(candidateId, run),
  )
