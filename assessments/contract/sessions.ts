// Sessions: candidates, assessors, who observes whom in what; the start; and the board, which shows steps, never levels.
import { z } from 'zod'
import {
  Day,
  Id,
  Instant,
  Line,
  OptionalLine,
  OptionalSentence,
  only,
  Revision,
  Saved,
  SavedRevision,
  Sentence,
  staff,
} from './common.ts'
import { PlanReason } from './plan.ts'
import { Warning } from './programmes.ts'
import { TimerView } from './timers.ts'
import { emptyTimetable, LocalTime, RealLocalTime, Timetable } from './timetable.ts'

export const Candidate = z.object({
  id: Id,
  code: Line.max(20, 'tooLong'),
  name: Line,
  extraTimePercent: z.int('percent').min(0, 'percent').max(200, 'percent'),
  /** What is arranged for them, in words. For lead, coach and the assessors of this candidate; never on a wall. */
  accommodations: OptionalSentence.default(''),
})
export type Candidate = z.infer<typeof Candidate>
export const Observer = z.object({ personId: Id, candidateIds: z.array(Id).max(50) })
export type Observer = z.infer<typeof Observer>
/** One exercise for one candidate or group. */
export const Run = z.object({
  id: Id,
  exerciseId: Id,
  room: OptionalLine,
  candidateIds: z.array(Id).max(50),
  observers: z.array(Observer).max(50),
  /** null: not in the timetable yet. */
  start: RealLocalTime.nullable().default(null),
  /** null: as long as the exercise lasts, with the extra time of whoever needs most. */
  minutes: z.int('minutes').min(1, 'minutes').max(960, 'minutes').nullable().default(null),
  /** A proposal leaves it where it is. */
  locked: z.boolean().default(false),
  rolePlayer: OptionalLine.default(''),
})
export type Run = z.infer<typeof Run>
/** A run that is not in the timetable yet, without a room or observers. */
export const emptyRun = (id: string, exerciseId: string, candidateIds: string[] = []): Run => ({
  id,
  exerciseId,
  room: '',
  candidateIds,
  observers: [],
  start: null,
  minutes: null,
  locked: false,
  rolePlayer: '',
})
/** Own coach or supervisor of the candidate, family, and the like. */
export const Conflict = z.object({ personId: Id, candidateId: Id })
/** What every candidate is told before they agree: what for, who sees it, how long it is kept. How it is done is the programme. */
export const Information = z.object({
  purpose: OptionalSentence,
  readers: OptionalSentence,
  keptFor: OptionalSentence,
})
export type Information = z.infer<typeof Information>
export const emptyInformation: Information = { purpose: '', readers: '', keptFor: '' }
/** When a candidate was told, and since when their agreement is on file. */
export const Readiness = z.object({ candidateId: Id, informedOn: Day.nullable(), agreedOn: Day.nullable() })
export type Readiness = z.infer<typeof Readiness>
/** How much one session holds: everybody in every exercise fits. */
export const mostInSession = { candidates: 60, assessors: 40, runs: 2_400 } as const
export const SessionBody = z.object({
  title: Line,
  place: OptionalLine,
  day: Day,
  programmeId: Id,
  jobProfileId: Id.nullable(),
  candidates: z.array(Candidate).max(mostInSession.candidates),
  assessorIds: z.array(Id).max(mostInSession.assessors),
  conflicts: z.array(Conflict).max(500),
  runs: z.array(Run).max(mostInSession.runs),
  timetable: Timetable.default(emptyTimetable),
  information: Information.default(emptyInformation),
  readiness: z.array(Readiness).max(60).default([]),
})
export type SessionBody = z.infer<typeof SessionBody>

export const SessionSummary = z.object({
  id: Id,
  title: z.string(),
  place: z.string(),
  day: z.string(),
  programme: z.string(),
  status: z.enum(['prepared', 'started', 'concluded']),
  candidates: z.int(),
  assessors: z.int(),
  submitted: z.int(),
  assignments: z.int(),
})
export type SessionSummary = z.infer<typeof SessionSummary>

export const steps = ['observing', 'sealed', 'classifying', 'rating', 'submitted'] as const
export const Step = z.enum(steps)
export type Step = z.infer<typeof Step>

export const SessionDetail = SessionSummary.extend({
  revision: Revision,
  /** What is there is shown: work that is brought back can make a session larger than one may prepare. */
  body: SessionBody.extend({ candidates: z.array(Candidate), assessorIds: z.array(Id), runs: z.array(Run) }),
  checks: z.array(Warning),
  deviations: z.array(Warning.extend({ reason: z.string() })),
  exercises: z.array(z.object({ id: Id, title: z.string(), group: z.boolean(), minutes: z.int() })),
  people: z.array(z.object({ id: Id, name: z.string() })),
  startedAt: Instant.nullable(),
})
export type SessionDetail = z.infer<typeof SessionDetail>

