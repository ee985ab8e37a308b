// After a change: what now stands in the way of something else goes to its next free place, as long as it has not begun
// and is not locked. What cannot go anywhere is said, not hidden.
import type { Clash } from '../../contract/timetable-clashes.ts'
import type { Plan } from './plan.ts'

const keyOf = ({ code, slotIds, subjects }: Clash): string => [code, ...slotIds.toSorted(), ...subjects].join('\n')

export function settle(plan: Plan): void {
  const old = new Set(plan.clashes(plan.before).map(keyOf))
  const fresh = () => plan.clashes().filter((clash) => !old.has(keyOf(clash)))
  const moved = new Set<string>()
  // Each run moves at most once, so this ends.
  for (let turn = 0; turn <= plan.runs.length; turn += 1) {
    const mover = fresh()
      .flatMap(({ slotIds }) => slotIds)
      .filter((id) => !moved.has(id) && isMovable(plan, id))
      .toSorted((a, b) => startOf(plan, b).localeCompare(startOf(plan, a)))[0]
    if (mover === undefined) break
    moved.add(mover)
    const run = plan.run(mover)
    const start = run === undefined ? null : plan.laterPlace(run)
    if (start !== null) plan.change(mover, { start })
  }
  for (const { code, slotIds, subjects } of fresh()) {
    plan.misfits.push({ runId: slotIds[0] ?? '', code, who: subjects.map((id) => nameOf(plan, id)).join(', ') })
  }
}

function isMovable(plan: Plan, id: string): boolean {
  const run = plan.run(id)
  return run !== undefined && run.start !== null && !run.locked && !plan.pinned.has(id) && plan.isOpen(run)
}
const startOf = (plan: Plan, id: string): string => plan.run(id)?.start ?? ''
/** Subjects are candidates, people, or the name of a room or role player. */
const nameOf = (plan: Plan, id: string): string => plan.code(id) || plan.name(id) || id
