// Programmes: exercises with their phases, and the matrix of what each exercise shows.
import { z } from 'zod'
import { Id, Instant, Line, OptionalLine, only, Revision, Saved, SavedRevision, staff } from './common.ts'
import { Exercise } from './exercises.ts'

/** Indicator → competence, assessors within an exercise, then exercises. Ties go to the lower level and are shown. */
export const combinationRules = ['median', 'lowest'] as const
/** Our norm for a matrix: what one observer can watch for in one exercise. More is a warning, never a wall. */
export const mostCompetencesPerExercise = 5
export const mostIndicatorsPerExercise = 12
export const ProgrammeBody = z.object({
  /** A short name of one's own; '' when there is none. */
  code: OptionalLine.default(''),
  title: Line,
  frameworkId: Id,
  combination: z.enum(combinationRules),
  /** Assessors compared their levels with an expert's at most so many months before; null: not asked. */
  calibrationMonths: z.int('months').min(1, 'months').max(60, 'months').nullable().default(12),
  exercises: z.array(Exercise).max(40),
})
export type ProgrammeBody = z.infer<typeof ProgrammeBody>

/** A deviation from the rules of the field. Never a wall: it is accepted with a reason and shows in the report. */
export const Warning = z.object({
  code: z.enum([
    'no-exercises',
    'exercise-without-competences',
    'too-many-competences',
    'too-many-indicators',
    'competence-in-one-exercise',
    'no-candidates',
    'no-assessors',
    'same-name',
    'candidate-without-runs',
    'candidate-one-assessor',
    'candidate-one-moment',
    'candidate-not-rated-by-two',
    'competence-one-assessor',
    'too-many-candidates-per-observer',
    'run-without-assessor',
    'candidate-unobserved-in-run',
    'conflict-of-interest',
    'cut-off-not-measured',
    'candidate-not-informed',
    'candidate-not-agreed',
    'information-missing',
    'assessor-not-calibrated',
    'run-not-planned',
    'timetable-clash',
    'person-in-two-sessions',
  ]),
  /** What it is about, in the words of the person's own data (an exercise, a candidate's code, a competence). */
  subject: z.string(),
  count: z.int().nullable(),
})
export type Warning = z.infer<typeof Warning>

export const ProgrammeSummary = z.object({
  id: Id,
  title: z.string(),
  frameworkId: Id,
  framework: z.string(),
  exercises: z.int(),
  minutes: z.int(),
  warnings: z.int(),
  /** A started session uses it: it no longer changes; copy it to go on. */
  inUse: z.boolean(),
  archivedAt: Instant.nullable(),
  changedAt: Instant,
})
export type ProgrammeSummary = z.infer<typeof ProgrammeSummary>
export const ProgrammeDetail = ProgrammeSummary.extend({
  revision: Revision,
  body: ProgrammeBody,
  checks: z.array(Warning),
})
export type ProgrammeDetail = z.infer<typeof ProgrammeDetail>

export const programmes = {
  list: staff.output(z.array(ProgrammeSummary)),
  get: staff.input(z.object({ id: Id })).output(ProgrammeDetail),
  save: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, IN_USE: {}, UNKNOWN_COMPETENCE: {}, NOT_PUBLISHED: {} })
    .input(z.object({ id: Id.nullable(), revision: Revision, body: ProgrammeBody }))
    .output(SavedRevision.extend({ checks: z.array(Warning) })),
  /** `title`: what the copy is called; without it, as the original is. */
  copy: only('lead', 'coach')
    .input(z.object({ id: Id, title: Line.optional() }))
    .output(SavedRevision),
  archive: only('lead', 'coach')
    .input(z.object({ id: Id, archived: z.boolean() }))
    .output(Saved),
  remove: only('lead', 'coach')
    .errors({ IN_USE: {} })
    .input(z.object({ id: Id }))
    .output(Saved),
}
