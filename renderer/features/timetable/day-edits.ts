// Days with their hours and breaks, rooms and role players. What hangs on them goes along: runs move with their day, and
// a run never stands in a room by a name that is no more.
import type { PlanDay, Run, SessionBody, Timetable } from '../../../assessments/contract/index.ts'
import { dayNumber, dayOfNumber, minuteOfDay } from '../../../assessments/contract/local-time.ts'
import { dayIn, isMoment } from './facts.ts'

const usualDay = (day: string): PlanDay => ({
  day,
  from: '09:00',
  to: '16:30',
  breaks: [{ from: '12:00', to: '13:00' }],
})

const withTimetable = (body: SessionBody, change: Partial<Timetable>): SessionBody => ({
  ...body,
  timetable: { ...body.timetable, ...change },
})
const inOrder = (days: readonly PlanDay[]): PlanDay[] => days.toSorted((a, b) => (a.day < b.day ? -1 : 1))

/** The day of the session, with the rooms its runs already name. */
export function withFirstDay(body: SessionBody): SessionBody {
  const named = body.runs.map(({ room }) => room).filter((room) => room !== '')
  return withTimetable(body, {
    days: [usualDay(body.day)],
    rooms: [...new Set([...body.timetable.rooms, ...named])].slice(0, 40),
  })
}

function freeDay(body: SessionBody, after: string): string {
  let number = dayNumber(after) + 1
  while (body.timetable.days.some(({ day }) => day === dayOfNumber(number))) number += 1
  return dayOfNumber(number)
}

/** One more, like `like`: the same hours and breaks on the next day that is free. */
export function withDayAfter(body: SessionBody, like: PlanDay | undefined): SessionBody {
  const last = like ?? inOrder(body.timetable.days).at(-1)
  const added = last === undefined ? usualDay(body.day) : { ...last, day: freeDay(body, last.day) }
  return withTimetable(body, { days: inOrder([...body.timetable.days, added]) })
}

/** Its runs stay in the session, without a time. */
export function withoutDay(body: SessionBody, day: string): SessionBody {
  const changed = withTimetable(body, { days: body.timetable.days.filter((each) => each.day !== day) })
  return { ...changed, runs: onDay(body, day, (run) => ({ ...run, start: null, locked: false })) }
}

function onDay(body: SessionBody, day: string, change: (run: Run, time: string) => Run): Run[] {
  return body.runs.map((run) =>
    run.start !== null && dayIn(run.start) === day && !isMoment(body, run.exerciseId)
      ? change(run, run.start.slice(11))
      : run,
  )
}

export const runsOnDay = (body: SessionBody, day: string): number =>
  body.runs.filter((run) => run.start !== null && dayIn(run.start) === day && !isMoment(body, run.exerciseId)).length

/** On another date its runs go along. */
export function withDate(body: SessionBody, day: string, next: string): SessionBody {
  if (day === next) return body
  const days = body.timetable.days.map((each) => (each.day === day ? { ...each, day: next } : each))
  const changed = withTimetable(body, { days: inOrder(days) })
  return { ...changed, runs: onDay(body, day, (run, time) => ({ ...run, start: `${next}T${time}` })) }
}

export const withHours = (body: SessionBody, day: string, change: (day: PlanDay) => PlanDay): SessionBody =>
  withTimetable(body, { days: body.timetable.days.map((each) => (each.day === day ? change(each) : each)) })

export const changeTimetable = withTimetable

export type NameList = 'rooms' | 'rolePlayers'
const fieldOf = { rooms: 'room', rolePlayers: 'rolePlayer' } as const

export const withName = (body: SessionBody, list: NameList, name: string): SessionBody =>
  body.timetable[list].includes(name) ? body : withTimetable(body, { [list]: [...body.timetable[list], name] })

/** Under another name it stays where it is used; '' takes it away there too. */
export function renamed(body: SessionBody, list: NameList, name: string, next: string): SessionBody {
  if (name === next) return body
  const field = fieldOf[list]
  const names = body.timetable[list].flatMap((each) => (each !== name ? [each] : next === '' ? [] : [next]))
  const changed = withTimetable(body, { [list]: [...new Set(names)] })
  return { ...changed, runs: body.runs.map((run) => (run[field] === name ? { ...run, [field]: next } : run)) }
}

export const usesOf = (body: SessionBody, list: NameList, name: string): number =>
  body.runs.filter((run) => run[fieldOf[list]] === name).length

/** Those of the list, and those a run names besides. */
export const namesIn = (body: SessionBody, list: NameList): string[] => [
  ...new Set([...body.timetable[list], ...body.runs.map((run) => run[fieldOf[list]]).filter((name) => name !== '')]),
]

export type HoursFault = 'ends-before-start' | 'break-outside' | 'break-backwards' | 'breaks-overlap'
export function hoursFault(day: PlanDay): HoursFault | null {
  const at = minuteOfDay
  if (at(day.to) <= at(day.from)) return 'ends-before-start'
  const breaks = day.breaks.toSorted((a, b) => at(a.from) - at(b.from))
  if (breaks.some(({ from, to }) => at(to) <= at(from))) return 'break-backwards'
  if (breaks.some(({ from, to }) => at(from) < at(day.from) || at(to) > at(day.to))) return 'break-outside'
  return breaks.some(({ to }, i) => at(to) > at(breaks[i + 1]?.from ?? '23:59')) ? 'breaks-overlap' : null
}
