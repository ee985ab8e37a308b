// The timetable as the screen changes it. A run is placed, moved, made longer, fixed; nothing here judges whether it
// clashes: somebody arranging a day passes through arrangements that do.
import type { LocalTime, Run, SessionBody } from '../../../assessments/contract/index.ts'
import {
  addMinutes,
  localTimeOf,
  minuteOfDay,
  minutesPerDay,
  wallMinutes,
} from '../../../assessments/contract/local-time.ts'
import { clashesIn, dayIn, type Facts, isMoment, lastsMinutes } from './facts.ts'

export type RowKind = 'candidate' | 'assessor' | 'room'
export const step = 5
const most = 960

export const runOf = (body: SessionBody, id: string): Run | undefined => body.runs.find((run) => run.id === id)

export function withRun(body: SessionBody, id: string, change: (run: Run) => Run): SessionBody {
  const before = runOf(body, id)
  if (before === undefined) return body
  const after = change(before)
  return after === before ? body : { ...body, runs: body.runs.map((run) => (run.id === id ? after : run)) }
}

/** Stays on its day: minute 0 to midnight. */
export function startOn(day: string, minute: number, minutes: number): LocalTime {
  const latest = Math.max(0, minutesPerDay - minutes)
  return localTimeOf(wallMinutes(`${day}T00:00`) + Math.min(Math.max(0, minute), latest))
}

export function later(run: Run, by: number, facts: Facts): Run {
  if (run.start === null) return run
  const start = startOn(dayIn(run.start), minuteOfDay(run.start.slice(11)) + by, lastsMinutes(run, facts))
  return start === run.start ? run : { ...run, start }
}

export function longer(run: Run, by: number, facts: Facts): Run {
  const minutes = Math.min(Math.max(step, lastsMinutes(run, facts) + by), most)
  return minutes === lastsMinutes(run, facts) ? run : { ...run, minutes }
}

/** Into another row of the chart: another room, or this assessor instead of that one. A candidate stays in their run. */
export function intoRow(run: Run, kind: RowKind, to: string, from: string | null): Run {
  if (to === from) return run
  if (kind === 'room') return run.room === to ? run : { ...run, room: to }
  if (kind === 'candidate') return run
  if (from === null || from === '') {
    return run.observers.length > 0 || to === ''
      ? run
      : { ...run, observers: [{ personId: to, candidateIds: run.candidateIds }] }
  }
  const left = run.observers.filter(({ personId }) => personId !== from)
  if (to === '') return { ...run, observers: left }
  const watched = run.observers.filter(({ personId }) => personId === from || personId === to)
  const candidateIds = [...new Set(watched.flatMap((observer) => observer.candidateIds))]
  const others = left.filter(({ personId }) => personId !== to)
  return { ...run, observers: [...others, { personId: to, candidateIds }] }
}

export const offTimetable = (run: Run): Run => (run.start === null ? run : { ...run, start: null, locked: false })

/** A run without a time has nothing to hold. */
export const lockedAs = (run: Run, locked: boolean): Run =>
  run.locked === locked || run.start === null ? run : { ...run, locked }

export function withLocked(body: SessionBody, which: (run: Run) => boolean, locked: boolean): SessionBody {
  const runs = body.runs.map((run) => (which(run) ? lockedAs(run, locked) : run))
  return runs.every((run, at) => run === body.runs[at]) ? body : { ...body, runs }
}

/** The first moment of the day at which it clashes with nothing; else the start of the day. */
export function firstPlace(body: SessionBody, run: Run, day: string, facts: Facts): LocalTime {
  const hours = body.timetable.days.find((each) => each.day === day)
  const from = `${day}T${hours?.from ?? '09:00'}`
  const minutes = hours === undefined ? 0 : minuteOfDay(hours.to) - minuteOfDay(hours.from)
  for (let after = 0; after + lastsMinutes(run, facts) <= minutes; after += step) {
    const start = addMinutes(from, after)
    const own = clashesIn(body.runs, facts, { ...run, start }).filter(({ slotIds }) => slotIds.includes(run.id))
    // What is not about time clashes everywhere.
    if (own.every(({ code }) => timeless.has(code))) return start
  }
  return from
}
const timeless = new Set(['conflict-of-interest', 'too-many-per-observer', 'too-short'])

/** The days to show: those of the timetable, and any other on which a run was put. */
export function shownDays(body: SessionBody): string[] {
  const placed = body.runs.flatMap((run) =>
    run.start === null || isMoment(body, run.exerciseId) ? [] : [dayIn(run.start)],
  )
  return [...new Set([...body.timetable.days.map(({ day }) => day), ...placed])].toSorted()
}

export const toPlan = (body: SessionBody): Run[] =>
  body.runs.filter((run) => run.start === null && !isMoment(body, run.exerciseId))
