// The day goes otherwise: one change, and what the rest of the timetable does with it. Nothing that somebody wrote loses
// its place, what has begun stays where it is, and what is locked moves only by hand. Pure: it saves nothing.
import type { DayChange, DayEffect, SessionBody } from '../../contract/index.ts'
import { assessorOut } from './assessor-out.ts'
import { arrived, awayFromHereOn, late, replaced, traded } from './candidates.ts'
import { effectsOf } from './effects.ts'
import type { DayFacts } from './facts.ts'
import { Plan } from './plan.ts'
import { extraRun, moved, otherRoom } from './runs.ts'
import { settle } from './settle.ts'

export type Refusal =
  | { code: 'NOTHING_CHANGES' | 'UNKNOWN_REFERENCE' }
  | { code: 'ALREADY_SEALED'; exercise: string }
  | { code: 'WORK_EXISTS'; assessor: string; exercise: string }
export type Adapted = { ok: true; body: SessionBody; effects: DayEffect[] } | { ok: false; refusal: Refusal }

export function adapt(body: SessionBody, change: DayChange, facts: DayFacts): Adapted {
  if (!isKnown(body, change, facts)) return { ok: false, refusal: { code: 'UNKNOWN_REFERENCE' } }
  const plan = new Plan(body, facts)
  const refusal = make(plan, change)
  if (refusal !== null) return { ok: false, refusal }
  settle(plan)
  const effects = effectsOf(plan)
  if (!effects.some(({ code }) => code !== 'work-kept') && !saysSomething(change, facts)) {
    return { ok: false, refusal: { code: 'NOTHING_CHANGES' } }
  }
  return { ok: true, body: plan.body, effects }
}

function make(plan: Plan, change: DayChange): Refusal | null {
  switch (change.kind) {
    case 'arrived':
      return arrived(plan, change.candidateId)
    case 'late':
      return late(plan, change.candidateId, change.minutes)
    case 'absent':
    case 'stopped':
      return awayFromHereOn(plan, change.candidateId, change.kind)
    case 'replaced':
      return replaced(plan, change.candidateId, change.by)
    case 'traded':
      return traded(plan, change.candidateId, change.otherId, change.exerciseId)
    case 'assessor-out':
      return assessorOut(plan, change.personId, change.standInId)
    case 'extra-run':
      return extraRun(plan, change)
    case 'room':
      return otherRoom(plan, change.runId, change.room)
    case 'moved':
      return moved(plan, change.runId, change.start)
  }
}

function isKnown(body: SessionBody, change: DayChange, facts: DayFacts): boolean {
  const candidate = (id: string) => body.candidates.some((each) => each.id === id)
  const run = (id: string) => body.runs.some((each) => each.id === id)
  const exercise = (id: string) => facts.exercises.some((each) => each.id === id)
  const person = (id: string) => facts.people.some((each) => each.id === id)
  switch (change.kind) {
    case 'replaced':
      return candidate(change.candidateId) && !candidate(change.by.id)
    case 'traded':
      return candidate(change.candidateId) && candidate(change.otherId) && exercise(change.exerciseId)
    case 'assessor-out':
      return body.assessorIds.includes(change.personId) && (change.standInId === null || person(change.standInId))
    case 'extra-run':
      return (
        !run(change.runId) &&
        exercise(change.exerciseId) &&
        change.candidateIds.every(candidate) &&
        new Set(change.candidateIds).size === change.candidateIds.length &&
        change.personIds.every(person) &&
        new Set(change.personIds).size === change.personIds.length
      )
    case 'room':
    case 'moved':
      return run(change.runId)
    default:
      return candidate(change.candidateId)
  }
}

/** Whether there is something to remember even when the timetable stays as it is. */
function saysSomething(change: DayChange, { presence, out }: DayFacts): boolean {
  switch (change.kind) {
    case 'late':
      return true
    case 'arrived':
      return presence.get(change.candidateId) !== 'present'
    case 'absent':
    case 'stopped':
    case 'replaced':
      return presence.get(change.candidateId) !== change.kind
    case 'assessor-out':
      return !out.has(change.personId)
    default:
      return false
  }
}
