// What a change of the day has to know besides the timetable: what has happened, what has been written, and who is there.
import type { LocalTime, presences } from '../../contract/index.ts'

/** What somebody has in one run. Where there is an entry, it stays. */
export interface WorkInRun {
  sealed: boolean
  /** Candidates that something was written about. */
  candidateIds: ReadonlySet<string>
}
export interface RunProgress {
  state: 'started' | 'over'
  /** Until when it lasts by its clock; null where only the timetable says. */
  until: LocalTime | null
}
export interface DayFacts {
  now: LocalTime
  exercises: readonly { id: string; title: string; minutes: number; group: boolean }[]
  people: readonly { id: string; name: string }[]
  /** Runs that are no longer only planned. */
  runs: ReadonlyMap<string, RunProgress>
  /** By `pair(runId, personId)`. */
  work: ReadonlyMap<string, WorkInRun>
  /** What was said of candidates so far; whom nothing was said of is expected. */
  presence: ReadonlyMap<string, (typeof presences)[number]>
  /** Assessors who dropped out. */
  out: ReadonlySet<string>
  /** Candidates whose eindbespreking has opened: nobody new observes them. */
  decided: ReadonlySet<string>
  /** How many candidates one observer can follow at the same time. */
  candidatesPerObserver: number
  newId: () => string
}

export const pair = (one: string, other: string): string => `${one} ${other}`

const away: readonly string[] = ['absent', 'stopped', 'replaced']
export const isGone = (facts: DayFacts, candidateId: string): boolean =>
  away.includes(facts.presence.get(candidateId) ?? 'expected')
