// What a played session is told from. A story refers to things by short names the author can read back: a competence by
// its number, an indicator by «number.place» (the second indicator of competence 3 is `3.2`), a candidate by code.
import type {
  CompetenceTalk,
  ExerciseKind,
  FinalReason,
  FrameworkBody,
  Information,
  NoNoteReason,
  NoteKind,
  Sign,
  StaffRole,
  StatementBody,
} from '../contract/index.ts'

export type Ref = string

export interface PersonStory {
  key: string
  name: string
  roles: StaffRole[]
  /** Of an assessor. */
  experience?: { trainedOn: string; sessionsElsewhere: number }
}
export interface CandidateStory {
  code: string
  name: string
  extraTimePercent: number
}
export interface ExerciseStory {
  key: string
  title: string
  kind: ExerciseKind
  group: boolean
  phases: { name: string; minutes: number }[]
  /** `1.1` for an indicator; `4` alone for a competence rated as a whole. */
  shows: Ref[]
}
export interface RunStory {
  /** `09:00` on the day itself; without it the run is in no timetable. */
  at?: string
  exercise: string
  room: string
  candidates: string[]
  observers: { person: string; candidates: string[] }[]
}
export interface CutOffStory {
  competence: string
  level: number
  need: 'essential' | 'desirable'
}

export interface LinkStory {
  ref: Ref
  sign: Sign
}
export interface NoteStory {
  kind: NoteKind
  text: string
  /** Per candidate what the note is linked to; no links means: set aside. */
  about: Record<string, LinkStory[]>
  /** Written after the notes were sealed. */
  late: boolean
}
export interface RatingStory {
  ref: Ref
  level: number | null
  noNoteReason: NoNoteReason | null
}
/** The work of one assessor in one run. */
export interface ObservationStory {
  assessor: string
  exercise: string
  notes: NoteStory[]
  ratings: Record<string, RatingStory[]>
}

/** Where an assessor's work is left, so that whoever looks around meets every step. */
export interface StopStory {
  assessor: string
  exercise: string
  candidate: string
  at: 'observing' | 'classifying' | 'rating'
  /** For `observing`: a sentence somebody was in the middle of. */
  halfSentence: string
}
export interface DecisionStory {
  level: number | null
  reasonCode: FinalReason
  reason: string
}

/** How an eindbespreking ended. `statement: null`: not answered yet. */
export interface ClosingStory {
  sentence: string
  strengths: string[]
  growth: string[]
  told: string
  feedback: string
  statement: StatementBody | null
}

export interface DayStory {
  session: { title: string; place: string }
  /** Of the day, when it has a timetable. */
  hours?: { from: string; to: string; breaks: { from: string; to: string }[] }
  /** What every candidate was told; all of them, and all agreed. */
  information?: Information
  programme: string
  profile: { title: string; source: string; cutOffs: CutOffStory[] }
  candidates: CandidateStory[]
  exercises: ExerciseStory[]
  runs: RunStory[]
  conflicts: { person: string; candidate: string }[]
  observations: ObservationStory[]
  stops: StopStory[]
  /** Candidates whose eindbespreking is held; the others are left as they are. */
  decided: { candidate: string; by: string }[]
  /** Asked only for competences on which the assessors do not agree, or have nothing. */
  decide: (candidate: string, talk: CompetenceTalk) => DecisionStory
  /** By candidate; who is not here is not closed yet. */
  closings?: Record<string, ClosingStory>
  /** The reason with which a deviation is accepted. */
  accept: (code: string) => string
}

export interface Story {
  /** The first is the lead, who registers on an empty file. */
  people: PersonStory[]
  pin: string
  source: { fileName: string; bytes: Uint8Array }
  /** What the lead does with the draft before publishing it. */
  prepare: (draft: FrameworkBody) => FrameworkBody
  /** A measurement of months before, by the same people with the same framework. */
  earlier?: DayStory
  /** Told once the framework is known. */
  day: (published: FrameworkBody) => DayStory
}
