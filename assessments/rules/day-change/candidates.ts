// What can happen to a candidate in the course of the day.

import type { DayChange, Run } from '../../contract/index.ts'
import { addMinutes, minutesBetween } from '../../contract/local-time.ts'
import type { Refusal } from './adapt.ts'
import { isGone } from './facts.ts'
import { fillIn } from './new-runs.ts'
import type { Plan } from './plan.ts'
import { groupFor, join, putInPlace, takeOut, takeOutOfBegun } from './taking-part.ts'

/** Is here after all: what fell away comes back where there is a place. */
export function arrived(plan: Plan, candidateId: string): null {
  if (isGone(plan.facts, candidateId)) fillIn(plan, candidateId)
  return null
}

/** So many minutes after the first thing that was planned for them, and not before now. */
export function late(plan: Plan, candidateId: string, minutes: number): null {
  const { now } = plan.facts
  const today = plan
    .runsOf(candidateId)
    .filter((run): run is Run & { start: string } => run.start?.slice(0, 10) === now.slice(0, 10) && plan.isOpen(run))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  const first = today[0]
  if (first === undefined) return null
  const expected = addMinutes(first.start, minutes)
  const arrival = expected > now ? expected : now
  for (const run of today.filter(({ start }) => start < arrival)) comesTooLate(plan, run, candidateId, arrival)
  return null
}

/** So long others wait for one (our norm); beyond that it is for the lead to say. */
const groupWaits = 30

function comesTooLate(plan: Plan, planned: Run, candidateId: string, arrival: string): void {
  const run = plan.run(planned.id) ?? planned
  const others = run.candidateIds.some((id) => id !== candidateId && !isGone(plan.facts, id))
  const group = others ? groupFor(plan, run.exerciseId, candidateId, arrival) : undefined
  if (group !== undefined) {
    takeOut(plan, run, candidateId)
    join(plan, plan.run(group.id) ?? group, candidateId)
    return
  }
  const place = run.locked ? null : plan.nextFreePlace(run, arrival)
  const tooLong = others && place !== null && minutesBetween(run.start ?? place, place) > groupWaits
  const start = tooLong ? null : place
  if (start === null) plan.misfits.push({ runId: run.id, code: 'candidate-late', who: plan.code(candidateId) })
  else plan.change(run.id, { start })
}

/** What has not begun falls away. Who never came has not been seen, also in what began without them. */
export function awayFromHereOn(plan: Plan, candidateId: string, why: 'absent' | 'stopped'): null {
  for (const run of plan.runsOf(candidateId)) {
    if (plan.isOpen(run)) takeOut(plan, run, candidateId)
    else if (why === 'absent') takeOutOfBegun(plan, run, candidateId)
    else plan.keep(run, plan.code(candidateId))
  }
  return null
}

type Replacement = Extract<DayChange, { kind: 'replaced' }>['by']
/** Who comes takes what has not begun, and what had already fallen away; what is done stays with who did it. */
export function replaced(plan: Plan, candidateId: string, by: Replacement): null {
  const { candidates } = plan.body
  plan.body = {
    ...plan.body,
    candidates: candidates.flatMap((each) =>
      each.id === candidateId ? [each, { ...by, extraTimePercent: 0, accommodations: '' }] : [each],
    ),
  }
  const planned = plan.runsOf(candidateId)
  for (const run of planned) {
    if (plan.isOpen(run)) putInPlace(plan, run, candidateId, by.id)
    else plan.keep(run, plan.code(candidateId))
  }
  fillIn(
    plan,
    by.id,
    planned.map(({ exerciseId }) => exerciseId),
  )
  return null
}

/** Two candidates change turns in one exercise, as long as neither turn has begun. */
export function traded(plan: Plan, candidateId: string, otherId: string, exerciseId: string): Refusal | null {
  // Whoever is already in the other's run has no turn there to take.
  const turnOf = (id: string, withoutId: string) =>
    plan.runsOf(id).find((run) => run.exerciseId === exerciseId && !run.candidateIds.includes(withoutId))
  const own = turnOf(candidateId, otherId)
  const other = turnOf(otherId, candidateId)
  if (own === undefined || other === undefined) return { code: 'NOTHING_CHANGES' }
  for (const run of [own, other]) {
    if (!plan.isOpen(run)) return begun(plan, run)
  }
  putInPlace(plan, own, candidateId, otherId)
  putInPlace(plan, other, otherId, candidateId)
  return null
}

/** Why nobody comes into this run any more. */
export function begun(plan: Plan, run: Run): Refusal {
  const exercise = plan.facts.exercises.find(({ id }) => id === run.exerciseId)?.title ?? ''
  if (plan.isSealed(run)) return { code: 'ALREADY_SEALED', exercise }
  const who = run.observers.find(({ personId }) => plan.hasWork(run.id, personId)) ?? run.observers[0]
  return { code: 'WORK_EXISTS', assessor: who === undefined ? '' : plan.name(who.personId), exercise }
}
