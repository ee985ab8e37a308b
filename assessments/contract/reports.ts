// What follows the eindbespreking: the gap between final levels and what a job asks, and the report. Behind the gate, and
// only when every final level is set.
import { z } from 'zod'
import { Day, Id, Instant, only } from './common.ts'
import { CandidateRef, EvidenceCount, EvidenceNote, FinalReason, gateFailures } from './deliberations.ts'
import { Level } from './framework-body.ts'
import { MadeFile } from './frameworks.ts'
import { Warning } from './programmes.ts'
import { CandidatePart, Closing } from './talk.ts'

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
  /** Who the candidate is over the years. */
  personId: Id,
  jobProfile: z.object({ id: Id, title: z.string(), validUntil: Day.nullable() }),
  scale: z.array(Level),
  rows: z.array(GapRow),
  /** The job asks them, but the framework does not have them: said, not hidden. */
  notInFramework: z.object({ essential: z.int(), desirable: z.int() }),
})
export type GapView = z.infer<typeof GapView>
const about = z.object({ sessionId: Id, candidateId: Id })
const levelsSet = {
  ...gateFailures,
  LEVELS_NOT_SET: { data: z.object({ open: z.int() }) },
  NO_PROFILE: {},
  OTHER_FRAMEWORK: {},
  /** The caller still has a run to submit in a session on this framework. */
  CUT_OFFS_WITHHELD: {},
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
    .errors({ ...levelsSet, DOCUMENT_TOO_SLOW: {} })
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
  closing: Closing.nullable(),
  part: CandidatePart,
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