export const BoardCell = z.object({
  assignmentId: Id,
  runId: Id,
  exerciseId: Id,
  personId: Id,
  assessor: z.string(),
  candidateIds: z.array(Id),
  step: Step,
  reopened: z.boolean(),
  /** Counts only; never a level. */
  notes: z.int(),
})
/** One run as the board shows it: when, where, and how its clock stands. */
export const BoardRun = z.object({
  id: Id,
  exerciseId: Id,
  room: z.string(),
  start: LocalTime.nullable(),
  minutes: z.int(),
  candidateIds: z.array(Id),
  timer: TimerView,
})
export type BoardRun = z.infer<typeof BoardRun>
export const presences = ['expected', 'late', 'present', 'absent', 'stopped', 'replaced'] as const
export const Presence = z.object({
  candidateId: Id,
  state: z.enum(presences),
  /** With `late`. */
  minutes: z.int().nullable(),
  at: Instant,
})
export type Presence = z.infer<typeof Presence>
/** What the lead should look at now. `since`: since when, where that is known. */
export const Attention = z.object({
  code: z.enum(['paused-long', 'not-started', 'over-time', 'observing-long-after', 'not-submitted-long-after', 'away']),
  runId: Id.nullable(),
  personId: Id.nullable(),
  candidateIds: z.array(Id),
  minutes: z.int(),
  since: Instant.nullable(),
})
export type Attention = z.infer<typeof Attention>
export const Board = z.object({
  sessionId: Id,
  title: z.string(),
  exercises: z.array(z.object({ id: Id, title: z.string() })),
  candidates: z.array(
    z.object({
      id: Id,
      code: z.string(),
      name: z.string(),
      gate: z.enum(['closed', 'complete', 'open', 'open-early']),
      missing: z.int(),
      decided: z.int(),
      toDecide: z.int(),
    }),
  ),
  cells: z.array(BoardCell),
  runs: z.array(BoardRun),
  presence: z.array(Presence),
  attention: z.array(Attention),
  /** The next moment at which everybody changes, and the bell that was asked for. */
  rotation: z.object({ at: LocalTime.nullable(), bell: Instant.nullable() }),
  /** By the clock of this computer. */
  now: Instant,
})
export type Board = z.infer<typeof Board>

export const sessions = {
  list: staff.output(z.array(SessionSummary)),
  get: only('lead', 'coach')
    .input(z.object({ id: Id }))
    .output(SessionDetail),
  save: only('lead')
    .errors({
      CHANGED_ELSEWHERE: {},
      WORK_EXISTS: { data: z.object({ assessor: z.string(), exercise: z.string() }) },
      /** Nobody joins an observation that is sealed: who comes now needs a run of their own. */
      ALREADY_SEALED: { data: z.object({ exercise: z.string() }) },
      /** Whoever was asked about a candidate has answered: the candidate stays in the session. */
      INFORMANT_ANSWERED: { data: z.object({ name: z.string() }) },
      /** Somebody who already answered about their own work stays in the session. */
      SELF_ANSWERED: { data: z.object({ name: z.string() }) },
      /** A candidate whose eindbespreking has opened stays in the session. */
      GATE_OPEN: {},
      DUPLICATE_CODE: { data: z.object({ code: z.string() }) },
      PROGRAMME_FIXED: {},
      UNKNOWN_REFERENCE: {},
    })
    .input(z.object({ id: Id.nullable(), revision: Revision, body: SessionBody }))
    .output(SavedRevision.extend({ checks: z.array(Warning) })),
  /**
   * Proposes runs and observers for what is there, and with days in the timetable also when and where; saves nothing.
   * Locked runs stay. When there is no whole plan, `reasons` say what stands in the way.
   */
  propose: only('lead')
    .input(z.object({ id: Id.nullable().default(null), body: SessionBody }))
    .output(
      z.object({
        status: z.enum(['planned', 'partly', 'impossible']),
        runs: z.array(Run),
        reasons: z.array(PlanReason),
      }),
    ),
  /** Every warning needs its reason. From here on the work of assessors is possible. */
  start: only('lead')
    .errors({
      CHANGED_ELSEWHERE: {},
      ALREADY_STARTED: {},
      NO_CANDIDATES: {},
      NO_RUNS: {},
      REASONS_MISSING: { data: z.object({ count: z.int() }) },
    })
    .input(
      z.object({
        id: Id,
        revision: Revision,
        deviations: z.array(z.object({ code: z.string(), subject: z.string(), reason: Sentence })),
      }),
    )
    .output(Saved),
  remove: only('lead')
    .errors({ STARTED: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
  board: only('lead', 'coach')
    .input(z.object({ id: Id }))
    .output(Board),
  /** Back to the assessor, with a reason, until the gate of one of its candidates has opened. Both versions stay. */
  reopen: only('lead')
    .errors({ NOT_SUBMITTED: {}, GATE_OPEN: {} })
    .input(z.object({ assignmentId: Id, reason: Sentence }))
    .output(Saved),
}
