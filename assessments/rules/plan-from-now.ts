// In the middle of a day a timetable is asked for what is still to come: nothing is planned in the hours that are past,
// nobody who has left is planned for, and what goes on now keeps its people and its room until it is over.
import { addMinutes, minuteOfDay } from '../contract/local-time.ts'
import type { PlanExercise, PlanFixed, PlanProblem } from '../contract/plan.ts'
import type { LocalTime } from '../contract/timetable.ts'

export interface DaySoFar {
  now: LocalTime
  /** Candidates who are absent, have stopped or were replaced. */
  gone: ReadonlySet<string>
  /** Assessors who have dropped out today. */
  out: ReadonlySet<string>
  /** When a run that goes on now is over by its clock. */
  until: ReadonlyMap<string, LocalTime>
}

/** What goes on is no exercise to plan, and may last any number of minutes. */
const underWay: PlanExercise = {
  id: 'under way',
  title: '',
  minutes: 1,
  group: true,
  mostCandidates: 50,
  assessors: 0,
  rooms: null,
  needsRolePlayer: false,
  candidates: [],
  moments: null,
}

export function planFromNow(problem: PlanProblem, { now, gone, out, until }: DaySoFar): PlanProblem {
  const today = now.slice(0, 10)
  const step = problem.limits.stepMinutes
  const cut = addMinutes(now, (step - (minuteOfDay(now.slice(11)) % step)) % step)
  const onTheFloor = new Set(problem.exercises.filter(({ moments }) => moments !== null).map(({ id }) => id))
  const isPast = (slot: PlanFixed) => slot.start < cut && !onTheFloor.has(slot.exercise)
  const days = daysFrom(problem.days, cut)
  const [first] = days
  const past = problem.fixed.filter(isPast)
  const coming = problem.fixed.filter((slot) => !isPast(slot))
  const going = past.flatMap((slot) => goingOn(slot, until.get(slot.id) ?? slot.end, cut, first))
  return {
    ...problem,
    assessors: problem.assessors.map((assessor) =>
      out.has(assessor.id)
        ? { ...assessor, unavailable: [...assessor.unavailable, { from: `${today}T00:00`, to: `${today}T23:59` }] }
        : assessor,
    ),
    exercises: [
      ...problem.exercises.map((exercise) => {
        const done = past.filter(({ exercise: id }) => id === exercise.id).flatMap(({ candidates }) => candidates)
        const asked = exercise.candidates ?? problem.candidates.map(({ id }) => id)
        return { ...exercise, candidates: asked.filter((id) => !gone.has(id) && !done.includes(id)) }
      }),
      ...(going.length === 0 ? [] : [underWay]),
    ],
    days,
    fixed: [...coming, ...going].map((slot) => (slot.start.slice(0, 10) === today ? without(slot, out) : slot)),
  }
}

function daysFrom(days: PlanProblem['days'], cut: LocalTime): PlanProblem['days'] {
  const [today, time] = [cut.slice(0, 10), cut.slice(11)]
  return days.flatMap((day) => {
    if (day.day !== today) return day.day < today ? [] : [day]
    const from = day.from < time ? time : day.from
    if (from >= day.to) return []
    const breaks = day.breaks
      .filter(({ to }) => to > from)
      .map((pause) => (pause.from < from ? { ...pause, from } : pause))
    return [{ ...day, from, breaks }]
  })
}

/** What is left of it, as far as it lies in the hours that are planned and in no break. */
function goingOn(slot: PlanFixed, end: LocalTime, cut: LocalTime, day: PlanProblem['days'][number] | undefined) {
  if (day === undefined || day.day !== cut.slice(0, 10) || end.slice(0, 10) !== day.day) return []
  const inBreak = day.breaks.find(({ from, to }) => from <= cut.slice(11) && cut.slice(11) < to)
  const from = inBreak?.to ?? (day.from > cut.slice(11) ? day.from : cut.slice(11))
  const to = [
    end.slice(11),
    day.to,
    ...day.breaks.flatMap((pause) => (pause.from >= from ? [pause.from] : [])),
  ].sort()[0]
  if (to === undefined || to <= from) return []
  return [{ ...slot, exercise: underWay.id, start: `${day.day}T${from}`, end: `${day.day}T${to}` }]
}

const without = (slot: PlanFixed, out: ReadonlySet<string>): PlanFixed => ({
  ...slot,
  assessors: slot.assessors.filter((id) => !out.has(id)),
  ...(slot.watches === undefined ? {} : { watches: slot.watches.filter(({ assessor }) => !out.has(assessor)) }),
})
