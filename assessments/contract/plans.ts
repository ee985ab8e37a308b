// The development plan (POP, PDP), the talks about it, and what is due. Ordinary documents of the person's file; what was
// agreed together is kept as it stood, and every mark (− / ± / +) stays with its day.
import { z } from 'zod'
import {
  Day,
  Id,
  Instant,
  Line,
  NoteText,
  OptionalLine,
  OptionalSentence,
  only,
  Revision,
  Saved,
  SavedRevision,
  Sentence,
} from './common.ts'
import { MadeFile } from './frameworks.ts'
import { PersonRef } from './persons.ts'

export const actionPlaces = ['work-floor', 'training', 'daily-life'] as const
export const ActionPlace = z.enum(actionPlaces)
export type ActionPlace = z.infer<typeof ActionPlace>
export const Mark = z.enum(['minus', 'half', 'plus'])
export type Mark = z.infer<typeof Mark>

export const PlanAction = z.object({
  id: Id,
  text: Sentence,
  place: ActionPlace.nullable(),
  /** Who helps. */
  helper: OptionalLine,
  from: Day.nullable(),
  by: Day.nullable(),
  /** What can be seen or counted when it has worked. */
  result: OptionalSentence,
  /** The code of the proposal it began from; null: their own. */
  proposal: z.string().max(60).nullable(),
})
export type PlanAction = z.infer<typeof PlanAction>
export const PlanGoal = z.object({
  id: Id,
  text: Sentence,
  kind: z.enum(['generic', 'technical']).nullable(),
  /** As it was called when it was chosen; the framework may change. */
  competenceId: Id.nullable(),
  competence: OptionalLine,
  /** The level then and the level aimed at, in the words of the scale. */
  from: OptionalLine,
  to: OptionalLine,
  chosenOn: Day.nullable(),
  state: z.enum(['now', 'later', 'reached', 'stopped']),
  /** The first is the first step. */
  actions: z.array(PlanAction).max(40),
})
export type PlanGoal = z.infer<typeof PlanGoal>
export const PlanBody = z.object({
  kind: z.enum(['pop', 'pdp']),
  title: Line,
  from: Day.nullable(),
  until: Day.nullable(),
  /** POP: wat kan ik nu. PDP: waar sta ik nu. */
  now: OptionalSentence,
  /** Wat wil ik. */
  want: OptionalSentence,
  /** PDP: wat heb ik nodig. */
  need: OptionalSentence,
  /** Hoe ga ik dit bereiken. */
  how: OptionalSentence,
  /** What or who can help, and what stands in the way (PDP). Barriers never leave the person and the coach. */
  resources: z.array(Sentence).max(20),
  barriers: z.array(Sentence).max(20),
  goals: z.array(PlanGoal).max(20),
  evaluateOn: Day.nullable(),
  evaluation: OptionalSentence,
})
export type PlanBody = z.infer<typeof PlanBody>

/** What a complete yearly POP has; help, and never a lock. */
export const popParts = [
  'analysis',
  'wish',
  'generic',
  'technical',
  'actions',
  'helper',
  'by',
  'result',
  'agreed',
  'evaluation',
  'within-a-year',
] as const
export const PlanPart = z.object({ part: z.enum(popParts), there: z.boolean() })
export const ActionMark = z.object({
  id: Id,
  actionId: Id,
  mark: Mark,
  on: Day,
  remark: z.string(),
  by: z.string(),
})
export type ActionMark = z.infer<typeof ActionMark>
export const Plan = z.object({
  id: Id,
  personId: Id,
  revision: Revision,
  body: PlanBody,
  madeBy: z.string(),
  changedAt: Instant,
  /** When it was last agreed together as it stood then; null: not yet. `changedSince`: it reads otherwise now. */
  agreedOn: Day.nullable(),
  changedSince: z.boolean(),
  closedOn: Day.nullable(),
  marks: z.array(ActionMark),
  parts: z.array(PlanPart),
  /** One goal with one first step first; more is proposed when the first steps went well. */
  mayGrow: z.boolean(),
})
export type Plan = z.infer<typeof Plan>
export const PlanVersion = z.object({ agreedOn: Day, at: Instant, by: z.string(), body: PlanBody })
export type PlanVersion = z.infer<typeof PlanVersion>

/** From the library of actions that ships; a starting point to adapt together. */
export const ActionProposal = z.object({
  code: z.string(),
  competenceId: Id,
  competence: z.string(),
  place: ActionPlace,
  /** In the I-form: it is the person's plan. */
  text: z.string(),
  helper: z.string(),
  weeks: z.int(),
  result: z.string(),
})
export type ActionProposal = z.infer<typeof ActionProposal>
export const ProposalsFor = z.object({
  competenceId: Id,
  title: z.string(),
  kind: z.enum(['generic', 'technical']),
  level: z.int().nullable(),
  from: z.string(),
  /** The next level in words; '' at the top or without a level. */
  to: z.string(),
  /** Against the job asked for: how far; null when there is none or it is not known. */
  gap: z.int().nullable(),
  need: z.enum(['essential', 'desirable']).nullable(),
  /** Of the library alone: not in the framework they were measured with, which lacks proposals of its own. */
  beyond: z.boolean(),
  proposals: z.array(ActionProposal),
})
export type ProposalsFor = z.infer<typeof ProposalsFor>

