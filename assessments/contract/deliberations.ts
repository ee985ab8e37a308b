// The eindbespreking and what follows it: final levels, the gap, the report. Everything here stands behind the gate.
import { z } from 'zod'
import { Id, Instant, OptionalSentence, only, Saved } from './common.ts'
import { Level } from './framework-body.ts'
import { MadeFile } from './frameworks.ts'
import { Warning } from './programmes.ts'
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
  scale: z.array(Level),
  gate: Gate,
  combination: z.enum(['median', 'lowest']),
  mayDecide: z.boolean(),
  competences: z.array(CompetenceTalk),
})
export type Deliberation = z.infer<typeof Deliberation>

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
      }),
    )
    .output(Saved),
  /** Accepts at once the levels on which everyone agreed. */
  acceptAgreed: only('lead', 'coach')
    .errors({ ...gateFailures, NOT_AGREED: {} })
    .input(about.extend({ competenceIds: z.array(Id).min(1, 'required') }))
    .output(Saved),
}

export const GapRow = z.object({
  competenceId: Id,
  number: z.string(),
  title: z.string(),
  need: z.enum(['essential', 'desirable']).nullable(),
  cutOff: z.int().nullable(),
  level: z.int().nullable(),
  /** cut-off − final level; null when there is no cut-off, no level or no measurement. */
  gap: z.int().nullable(),
  outcome: z.enum(['meets', 'meets-not-all', 'not-yet', 'insufficient', 'not-measured', 'no-cut-off']),
  lowest: z.int().nullable(),
  highest: z.int().nullable(),
  counts: EvidenceCount,
  notes: z.int(),
  assessors: z.int(),
  exercises: z.int(),
  reasonCode: FinalReason.nullable(),
  reason: z.string(),
})
export type GapRow = z.infer<typeof GapRow>
export const GapView = z.object({
  sessionId: Id,
  session: z.string(),
  candidate: CandidateRef,
  jobProfile: z.object({ id: Id, title: z.string() }),
  scale: z.array(Level),
  rows: z.array(GapRow),
})
export type GapView = z.infer<typeof GapView>
const levelsSet = {
  ...gateFailures,
  LEVELS_NOT_SET: { data: z.object({ open: z.int() }) },
  NO_PROFILE: {},
  OTHER_FRAMEWORK: {},
} as const

export const gaps = {
  /** Cut-offs appear only when every final level of the candidate is set. */
  get: only('lead', 'coach')
    .errors(levelsSet)
    .input(about.extend({ jobProfileId: Id.nullable() }))
    .output(GapView),
}

export const reports = {
  make: only('lead', 'coach')
    .errors(levelsSet)
    .input(about.extend({ jobProfileId: Id.nullable() }))
    .output(MadeFile),
}

/** What the Word report is made of; composed by the core, laid out by `documents`. */
export const ReportModel = z.object({
  organisation: z.string(),
  candidate: CandidateRef,
  session: z.object({ title: z.string(), place: z.string(), day: z.string() }),
  jobProfile: z.object({ title: z.string(), source: z.string() }),
  framework: z.object({ title: z.string(), code: z.string(), version: z.int(), source: z.string() }),
  scale: z.array(Level),
  madeAt: Instant,
  madeBy: z.string(),
  assessors: z.array(z.string()),
  exercises: z.array(
    z.object({
      title: z.string(),
      kind: z.string(),
      minutes: z.int(),
      competences: z.array(z.string()),
      assessors: z.array(z.string()),
    }),
  ),
  combination: z.enum(['median', 'lowest']),
  deviations: z.array(Warning.extend({ reason: z.string() })),
  gate: z.object({ early: z.boolean(), reason: z.string(), missing: z.int() }),
  /** Whether at least one exercise of this candidate was rated by two independently; else agreement is not known. */
  ratedByTwo: z.boolean(),
  extraTime: z.boolean(),
  rows: z.array(
    GapRow.extend({
      definition: z.string(),
      perAssessor: z.array(z.object({ name: z.string(), level: z.int().nullable() })),
      evidence: z.array(EvidenceNote.extend({ assessor: z.string() })),
    }),
  ),
})
export type ReportModel = z.infer<typeof ReportModel>
