// Observation moments on the work floor: working days between two days are cut into as many stretches as there are moments,
// each moment lies at the same place in its stretch, and every candidate has another place, so that assessors are not asked
// for everybody on one day.
import { dayNumber, minuteOfDay, minutesPerDay, weekdayOf } from '../../contract/local-time.ts'
import type { Board } from './board.ts'
import { type Model, type ModelExercise, minutesFor, type Part, type Task } from './model.ts'

/** Monday to Friday, as day numbers. Nobody is watched at work on a day off; other holidays are not known here. */
export function workingDays({ from, to }: { from: string; to: string }): number[] {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).filter((day) => weekdayOf(day) <= 5)
}

/** @returns the moments that found no place */
export function placeMoments(board: Board): Task[] {
  const { model } = board
  return model.exercises.flatMap((exercise, place) =>
    exercise.moments === null ? [] : placeAll(board, exercise, place, exercise.moments),
  )
}

function placeAll(
  board: Board,
  exercise: ModelExercise,
  place: number,
  moments: NonNullable<ModelExercise['moments']>,
) {
  const { model } = board
  const days = workingDays(moments)
  const unplaced: Task[] = []
  const edge = (stretch: number) => Math.floor((stretch * days.length) / moments.count)
  const stretches = exercise.members.map((candidate) => openStretches(momentDays(board, candidate, place)))
  for (let stretch = 0; stretch < moments.count; stretch += 1) {
    const [from, to] = [edge(stretch), edge(stretch + 1)]
    for (const [turn, candidate] of exercise.members.entries()) {
      if (stretches[turn]?.includes(stretch) !== true) continue
      const task: Task = {
        exercise: place,
        candidates: [candidate],
        minutes: minutesFor(model, exercise, [candidate]),
        wanted: exercise.wanted,
        hoped: exercise.wanted,
        fresh: false,
      }
      const target = from + (to > from ? turn % (to - from) : 0)
      if (!placeOne(board, task, days, target, [from, to], moments.hours)) unplaced.push(task)
    }
  }
  return unplaced

  /** Those without a settled moment in them; as many as are still asked for. */
  function openStretches(settled: readonly number[]): number[] {
    const all = Array.from({ length: moments.count }, (_, stretch) => stretch)
    const open = all.filter(
      (stretch) => !days.slice(edge(stretch), edge(stretch + 1)).some((day) => settled.includes(day)),
    )
    return open.slice(0, Math.max(0, moments.count - settled.length))
  }
}

/** The day nearest to the target: first in its own stretch, and rather not on a day of the plan itself. */
function placeOne(
  board: Board,
  task: Task,
  days: readonly number[],
  target: number,
  [from, to]: readonly [number, number],
  hours: { from: string; to: string },
): boolean {
  const { model } = board
  const used = new Set(task.candidates.flatMap((candidate) => allMomentDays(board, candidate)))
  const outside = (place: number) => (place >= from && place < to ? 0 : 1)
  const inPlan = (place: number) => (planParts(model, days[place] ?? 0).length > 0 ? 1 : 0)
  const inTurn = [...days.keys()].toSorted(
    (a, b) => outside(a) - outside(b) || inPlan(a) - inPlan(b) || Math.abs(a - target) - Math.abs(b - target) || a - b,
  )
  return inTurn.some((place) => {
    const day = days[place] ?? 0
    return !used.has(day) && board.place(task, partsOn(model, day, hours), Infinity, task.wanted)
  })
}

function partsOn(model: Model, day: number, hours: { from: string; to: string }): Part[] {
  const own = planParts(model, day)
  const midnight = day * minutesPerDay
  const at = (time: string) => midnight + minuteOfDay(time)
  return own.length > 0 ? own : [{ day: midnight, from: at(hours.from), to: at(hours.to) }]
}

const planParts = (model: Model, day: number): Part[] => model.parts.filter((part) => part.day === day * minutesPerDay)

const momentDays = (board: Board, candidate: number, exercise: number): number[] =>
  board.placed
    .filter((run) => run.exercise === exercise && run.candidates.includes(candidate))
    .map(({ from }) => Math.floor(from / minutesPerDay))

const allMomentDays = (board: Board, candidate: number): number[] =>
  board.model.exercises.flatMap((exercise, place) =>
    exercise.moments === null ? [] : momentDays(board, candidate, place),
  )
