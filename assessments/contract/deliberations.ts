// The eindbespreking: the gate before it, the assessors side by side, the final levels. Everything here stands behind the gate.
import { z } from 'zod'
import { Id, Instant, OptionalSentence, only, Saved } from './common.ts'
import { Level } from './framework-body.ts'
import {
  CandidatePart,
  Closing,
  ClosingBody,
  FeedbackBody,
  FeedbackDraft,
  OutcomeRow,
  PartDraft,
  StatementBody,
  StatementDraft,
  TalkPlan,
  TalkView,
} from './talk.ts'
import { NoNoteReason, NoteKind, Sign } from './work.ts'

export const EvidenceCount = z.object({ plus: z.int(), minus: z.int(), omission: z.int(), notApplicable: z.int() })
export type EvidenceCount = z.infer<typeof EvidenceCount>
export const EvidenceNote = z.object({
  noteId: Id,
  at: Instant,
  text: z.string(),
  kind: NoteKind,
  sign: Sign,
  late: z.boolean(),
  exercise: z.string(),
  indicator: z.string().nullable(),
})
export type EvidenceNote = z.infer<typeof EvidenceNote>
export const AssessorView = z.object({
  personId: Id,
  name: z.string(),
  /** The assessor's own level for the competence by the programme's rule; null: no opportunity anywhere. */
  level: z.int().nullable(),
  counts: EvidenceCount,
  exercises: z.array(z.object({ exercise: z.string(), level: z.int().nullable() })),
  ratings: z.array(
    z.object({
      exercise: z.string(),
      text: z.string(),
      level: z.int().nullable(),
      noNoteReason: NoNoteReason.nullable(),
    }),
  ),
  notes: z.array(EvidenceNote),
})
export type AssessorView = z.infer<typeof AssessorView>

export const FinalReason = z.enum([
  'seen-more-often',
  'differs-by-exercise',
  'more-concrete',
  'read-differently',
  'impression-not-fact',
  'agreed',
])
export type FinalReason = z.infer<typeof FinalReason>
export const Final = z.object({
  /** null is «onvoldoende bewijs», an outcome of its own. */
  level: z.int().nullable(),
  reasonCode: FinalReason.nullable(),
  reason: z.string(),
  at: Instant,
  by: z.string(),
  /** What the programme's rule gave when it was decided. */
  mechanical: z.int().nullable(),
  /** Each assessor's own level at that moment. Empty in what was decided before this was kept. */
  originals: z.array(z.object({ personId: Id, name: z.string(), level: z.int().nullable() })),
  /** The notes that carried it. */
  carriedBy: z.array(Id),
  /** Assessors who see it otherwise and said so. */
  keepOwn: z.array(Id),
  /** Who came from another level, and at whose level they now stand. */
  moves: z.array(z.object({ personId: Id, name: z.string(), from: z.int(), towards: z.array(z.string()) })),
})
export type Final = z.infer<typeof Final>
export const CompetenceTalk = z.object({
  competenceId: Id,
  number: z.string(),
  title: z.string(),
  /** In the order they are to be talked about. */
  standing: z.enum(['two-apart', 'little-evidence', 'one-apart', 'agreed']),
  lowest: z.int().nullable(),
  highest: z.int().nullable(),
  assessors: z.array(AssessorView),
  /** By the programme's rule, with its arithmetic; null when nothing can be computed. */
  start: z.object({
    level: z.int().nullable(),
    tied: z.boolean(),
    exercises: z.array(
      z.object({ exercise: z.string(), levels: z.array(z.int()), level: z.int().nullable(), tied: z.boolean() }),
    ),
  }),
  final: Final.nullable(),
})
export type CompetenceTalk = z.infer<typeof CompetenceTalk>

export const Gate = z.object({
  status: z.enum(['closed', 'complete', 'open', 'open-early']),
  missing: z.array(z.object({ assessor: z.string(), exercise: z.string() })),
  openedAt: Instant.nullable(),
  openedBy: z.string().nullable(),
  reason: z.string().nullable(),
})
export type Gate = z.infer<typeof Gate>
export const CandidateRef = z.object({ id: Id, code: z.string(), name: z.string() })
/** What stands before the gate: who still has to submit what. Never a level, never a note. */
export const GateView = z.object({
  sessionId: Id,
  session: z.string(),
  candidate: CandidateRef,
  gate: Gate.omit({ reason: true }),
  /** The caller's own work on this candidate that is not submitted yet. */
  own: z.array(z.object({ assignmentId: Id, exercise: z.string() })),
  /** The gate is open and the caller may look through it. */
  mayLook: z.boolean(),
})
export type GateView = z.infer<typeof GateView>
export const DeliberationItem = z.object({
  sessionId: Id,
  session: z.string(),
  candidate: CandidateRef,
  gate: Gate.shape.status,
  missing: z.int(),
  decided: z.int(),
  toDecide: z.int(),
})
export type DeliberationItem = z.infer<typeof DeliberationItem>
export const Deliberation = z.object({
  sessionId: Id,
  session: z.string(),
  candidate: CandidateRef,
  /** Who this candidate is over the years; for lead and coach, null for anybody else. */
  personId: Id.nullable(),
  scale: z.array(Level),
  gate: Gate,
  combination: z.enum(['median', 'lowest']),
  mayDecide: z.boolean(),
  competences: z.array(CompetenceTalk),
  talk: TalkView,
  closing: Closing.nullable(),
  /** What is being written and not closed yet; for whoever may decide. */
  closingDraft: ClosingBody.nullable(),
  /** The same of the candidate's part. */
  partDrafts: z.object({ feedback: FeedbackDraft.nullable(), statement: StatementDraft.nullable() }),
  part: CandidatePart,
  /** Informants who answered about this candidate; `informants.get` has what they said. */
  informants: z.array(z.object({ id: Id, name: z.string(), relation: z.string() })),
})
export type Deliberation = z.infer<typeof Deliberation>

