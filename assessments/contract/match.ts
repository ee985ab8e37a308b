// What a measurement says beside what jobs ask. No single score, no order of merit: people stand by name, a named person
// decides and writes why.
import { z } from 'zod'
import { Day, Id, Instant, only, Saved, Sentence } from './common.ts'
import { gateFailures } from './deliberations.ts'
import { Level } from './framework-body.ts'
import { MadeFile } from './frameworks.ts'
import { PersonRef } from './persons.ts'

const Need = z.enum(['essential', 'desirable'])
export const MatchStep = z.object({
  competenceId: Id,
  title: z.string(),
  need: Need,
  level: z.int(),
  cutOff: z.int(),
  steps: z.int(),
})
export type MatchStep = z.infer<typeof MatchStep>
export const MatchUnknown = z.object({
  competenceId: Id,
  /** '' when neither the measured framework nor the profile's knows it. */
  title: z.string(),
  need: Need,
  why: z.enum(['insufficient', 'not-measured', 'not-in-framework', 'anchors-changed', 'scale-changed']),
})
export type MatchUnknown = z.infer<typeof MatchUnknown>
export const matchStandings = ['fits', 'fits-not-all', 'one-step', 'two-steps', 'further', 'unknown'] as const
export const JobMatch = z.object({
  /** By the essential competences alone. `unknown`: too little is known of an essential one and nothing else is missing. */
  standing: z.enum(matchStandings),
  essential: z.object({ asked: z.int(), met: z.int() }),
  desirable: z.object({ asked: z.int(), met: z.int() }),
  /** Not yet, essential first. For `one-step` and `two-steps` the essential ones are what would open this job. */
  steps: z.array(MatchStep),
  /** Onvoldoende bewijs and the like: apart from «nog niet». */
  unknown: z.array(MatchUnknown),
  /** Met, though not with every assessor. */
  notWithAll: z.array(z.object({ competenceId: Id, title: z.string(), need: Need })),
})
export type JobMatch = z.infer<typeof JobMatch>
export const ProfileRef = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  source: z.string(),
  setBy: z.string(),
  validUntil: Day.nullable(),
  expired: z.boolean(),
})
export type ProfileRef = z.infer<typeof ProfileRef>
export const MeasurementRef = z.object({ sessionId: Id, candidateId: Id, session: z.string(), day: Day })
export type MeasurementRef = z.infer<typeof MeasurementRef>
export const PersonMatches = z.object({
  person: PersonRef,
  measurement: MeasurementRef,
  scale: z.array(Level),
  /** By standing (what fits first), then by title. `otherVersion`: on another version of the measured framework. */
  profiles: z.array(z.object({ profile: ProfileRef, otherVersion: z.boolean(), match: JobMatch })),
  /** Profiles on another framework: not compared. */
  otherFramework: z.int(),
})
export type PersonMatches = z.infer<typeof PersonMatches>

export const matchDecisions = ['propose', 'prepare', 'not-now', 'other-job'] as const
export const MatchDecision = z.object({
  id: Id,
  personId: Id,
  decision: z.enum(matchDecisions),
  reason: z.string(),
  /** What the person said of it; '' when they were not asked yet. */
  said: z.string(),
  by: z.string(),
  at: Instant,
})
export type MatchDecision = z.infer<typeof MatchDecision>
export const ProfileOverview = z.object({
  profile: ProfileRef,
  scale: z.array(Level),
  asks: z.array(z.object({ competenceId: Id, title: z.string(), need: Need, cutOff: z.int() })),
  /** By name. Never by how well they do. */
  persons: z.array(
    z.object({
      person: PersonRef,
      measurement: MeasurementRef,
      match: JobMatch,
      cells: z.array(
        z.object({
          competenceId: Id,
          level: z.int().nullable(),
          outcome: z.enum(['meets', 'meets-not-all', 'not-yet', 'insufficient', 'not-measured', 'no-cut-off']),
        }),
      ),
      decisions: z.array(MatchDecision),
    }),
  ),
  /** Measured on this framework, but the caller may not look (yet) or the levels are not all set. */
  notYet: z.int(),
})
export type ProfileOverview = z.infer<typeof ProfileOverview>

export const DecideMatch = z.object({
  jobProfileId: Id,
  personId: Id,
  decision: z.enum(matchDecisions),
  reason: Sentence,
  said: z.string().trim().max(2_000, 'tooLong'),
})
export type DecideMatch = z.infer<typeof DecideMatch>

const keepers = only('lead', 'coach')
export const match = {
  /** One person against every job profile on the framework of that measurement. */
  person: keepers
    .errors({ ...gateFailures, LEVELS_NOT_SET: { data: z.object({ open: z.int() }) }, CUT_OFFS_WITHHELD: {} })
    .input(z.object({ sessionId: Id, candidateId: Id }))
    .output(PersonMatches),
  /** One profile beside the people measured with its framework, each with their last decided measurement. */
  profile: keepers
    .errors({ CUT_OFFS_WITHHELD: {} })
    .input(z.object({ jobProfileId: Id }))
    .output(ProfileOverview),
  /** One person, one job, one reason. There is no way to decide about several at once. */
  decide: keepers.errors({ CUT_OFFS_WITHHELD: {}, NOT_MEASURED: {} }).input(DecideMatch).output(Saved),
  /** Levels and gaps of a session as a workbook; codes instead of names unless asked for. */
  workbook: keepers
    .errors({ NOTHING_TO_SHOW: {}, CUT_OFFS_WITHHELD: {} })
    .input(z.object({ sessionId: Id, jobProfileId: Id.nullable(), names: z.boolean() }))
    .output(MadeFile),
}
