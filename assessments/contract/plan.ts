// A question for a timetable and its answer (docs/plan-format.md). A session becomes such a question, and the command
// `npm run plan` reads one from a file; ids are therefore any short texts, and a misspelt name is refused, not ignored.
import { z } from 'zod'
import { Day, Line } from './common.ts'
import { Break, LocalTime, PlanDay, TimeOfDay } from './timetable.ts'

const span = z.strictObject({ from: LocalTime, to: LocalTime })
const minutes = z.int('minutes').min(1, 'minutes').max(960, 'minutes')
const few = z.int().min(0).max(10)

export const PlanCandidate = z.strictObject({
  id: Line,
  extraTimePercent: z.int('percent').min(0, 'percent').max(200, 'percent').default(0),
  /** For the days of the plan; moments on the work floor are on other days and follow `unavailable` only. */
  notBefore: LocalTime.nullable().default(null),
  notAfter: LocalTime.nullable().default(null),
  unavailable: z.array(span).max(200).default([]),
})
export const PlanAssessor = z.strictObject({ id: Line, unavailable: z.array(span).max(200).default([]) })

/** Observation on the work floor: on working days between two days, evenly spread, never two of one candidate on a day. */
export const PlanMoments = z.strictObject({
  count: z.int('moments').min(1, 'moments').max(20, 'moments'),
  from: Day,
  to: Day,
  /** The hours of a working day that is no day of the plan. */
  hours: z.strictObject({ from: TimeOfDay, to: TimeOfDay }).default({ from: '09:00', to: '16:00' }),
})
export const PlanExercise = z.strictObject({
  id: Line,
  title: z.string().max(200).default(''),
  /** Either `minutes`, or `phases` of which the minutes are added. */
  minutes: minutes.optional(),
  phases: z
    .array(z.strictObject({ name: z.string().max(200).default(''), minutes }))
    .min(1, 'phases')
    .max(12, 'phases')
    .optional(),
  /** Candidates do it together, at most so many at once. */
  group: z.boolean().default(false),
  mostCandidates: z.int().min(1).max(50).default(6),
  /** How many assessors watch each candidate. 0: nobody, as in a test that is corrected afterwards. */
  assessors: few.default(1),
  /** Where it can be; null: in any room; empty: it needs none. */
  rooms: z.array(Line).max(200).nullable().default(null),
  needsRolePlayer: z.boolean().default(false),
  /** Who does it; null: everybody. */
  candidates: z.array(Line).max(1_000).nullable().default(null),
  moments: PlanMoments.nullable().default(null),
})
export type PlanExercise = z.infer<typeof PlanExercise>

export const PlanWatch = z.strictObject({ assessor: Line, candidates: z.array(Line).max(50) })
/** What is settled already. Without `watches` each of its assessors watches all of its candidates. */
export const PlanFixed = z.strictObject({
  id: Line,
  exercise: Line,
  candidates: z.array(Line).min(1).max(50),
  assessors: z.array(Line).max(50).default([]),
  watches: z.array(PlanWatch).max(50).optional(),
  room: Line.nullable().default(null),
  rolePlayer: Line.nullable().default(null),
  start: LocalTime,
  end: LocalTime,
})
export type PlanFixed = z.infer<typeof PlanFixed>

export const PlanWishes = z.strictObject({
  /** Each candidate before at least two assessors. */
  twoAssessors: z.boolean().default(true),
  /** Each candidate in at least one exercise before two assessors at once. */
  seenByTwo: z.boolean().default(true),
  /** Not everybody the same exercise first. */
  balancedOrder: z.boolean().default(true),
})
export const PlanLimits = z.strictObject({
  /** At least this long between two exercises of one person: candidate, assessor or role player. */
  pauseMinutes: z.int('pause').min(0, 'pause').max(120, 'pause').default(0),
  candidatesPerObserver: z.int().min(1).max(6).default(6),
  /** Exercises start on whole steps, or at the start of a day or the end of a break. */
  stepMinutes: z.int().min(1).max(60).default(5),
  /** Whether somebody with a conflict of interest may watch the others of a group that candidate is in. */
  conflictMayShareGroup: z.boolean().default(false),
})

