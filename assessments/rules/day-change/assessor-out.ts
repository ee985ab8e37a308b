// An assessor drops out: a stand-in takes over, or the others share it out. What they wrote stays theirs.
import type { Run } from '../../contract/index.ts'
import type { Refusal } from './adapt.ts'
import { placedWithObservers } from './new-runs.ts'
import { covered } from './observers.ts'
import { Plan } from './plan.ts'

export function assessorOut(plan: Plan, personId: string, standInId: string | null): Refusal | null {
  if (personId === standInId) return { code: 'UNKNOWN_REFERENCE' }
  if (standInId !== null && !plan.body.assessorIds.includes(standInId)) {
    plan.body = { ...plan.body, assessorIds: [...plan.body.assessorIds, standInId] }
  }
  const preferred = standInId === null ? [] : [standInId]
  const own = plan.runs.filter((run) => run.observers.some((observer) => observer.personId === personId))
  const without = withoutPerson(plan, personId)
  for (const run of own) {
    if (plan.hasWork(run.id, personId) || plan.isOver(run)) plan.keep(run, plan.name(personId))
    else handOver(plan, without, run, { personId, preferred })
  }
  return null
}

interface Leaving {
  personId: string
  preferred: readonly string[]
}

/** @param without the same timetable, in which they are not asked any more; it goes along with the plan */
function handOver(plan: Plan, without: Plan, run: Run, { personId, preferred }: Leaving): void {
  const lost = run.observers.find((observer) => observer.personId === personId)?.candidateIds ?? []
  const rest: Run = { ...run, observers: run.observers.filter((observer) => observer.personId !== personId) }
  without.body = plan.body
  const here = covered(without, rest, lost, preferred)
  const stays = here.uncovered.length === 0 || run.locked || run.start === null || !plan.isOpen(run)
  const seen = (id: string) => here.observers.some(({ candidateIds }) => candidateIds.includes(id))
  // Somebody else still sees them: better one assessor less than everybody at another time.
  if (stays || run.candidateIds.every(seen)) {
    plan.change(run.id, { observers: here.observers })
    return
  }
  plan.change(run.id, { observers: rest.observers })
  without.body = plan.body
  const later = placedWithObservers(without, rest, run.start ?? plan.facts.now, preferred)
  const found =
    later.start !== null && later.start >= plan.facts.now && later.candidateIds.every((id) => isSeen(later, id))
  plan.change(run.id, found ? { start: later.start, observers: later.observers } : { observers: here.observers })
}

const isSeen = (run: Run, id: string) => run.observers.some(({ candidateIds }) => candidateIds.includes(id))

const withoutPerson = (plan: Plan, personId: string): Plan =>
  new Plan(plan.before, { ...plan.facts, out: new Set([...plan.facts.out, personId]) })
