// Job profiles: what a job asks per competence, in words. The level asked is the cut-off and stays behind the gate.
import { z } from 'zod'
import { Id, Instant, Line, OptionalLine, OptionalSentence, only, Revision, Saved, SavedRevision } from './common.ts'

export const CutOff = z.object({
  competenceId: Id,
  level: z.int().min(1).max(7),
  need: z.enum(['essential', 'desirable']),
})
export type CutOff = z.infer<typeof CutOff>
export const JobProfileBody = z.object({
  /** A short name of one's own; '' when there is none. */
  code: OptionalLine.default(''),
  title: Line,
  frameworkId: Id,
  source: OptionalSentence,
  validUntil: z.iso.date().nullable(),
  cutOffs: z.array(CutOff).max(500),
})
export type JobProfileBody = z.infer<typeof JobProfileBody>
export const JobProfileSummary = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  frameworkId: Id,
  framework: z.string(),
  essential: z.int(),
  desirable: z.int(),
  /** A session asks for it: it can be put away, not removed. */
  inUse: z.boolean(),
  archivedAt: Instant.nullable(),
  changedAt: Instant,
})
export type JobProfileSummary = z.infer<typeof JobProfileSummary>
export const JobProfileDetail = JobProfileSummary.extend({
  revision: Revision,
  body: JobProfileBody,
  setBy: z.string(),
})
export type JobProfileDetail = z.infer<typeof JobProfileDetail>

export const profiles = {
  list: only('lead', 'coach').output(z.array(JobProfileSummary)),
  /** CUT_OFFS_WITHHELD: the caller still has a run to submit in a session on this framework. */
  get: only('lead', 'coach')
    .errors({ CUT_OFFS_WITHHELD: {} })
    .input(z.object({ id: Id }))
    .output(JobProfileDetail),
  save: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, CUT_OFFS_WITHHELD: {}, UNKNOWN_COMPETENCE: {}, NOT_PUBLISHED: {} })
    .input(z.object({ id: Id.nullable(), revision: Revision, body: JobProfileBody }))
    .output(SavedRevision),
  archive: only('lead', 'coach')
    .input(z.object({ id: Id, archived: z.boolean() }))
    .output(Saved),
  remove: only('lead', 'coach')
    .errors({ IN_USE: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
}
