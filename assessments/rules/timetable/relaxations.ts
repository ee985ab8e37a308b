// When there is no plan: each wish and limit is left out in turn, and asked whether it fits then. What is told is tried:
// «with one room more it fits» means a whole plan with one room more was found.
import { minuteOfDay, minutesPerDay, timeOfMinute } from '../../contract/local-time.ts'
import type { PlanProblem, PlanReason } from '../../contract/plan.ts'
import { costByGoals } from './cost.ts'
import { modelOf } from './model.ts'
import { placeMoments } from './moments.ts'
import { proofsAgainst } from './proofs.ts'
import { reason, subject } from './reasons.ts'
import { construct, Effort, improve } from './search.ts'

interface Relaxed {
  problem: PlanProblem
  reason: PlanReason
}

const placementsPerTry = 4_000
const mostTries = 60

/** `proven`: why not is known already; then it need not be said that no one thing helps. */
export function whatWouldHelp(problem: PlanProblem, proven: boolean): PlanReason[] {
  const tried = [...relaxations(problem)].slice(0, mostTries)
  const found = tried.filter((relaxed) => fits(relaxed.problem)).map((relaxed) => relaxed.reason)
  const later = fitsUntil(problem)
  const all = later === undefined ? found : [later, ...found]
  return all.length > 0 || proven ? all : [reason('no-one-thing', [])]
}

function fits(problem: PlanProblem): boolean {
  const model = modelOf(problem)
  if (proofsAgainst(model).length > 0) return false
  const search = { model, costOf: costByGoals, effort: new Effort(placementsPerTry), enough: true }
  const { board, unplaced } = improve(search, construct(search, false))
  return unplaced.length === 0 && placeMoments(board).length === 0
}

function* relaxations(problem: PlanProblem): Generator<Relaxed> {
  const { days, limits, exercises, fixed, candidates, assessors } = problem
  yield { problem: oneRoomMore(problem), reason: reason('fits-with-room', [], { needed: 1 }) }
  yield {
    problem: { ...problem, assessors: [...assessors, { id: newName(assessors.map(({ id }) => id)), unavailable: [] }] },
    reason: reason('fits-with-assessor', [], { needed: 1 }),
  }
  if (exercises.some(({ needsRolePlayer }) => needsRolePlayer)) {
    const rolePlayers = [...problem.rolePlayers, newName(problem.rolePlayers)]
    yield { problem: { ...problem, rolePlayers }, reason: reason('fits-with-role-player', [], { needed: 1 }) }
  }
  if (limits.pauseMinutes > 0) {
    const without = { ...problem, limits: { ...limits, pauseMinutes: 0 } }
    yield { problem: without, reason: reason('fits-without-pause', [], { needed: limits.pauseMinutes }) }
  }
  for (const [place, day] of days.entries()) {
    for (const pause of day.breaks) {
      const breaks = day.breaks.filter((each) => each !== pause)
      yield {
        problem: { ...problem, days: days.with(place, { ...day, breaks }) },
        reason: reason('fits-without-break', [subject('day', day.day)], { time: `${day.day}T${pause.from}` }),
      }
    }
  }
  if (!limits.conflictMayShareGroup && problem.conflicts.length > 0 && exercises.some(({ group }) => group)) {
    const shared = { ...problem, limits: { ...limits, conflictMayShareGroup: true } }
    yield { problem: shared, reason: reason('fits-with-shared-group', []) }
  }
  if (limits.stepMinutes > 1) {
    const finer = { ...problem, limits: { ...limits, stepMinutes: 1 } }
    yield { problem: finer, reason: reason('fits-with-finer-step', [], { needed: 1, available: limits.stepMinutes }) }
  }
  for (const [place, exercise] of exercises.entries()) {
    const about = [subject('exercise', exercise.id)]
    const other = (changed: Partial<typeof exercise>) => ({
      ...problem,
      exercises: exercises.with(place, { ...exercise, ...changed }),
    })
    if (exercise.rooms !== null && exercise.rooms.length > 0 && exercise.rooms.length < problem.rooms.length) {
      yield { problem: other({ rooms: null }), reason: reason('fits-in-any-room', about) }
    }
    if (exercise.assessors > 1) {
      const numbers = { needed: exercise.assessors - 1, available: exercise.assessors }
      yield {
        problem: other({ assessors: exercise.assessors - 1 }),
        reason: reason('fits-with-fewer-assessors', about, numbers),
      }
    }
  }
  for (const [place, candidate] of candidates.entries()) {
    if (candidate.notBefore === null && candidate.notAfter === null && candidate.unavailable.length === 0) continue
    const always = candidates.with(place, { ...candidate, notBefore: null, notAfter: null, unavailable: [] })
    yield {
      problem: { ...problem, candidates: always },
      reason: reason('fits-without-hours-of-candidate', [subject('candidate', candidate.id)]),
    }
  }
  for (const [place, assessor] of assessors.entries()) {
    if (assessor.unavailable.length === 0) continue
    const there = assessors.with(place, { ...assessor, unavailable: [] })
    yield {
      problem: { ...problem, assessors: there },
      reason: reason('fits-without-hours-of-assessor', [subject('assessor', assessor.id)]),
    }
  }
  for (const slot of fixed) {
    const free = fixed.filter((each) => each !== slot)
    yield { problem: { ...problem, fixed: free }, reason: reason('fits-without-fixed', [subject('fixed', slot.id)]) }
  }
}

function oneRoomMore(problem: PlanProblem): PlanProblem {
  const name = newName(problem.rooms)
  const exercises = problem.exercises.map((exercise) =>
    exercise.rooms === null || exercise.rooms.length === 0
      ? exercise
      : { ...exercise, rooms: [...exercise.rooms, name] },
  )
  return { ...problem, rooms: [...problem.rooms, name], exercises }
}

const newName = (taken: readonly string[]): string => {
  let number = taken.length + 1
  while (taken.includes(`+${number}`)) number += 1
  return `+${number}`
}

/** The earliest end of the last day, on steps of five minutes, with which it fits. */
function fitsUntil(problem: PlanProblem): PlanReason | undefined {
  const last = problem.days.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (last === undefined) return undefined
  const end = Math.ceil((minuteOfDay(last.to) + 1) / 5)
  const until = (fives: number) => timeOfMinute(Math.min(fives * 5, minutesPerDay - 1))
  const fitsWith = (fives: number) =>
    fits({ ...problem, days: problem.days.map((day) => (day === last ? { ...day, to: until(fives) } : day)) })
  let high = Math.min(end + 72, Math.floor((minutesPerDay - 1) / 5))
  let low = end
  if (high < low || !fitsWith(high)) return undefined
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fitsWith(middle)) high = middle
    else low = middle + 1
  }
  const needed = high * 5 - minuteOfDay(last.to)
  const numbers = { needed, time: `${last.day}T${until(high)}` }
  return reason('fits-until', [subject('day', last.day)], numbers)
}
