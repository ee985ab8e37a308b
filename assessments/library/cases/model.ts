// A worked case: one described performance with the notes somebody took, to classify and rate as practice, and what an
// expert made of it. Everything of the expert's is under `expert` and `lures`, so that it can be held back until the
// trainee's own levels are there.
import type { NoteKind, ratingErrors, Sign } from '../../contract/index.ts'

type RatingError = (typeof ratingErrors)[number]

export interface CaseNote {
  id: string
  /** mm:ss since the start of the exercise. */
  time: string
  kind: NoteKind
  text: string
}
export interface CaseIndicator {
  id: string
  text: string
  /** One per level, lowest first. */
  anchors: string[]
}
export interface CaseCompetence {
  id: string
  title: string
  definition: string
  indicators: CaseIndicator[]
}
export interface ExpertLink {
  noteId: string
  indicatorId: string
  sign: Sign
  why: string
}
export interface ExpertRating {
  indicatorId: string
  /** null: «geen gelegenheid». */
  level: number | null
  why: string
  /** The notes it rests on. */
  noteIds: string[]
  /** A neighbouring level that can be defended too. */
  alternative: { level: number; why: string } | null
}
export interface WorkedCase {
  id: string
  title: string
  exercise: string
  minutes: number
  /** What the candidate was asked to do, and by whom the others were played. */
  situation: string
  /** In order of time, and without a judgement. */
  performance: { time: string; text: string }[]
  /** Names of the levels, lowest first. */
  levels: string[]
  notes: CaseNote[]
  competences: CaseCompetence[]
  expert: {
    links: ExpertLink[]
    setAside: { noteId: string; why: string }[]
    ratings: ExpertRating[]
  }
  /** Which rating errors this case invites, where, and the habit that helps. */
  lures: { error: RatingError; where: string; habit: string }[]
}
