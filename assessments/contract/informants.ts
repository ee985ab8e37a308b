// Somebody who knows the candidate's daily work answers a questionnaire: first examples, then how often. A source of its
// own, not an observation; it stays behind the gate like anybody's judgement.
import { z } from 'zod'
import { Id, Instant, Line, NoteText, only, Saved } from './common.ts'
import { Target, TargetRef } from './targets.ts'

export const frequencies = ['never', 'rarely', 'often', 'always', 'not-seen'] as const
export const Frequency = z.enum(frequencies)
export type Frequency = z.infer<typeof Frequency>
export const InformantAnswer = z.object({
  target: TargetRef,
  /** What they saw or heard, in their words; '' when they have none. */
  example: z.string(),
  often: Frequency.nullable(),
})
export type InformantAnswer = z.infer<typeof InformantAnswer>

export const InformantSummary = z.object({
  id: Id,
  candidateId: Id,
  code: z.string(),
  candidate: z.string(),
  name: z.string(),
  relation: z.string(),
  step: z.enum(['examples', 'frequencies', 'submitted']),
  answered: z.int(),
  of: z.int(),
  submittedAt: Instant.nullable(),
})
export type InformantSummary = z.infer<typeof InformantSummary>
export const Questionnaire = InformantSummary.extend({
  sessionId: Id,
  session: z.string(),
  targets: z.array(Target),
  /** While it is being filled in; afterwards only with the gate open. */
  answers: z.array(InformantAnswer),
})
export type Questionnaire = z.infer<typeof Questionnaire>

const keepers = only('lead', 'coach')
const wrongStep = { ALREADY_SUBMITTED: {} } as const
export const informants = {
  /** Who was asked and how far they are; no answer. */
  list: keepers.input(z.object({ sessionId: Id })).output(z.array(InformantSummary)),
  save: keepers
    .errors({ ...wrongStep, SUBMIT_FIRST: {} })
    .input(z.object({ id: Id, sessionId: Id, candidateId: Id, name: Line, relation: Line }))
    .output(Saved),
  remove: keepers
    .errors(wrongStep)
    .input(z.object({ id: Id }))
    .output(Saved),
  /** For whoever takes it down with the informant. SUBMIT_FIRST: they still have this candidate to judge themselves. */
  get: keepers
    .errors({ SUBMIT_FIRST: {}, GATE_CLOSED: { data: z.object({ missing: z.int() }) } })
    .input(z.object({ id: Id }))
    .output(Questionnaire),
  saveExample: keepers
    .errors({ ...wrongStep, SUBMIT_FIRST: {} })
    .input(z.object({ id: Id, target: TargetRef, example: NoteText.or(z.literal('')) }))
    .output(Saved),
  /** Examples come first: how often is asked afterwards. */
  toFrequencies: keepers
    .errors({ ...wrongStep, SUBMIT_FIRST: {} })
    .input(z.object({ id: Id, on: z.boolean() }))
    .output(Saved),
  saveFrequency: keepers
    .errors({ ...wrongStep, SUBMIT_FIRST: {} })
    .input(z.object({ id: Id, target: TargetRef, often: Frequency.nullable() }))
    .output(Saved),
  submit: keepers
    .errors({ ...wrongStep, SUBMIT_FIRST: {}, NOT_ANSWERED: { data: z.object({ count: z.int() }) } })
    .input(z.object({ id: Id }))
    .output(Saved),
}
