// The candidate's own view, asked at the kiosk screen: the same items as the informant's, in plain words, with the same
// answers. A source of its own beside what was observed; behind the gate until everybody has judged.
import { z } from 'zod'
import { Id, Instant, OptionalSentence, only, Saved } from './common.ts'
import { gateFailures } from './deliberations.ts'
import { Level } from './framework-body.ts'
import { Frequency } from './informants.ts'
import { TargetRef } from './targets.ts'

export const SelfItem = z.object({
  target: TargetRef,
  /** «Ik kom op tijd.» */
  text: z.string(),
  /** True when nobody wrote a plain sentence for it yet: the text is the indicator's own. */
  asWritten: z.boolean(),
  often: Frequency.nullable(),
})
export type SelfItem = z.infer<typeof SelfItem>
export const SelfForm = z.object({
  code: z.string(),
  items: z.array(SelfItem),
  submittedAt: Instant.nullable(),
})
export type SelfForm = z.infer<typeof SelfForm>
export const SelfSummary = z.object({
  candidateId: Id,
  code: z.string(),
  name: z.string(),
  answered: z.int(),
  of: z.int(),
  submittedAt: Instant.nullable(),
})
export type SelfSummary = z.infer<typeof SelfSummary>
export const ViewsRow = z.object({
  target: TargetRef,
  competenceId: Id,
  competence: z.string(),
  text: z.string(),
  plain: z.string(),
  self: Frequency.nullable(),
  informants: z.array(
    z.object({ name: z.string(), relation: z.string(), often: Frequency.nullable(), example: z.string() }),
  ),
  /** The final level of its competence; null is «onvoldoende bewijs»; undecided competences are not in the rows. */
  level: z.int().nullable(),
  /** How far apart the views are, 0 to 1 of the whole range, each on its own scale; null when there is nothing to compare. */
  apart: z.number().nullable(),
  worthTalking: z.boolean(),
  /** Where it is worth talking about: how the person's own view lies, or that only the others differ. */
  difference: z.enum(['self-higher', 'self-lower', 'others']).nullable(),
})
export type ViewsRow = z.infer<typeof ViewsRow>
export const Views = z.object({
  sessionId: Id,
  session: z.string(),
  candidate: z.object({ id: Id, code: z.string(), name: z.string() }),
  scale: z.array(Level),
  selfAt: Instant.nullable(),
  informants: z.int(),
  /** What is worth talking about first on top. */
  rows: z.array(ViewsRow),
})
export type Views = z.infer<typeof Views>
export const PlainItem = z.object({
  target: TargetRef,
  competence: z.string(),
  indicator: z.string(),
  text: z.string(),
  /** From the library that ships; '' for a framework of one's own. */
  shipped: z.string(),
})
export type PlainItem = z.infer<typeof PlainItem>

const keepers = only('lead', 'coach')
const kiosk = only('kiosk')
export const selfAssessment = {
  /** How far each candidate of the session is; counts, never an answer. */
  list: keepers.input(z.object({ sessionId: Id })).output(z.array(SelfSummary)),
  form: kiosk.output(SelfForm),
  answer: kiosk
    .errors({ ALREADY_SUBMITTED: {} })
    .input(z.object({ target: TargetRef, often: Frequency.nullable() }))
    .output(Saved),
  /** Whatever is answered is enough: nobody has to finish. */
  submit: kiosk.errors({ ALREADY_SUBMITTED: {}, NOTHING_ANSWERED: {} }).output(Saved),
  /** Self, informants and final levels side by side; after the final levels. */
  views: keepers
    .errors({ ...gateFailures, LEVELS_NOT_SET: { data: z.object({ open: z.int() }) } })
    .input(z.object({ sessionId: Id, candidateId: Id }))
    .output(Views),
  /** The plain sentences of a framework; they are help for reading and no part of the framework itself. */
  plainItems: keepers.input(z.object({ frameworkId: Id })).output(z.array(PlainItem)),
  savePlainItem: keepers.input(z.object({ frameworkId: Id, target: TargetRef, text: OptionalSentence })).output(Saved),
}
