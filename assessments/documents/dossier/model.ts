// What the method dossier is made of; composed by the core, laid out here. Candidates are codes: there is no name of one
// in the model. Of a candidate whose eindbespreking is closed to whoever makes it there is nothing behind `open`.
import type {
  DayChange,
  ExerciseKind,
  FinalReason,
  HeldReason,
  OutcomeRow,
  ProgrammeBody,
  SessionFigures,
  StatementBody,
  Warning,
} from '../../contract/index.ts'
import type { GuidelineFacts } from '../../rules/guidelines.ts'

export interface ChainHead {
  author: string
  /** The whole id; the text shows its beginning. */
  device: string
  sequence: number
  hash: string
}
/** One piece of work about this candidate, by the order of its author's chain and not by a clock. */
export interface WorkAtOpening {
  assessor: string
  exercise: string
  submitted: 'before' | 'after' | 'not'
}
export interface Opening {
  at: string
  by: string
  early: boolean
  reason: string
  record: ChainHead
  heads: ChainHead[]
  work: WorkAtOpening[]
  /** Looked in without having submitted, and rates this candidate no more. */
  entered: string[]
}
export interface DossierTalk {
  begunAt: string
  begunBy: string
  moderator: string
  speaks: string[]
  listens: string[]
  minutes: number
  heads: ChainHead[]
}
export interface DossierLevel {
  title: string
  lowest: string | null
  highest: string | null
  mechanical: string | null
  /** null: not set yet. */
  final: { level: string | null; reasonCode: FinalReason | null; reason: string } | null
  change: OutcomeRow['change']
  /** How many assessors had a level; how many came from which; how many keep their own beside it. */
  raters: number
  moves: { from: string; count: number }[]
  kept: number
}
export interface DossierCandidate {
  code: string
  informedOn: string | null
  agreedOn: string | null
  open: {
    opening: Opening
    talk: DossierTalk | null
    levels: DossierLevel[]
    closedAt: string | null
    toldOn: string | null
    answer: StatementBody['answer'] | null
    /** That there is a statement in the candidate's own words; the words are not here. */
    inOwnWords: boolean
  } | null
}

export interface DossierExercise {
  title: string
  kind: ExerciseKind
  group: boolean
  minutes: number
  competences: number
  indicators: number
  runs: number
}
export interface DossierCompetence {
  title: string
  /** Per exercise how many indicators: 0 is «as a whole», null is not shown there. */
  cells: (number | null)[]
  moments: { least: number; most: number }
  assessors: { least: number; most: number }
}
export interface DossierAssessor {
  name: string
  trainedOn: string | null
  /** By the record of this session where it says so, otherwise as it stands with the person. */
  practisedOn: string | null
  /** Found missing or too old at the start. */
  notRecent: boolean
  earlierSessions: number
  /** Codes of candidates with whom a bond was declared, and whether they observe them all the same. */
  conflicts: { code: string; observes: boolean }[]
}
export interface WorkedExample {
  code: string
  competence: string
  exercises: {
    title: string
    assessors: { levels: string[]; level: string; tied: boolean }[]
    level: string
    tied: boolean
  }[]
  level: string
  tied: boolean
}
export interface DossierRecord {
  entries: number
  chains: number
  faults: number
  erasedParts: number
  /** Entries that do not count, by why. */
  held: { reason: HeldReason; count: number }[]
  settled: { at: string; by: string; stands: number; aside: number; reason: string }[]
  pinResets: { at: string; by: string; of: string }[]
  reopened: { at: string; by: string; assessor: string; exercise: string; codes: string[]; reason: string }[]
  undoneSeals: number
  lateNotes: number
  /** Typed over from paper by somebody else, on behalf of the assessor. */
  typedOver: { assessor: string; typist: string; count: number }[]
}
export interface DossierChange {
  at: string
  by: string
  kind: DayChange['kind']
  codes: string[]
  exercise: string
  detail: string
}
export type CutOffs =
  | { shown: true; rows: { title: string; level: string; need: 'essential' | 'desirable' }[] }
  | { shown: false; why: 'levels-open' | 'nobody-open' | 'own-work-open' | 'other-framework' }

export interface DossierModel {
  organisation: string
  session: { title: string; place: string; days: string[] }
  madeAt: string
  madeBy: string
  information: { purpose: string; readers: string; keptFor: string }
  profile: {
    title: string
    source: string
    setBy: string
    validUntil: string | null
    expired: boolean
    cutOffs: CutOffs
  } | null
  framework: { title: string; code: string; version: number; source: string; scale: string[] }
  programme: { title: string; combination: ProgrammeBody['combination']; calibrationMonths: number | null }
  exercises: DossierExercise[]
  competences: DossierCompetence[]
  assessors: DossierAssessor[]
  candidates: DossierCandidate[]
  record: DossierRecord
  deviations: (Warning & { reason: string })[]
  changes: DossierChange[]
  adapted: boolean
  example: WorkedExample | null
  /** null: no candidate is open to whoever makes the dossier. */
  figures: Pick<
    SessionFigures,
    'candidates' | 'agreement' | 'coefficient' | 'convention' | 'perCompetence' | 'unused' | 'scale'
  > | null
  guidelines: GuidelineFacts
}
