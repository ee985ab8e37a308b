// What the timetable needs to know of a session besides its runs, looked up once, and how long a run lasts.
import type { Candidate, Exercise, LocalTime, Run, SessionBody } from '../../../assessments/contract/index.ts'
import { minutesWithExtraTime } from '../../../assessments/contract/local-time.ts'
import {
  type Clash,
  type ClashFacts,
  type ClashSlot,
  findClashes,
} from '../../../assessments/contract/timetable-clashes.ts'

/** One observer watches so many at once. */
const mostPerObserver = 6

export interface ExerciseFacts {
  id: string
  title: string
  minutes: number
  group: boolean
  onTheFloor: boolean
  rolePlayer: boolean
}
export interface Facts {
  exercises: ReadonlyMap<string, ExerciseFacts>
  candidates: ReadonlyMap<string, Candidate>
  people: ReadonlyMap<string, string>
  clash: ClashFacts
}

export function factsOf(
  body: SessionBody,
  exercises: readonly Exercise[],
  people: readonly { id: string; name: string }[],
): Facts {
  const known = exercises.map(({ id, title, phases, group, kind, brief }) => ({
    id,
    title,
    group,
    minutes: phases.reduce((sum, phase) => sum + phase.minutes, 0),
    onTheFloor: kind === 'work-floor-observation',
    rolePlayer: brief.rolePlayer !== null,
  }))
  return {
    exercises: new Map(known.map((exercise) => [exercise.id, exercise])),
    candidates: new Map(body.candidates.map((candidate) => [candidate.id, candidate])),
    people: new Map(people.map(({ id, name }) => [id, name])),
    clash: {
      days: body.timetable.days,
      candidates: body.candidates,
      exercises: known.map(({ id, minutes }) => ({ id, minutes, moments: isMoment(body, id) })),
      conflicts: body.conflicts,
      pauseMinutes: body.timetable.pauseMinutes,
      candidatesPerObserver: mostPerObserver,
    },
  }
}

/** Spread over weeks: those runs stand in a list by date, not in the chart of a day. */
export const isMoment = (body: SessionBody, exerciseId: string): boolean =>
  body.timetable.moments.some((moments) => moments.exerciseId === exerciseId)

export const mostExtraTime = (run: Run, facts: Facts): number =>
  run.candidateIds.reduce((most, id) => Math.max(most, facts.candidates.get(id)?.extraTimePercent ?? 0), 0)

export const usualMinutes = (run: Run, facts: Facts): number => facts.exercises.get(run.exerciseId)?.minutes ?? 0

/** As long as the exercise, with the extra time of whoever needs most. */
export const neededMinutes = (run: Run, facts: Facts): number =>
  minutesWithExtraTime(usualMinutes(run, facts), [mostExtraTime(run, facts)])

export const lastsMinutes = (run: Run, facts: Facts): number => run.minutes ?? neededMinutes(run, facts)

const slotOf = (run: Run, facts: Facts): ClashSlot => ({ ...run, minutes: lastsMinutes(run, facts) })

/** `moved` takes the place of the run with its id: what would clash if it were put down here. */
export function clashesIn(runs: readonly Run[], facts: Facts, moved?: Run): Clash[] {
  const slots = runs.map((run) => slotOf(moved !== undefined && run.id === moved.id ? moved : run, facts))
  return findClashes(slots, facts.clash)
}

export const timeIn = (start: LocalTime): string => start.slice(11)
export const dayIn = (start: LocalTime): string => start.slice(0, 10)
