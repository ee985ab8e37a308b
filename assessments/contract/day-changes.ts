// The day goes otherwise than planned: what can happen, and what it does to the rest of the timetable.
import { z } from 'zod'
import { Id, Line, OptionalLine } from './common.ts'
import { RealLocalTime } from './timetable.ts'

const about = { candidateId: Id }
export const DayChange = z.discriminatedUnion('kind', [
  /** Is here (after all). */
  z.object({ kind: z.literal('arrived'), ...about }),
  /** Comes so many minutes late; what has not started yet and cannot be made moves. */
  z.object({ kind: z.literal('late'), ...about, minutes: z.int('minutes').min(1, 'minutes').max(480, 'minutes') }),
  z.object({ kind: z.literal('absent'), ...about }),
  /** What is done stays; what has not started falls away. */
  z.object({ kind: z.literal('stopped'), ...about }),
  /** Somebody else comes in their place and takes what has not started. */
  z.object({
    kind: z.literal('replaced'),
    ...about,
    by: z.object({ id: Id, code: Line.max(20, 'tooLong'), name: Line }),
  }),
  /** Two candidates change turns in one exercise. */
  z.object({ kind: z.literal('traded'), ...about, otherId: Id, exerciseId: Id }),
  /** null: shared out among the others. What the assessor wrote stays theirs. */
  z.object({ kind: z.literal('assessor-out'), personId: Id, standInId: Id.nullable() }),
  z.object({
    kind: z.literal('extra-run'),
    runId: Id,
    exerciseId: Id,
    candidateIds: z.array(Id).min(1, 'required').max(50),
    personIds: z.array(Id).max(50),
    room: OptionalLine,
    start: RealLocalTime.nullable(),
  }),
  z.object({ kind: z.literal('room'), runId: Id, room: OptionalLine }),
  z.object({ kind: z.literal('moved'), runId: Id, start: RealLocalTime }),
])
export type DayChange = z.infer<typeof DayChange>

/** One thing that changes with it, for the person who decides: what, from, to. */
export const DayEffect = z.object({
  code: z.enum([
    'run-moved',
    'run-dropped',
    'candidate-out-of-run',
    'candidate-into-run',
    'observer-changed',
    'run-without-observer',
    'room-changed',
    'run-added',
    'work-kept',
    'clash',
  ]),
  runId: Id.nullable(),
  exercise: z.string(),
  /** Codes of candidates or names of assessors. */
  who: z.string(),
  from: z.string(),
  to: z.string(),
})
export type DayEffect = z.infer<typeof DayEffect>
