// Exercises: phases and matrix, and the brief that makes one ready to run. The library keeps them by themselves; a
// programme holds its own copy, so that what a session was made with never changes under it.
import { z } from 'zod'
import {
  Id,
  Instant,
  Line,
  OptionalLine,
  OptionalSentence,
  only,
  Revision,
  Saved,
  SavedRevision,
  Sentence,
} from './common.ts'
import { MadeFile } from './frameworks.ts'

export const exerciseKinds = [
  'role-play',
  'group-task',
  'in-basket',
  'presentation',
  'work-sample',
  'fact-finding',
  'case',
  'test',
  'starr-interview',
  'work-floor-observation',
] as const
export const ExerciseKind = z.enum(exerciseKinds)
export type ExerciseKind = z.infer<typeof ExerciseKind>

/** An exercise of 0 minutes is refused; 8 hours is a work-floor day. */
export const Phase = z.object({ name: Line, minutes: z.int('minutes').min(1, 'minutes').max(480, 'minutes') })
export type Phase = z.infer<typeof Phase>
export const MatrixCell = z.object({
  competenceId: Id,
  /** The chosen indicators; empty: the competence is rated as a whole in this exercise. */
  indicatorIds: z.array(Id).max(200),
})
export type MatrixCell = z.infer<typeof MatrixCell>

/** Several paragraphs; an empty line parts them, a line that starts with «- » is a point. */
export const Paragraphs = z.string().trim().max(12_000, 'tooLong')
/** A paper that belongs to the exercise: a mail of an in-basket, a work order; or what the role player has in hand. */
export const Handout = z.object({
  title: Line,
  text: Paragraphs,
  holder: z.enum(['candidate', 'role-player']).default('candidate'),
})
export type Handout = z.infer<typeof Handout>
/** STARR: the opening question and what to ask on about situation, task, activities, result, reflection. */
export const InterviewQuestion = z.object({ question: Sentence, followUps: z.array(Sentence).max(12) })
export type InterviewQuestion = z.infer<typeof InterviewQuestion>
/** `picture` describes what must be shown with the question, when a picture or a thing goes with it. */
export const TestQuestion = z.object({
  question: Sentence,
  options: z.array(Line).max(8),
  key: Sentence,
  points: z.int('points').min(1, 'points').max(20, 'points'),
  picture: OptionalSentence,
})
export type TestQuestion = z.infer<typeof TestQuestion>
/** From points to level: `from` is the fewest points that give it; the lowest level starts at 0. */
export const ExerciseTest = z.object({
  questions: z.array(TestQuestion).max(100),
  table: z.array(z.object({ level: z.int().min(1).max(7), from: z.int().min(0) })).max(7),
})
export type ExerciseTest = z.infer<typeof ExerciseTest>
export const ExerciseBrief = z.object({
  purpose: OptionalSentence,
  materials: z.array(Line).max(60),
  /** How the room is made ready, for the lead. */
  setting: Paragraphs,
  /** For the candidate, in plain language, and the same in simpler language. */
  instruction: Paragraphs,
  simpleInstruction: Paragraphs,
  handouts: z.array(Handout).max(20),
  /** For assessors: what to watch for, moment by moment; no judging. */
  watchFor: z.array(Sentence).max(30),
  permittedHelp: z.array(Sentence).max(20),
  rolePlayer: z.object({ role: Line, text: Paragraphs }).nullable(),
  questions: z.array(InterviewQuestion).max(40),
  test: ExerciseTest.nullable(),
})
export type ExerciseBrief = z.infer<typeof ExerciseBrief>
export const emptyBrief: ExerciseBrief = {
  purpose: '',
  materials: [],
  setting: '',
  instruction: '',
  simpleInstruction: '',
  handouts: [],
  watchFor: [],
  permittedHelp: [],
  rolePlayer: null,
  questions: [],
  test: null,
}

export const Exercise = z.object({
  id: Id,
  title: Line,
  kind: ExerciseKind,
  /** Candidates do it together. */
  group: z.boolean(),
  phases: z.array(Phase).min(1, 'phases').max(12, 'phases'),
  matrix: z.array(MatrixCell).max(500),
  brief: ExerciseBrief.default(emptyBrief),
})
export type Exercise = z.infer<typeof Exercise>

export const LibraryExerciseBody = Exercise.omit({ id: true }).extend({
  /** A short name of one's own («WP-1»); '' when there is none. */
  code: OptionalLine,
  frameworkId: Id,
})
export type LibraryExerciseBody = z.infer<typeof LibraryExerciseBody>
export const LibraryExerciseSummary = z.object({
  id: Id,
  code: z.string(),
  title: z.string(),
  kind: ExerciseKind,
  frameworkId: Id,
  framework: z.string(),
  minutes: z.int(),
  competences: z.int(),
  indicators: z.int(),
  archivedAt: Instant.nullable(),
  changedAt: Instant,
})
export type LibraryExerciseSummary = z.infer<typeof LibraryExerciseSummary>
export const LibraryExerciseDetail = LibraryExerciseSummary.extend({ revision: Revision, body: LibraryExerciseBody })
export type LibraryExerciseDetail = z.infer<typeof LibraryExerciseDetail>

/** Who a printed brief is for. */
export const briefRoles = ['lead', 'candidate', 'candidate-simple', 'assessor', 'role-player'] as const
export const BriefRole = z.enum(briefRoles)
export type BriefRole = z.infer<typeof BriefRole>

const preparers = only('lead', 'assessor', 'coach')
export const exercises = {
  list: preparers.output(z.array(LibraryExerciseSummary)),
  get: preparers.input(z.object({ id: Id })).output(LibraryExerciseDetail),
  save: only('lead', 'coach')
    .errors({ CHANGED_ELSEWHERE: {}, UNKNOWN_COMPETENCE: {}, NOT_PUBLISHED: {} })
    .input(z.object({ id: Id.nullable(), revision: Revision, body: LibraryExerciseBody }))
    .output(SavedRevision),
  /** `title`: what the copy is called; without it, as the original is. */
  copy: only('lead', 'coach')
    .input(z.object({ id: Id, title: Line.optional() }))
    .output(SavedRevision),
  archive: only('lead', 'coach')
    .input(z.object({ id: Id, archived: z.boolean() }))
    .output(Saved),
  remove: only('lead', 'coach')
    .input(z.object({ id: Id }))
    .output(Saved),
  /** A Word document for one role. NO_BRIEF: the exercise has nothing for this role. */
  brief: preparers
    .errors({ NO_BRIEF: {} })
    .input(z.object({ id: Id, role: BriefRole }))
    .output(MadeFile),
  /** The same for an exercise as a programme has it. */
  programmeBrief: preparers
    .errors({ NO_BRIEF: {} })
    .input(z.object({ programmeId: Id, exerciseId: Id, role: BriefRole }))
    .output(MadeFile),
}
