// What is different now, told from the timetable before and after: one line per thing, for the person who decides.
import type { DayEffect, Run } from '../../contract/index.ts'
import type { Plan } from './plan.ts'

export function effectsOf(plan: Plan): DayEffect[] {
  const before = new Map(plan.before.runs.map((run) => [run.id, run]))
  const dropped = plan.before.runs.filter((run) => plan.run(run.id) === undefined)
  return [
    ...plan.runs.flatMap((run) => {
      const old = before.get(run.id)
      return old === undefined ? added(plan, run) : changed(plan, old, run)
    }),
    ...dropped.map((run) => effect(plan, run, 'run-dropped', codes(plan, run.candidateIds), run.start ?? '', '')),
    ...plan.kept.map(({ runId, who }) => effect(plan, before.get(runId), 'work-kept', who, '', '')),
    ...plan.misfits.map(({ runId, code, who }) => effect(plan, plan.run(runId), 'clash', who, code, '')),
  ]
}

function effect(
  plan: Plan,
  run: Run | undefined,
  code: DayEffect['code'],
  who: string,
  from: string,
  to: string,
): DayEffect {
  const exercise = plan.facts.exercises.find(({ id }) => id === run?.exerciseId)?.title ?? ''
  return { code, runId: run?.id ?? null, exercise, who, from, to }
}

const codes = (plan: Plan, ids: readonly string[]) => ids.map((id) => plan.code(id)).join(', ')
const names = (plan: Plan, observers: Run['observers']) =>
  observers.map(({ personId }) => plan.name(personId)).join(', ')
const watched = (run: Run, id: string) => run.observers.some(({ candidateIds }) => candidateIds.includes(id))

function added(plan: Plan, run: Run): DayEffect[] {
  const lonely = run.candidateIds.filter((id) => !watched(run, id))
  return [
    effect(plan, run, 'run-added', codes(plan, run.candidateIds), names(plan, run.observers), run.start ?? ''),
    ...(lonely.length > 0 ? [effect(plan, run, 'run-without-observer', codes(plan, lonely), '', '')] : []),
  ]
}

function changed(plan: Plan, old: Run, run: Run): DayEffect[] {
  const out = old.candidateIds.filter((id) => !run.candidateIds.includes(id))
  const into = run.candidateIds.filter((id) => !old.candidateIds.includes(id))
  const lonely = run.candidateIds.filter((id) => !watched(run, id) && (watched(old, id) || into.includes(id)))
  const besides = (one: Run, other: Run) =>
    names(
      plan,
      one.observers.filter(({ personId }) => other.observers.every((each) => each.personId !== personId)),
    )
  const [from, to] = [besides(old, run), besides(run, old)]
  return [
    ...(old.start !== run.start
      ? [effect(plan, run, 'run-moved', codes(plan, run.candidateIds), old.start ?? '', run.start ?? '')]
      : []),
    ...(old.room !== run.room
      ? [effect(plan, run, 'room-changed', codes(plan, run.candidateIds), old.room, run.room)]
      : []),
    ...(out.length > 0 ? [effect(plan, run, 'candidate-out-of-run', codes(plan, out), old.start ?? '', '')] : []),
    ...(into.length > 0 ? [effect(plan, run, 'candidate-into-run', codes(plan, into), '', run.start ?? '')] : []),
    ...(from !== to ? [effect(plan, run, 'observer-changed', codes(plan, run.candidateIds), from, to)] : []),
    ...(lonely.length > 0 ? [effect(plan, run, 'run-without-observer', codes(plan, lonely), '', '')] : []),
  ]
}
