// The question in numbers: places in lists instead of ids, minutes of the wall calendar instead of texts. Everything the
// search needs to know and nothing that changes while it searches.
import { dayNumber, minuteOfDay, minutesPerDay, minutesWithExtraTime, wallMinutes } from '../../contract/local-time.ts'
import type { PlanExercise, PlanFixed, PlanProblem } from '../../contract/plan.ts'
import type { Span } from './calendar.ts'

export interface Watch {
  assessor: number
  candidates: number[]
}
/** One run that has its place. */
export interface Placed {
  exercise: number
  candidates: number[]
  from: number
  to: number
  /** -1: none. */
  room: number
  rolePlayer: number
  watches: Watch[]
  /** null: proposed. */
  fixed: PlanFixed | null
}
/**
 * One run that has no place yet. `hoped`: watched by so many at once where that can be had; `fresh`: rather later than
 * before somebody who has seen them already.
 */
export interface Task {
  exercise: number
  candidates: number[]
  minutes: number
  wanted: number
  hoped: number
  fresh: boolean
}
/** A stretch of a day without a break in it. */
export interface Part extends Span {
  day: number
}
export interface ModelExercise {
  id: string
  minutes: number
  /** null: it needs none. */
  rooms: number[] | null
  rolePlayer: boolean
  group: boolean
  most: number
  wanted: number
  moments: PlanExercise['moments']
  /** Who does it at all, and who has no fixed place in it. */
  members: number[]
  open: number[]
}
export interface Model {
  problem: PlanProblem
  parts: Part[]
  exercises: ModelExercise[]
  extra: number[]
  /** `barred[assessor][candidate]` */
  barred: boolean[][]
  /** Outside it a candidate is in no exercise of the days; moments on the work floor do not look at it. */
  windows: Span[]
  candidateHours: Span[][]
  assessorHours: Span[][]
  fixed: Placed[]
  pause: number
  step: number
  perObserver: number
  mayShare: boolean
}

export const placesOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, place) => [id, place]))
const known = (places: Map<string, number>, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const place = places.get(id)
    return place === undefined ? [] : [place]
  })

export const minutesOfExercise = (exercise: Pick<PlanExercise, 'minutes' | 'phases'>): number =>
  exercise.minutes ?? (exercise.phases ?? []).reduce((sum, phase) => sum + phase.minutes, 0)

/** Days without what breaks take out of them. */
export function partsOf(days: PlanProblem['days']): Part[] {
  return days
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap((day) => {
      const midnight = dayNumber(day.day) * minutesPerDay
      const end = midnight + minuteOfDay(day.to)
      const parts: Part[] = []
      let from = midnight + minuteOfDay(day.from)
      for (const pause of day.breaks.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
        const until = Math.min(midnight + minuteOfDay(pause.from), end)
        if (until > from) parts.push({ day: midnight, from, to: until })
        from = Math.max(from, midnight + minuteOfDay(pause.to))
      }
      if (end > from) parts.push({ day: midnight, from, to: end })
      return parts
    })
}

export function modelOf(problem: PlanProblem): Model {
  const candidates = placesOf(problem.candidates.map(({ id }) => id))
  const assessors = placesOf(problem.assessors.map(({ id }) => id))
  const rooms = placesOf(problem.rooms)
  const rolePlayers = placesOf(problem.rolePlayers)
  const exercises = placesOf(problem.exercises.map(({ id }) => id))
  const { limits } = problem

  const fixed = problem.fixed.map((slot): Placed => {
    const watches = slot.watches ?? slot.assessors.map((assessor) => ({ assessor, candidates: slot.candidates }))
    return {
      exercise: exercises.get(slot.exercise) ?? -1,
      candidates: known(candidates, slot.candidates),
      from: wallMinutes(slot.start),
      to: wallMinutes(slot.end),
      room: rooms.get(slot.room ?? '') ?? -1,
      rolePlayer: rolePlayers.get(slot.rolePlayer ?? '') ?? -1,
      watches: watches.flatMap(({ assessor, candidates: ids }) =>
        known(assessors, [assessor]).map((place) => ({ assessor: place, candidates: known(candidates, ids) })),
      ),
      fixed: slot,
    }
  })
  const barred = problem.assessors.map(() => problem.candidates.map(() => false))
  for (const { assessor, candidate } of problem.conflicts) {
    const row = barred[assessors.get(assessor) ?? -1]
    const place = candidates.get(candidate)
    if (row !== undefined && place !== undefined) row[place] = true
  }
  return {
    problem,
    parts: partsOf(problem.days),
    exercises: problem.exercises.map((exercise, place) => {
      const members = known(candidates, exercise.candidates ?? [...candidates.keys()])
      const settled = new Set(fixed.filter((slot) => slot.exercise === place).flatMap((slot) => slot.candidates))
      const allowed = known(rooms, exercise.rooms ?? problem.rooms)
      return {
        id: exercise.id,
        minutes: minutesOfExercise(exercise),
        rooms: exercise.moments !== null || exercise.rooms?.length === 0 ? null : allowed,
        rolePlayer: exercise.needsRolePlayer,
        group: exercise.group,
        most: exercise.group ? exercise.mostCandidates : 1,
        wanted: exercise.assessors,
        moments: exercise.moments,
        members,
        open: members.filter((candidate) => !settled.has(candidate)),
      }
    }),
    extra: problem.candidates.map(({ extraTimePercent }) => extraTimePercent),
    barred,
    windows: problem.candidates.map(({ notBefore, notAfter }) => ({
      from: notBefore === null ? -Infinity : wallMinutes(notBefore),
      to: notAfter === null ? Infinity : wallMinutes(notAfter),
    })),
    candidateHours: problem.candidates.map(awayOf),
    assessorHours: problem.assessors.map(awayOf),
    fixed,
    pause: limits.pauseMinutes,
    step: limits.stepMinutes,
    perObserver: limits.candidatesPerObserver,
    mayShare: limits.conflictMayShareGroup,
  }
}

const awayOf = ({ unavailable }: Pick<PlanProblem['assessors'][number], 'unavailable'>): Span[] =>
  unavailable.map(({ from, to }) => ({ from: wallMinutes(from), to: wallMinutes(to) }))

/** When all of them are there, as far as their first and last moment go. */
export function windowOf(model: Model, exercise: number, candidates: readonly number[]): Span {
  const window = { from: -Infinity, to: Infinity }
  if (model.exercises[exercise]?.moments !== null) return window
  for (const candidate of candidates) {
    const own = model.windows[candidate]
    window.from = Math.max(window.from, own?.from ?? -Infinity)
    window.to = Math.min(window.to, own?.to ?? Infinity)
  }
  return window
}

export const minutesFor = (model: Model, exercise: ModelExercise, candidates: readonly number[]): number =>
  minutesWithExtraTime(
    exercise.minutes,
    candidates.map((candidate) => model.extra[candidate] ?? 0),
  )
