// What a printed brief is laid out from: already cut to what this role may have, so that the layout cannot let out a key
// or a role player's text.
import type { BriefRole, ExerciseKind, Handout, InterviewQuestion, Phase } from '../../contract/index.ts'

export interface BriefModel {
  role: BriefRole
  exercise: { title: string; code: string; kind: ExerciseKind; group: boolean; phases: Phase[]; minutes: number }
  /** `version` is null for a draft. */
  framework: { title: string; code: string; version: number | null }
  /** The programme it is printed from; '' from the library. */
  programme: string
  /** Lead and assessor only, never with anchors. For the assessor on a page to lay away while observing. */
  competences: BriefCompetence[]
  purpose: string
  materials: string[]
  setting: string
  /** For `candidate-simple` the simpler one. */
  instruction: string
  handouts: Handout[]
  watchFor: string[]
  permittedHelp: string[]
  rolePlayer: { role: string; text: string } | null
  questions: InterviewQuestion[]
  test: BriefTest | null
}
/** No indicators: the competence is rated as a whole here. */
export interface BriefCompetence {
  number: string
  title: string
  definition: string
  indicators: string[]
}
export interface BriefTest {
  /** `key` is null where the candidate reads it. */
  questions: { question: string; options: string[]; key: string | null; points: number; picture: string }[]
  points: number
  /** From points to level, lowest first, with the words of the scale; empty for the candidate. */
  table: { level: number; name: string; from: number }[]
}
