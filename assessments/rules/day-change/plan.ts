// The timetable while it is being changed: which runs may still change, who is free when, and the next free place.

import type { LocalTime, Run, SessionBody } from '../../contract/index.ts'
import {
  addMinutes,
  localTimeOf,
  minuteOfDay,
  minutesPerDay,
  minutesWithExtraTime,
  wallMinutes,
} from '../../contract/local-time.ts'
import { type Clash, findClashes } from '../../contract/timetable-clashes.ts'
import { type DayFacts, pair } from './facts.ts'

const step = 5
const onStep = (minutes: number) => Math.ceil(minutes / step) * step

interface Span {
  from: number
  to: number
}

export class Plan {
  readonly before: SessionBody
  readonly facts: DayFacts
  body: SessionBody
  /** Where work stands that the change leaves alone, and about whom. */
  readonly kept: { runId: string; who: string }[] = []
  /** Placed by hand, or as good as: nothing moves them. */
  readonly pinned = new Set<string>()
  /** What does not fit and could not be made to fit. */
  readonly misfits: { runId: string; code: string; who: string }[] = []
  readonly #barred: ReadonlySet<string>
  /** When each run is; runs and candidates are never changed in place. */
  #spans = new WeakMap<Run, Span>()
  #spansFor: SessionBody['candidates'] | null = null

  constructor(body: SessionBody, facts: DayFacts) {
    this.before = body
    this.body = body
    this.facts = facts
    this.#barred = new Set(body.conflicts.map(({ personId, candidateId }) => pair(personId, candidateId)))
  }

  get runs(): readonly Run[] {
    return this.body.runs
  }
  run(id: string): Run | undefined {
    return this.runs.find((run) => run.id === id)
  }
  change(id: string, changes: Partial<Run>): void {
    this.body = { ...this.body, runs: this.runs.map((run) => (run.id === id ? { ...run, ...changes } : run)) }
  }
  add(run: Run): void {
    this.body = { ...this.body, runs: [...this.runs, run] }
  }
  drop(id: string): void {
    this.body = { ...this.body, runs: this.runs.filter((run) => run.id !== id) }
  }

  /** Nothing has happened in it yet: its clock was not started and nobody has written anything. */
  isOpen(run: Run): boolean {
    return !this.facts.runs.has(run.id) && run.observers.every(({ personId }) => !this.hasWork(run.id, personId))
  }
  isOver(run: Run): boolean {
    return this.facts.runs.get(run.id)?.state === 'over'
  }
  hasWork(runId: string, personId: string): boolean {
    return this.facts.work.has(pair(runId, personId))
  }
  isSealed(run: Run): boolean {
    return run.observers.some(({ personId }) => this.facts.work.get(pair(run.id, personId))?.sealed === true)
  }
  wroteAbout(runId: string, personId: string, candidateId: string): boolean {
    return this.facts.work.get(pair(runId, personId))?.candidateIds.has(candidateId) === true
  }
  mayObserve(personId: string, candidateId: string): boolean {
    return !this.#barred.has(pair(personId, candidateId)) && !this.facts.decided.has(candidateId)
  }
  runsOf(candidateId: string): Run[] {
    return this.runs.filter((run) => run.candidateIds.includes(candidateId))
  }
  keep(run: Run, who: string): void {
    this.kept.push({ runId: run.id, who })
  }
  code(candidateId: string): string {
    return this.body.candidates.find(({ id }) => id === candidateId)?.code ?? ''
  }
  name(personId: string): string {
    return this.facts.people.find(({ id }) => id === personId)?.name ?? ''
  }
  get hasTimes(): boolean {
    return this.body.timetable.days.length > 0 || this.before.runs.some(({ start }) => start !== null)
  }

  minutesOf(run: Pick<Run, 'exerciseId' | 'candidateIds' | 'minutes'>): number {
    if (run.minutes !== null) return run.minutes
    const extra = new Map(this.body.candidates.map(({ id, extraTimePercent }) => [id, extraTimePercent]))
    const planned = this.facts.exercises.find(({ id }) => id === run.exerciseId)?.minutes ?? 0
    return Math.max(
      1,
      minutesWithExtraTime(
        planned,
        run.candidateIds.map((id) => extra.get(id) ?? 0),
      ),
    )
  }

