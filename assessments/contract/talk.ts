// Around the levels: how the eindbespreking of a candidate is held, how it is closed, and the candidate's part in it.
import { z } from 'zod'
import { Day, Id, Instant, OptionalSentence, Sentence } from './common.ts'

/** Who says what they saw, and who is there to listen: whoever did not rate this candidate only listens. */
export const TalkPart = z.enum(['speaks', 'listens'])
export type TalkPart = z.infer<typeof TalkPart>
/** In the order of speaking: whoever has the least experience first, so that nobody says after a senior. */
export const TalkPlan = z.object({
  moderatorId: Id,
  participants: z.array(z.object({ personId: Id, part: TalkPart })).max(60),
  /** How long one means to take; nothing rings. */
  minutes: z.int('minutes').min(1, 'minutes').max(240, 'minutes'),
})
export type TalkPlan = z.infer<typeof TalkPlan>
export const TalkParticipant = z.object({
  personId: Id,
  name: z.string(),
  part: TalkPart,
  /** Submitted work on this candidate. */
  rated: z.boolean(),
  /** Earlier sessions in which they rated, here and elsewhere: what the order is proposed by. */
  sessions: z.int(),
})
export type TalkParticipant = z.infer<typeof TalkParticipant>
export const TalkView = z.object({
  /** null: not begun; what stands here is then a proposal. */
  begunAt: Instant.nullable(),
  begunBy: z.string().nullable(),
  moderator: z.object({ personId: Id, name: z.string() }).nullable(),
  /** Without whoever still has to submit about this candidate: they may not see it yet. */
  participants: z.array(TalkParticipant),
  minutes: z.int(),
  /** Who may moderate: staff of this file. */
  staff: z.array(z.object({ personId: Id, name: z.string() })),
})
export type TalkView = z.infer<typeof TalkView>

/** What is said of the whole: one sentence to close, what is strong, what can grow, and what the candidate will be told. */
export const ClosingBody = z.object({
  sentence: OptionalSentence,
  strengths: z.array(Sentence).max(12),
  growth: z.array(Sentence).max(12),
  told: z.object({ what: OptionalSentence, byId: Id.nullable(), on: Day.nullable() }),
})
export type ClosingBody = z.infer<typeof ClosingBody>
export const emptyClosing: ClosingBody = {
  sentence: '',
  strengths: [],
  growth: [],
  told: { what: '', byId: null, on: null },
}
export const Closing = z.object({
  body: ClosingBody,
  tellerName: z.string(),
  at: Instant,
  by: z.string(),
  /** A level was set again since. */
  outdated: z.boolean(),
})
export type Closing = z.infer<typeof Closing>

/** The talk in which the candidate heard the result. */
export const FeedbackBody = z.object({ on: Day, byId: Id, notes: OptionalSentence })
export type FeedbackBody = z.infer<typeof FeedbackBody>
const statementAnswers = ['agrees', 'agrees-in-part', 'contests', 'no-answer'] as const
/** What the candidate says of it, in their own words. It travels with the record. */
export const StatementBody = z.object({
  answer: z.enum(statementAnswers),
  text: OptionalSentence,
  /** Read aloud to them as it stands here, and found right. */
  readBack: z.boolean(),
})
export type StatementBody = z.infer<typeof StatementBody>
/** Half written, so anything may still be missing. */
export const FeedbackDraft = z.object({ on: z.string().max(10), byId: z.string().max(40), notes: OptionalSentence })
export type FeedbackDraft = z.infer<typeof FeedbackDraft>
export const StatementDraft = StatementBody.extend({ answer: z.enum(statementAnswers).nullable() })
export type StatementDraft = z.infer<typeof StatementDraft>
/** `body: null` drops what was kept. */
export const PartDraft = z.discriminatedUnion('part', [
  z.object({ part: z.literal('feedback'), body: FeedbackDraft.nullable() }),
  z.object({ part: z.literal('statement'), body: StatementDraft.nullable() }),
])
export type PartDraft = z.infer<typeof PartDraft>
export const CandidatePart = z.object({
  feedback: FeedbackBody.extend({ byName: z.string(), at: Instant }).nullable(),
  statement: StatementBody.extend({ at: Instant, by: z.string() }).nullable(),
})
export type CandidatePart = z.infer<typeof CandidatePart>

/** One final level beside what the rule gave and what the assessors gave apart. */
export const OutcomeRow = z.object({
  candidateId: Id,
  competenceId: Id,
  title: z.string(),
  lowest: z.int().nullable(),
  highest: z.int().nullable(),
  mechanical: z.int().nullable(),
  /** null: not set yet. */
  final: z.object({ level: z.int().nullable(), reasonCode: z.string().nullable(), reason: z.string() }).nullable(),
  change: z.enum(['open', 'same', 'up', 'down', 'insufficient', 'without-rule']),
})
export type OutcomeRow = z.infer<typeof OutcomeRow>