const keepers = only('lead', 'coach')
export const plans = {
  /** Newest first. */
  list: keepers.input(z.object({ personId: Id })).output(z.array(Plan)),
  get: keepers.input(z.object({ id: Id })).output(Plan),
  save: keepers
    .errors({ CHANGED_ELSEWHERE: {}, PLAN_CLOSED: {} })
    .input(z.object({ id: Id.nullable(), personId: Id, revision: Revision, body: PlanBody }))
    .output(SavedRevision),
  /** «Samen afgesproken»: keeps the plan as it stands. */
  agree: keepers
    .errors({ CHANGED_ELSEWHERE: {}, PLAN_CLOSED: {}, NO_GOAL: {} })
    .input(z.object({ id: Id, revision: Revision, on: Day }))
    .output(Saved),
  versions: keepers.input(z.object({ id: Id })).output(z.array(PlanVersion)),
  close: keepers
    .errors({ CHANGED_ELSEWHERE: {} })
    .input(z.object({ id: Id, revision: Revision, on: Day.nullable() }))
    .output(Saved),
  /** Only a plan that was never agreed and has no marks. */
  remove: keepers
    .errors({ IN_USE: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
  mark: keepers
    .errors({ PLAN_CLOSED: {} })
    .input(z.object({ id: Id, planId: Id, actionId: Id, mark: Mark, on: Day, remark: OptionalSentence }))
    .output(Saved),
  unmark: keepers
    .errors({ PLAN_CLOSED: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
  /** Behind the gate, of the last decided measurement: where the gaps are first, then the rest. */
  proposals: keepers.input(z.object({ personId: Id, jobProfileId: Id.nullable() })).output(z.array(ProposalsFor)),
}

export const TalkBody = z.object({
  on: Day,
  /** What was talked about. */
  notes: NoteText.or(z.literal('')),
  /** In the person's own words. */
  said: OptionalSentence,
  agreed: OptionalSentence,
  nextOn: Day.nullable(),
  /** `10:00`; '' when no hour was agreed. */
  nextAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^$/, 'time'),
})
export type TalkBody = z.infer<typeof TalkBody>
export const CoachTalk = z.object({
  id: Id,
  personId: Id,
  revision: Revision,
  body: TalkBody,
  by: z.string(),
  /** The caller wrote it: only they put it right. */
  mine: z.boolean(),
  changedAt: Instant,
})
export type CoachTalk = z.infer<typeof CoachTalk>
/** A talk of a coach with a person («gesprek»), not the eindbespreking. */
export const coachTalks = {
  list: keepers.input(z.object({ personId: Id })).output(z.array(CoachTalk)),
  save: keepers
    .errors({ CHANGED_ELSEWHERE: {} })
    .input(z.object({ id: Id, personId: Id, revision: Revision, body: TalkBody }))
    .output(SavedRevision),
  remove: keepers.input(z.object({ id: Id })).output(Saved),
}

export const dueKinds = [
  'talk',
  'arrange-talk',
  'step',
  'measurement',
  'evaluation',
  'yearly-plan',
  'first-talk',
  'profile-expires',
] as const
export const DueItem = z.object({
  kind: z.enum(dueKinds),
  person: PersonRef,
  on: Day,
  at: z.string(),
  text: z.string(),
  late: z.boolean(),
  planId: Id.nullable(),
  actionId: Id.nullable(),
})
export type DueItem = z.infer<typeof DueItem>
export const followUp = {
  /** Everything due in so many days, today counted, late first; `coachId: null` is everybody's. */
  due: keepers
    .input(z.object({ coachId: Id.nullable(), days: z.int().min(1).max(366) }))
    .output(z.object({ today: Day, until: Day, items: z.array(DueItem) })),
  /** A calendar file; codes instead of names unless asked for. */
  calendar: keepers.input(z.object({ coachId: Id.nullable(), names: z.boolean() })).output(MadeFile),
}

/** Terms, laws and schemes: reference text with its date and source. Nothing is enforced from it. */
export const ReferenceNoteBody = z.object({
  kind: z.enum(['term', 'law', 'scheme']),
  title: Line,
  text: NoteText,
  source: OptionalSentence,
  /** When somebody last looked whether it still holds. */
  checkedOn: Day.nullable(),
})
export type ReferenceNoteBody = z.infer<typeof ReferenceNoteBody>
export const ReferenceNote = z.object({
  id: Id,
  revision: Revision,
  body: ReferenceNoteBody,
  /** It came with Wakker and was not changed here. */
  shipped: z.boolean(),
  changedBy: z.string(),
  changedAt: Instant.nullable(),
})
export type ReferenceNote = z.infer<typeof ReferenceNote>
export const referenceNotes = {
  list: only('lead', 'coach', 'assessor', 'viewer').output(z.array(ReferenceNote)),
  save: keepers
    .errors({ CHANGED_ELSEWHERE: {} })
    .input(z.object({ id: Id, revision: Revision, body: ReferenceNoteBody }))
    .output(SavedRevision),
  remove: keepers.input(z.object({ id: Id })).output(Saved),
}
