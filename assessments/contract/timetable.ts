// When and where: the days of a session, its rooms and role players, and what was asked for about observation moments.
// Times are on the clock of the place, without an offset: «half past nine» stays half past nine when summer time begins.
import { z } from 'zod'
import { Day, Id, Line } from './common.ts'
import { isRealLocalTime } from './local-time.ts'

/** `09:30`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')
/** `2026-11-24T09:30`, on the clock of the place. Sorts as text. */
export const LocalTime = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, 'time')
export type LocalTime = z.infer<typeof LocalTime>
/** A moment somebody can be expected at: not the 30th of February. */
export const RealLocalTime = LocalTime.refine(isRealLocalTime, 'time')

export const Break = z.object({ from: TimeOfDay, to: TimeOfDay })
export const PlanDay = z.object({
  day: Day,
  from: TimeOfDay,
  to: TimeOfDay,
  /** Nobody is in an exercise then. */
  breaks: z.array(Break).max(10),
})
export type PlanDay = z.infer<typeof PlanDay>
/** Observation on the work floor: so many moments per candidate, spread between two days. */
export const Moments = z.object({
  exerciseId: Id,
  count: z.int('moments').min(1, 'moments').max(20, 'moments'),
  from: Day,
  to: Day,
})
export type Moments = z.infer<typeof Moments>

export const Timetable = z.object({
  days: z.array(PlanDay).max(60),
  rooms: z.array(Line).max(40),
  rolePlayers: z.array(Line).max(40),
  /** At least this long between two exercises of one person. */
  pauseMinutes: z.int('pause').min(0, 'pause').max(120, 'pause'),
  moments: z.array(Moments).max(20),
})
export type Timetable = z.infer<typeof Timetable>
export const emptyTimetable: Timetable = { days: [], rooms: [], rolePlayers: [], pauseMinutes: 0, moments: [] }
