// Sessions: candidates, assessors, who observes whom in what; the start; and the board, which shows steps, never levels.
import { z } from 'zod'
import {
  Day,
  Id,
  Instant,
  Line,
  OptionalLine,
  only,
  Revision,
  Saved,
  SavedRevision,
  Sentence,
  staff,
} from './common.ts'
import { Warning } from './programmes.ts'

export const Candidate = z.object({
  id: Id,
  code: Line.max(20, 'tooLong'),
  name: Line,
  extraTimePercent: z.int('percent').min(0, 'percent').max(200, 'percent'),
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
})
export type Run = z.infer<typeof Run>
/** Own coach or supervisor of the candidate, family, and the like. */
export const Conflict = z.object({ personId: Id, candidateId: Id })
export const SessionBody = z.object({
  title: Line,
  place: OptionalLine,
  day: Day,
  programmeId: Id,
  jobProfileId: Id.nullable(),
  candidates: z.array(Candidate).max(60),
  assessorIds: z.array(Id).max(40),
  conflicts: z.array(Conflict).max(500),
  runs: z.array(Run).max(1_000),
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
  body: SessionBody,
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
      /** A candidate whose eindbespreking has opened stays in the session. */
      GATE_OPEN: {},
      DUPLICATE_CODE: { data: z.object({ code: z.string() }) },
      PROGRAMME_FIXED: {},
      UNKNOWN_REFERENCE: {},
    })
    .input(z.object({ id: Id.nullable(), revision: Revision, body: SessionBody }))
    .output(SavedRevision.extend({ checks: z.array(Warning) })),
  /** Proposes runs and observers for what is there; saves nothing. */
  propose: only('lead')
    .input(z.object({ body: SessionBody }))
    .output(z.object({ runs: z.array(Run) })),
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
