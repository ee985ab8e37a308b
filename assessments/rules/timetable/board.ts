// What has its place so far, and whose time that takes. A run goes to the earliest moment at which everybody and
// everything it needs is free.
import { Calendar } from './calendar.ts'
import { type Model, type Part, type Placed, type Task, windowOf } from './model.ts'
import { pickObservers, Tally } from './observers.ts'

export class Board {
  readonly model: Model
  readonly placed: Placed[] = []
  readonly tally: Tally
  readonly candidates: readonly Calendar[]
  readonly assessors: readonly Calendar[]
  readonly rooms: readonly Calendar[]
  readonly rolePlayers: readonly Calendar[]
  readonly #lastRoom = new Map<number, number>()

  constructor(model: Model) {
    const { problem, pause } = model
    this.model = model
    this.candidates = model.candidateHours.map((hours) => new Calendar(pause, hours))
    this.assessors = model.assessorHours.map((hours) => new Calendar(pause, hours))
    this.rooms = problem.rooms.map(() => new Calendar(0))
    this.rolePlayers = problem.rolePlayers.map(() => new Calendar(pause))
    this.tally = new Tally(problem.assessors.length, problem.candidates.length)
    for (const slot of model.fixed) this.put(slot)
  }

  put(run: Placed): void {
    this.placed.push(run)
    for (const calendar of this.#taken(run)) calendar.take(run.from, run.to)
    for (const watch of run.watches) this.tally.add(watch, run.to - run.from)
    if (run.room >= 0) this.#lastRoom.set(run.exercise, run.room)
  }

  /** Takes a run's times back, so that somebody else can be tried in it; `resume` puts what it became in again. */
  suspend(run: Placed): void {
    for (const calendar of this.#taken(run)) calendar.release(run.from, run.to)
    for (const watch of run.watches) this.tally.add(watch, run.to - run.from, -1)
  }

  resume(run: Placed): void {
    for (const calendar of this.#taken(run)) calendar.take(run.from, run.to)
    for (const watch of run.watches) this.tally.add(watch, run.to - run.from)
  }

  /** @returns whether a place was found; `longest`: no day longer than so many minutes. */
  place(task: Task, parts: readonly Part[], longest: number, observers: number): boolean {
    return (
      (task.fresh && this.#placeSomewhere(task, parts, longest, observers, true)) ||
      this.#placeSomewhere(task, parts, longest, observers, false)
    )
  }

  #placeSomewhere(task: Task, parts: readonly Part[], longest: number, observers: number, fresh: boolean): boolean {
    for (const part of parts) {
      const dayStart = parts.find(({ day }) => day === part.day)?.from ?? part.from
      const run = this.#placeIn(task, part.from, Math.min(part.to, dayStart + longest), observers, fresh)
      if (run === undefined) continue
      this.put(run)
      return true
    }
    return false
  }

  #placeIn(task: Task, partFrom: number, partTo: number, observers: number, fresh: boolean): Placed | undefined {
    const { model } = this
    const window = windowOf(model, task.exercise, task.candidates)
    const from = window.from > partFrom ? this.#onStep(window.from) : partFrom
    const end = Math.min(partTo, window.to)
    const { minutes } = task
    const exercise = model.exercises[task.exercise]
    if (exercise === undefined) return undefined
    let at = from
    while (at + minutes <= end) {
      let next = at
      for (const candidate of task.candidates)
        next = Math.max(next, freeFrom(this.candidates[candidate], next, minutes))
      if (next > at) {
        at = this.#onStep(next)
        continue
      }
      const room = exercise.rooms === null ? -1 : this.#freeRoom(task.exercise, exercise.rooms, at, minutes)
      const rolePlayer = exercise.rolePlayer ? this.rolePlayers.findIndex((one) => one.isFree(at, at + minutes)) : -1
      const all = observers === 0 ? [] : this.freeAssessors(at, at + minutes)
      const free = fresh ? all.filter((assessor) => this.tally.met(assessor, task.candidates) === 0) : all
      const watches = pickObservers(model, task.candidates, observers, free, this.tally)
      if (room !== undefined && (rolePlayer >= 0 || !exercise.rolePlayer) && watches !== null) {
        const { candidates } = task
        return {
          exercise: task.exercise,
          candidates,
          from: at,
          to: at + minutes,
          room,
          rolePlayer,
          watches,
          fixed: null,
        }
      }
      // Whatever was missing: it can only be there once something that is taken now has come free.
      if (room === undefined) next = soonest(exercise.rooms?.map((place) => this.rooms[place]) ?? [], at, minutes)
      if (rolePlayer < 0 && exercise.rolePlayer) next = Math.max(next, soonest(this.rolePlayers, at, minutes))
      if (watches === null) next = Math.max(next, soonest(this.assessors, at, minutes))
      if (next <= at) return undefined
      at = this.#onStep(next)
    }
    return undefined
  }

  freeAssessors(from: number, to: number): number[] {
    return this.assessors.flatMap((calendar, assessor) => (calendar.isFree(from, to) ? [assessor] : []))
  }

  /** The room the exercise was in last, so that it is made ready once; else the first that is free. */
  #freeRoom(exercise: number, allowed: readonly number[], at: number, minutes: number): number | undefined {
    const last = this.#lastRoom.get(exercise)
    const isFree = (room: number) => this.rooms[room]?.isFree(at, at + minutes) === true
    if (last !== undefined && allowed.includes(last) && isFree(last)) return last
    return allowed.find(isFree)
  }

  #onStep(minute: number): number {
    return Math.ceil(minute / this.model.step) * this.model.step
  }

  #taken({ candidates, room, rolePlayer, watches }: Placed): Calendar[] {
    return [
      ...candidates.map((candidate) => this.candidates[candidate]),
      ...watches.map(({ assessor }) => this.assessors[assessor]),
      this.rooms[room],
      this.rolePlayers[rolePlayer],
    ].filter((calendar) => calendar !== undefined)
  }
}

const freeFrom = (calendar: Calendar | undefined, at: number, minutes: number) =>
  calendar === undefined ? Infinity : calendar.freeFrom(at, minutes)

/** When the first of those that are taken at `at` comes free; `at` itself when none of them is taken. */
function soonest(calendars: readonly (Calendar | undefined)[], at: number, minutes: number): number {
  const later = calendars.map((calendar) => freeFrom(calendar, at, minutes)).filter((when) => when > at)
  return later.length === 0 ? at : Math.min(...later)
}
