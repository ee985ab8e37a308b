// Moments on the work floor, evenly spread over the working days between two days: candidates take turns, one moment of
// a candidate a day, the assessor with the least to do who is free. What is fixed stays.
import { emptyRun, type Moments, type Run, type SessionBody } from '../../../../assessments/contract/index.ts'
import {
  dayNumber,
  dayOfNumber,
  timeOfMinute,
  wallMinutes,
  weekdayOf,
} from '../../../../assessments/contract/local-time.ts'
import { dayIn, type Facts, lastsMinutes } from '../facts.ts'

const begin = 540
const end = 960
const everyMinutes = 15

export interface Spread {
  runs: Run[]
  dated: number
  /** For which there are not enough working days. */
  left: number
  unwatched: number
}

export function workingDays({ from, to }: Pick<Moments, 'from' | 'to'>): string[] {
  const first = dayNumber(from)
  const count = Math.max(0, dayNumber(to) - first + 1)
  return Array.from({ length: Math.min(count, 1_000) }, (_, i) => first + i)
    .filter((number) => weekdayOf(number) < 6)
    .map(dayOfNumber)
}

export function spreadMoments(body: SessionBody, moments: Moments, facts: Facts, newId: () => string): Spread {
  const days = workingDays(moments)
  const isFree = (run: Run) => run.exerciseId === moments.exerciseId && !run.locked
  const book = new Book(
    body.runs.filter((run) => !isFree(run)),
    body,
    facts,
  )
  const made = new Map<string, Run>()
  const fresh: Run[] = []
  const spread = { dated: 0, left: 0, unwatched: 0 }
  const people = body.candidates.length
  for (const [turn, candidate] of body.candidates.entries()) {
    const own = body.runs.filter(
      (run) => run.exerciseId === moments.exerciseId && run.candidateIds.includes(candidate.id),
    )
    const fixed = own.filter(({ locked }) => locked)
    const free = own.filter(({ locked }) => !locked)
    const used = new Set(fixed.flatMap(({ start }) => (start === null ? [] : [dayIn(start)])))
    const count = Math.max(0, moments.count - fixed.length)
    const wanted = Array.from(
      { length: count },
      (_, i) => free[i] ?? emptyRun(newId(), moments.exerciseId, [candidate.id]),
    )
    for (const [at, run] of wanted.entries()) {
      // The later candidates begin a little later, so that not everybody is seen on the same days.
      const ideal = Math.floor(((at + turn / Math.max(1, people)) * days.length) / Math.max(1, count))
      const placed = book.place(run, days, ideal, used)
      if (placed.start === null) spread.left += 1
      else {
        spread.dated += 1
        used.add(dayIn(placed.start))
        if (placed.observers.length === 0) spread.unwatched += 1
      }
      if (body.runs.includes(run)) made.set(run.id, placed)
      else fresh.push(placed)
    }
  }
  return { ...spread, runs: [...body.runs.map((run) => made.get(run.id) ?? run), ...fresh] }
}

/** Who is busy when. */
class Book {
  readonly #busy = new Map<string, { from: number; to: number }[]>()
  readonly #load = new Map<string, number>()
  readonly #body: SessionBody
  readonly #facts: Facts

  constructor(runs: readonly Run[], body: SessionBody, facts: Facts) {
    this.#body = body
    this.#facts = facts
    for (const run of runs) this.#enter(run)
  }

  place(run: Run, days: readonly string[], ideal: number, used: ReadonlySet<string>): Run {
    const near = days
      .map((day, at) => ({ day, far: Math.abs(at - ideal) }))
      .filter(({ day }) => !used.has(day))
      .toSorted((a, b) => a.far - b.far)
    // First a day on which somebody is free to watch; failing that, any day.
    for (const asked of [true, false]) {
      for (const { day } of near) {
        const placed = this.#onDay(run, day, asked)
        if (placed === undefined) continue
        this.#enter(placed)
        return placed
      }
    }
    return { ...run, start: null }
  }

  #onDay(run: Run, day: string, watched: boolean): Run | undefined {
    const minutes = lastsMinutes(run, this.#facts)
    for (let at = begin; at + minutes <= Math.max(end, begin + minutes); at += everyMinutes) {
      const start = `${day}T${timeOfMinute(at)}`
      const from = wallMinutes(start)
      const free = (id: string) => this.#isFree(id, from, from + minutes)
      if (!run.candidateIds.every(free)) continue
      if (run.observers.length > 0 && run.observers.every(({ personId }) => free(personId))) return { ...run, start }
      const personId = this.#watcher(run, free)
      if (personId !== undefined) {
        return { ...run, start, observers: [{ personId, candidateIds: run.candidateIds }] }
      }
      if (!watched) return { ...run, start }
    }
    return undefined
  }

  /** Whoever watches already is not replaced. */
  #watcher(run: Run, free: (personId: string) => boolean): string | undefined {
    if (run.observers.length > 0) return undefined
    const knows = (personId: string) =>
      this.#body.conflicts.some(
        (conflict) => conflict.personId === personId && run.candidateIds.includes(conflict.candidateId),
      )
    return this.#body.assessorIds
      .filter((personId) => free(personId) && !knows(personId))
      .toSorted((a, b) => (this.#load.get(a) ?? 0) - (this.#load.get(b) ?? 0))[0]
  }

  #isFree(id: string, from: number, to: number): boolean {
    const pause = this.#body.timetable.pauseMinutes
    return (this.#busy.get(id) ?? []).every((busy) => to + pause <= busy.from || busy.to + pause <= from)
  }

  #enter(run: Run): void {
    const ids = [...run.candidateIds, ...run.observers.map(({ personId }) => personId)]
    for (const { personId } of run.observers) this.#load.set(personId, (this.#load.get(personId) ?? 0) + 1)
    if (run.start === null) return
    const from = wallMinutes(run.start)
    const span = { from, to: from + lastsMinutes(run, this.#facts) }
    for (const id of ids) this.#busy.set(id, [...(this.#busy.get(id) ?? []), span])
  }
}
