// What a paper form is laid out from. No indicator, sign, level or key of a test can be on it: they are not in here.
import type { ExerciseKind, InterviewQuestion } from '../../contract/exercises.ts'

export interface PaperFormModel {
  code: string
  session: string
  day: string
  /** `09:30`; '' without a time. */
  start: string
  room: string
  exercise: string
  kind: ExerciseKind
  assessor: string
  candidates: { code: string; name: string }[]
  questions: InterviewQuestion[]
  test: { question: string; points: number }[]
}