export const SessionOutcome = z.object({
  sessionId: Id,
  session: z.string(),
  scale: z.array(Level),
  combination: z.enum(['median', 'lowest']),
  candidates: z.array(
    z.object({
      candidate: CandidateRef,
      gate: Gate.shape.status,
      mayLook: z.boolean(),
      closedAt: Instant.nullable(),
      toldOn: z.string().nullable(),
      answer: StatementBody.shape.answer.nullable(),
    }),
  ),
  rows: z.array(OutcomeRow),
})
export type SessionOutcome = z.infer<typeof SessionOutcome>

const around = only('lead', 'assessor', 'coach')
const about = z.object({ sessionId: Id, candidateId: Id })
export const gateFailures = {
  /** Not everyone has submitted; `missing` counts assignments. */
  GATE_CLOSED: { data: z.object({ missing: z.int() }) },
  /** The caller has a run of this candidate to submit first. */
  SUBMIT_FIRST: {},
} as const

export const deliberations = {
  list: around.input(z.object({ sessionId: Id.nullable() })).output(z.array(DeliberationItem)),
  /** Opens the gate and records every assessor's chain head. Early: only the lead, with a reason. */
  open: around
    .errors({ ...gateFailures, REASON_NEEDED: {}, ALREADY_OPEN: {} })
    .input(about.extend({ reason: OptionalSentence }))
    .output(Saved),
  /** Lets the caller in at an early-opened gate without having submitted: they no longer rate this candidate. */
  enter: around.errors({ GATE_CLOSED: gateFailures.GATE_CLOSED, NOTHING_TO_WAIVE: {} }).input(about).output(Saved),
  /** How the gate stands, for whoever has to do with the candidate; also before it opens. */
  gate: around.input(about).output(GateView),
  get: around.errors(gateFailures).input(about).output(Deliberation),
  decide: only('lead', 'coach')
    .errors({ ...gateFailures, REASON_NEEDED: {}, UNKNOWN_COMPETENCE: {} })
    .input(
      about.extend({
        competenceId: Id,
        level: z.int().min(1).max(7).nullable(),
        reasonCode: FinalReason.nullable(),
        reason: OptionalSentence,
        carriedBy: z.array(Id).max(400).default([]),
        keepOwn: z.array(Id).max(60).default([]),
      }),
    )
    .output(Saved),
  /** Accepts at once the levels on which everyone agreed. */
  acceptAgreed: only('lead', 'coach')
    .errors({ ...gateFailures, NOT_AGREED: {} })
    .input(about.extend({ competenceIds: z.array(Id).min(1, 'required') }))
    .output(Saved),
  /** The talk about this candidate begins: who moderates, who speaks and in which order; with every chain's head. */
  begin: only('lead', 'coach')
    .errors({
      ...gateFailures,
      NOT_A_RATER: { data: z.object({ name: z.string() }) },
      /** Whoever is at the table sees the others' levels, so they submit first, or enter and rate no more. */
      STILL_RATES: { data: z.object({ name: z.string() }) },
    })
    .input(about.extend({ plan: TalkPlan }))
    .output(Saved),
  /** Kept while it is being written; not in the record yet. */
  saveClosing: only('lead', 'coach')
    .errors(gateFailures)
    .input(about.extend({ body: ClosingBody }))
    .output(Saved),
  /** The candidate's part while it is being written. */
  savePart: only('lead', 'coach')
    .errors(gateFailures)
    .input(about.extend({ draft: PartDraft }))
    .output(Saved),
  close: only('lead', 'coach')
    .errors({ ...gateFailures, LEVELS_NOT_SET: { data: z.object({ open: z.int() }) }, SENTENCE_NEEDED: {} })
    .input(about.extend({ body: ClosingBody }))
    .output(Saved),
  recordFeedback: only('lead', 'coach')
    .errors({ ...gateFailures, NOT_CLOSED: {} })
    .input(about.extend({ body: FeedbackBody }))
    .output(Saved),
  recordStatement: only('lead', 'coach')
    .errors({ ...gateFailures, NOT_CLOSED: {}, STATEMENT_NEEDED: {} })
    .input(about.extend({ body: StatementBody }))
    .output(Saved),
  /** The session whole: what the rule gave beside what people decided. Only of candidates the caller may look at. */
  outcome: around.input(z.object({ sessionId: Id })).output(SessionOutcome),
}
