// Who observes in somebody's stead: nobody who knows the candidate too well, nobody who is elsewhere then, at most six
// candidates each; then whoever has seen them least, then whoever has done least.
import type { Run } from '../../contract/index.ts'
import type { Plan } from './plan.ts'

/**
 * Finds an observer for each of these candidates in the run, besides whoever observes them there already.
 * @param preferred asked first, where they may and can
 * @returns the run's observers, and the candidates nobody was found for
 */
export function covered(plan: Plan, run: Run, candidateIds: readonly string[], preferred: readonly string[] = []) {
  const open = new Set(candidateIds)
  let observers = run.observers.map((observer) => ({ ...observer }))
  while (open.size > 0) {
    const best = bestOffer(plan, { ...run, observers }, [...open], preferred)
    if (best === undefined) break
    const { personId, takes } = best
    const there = observers.find((observer) => observer.personId === personId)
    observers =
      there === undefined
        ? [...observers, { personId, candidateIds: takes }]
        : observers.map((each) =>
            each === there ? { personId, candidateIds: [...each.candidateIds, ...takes] } : each,
          )
    for (const id of takes) open.delete(id)
  }
  return { observers, uncovered: [...open] }
}

function bestOffer(plan: Plan, run: Run, open: readonly string[], preferred: readonly string[]) {
  const asked = [...new Set([...preferred, ...plan.body.assessorIds])].filter((id) => !plan.facts.out.has(id))
  return asked
    .flatMap((personId) => {
      const own = run.observers.find((observer) => observer.personId === personId)?.candidateIds ?? []
      // Whoever has closed their observation takes nobody on any more.
      if (plan.hasWork(run.id, personId) || !plan.isPersonFree(personId, run)) return []
      const takes = open
        .filter((id) => plan.mayObserve(personId, id) && !own.includes(id))
        .slice(0, Math.max(0, plan.facts.candidatesPerObserver - own.length))
      if (takes.length === 0) return []
      return [{ personId, takes, wanted: preferred.includes(personId), ...historyOf(plan, personId, takes) }]
    })
    .toSorted(
      (a, b) =>
        Number(b.wanted) - Number(a.wanted) || b.takes.length - a.takes.length || a.seen - b.seen || a.load - b.load,
    )[0]
}

function historyOf(plan: Plan, personId: string, candidateIds: readonly string[]) {
  const own = plan.runs.flatMap(({ observers }) => observers.filter((observer) => observer.personId === personId))
  const observed = own.flatMap((observer) => observer.candidateIds)
  return { load: observed.length, seen: observed.filter((id) => candidateIds.includes(id)).length }
}
