// The record: what each kind of entry holds. This is a contract between data files, not between screen and core:
// whatever is written here must still be readable, and its hash checkable, years later.
import { z } from 'zod'
import { Id, Instant } from './common.ts'
import { DayChange } from './day-changes.ts'
import { SharingBody } from './documents.ts'
import { Frequency, InformantAnswer } from './informants.ts'
import { Warning } from './programmes.ts'
import { ClosingBody, FeedbackBody, StatementBody, TalkPlan } from './talk.ts'
import { TargetRef } from './targets.ts'
import { TimerEventKind, TimerPhase } from './timers.ts'
import { CalibrationResult } from './training.ts'
import { Link, Note, Rating, TestAnswer } from './work.ts'

export const Hash = z.string().regex(/^[0-9a-f]{64}$/)
export const Head = z.object({ author: Id, device: Id, sequence: z.int(), hash: Hash })
export type Head = z.infer<typeof Head>

export const recordKinds = [
  'session.started',
  'timer.event',
  'notes.sealed',
  'notes.unsealed',
  'note.late',
  'work.submitted',
  'work.reopened',
  'gate.opened',
  'gate.entered',
  'level.set',
  'pin.reset',
  'content.erased',
  'record.settled',
  'copy.erased',
  'day.changed',
  'incident.noted',
  'informant.submitted',
  'deliberation.begun',
  'deliberation.closed',
  'feedback.given',
  'statement.recorded',
  'calibration.noted',
  'self.submitted',
  'sharing.decided',
] as const
export const RecordKind = z.enum(recordKinds)
export type RecordKind = z.infer<typeof RecordKind>

/** The header carries ids and hashes only. Words of or about people lie in the parts, apart, each salted. */
export const RecordHeader = z.object({
  format: z.literal(1),
  session: Id,
  author: Id,
  onBehalfOf: Id.nullable(),
  device: Id,
  sequence: z.int().min(1),
  kind: RecordKind,
  /** A label. Order comes from the sequence. */
  at: Instant,
  previous: Hash.nullable(),
  supersedes: Hash.nullable(),
  about: z.object({
    assignment: Id.optional(),
    run: Id.optional(),
    candidate: Id.optional(),
    competence: Id.optional(),
    person: Id.optional(),
    incident: Id.optional(),
    informant: Id.optional(),
    document: Id.optional(),
  }),
  /** In a record that opens a gate or begins an eindbespreking: every author's last record in the session. Proof of who had judged before. */
  heads: z.array(Head).optional(),
  /** The last entries about the same matter that the writing file held. Makes the order of several devices' entries causal. */
  after: z.array(Hash).optional(),
  parts: z.array(z.object({ commitment: Hash, subjects: z.array(Id) })),
})
export type RecordHeader = z.infer<typeof RecordHeader>
/** As it is read: a newer version may have kinds and fields that this one keeps without knowing them. */
export const ReadHeader = RecordHeader.extend({ format: z.int(), kind: z.string() })
export type ReadHeader = z.infer<typeof ReadHeader>

/** Contents per kind. One part per set of people it is about, so that a person can be erased without the others. */
export const recordContents = {
  'session.started': z.object({ deviations: z.array(Warning.extend({ reason: z.string() })) }),
  'timer.event': z.object({
    event: TimerEventKind,
    /** Measured on a clock that never goes back. */
    elapsedMs: z.number(),
    /** With `start`: the phases as they are for these candidates, extra time included. */
    phases: z.array(TimerPhase).optional(),
    /** With `extend`. */
    ms: z.number().optional(),
  }),
  'notes.sealed': z.object({
    notes: z.array(Note.extend({ ordinal: z.int() })),
    /** Of a test. */
    answers: z.array(TestAnswer).default([]),
  }),
  'notes.unsealed': z.object({}),
  'note.late': z.object({ note: Note.extend({ ordinal: z.int() }) }),
  'work.submitted': z.object({
    candidate: Id,
    links: z.array(Link),
    setAside: z.array(z.object({ noteId: Id, candidateId: Id })),
    ratings: z.array(Rating),
  }),
  'work.reopened': z.object({ reason: z.string() }),
  'gate.opened': z.object({
    early: z.boolean(),
    reason: z.string(),
    missing: z.array(z.object({ assignment: Id, assessor: Id })),
  }),
  'gate.entered': z.object({}),
  'level.set': z.object({
    level: z.int().nullable(),
    reasonCode: z.string().nullable(),
    reason: z.string(),
    /** What the programme's rule gave, kept beside what people decided. */
    mechanical: z.int().nullable(),
    /** What each assessor gave apart, as it stood when they decided. */
    originals: z.array(z.object({ assessor: Id, level: z.int().nullable() })).default([]),
    /** Notes that carried it. */
    carriedBy: z.array(Id).default([]),
    /** Assessors who keep their own level beside it. */
    keepOwn: z.array(Id).default([]),
  }),
  'pin.reset': z.object({}),
  'content.erased': z.object({}),
  /** Between two histories that contradict: which entries stand, with all that builds on them, and which are kept apart. */
  'record.settled': z.object({ stands: z.array(Hash), aside: z.array(Hash), reason: z.string() }),
  /** An assessor's copy is gone from their device: so many entries, received according to these receipts. */
  'copy.erased': z.object({ entries: z.int(), receipts: z.array(z.string()) }),
  /** The day went otherwise than planned: what the lead decided, and why. */
  'day.changed': z.object({ change: DayChange, reason: z.string() }),
  'incident.noted': z.object({ text: z.string(), candidateIds: z.array(Id) }),
  /** What somebody who knows the candidate's daily work answered: a source of its own, not an observation. */
  'informant.submitted': z.object({
    candidate: Id,
    informant: z.object({ name: z.string(), relation: z.string() }),
    answers: z.array(InformantAnswer),
  }),
  'deliberation.begun': TalkPlan.extend({ missing: z.array(z.object({ assignment: Id, assessor: Id })) }),
  'deliberation.closed': ClosingBody,
  'feedback.given': FeedbackBody,
  'statement.recorded': StatementBody,
  /** The assessor compared their levels on a worked case with the expert's, before rating in this session. */
  'calibration.noted': CalibrationResult,
  /** What the candidate says of their own work: a source of its own. What they passed over is not in it. */
  'self.submitted': z.object({ answers: z.array(z.object({ target: TargetRef, often: Frequency })) }),
  /** Whether a document for others may go out; the last decision about it stands. */
  'sharing.decided': SharingBody,
} as const satisfies Record<RecordKind, z.ZodType>
export type RecordContent<K extends RecordKind> = z.infer<(typeof recordContents)[K]>
