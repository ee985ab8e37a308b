// Exact arithmetic about time: what is left of the days for somebody, and how much can be in it at most. What is asked is
// counted too low rather than too high, so that what is proven impossible is impossible.
import type { Span } from './calendar.ts'
import type { Model, ModelExercise } from './model.ts'
import { minutesFor } from './model.ts'

/** The days' parts without what is taken. */
export function stretchesLeft(parts: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) => {
        if (to <= span.from || from >= span.to || to <= from) return [span]
        return [
          { from: span.from, to: from },
          { from: to, to: span.to },
        ].filter((rest) => rest.to > rest.from)
      }),
    parts.map(({ from, to }) => ({ from, to })),
  )
}

export const minutesIn = (stretches: readonly Span[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0)
export const longestOf = (stretches: readonly Span[]): number =>
  stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0)
/** How many runs of at least so many minutes fit in, with the pause between two of them. */
export const runsIn = (stretches: readonly Span[], minutes: number, pause: number): number =>
  stretches.reduce((sum, { from, to }) => sum + Math.floor((to - from + pause) / (minutes + pause)), 0)

export interface Demand {
  runs: number
  minutes: number
  shortest: number
}
/** What runs of these exercises ask of a room or role player; `seats`: of assessors, who may be several in one run. */
export function demandOf(model: Model, exercises: readonly ModelExercise[], seats: boolean): Demand {
  const demand: Demand = { runs: 0, minutes: 0, shortest: Infinity }
  for (const exercise of exercises) {
    const { open, most, wanted, group } = exercise
    if (open.length === 0 || (seats && wanted === 0)) continue
    const groups = Math.ceil(open.length / most)
    const watching = Math.max(groups * wanted, Math.ceil((open.length * wanted) / Math.min(most, model.perObserver)))
    const runs = seats ? watching : groups
    const single = open.reduce((sum, candidate) => sum + minutesFor(model, exercise, [candidate]), 0)
    demand.runs += runs
    demand.minutes += group ? runs * exercise.minutes : single * (seats ? wanted : 1)
    demand.shortest = Math.min(demand.shortest, exercise.minutes)
  }
  return demand
}
