// Practising on a worked case: read, classify, rate, and only then see what an expert made of it. One's own results are
// one's own; a lead sees the day somebody practised, and the record of a session has the counts.
import { z } from 'zod'
import { Instant, only, Saved } from './common.ts'
import { NoNoteReason, NoteKind, Sign } from './work.ts'

/** The eight rating errors of the field, as codes. */
export const ratingErrors = [
  'tooFast',
  'tooLittle',
  'overvaluing',
  'undervaluing',
  'leniency',
  'middle',
  'balancing',
  'stereotypes',
] as const

const CaseKey = z.string().min(1).max(60)
/** How one's levels lie beside the expert's; a level the expert also found defensible counts as within one, not as the same. */
export const CalibrationResult = z.object({
  on: z.iso.date(),
  caseId: CaseKey,
  same: z.int(),
  withinOne: z.int(),
  of: z.int(),
})
export type CalibrationResult = z.infer<typeof CalibrationResult>

export const TrainingAnswer = z.object({
  links: z.array(z.object({ noteId: CaseKey, indicatorId: CaseKey, sign: Sign })).max(400),
  setAside: z.array(CaseKey).max(200),
  /** null: «geen gelegenheid». */
  ratings: z
    .array(
      z.object({
        indicatorId: CaseKey,
        level: z.int().min(1).max(7).nullable(),
        /** As in the work itself: a level without any note behind it asks one tap of a reason. */
        noNoteReason: NoNoteReason.nullable().default(null),
      }),
    )
    .max(100),
})
export type TrainingAnswer = z.infer<typeof TrainingAnswer>
export const trainingSteps = ['reading', 'classifying', 'rating', 'compared'] as const

export const CaseSummary = z.object({
  id: CaseKey,
  title: z.string(),
  exercise: z.string(),
  minutes: z.int(),
  notes: z.int(),
  indicators: z.int(),
  step: z.enum(trainingSteps),
  /** The caller's last finished attempt. */
  last: CalibrationResult.nullable(),
  attempts: z.int(),
})
export type CaseSummary = z.infer<typeof CaseSummary>
/** Without anything of the expert's: that comes after one's own levels. */
export const TrainingCase = CaseSummary.extend({
  situation: z.string(),
  performance: z.array(z.object({ time: z.string(), text: z.string() })),
  levels: z.array(z.string()),
  notesToRead: z.array(z.object({ id: CaseKey, time: z.string(), kind: NoteKind, text: z.string() })),
  competences: z.array(
    z.object({
      id: CaseKey,
      title: z.string(),
      definition: z.string(),
      indicators: z.array(z.object({ id: CaseKey, text: z.string(), anchors: z.array(z.string()) })),
    }),
  ),
  answer: TrainingAnswer,
})
export type TrainingCase = z.infer<typeof TrainingCase>
/** `near`: one level beside it, or a level the expert also found defensible. «Geen gelegenheid» is the same only as itself. */
const besideExpert = ['same', 'near', 'far'] as const
export const TrainingComparison = z.object({
  caseId: CaseKey,
  finishedAt: Instant,
  result: CalibrationResult,
  indicators: z.array(
    z.object({
      indicatorId: CaseKey,
      own: z.int().nullable(),
      expert: z.int().nullable(),
      beside: z.enum(besideExpert),
      why: z.string(),
      noteIds: z.array(CaseKey),
      alternative: z.object({ level: z.int(), why: z.string() }).nullable(),
    }),
  ),
  notes: z.array(
    z.object({
      noteId: CaseKey,
      own: z.array(z.object({ indicatorId: CaseKey, sign: Sign })),
      expert: z.array(z.object({ indicatorId: CaseKey, sign: Sign, why: z.string() })),
      ownAside: z.boolean(),
      /** Why the expert set it aside; null when not. */
      expertAside: z.string().nullable(),
    }),
  ),
  lures: z.array(z.object({ error: z.enum(ratingErrors), where: z.string(), habit: z.string() })),
})
export type TrainingComparison = z.infer<typeof TrainingComparison>

const trainee = only('lead', 'assessor', 'coach')
const ofCase = z.object({ caseId: CaseKey })
export const training = {
  list: trainee.output(z.array(CaseSummary)),
  get: trainee.input(ofCase).output(TrainingCase),
  /** Kept as it is; nothing is compared yet. */
  save: trainee
    .errors({ ALREADY_FINISHED: {} })
    .input(ofCase.extend({ step: z.enum(['reading', 'classifying', 'rating']), answer: TrainingAnswer }))
    .output(Saved),
  /** Compares, keeps the day as the caller's last calibration, and ends this attempt. */
  finish: trainee
    .errors({
      ALREADY_FINISHED: {},
      NOT_CLASSIFIED: { data: z.object({ count: z.int() }) },
      NOT_RATED: { data: z.object({ count: z.int() }) },
    })
    .input(ofCase.extend({ answer: TrainingAnswer }))
    .output(TrainingComparison),
  /** The last finished attempt beside the expert. */
  compared: trainee.errors({ NOT_FINISHED: {} }).input(ofCase).output(TrainingComparison),
  /** Begins anew; what was finished stays. */
  again: trainee.input(ofCase).output(Saved),
  /** The caller's finished attempts, oldest first. */
  history: trainee.output(z.array(CalibrationResult)),
}
