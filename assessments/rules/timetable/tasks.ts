// What still needs a place: a run per candidate, or per group where candidates do an exercise together.
import { type Model, type ModelExercise, minutesFor, type Task } from './model.ts'
import { pickObservers, Tally } from './observers.ts'

/** How groups are made up; which one leaves room for the rest shows only when it is tried. */
export const groupings = ['in-order', 'by-conflict', 'by-extra-time', 'smaller'] as const
export type Grouping = (typeof groupings)[number]

export function tasksOf(model: Model, grouping: Grouping, hope: boolean): Task[] {
  const twice = hope ? doubleExercise(model) : -1
  return model.exercises.flatMap((exercise, place) =>
    exercise.moments !== null
      ? []
      : groupsOf(model, exercise, grouping).map((candidates) =>
          taskFor(model, place, exercise, candidates, place === twice),
        ),
  )
}

function taskFor(model: Model, place: number, exercise: ModelExercise, candidates: number[], twice: boolean): Task {
  const { wanted } = exercise
  const hoped = twice && canBeWatched(model, candidates, 2) ? Math.max(2, wanted) : wanted
  return { exercise: place, candidates, minutes: minutesFor(model, exercise, candidates), wanted, hoped, fresh: false }
}

/** Whether there are assessors enough for them at all, whenever it may be. */
export function canBeWatched(model: Model, candidates: readonly number[], wanted: number): boolean {
  const assessors = model.problem.assessors.map((_, place) => place)
  return pickObservers(model, candidates, wanted, assessors, new Tally(assessors.length, model.extra.length)) !== null
}

/**
 * The exercise that two assessors see at once, when nobody asked for one: together costs least time, then what is shortest.
 * -1 when one is asked for already, or when it is no wish.
 */
function doubleExercise(model: Model): number {
  const { exercises, problem } = model
  if (!problem.wishes.seenByTwo || exercises.some(({ wanted }) => wanted > 1)) return -1
  const worth = ({ group, minutes, members }: ModelExercise) =>
    members.length * 10_000 + (group ? 5_000 : 0) - Math.min(minutes, 4_999)
  const watched = [...exercises.keys()].filter((place) => (exercises[place]?.wanted ?? 0) > 0)
  const at = (place: number) => {
    const exercise = exercises[place]
    return exercise === undefined ? 0 : worth(exercise)
  }
  return watched.toSorted((a, b) => at(b) - at(a))[0] ?? -1
}

function groupsOf(model: Model, { open, most, group }: ModelExercise, grouping: Grouping): number[][] {
  if (!group) return open.map((candidate) => [candidate])
  const fewest = Math.ceil(open.length / most)
  const groups = grouping === 'smaller' ? Math.min(open.length, fewest + 1) : fewest
  return shares(inOrder(model, open, grouping), groups)
}

function inOrder(model: Model, candidates: readonly number[], grouping: Grouping): number[] {
  if (grouping === 'in-order') return [...candidates]
  if (grouping === 'by-extra-time') {
    return candidates.toSorted((a, b) => (model.extra[b] ?? 0) - (model.extra[a] ?? 0))
  }
  // Those whom the same assessors may not watch sit together, so that these assessors lose one group and not all.
  const barredBy = (candidate: number) => model.barred.map((row) => (row[candidate] === true ? '1' : '0')).join('')
  const keys = new Map(candidates.map((candidate) => [candidate, barredBy(candidate)]))
  return candidates.toSorted((a, b) => (keys.get(b) ?? '').localeCompare(keys.get(a) ?? ''))
}

/** Seven candidates become four and three, not six and one. */
function shares(ids: readonly number[], groups: number): number[][] {
  return Array.from({ length: groups }, (_, i) =>
    ids.slice(Math.ceil((i * ids.length) / groups), Math.ceil(((i + 1) * ids.length) / groups)),
  )
}

/** In what order runs look for a place at first. The rotation gives each candidate another exercise to begin with. */
export const orders = [
  'rotation',
  'groups-first',
  'groups-last',
  'longest-first',
  'scarce-first',
  'by-exercise',
] as const
export type Order = (typeof orders)[number]

export function ordered(model: Model, tasks: readonly Task[], order: Order): Task[] {
  const exercises = model.exercises.length
  const round = ({ exercise, candidates }: Task) =>
    (((exercise - (candidates[0] ?? 0)) % exercises) + exercises) % exercises
  const uses = model.problem.rooms.map(
    (_, room) => model.exercises.filter((exercise) => exercise.rooms?.includes(room) === true).length,
  )
  const scarcity = ({ exercise }: Task) => {
    const { rooms = null, rolePlayer = false } = model.exercises[exercise] ?? {}
    const free = rooms === null ? 1_000 : rooms.reduce((sum, room) => sum + 1 / Math.max(1, uses[room] ?? 1), 0)
    return rolePlayer ? Math.min(free, model.problem.rolePlayers.length) : free
  }
  const key = (task: Task): number => {
    const size = task.candidates.length
    switch (order) {
      case 'rotation':
        return round(task)
      case 'groups-first':
        return size > 1 ? -size : round(task)
      case 'groups-last':
        return size > 1 ? exercises + size : round(task)
      case 'longest-first':
        return -task.minutes
      case 'scarce-first':
        return scarcity(task) * 100 + round(task)
      case 'by-exercise':
        return task.exercise
    }
  }
  return tasks
    .map((task) => ({ task, key: key(task) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ task }) => task)
}
