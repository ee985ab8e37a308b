// The person over the years. A candidate is that person in one session; staff are `people`. Measurements are kept and
// dated, none overwritten; what of them compares is said and never guessed.
import { z } from 'zod'
import { Day, Id, Line, OptionalLine, only, Revision, Saved, SavedRevision } from './common.ts'
import { Level } from './framework-body.ts'

export const PersonRef = z.object({ id: Id, code: z.string(), name: z.string() })
export type PersonRef = z.infer<typeof PersonRef>

/** Where they worked; a placement («stage») may lie within another period. */
export const WorkPeriod = z.object({ from: Day, until: Day.nullable(), text: Line, placement: z.boolean() })
export type WorkPeriod = z.infer<typeof WorkPeriod>
export const PersonBody = z.object({
  code: Line,
  name: Line,
  coachId: Id.nullable(),
  /** What they do now, and where they want to go, in their words. */
  work: OptionalLine,
  wish: OptionalLine,
  periods: z.array(WorkPeriod).max(60),
  nextMeasurementOn: Day.nullable(),
})
export type PersonBody = z.infer<typeof PersonBody>

export const PersonSummary = PersonRef.extend({
  coachId: Id.nullable(),
  coach: z.string(),
  work: z.string(),
  wish: z.string(),
  measurements: z.int(),
  lastMeasuredOn: Day.nullable(),
  /** The title of the plan that runs; null: none. */
  plan: z.string().nullable(),
  nextTalkOn: Day.nullable(),
  /** The caller still has to judge them: only the name stands here, whatever is known. */
  withheld: z.boolean(),
})
export type PersonSummary = z.infer<typeof PersonSummary>

/** One candidate of one session, as a measurement of this person. */
export const Measurement = z.object({
  sessionId: Id,
  candidateId: Id,
  code: z.string(),
  session: z.string(),
  place: z.string(),
  day: Day,
  framework: z.object({ id: Id, title: z.string(), version: z.int() }),
  scale: z.array(Level),
  /** Levels are there only when `decided`. `withheld`: the caller may not look through this gate (yet). */
  state: z.enum(['planned', 'open', 'withheld', 'decided']),
  jobProfileId: Id.nullable(),
})
export type Measurement = z.infer<typeof Measurement>
/** Why two points beside each other on a line do not say «grown» or «fallen». */
export const comparabilities = [
  'same',
  'wording-changed',
  'anchors-changed',
  'scale-changed',
  'other-framework',
] as const
export const Comparability = z.enum(comparabilities)
export type Comparability = z.infer<typeof Comparability>
export const LinePoint = z.object({
  candidateId: Id,
  competenceId: Id,
  /** null is «onvoldoende bewijs». */
  level: z.int().nullable(),
  lowest: z.int().nullable(),
  highest: z.int().nullable(),
  assessors: z.int(),
  /** Beside the point before it; null for the first. */
  since: z.object({ comparable: Comparability, steps: z.int().nullable() }).nullable(),
})
export type LinePoint = z.infer<typeof LinePoint>
export const CompetenceLine = z.object({
  /** The competence in the newest framework it was measured with. */
  key: z.string(),
  title: z.string(),
  points: z.array(LinePoint),
})
export type CompetenceLine = z.infer<typeof CompetenceLine>

export const happeningKinds = [
  'measured',
  'statement',
  'informant',
  'self-assessed',
  'marked',
  'agreed-plan',
  'sharing',
  'decision',
] as const
/** Something that happened to the person since the last talk; the screen makes the sentence. */
export const Happening = z.object({
  kind: z.enum(happeningKinds),
  on: Day,
  /** What it is about: a competence, an action, a recipient, an informant. */
  subject: z.string(),
  /** In their words, or what changed; '' when there is nothing to add. */
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type Happening = z.infer<typeof Happening>

export const PersonPage = z.object({
  person: PersonSummary,
  body: PersonBody,
  revision: Revision,
  measurements: z.array(Measurement),
  lines: z.array(CompetenceLine),
  lastTalkOn: Day.nullable(),
  since: z.array(Happening),
  /** The last thing they said of a result. */
  said: z.object({ text: z.string(), on: Day }).nullable(),
  /** Plans and talks on the same line. */
  plans: z.array(
    z.object({ id: Id, title: z.string(), from: Day.nullable(), until: Day.nullable(), closed: z.boolean() }),
  ),
  talks: z.array(z.object({ id: Id, on: Day, planned: z.boolean() })),
  today: Day,
})
export type PersonPage = z.infer<typeof PersonPage>

const keepers = only('lead', 'coach')
/** The caller still has to judge this person somewhere: until then nothing of what is known of them may be seen. */
const judgesFirst = { SUBMIT_FIRST: {} } as const
export const persons = {
  /** Everybody in this file: persons kept by hand, and candidates who are not linked to one yet. By name. */
  list: keepers.output(z.array(PersonSummary)),
  page: keepers
    .errors(judgesFirst)
    .input(z.object({ id: Id }))
    .output(PersonPage),
  /** `id: null` makes somebody new, without a measurement. */
  save: keepers
    .errors({ ...judgesFirst, CHANGED_ELSEWHERE: {} })
    .input(z.object({ id: Id.nullable(), revision: Revision, body: PersonBody }))
    .output(SavedRevision),
  /** Two who are one and the same: everything of `other` comes to `id`. Decided by a person, never guessed. */
  join: keepers
    .errors({ ...judgesFirst, SAME_SESSION: { data: z.object({ session: z.string() }) } })
    .input(z.object({ id: Id, otherId: Id }))
    .output(Saved),
  /** This measurement is somebody else's after all: it becomes a person of its own again. */
  split: keepers
    .errors(judgesFirst)
    .input(z.object({ id: Id, candidateId: Id }))
    .output(Saved),
  /** The person's file: plan, talks, documents. And with `candidatesToo` what the sessions of this file hold of them. */
  erase: only('lead')
    .errors({ SESSION_RUNS: { data: z.object({ session: z.string() }) } })
    .input(z.object({ id: Id, candidatesToo: z.boolean() }))
    .output(Saved),
  /** Who can be their coach. */
  coaches: keepers.output(z.array(z.object({ id: Id, name: z.string() }))),
}