export const PlanProblem = z.strictObject({
  candidates: z.array(PlanCandidate).max(1_000),
  assessors: z.array(PlanAssessor).max(200),
  rooms: z.array(Line).max(200),
  rolePlayers: z.array(Line).max(200).default([]),
  exercises: z.array(PlanExercise).max(40),
  days: z
    .array(z.strictObject({ ...PlanDay.shape, breaks: z.array(z.strictObject(Break.shape)).max(10).default([]) }))
    .max(60),
  conflicts: z
    .array(z.strictObject({ assessor: Line, candidate: Line }))
    .max(5_000)
    .default([]),
  fixed: z.array(PlanFixed).max(1_000).default([]),
  wishes: PlanWishes.prefault({}),
  limits: PlanLimits.prefault({}),
})
export type PlanProblem = z.infer<typeof PlanProblem>
/** As somebody writes it: what has a default may be left out. */
export type PlanQuestion = z.input<typeof PlanProblem>

/** `proof`: certain; `unplaced`: found no place; `wish`: a plan without this wish; `fits-if`: with this it does fit. */
export const planReasonCodes = {
  proof: [
    'no-candidates',
    'no-exercises',
    'no-days',
    'no-rooms',
    'no-role-player',
    'too-few-assessors',
    'candidate-in-conflict',
    'longer-than-any-part',
    'candidate-minutes',
    'room-minutes',
    'room-runs',
    'assessor-minutes',
    'assessor-runs',
    'role-player-minutes',
    'role-player-runs',
    'moments-days',
    'fixed-candidate-twice',
    'fixed-assessor-twice',
    'fixed-room-twice',
    'fixed-role-player-twice',
    'fixed-pause-too-short',
    'fixed-outside-day',
    'fixed-in-break',
    'fixed-too-short',
    'fixed-conflict-of-interest',
    'fixed-too-many-per-observer',
    'fixed-candidate-away',
    'fixed-assessor-away',
  ],
  unplaced: ['no-place-found', 'no-one-thing'],
  wish: ['seen-by-one-assessor', 'not-seen-by-two'],
  'fits-if': [
    'fits-without-break',
    'fits-until',
    'fits-with-room',
    'fits-with-assessor',
    'fits-with-role-player',
    'fits-without-pause',
    'fits-with-finer-step',
    'fits-in-any-room',
    'fits-with-fewer-assessors',
    'fits-with-shared-group',
    'fits-without-hours-of-candidate',
    'fits-without-hours-of-assessor',
    'fits-without-fixed',
  ],
} as const
export const planReasonKinds = ['proof', 'unplaced', 'wish', 'fits-if'] as const
export const PlanReasonCode = z.enum(planReasonKinds.flatMap((kind) => [...planReasonCodes[kind]]))
export const PlanSubject = z.object({
  kind: z.enum(['candidate', 'assessor', 'room', 'role-player', 'exercise', 'fixed', 'day']),
  id: z.string(),
})
export type PlanSubject = z.infer<typeof PlanSubject>
export const PlanReason = z.object({
  kind: z.enum(planReasonKinds),
  code: PlanReasonCode,
  subjects: z.array(PlanSubject),
  /** What is asked and what there is: minutes, people or days, as the code says. */
  needed: z.int().nullable(),
  available: z.int().nullable(),
  /** Of a break or of the end of a day. */
  time: LocalTime.nullable(),
})
export type PlanReason = z.infer<typeof PlanReason>

export const PlanSlot = z.object({
  id: z.string(),
  exercise: z.string(),
  candidates: z.array(z.string()),
  assessors: z.array(z.string()),
  watches: z.array(PlanWatch),
  room: z.string().nullable(),
  rolePlayer: z.string().nullable(),
  start: LocalTime,
  end: LocalTime,
  fixed: z.boolean(),
})
export type PlanSlot = z.infer<typeof PlanSlot>
export const PlanAnswer = z.object({
  /** `planned`: all of it; `impossible`: certain that not all of it fits; `partly`: no place was found for all of it. */
  status: z.enum(['planned', 'partly', 'impossible']),
  reasons: z.array(PlanReason),
  slots: z.array(PlanSlot),
  unplaced: z.array(z.object({ exercise: z.string(), candidates: z.array(z.string()) })),
})
export type PlanAnswer = z.infer<typeof PlanAnswer>
