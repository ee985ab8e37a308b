// What a lead does to one run: an extra one, another room, another time. By hand, so also to what is locked.
import { type DayChange, emptyRun, type Run } from '../../contract/index.ts'
import type { Refusal } from './adapt.ts'
import { begun } from './candidates.ts'
import { placedWithObservers } from './new-runs.ts'
import { covered } from './observers.ts'
import type { Plan } from './plan.ts'

type ExtraRun = Extract<DayChange, { kind: 'extra-run' }>
/** Without assessors named, whoever is free and has seen them least; without a time, the first at which all are free. */
export function extraRun(plan: Plan, { runId, exerciseId, candidateIds, personIds, room, start }: ExtraRun): null {
  const { assessorIds } = plan.body
  plan.body = { ...plan.body, assessorIds: [...assessorIds, ...personIds.filter((id) => !assessorIds.includes(id))] }
  const observers = personIds.flatMap((id) => observing(plan, id, candidateIds))
  const run: Run = { ...emptyRun(runId, exerciseId, candidateIds), room, start, observers }
  plan.add(placed(plan, run))
  // Where it is put by hand it stays; what is in its way goes.
  if (start !== null) plan.pinned.add(runId)
  return null
}

function placed(plan: Plan, run: Run): Run {
  if (run.observers.length === 0) {
    if (run.start === null) return placedWithObservers(plan, run, plan.facts.now)
    return { ...run, observers: covered(plan, run, run.candidateIds).observers }
  }
  if (run.start !== null || !plan.hasTimes) return run
  return { ...run, start: plan.nextFreePlace(run, plan.facts.now) }
}

/** Everybody they may observe, up to the norm. */
function observing(plan: Plan, personId: string, candidateIds: readonly string[]): Run['observers'] {
  const may = candidateIds.filter((id) => plan.mayObserve(personId, id)).slice(0, plan.facts.candidatesPerObserver)
  return may.length === 0 ? [] : [{ personId, candidateIds: may }]
}

/** Whoever was to be there goes to the room that came free, or another one. */
export function otherRoom(plan: Plan, runId: string, room: string): Refusal | null {
  const run = plan.run(runId)
  if (run === undefined) return { code: 'UNKNOWN_REFERENCE' }
  if (run.room === room) return { code: 'NOTHING_CHANGES' }
  plan.pinned.add(runId)
  plan.change(runId, { room })
  const spare = [run.room, ...plan.body.timetable.rooms].filter((each) => each !== '' && each !== room)
  for (const other of plan.runs.filter((each) => each.id !== runId && room !== '' && each.room === room)) {
    if (other.locked || other.start === null || !plan.isOpen(other) || plan.isRoomFree(room, other)) continue
    const free = spare.find((each) => plan.isRoomFree(each, other))
    if (free !== undefined) plan.change(other.id, { room: free })
  }
  return null
}

export function moved(plan: Plan, runId: string, start: string): Refusal | null {
  const run = plan.run(runId)
  if (run === undefined) return { code: 'UNKNOWN_REFERENCE' }
  if (run.start === start) return { code: 'NOTHING_CHANGES' }
  if (!plan.isOpen(run)) return begun(plan, run)
  plan.pinned.add(runId)
  plan.change(runId, { start })
  return null
}