  /** From when to when, by its clock where that says more than the timetable. */
  #span(run: Run): Span | null {
    if (run.start === null) return null
    if (this.#spansFor !== this.body.candidates) {
      this.#spans = new WeakMap()
      this.#spansFor = this.body.candidates
    }
    const known = this.#spans.get(run)
    if (known !== undefined) return known
    const from = wallMinutes(run.start)
    const until = this.facts.runs.get(run.id)?.until ?? null
    const to = from + this.minutesOf(run)
    const span = { from, to: until === null ? to : Math.max(to, wallMinutes(until)) }
    this.#spans.set(run, span)
    return span
  }

  isPersonFree(personId: string, run: Run): boolean {
    return this.#isFree(run, (other) => other.observers.some((observer) => observer.personId === personId))
  }
  isCandidateFree(candidateId: string, run: Run): boolean {
    return this.#isFree(run, (other) => other.candidateIds.includes(candidateId))
  }
  isRoomFree(room: string, run: Run): boolean {
    return room === '' || this.#isFree(run, (other) => other.room === room, 0)
  }
  #isFree(run: Run, shares: (other: Run) => boolean, pause = this.body.timetable.pauseMinutes): boolean {
    const own = this.#span(run)
    if (own === null) return true
    return this.runs.every((other) => {
      const span = other.id === run.id || !shares(other) ? null : this.#span(other)
      return span === null || own.from >= span.to + pause || own.to + pause <= span.from
    })
  }

  /** The first moment from `from` on at which everybody in the run, its room and its role player are free. */
  nextFreePlace(run: Run, from: LocalTime): LocalTime | null {
    const minutes = this.minutesOf(run)
    const pause = this.body.timetable.pauseMinutes
    const taken = this.runs.flatMap((other) => {
      const span = other.id === run.id ? null : this.#span(other)
      if (span === null) return []
      const people =
        other.candidateIds.some((id) => run.candidateIds.includes(id)) ||
        other.observers.some(({ personId }) => run.observers.some((own) => own.personId === personId)) ||
        (run.rolePlayer !== '' && other.rolePlayer === run.rolePlayer)
      if (people) return [{ from: span.from - pause, to: span.to + pause }]
      return run.room !== '' && other.room === run.room ? [span] : []
    })
    for (const hours of this.#hours(run, from)) {
      const closed = [...taken, ...hours.breaks]
      let at = onStep(Math.max(hours.from, wallMinutes(from)))
      while (at + minutes <= hours.to) {
        const inTheWay = closed.filter((span) => at < span.to && span.from < at + minutes)
        if (inTheWay.length === 0) return localTimeOf(at)
        at = onStep(Math.max(...inTheWay.map(({ to }) => to)))
      }
    }
    return null
  }

  /** A session without days, and a moment on the work floor, have the whole day. */
  #hours(run: Run, from: LocalTime) {
    const { days, moments } = this.body.timetable
    const day = from.slice(0, 10)
    const midnight = wallMinutes(`${day}T00:00`)
    if (days.length === 0 || moments.some(({ exerciseId }) => exerciseId === run.exerciseId)) {
      return [{ from: midnight, to: midnight + minutesPerDay - 1, breaks: [] }]
    }
    return days
      .filter((each) => each.day >= day)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map((each) => {
        const start = wallMinutes(`${each.day}T00:00`)
        const at = (time: string) => start + minuteOfDay(time)
        const breaks = each.breaks.map((pause) => ({ from: at(pause.from), to: at(pause.to) }))
        return { from: at(each.from), to: at(each.to), breaks }
      })
  }

  /** When a run that must be somewhere else goes: not before now, after its old place where that can be. */
  laterPlace(run: Run): LocalTime | null {
    const { now } = this.facts
    const own = run.start === null || run.start < now ? now : run.start
    return this.nextFreePlace(run, own) ?? this.nextFreePlace(run, addMinutes(now, 1))
  }

  clashes(body: SessionBody = this.body): Clash[] {
    const { timetable, candidates, conflicts } = body
    return findClashes(
      body.runs.map((run) => ({ ...run, minutes: this.minutesOf(run) })),
      {
        days: timetable.days,
        candidates,
        exercises: this.facts.exercises.map(({ id, minutes }) => ({
          id,
          minutes,
          moments: timetable.moments.some(({ exerciseId }) => exerciseId === id),
        })),
        conflicts,
        pauseMinutes: timetable.pauseMinutes,
        candidatesPerObserver: this.facts.candidatesPerObserver,
      },
    )
  }
}
