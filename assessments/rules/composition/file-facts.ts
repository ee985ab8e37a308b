// What the whole file of a person is composed from. Every text in it has been made safe for that person to read: nobody
// else can be recognised in it.
import type {
  CandidatePart,
  ClosingBody,
  CoachTalk,
  EvidenceNote,
  Frequency,
  Level,
  MatchDecision,
  PersonBody,
  Plan,
  PlanBody,
  SharingBody,
} from '../../contract/index.ts'
import type { OverTime } from './facts.ts'

export interface FileNote {
  id: string
  at: string
  exercise: string
  assessor: string
  kind: EvidenceNote['kind']
  text: string
  late: boolean
  links: { target: string; sign: EvidenceNote['sign'] }[]
}
export interface FileMeasurement {
  candidateId: string
  session: string
  place: string
  day: string
  framework: { title: string; version: number }
  scale: Level[]
  accommodations: string
  extraTimePercent: number
  /** null: the caller may not look through its gate (yet). */
  inside: {
    notes: FileNote[]
    ratings: { exercise: string; assessor: string; target: string; level: number | null }[]
    finals: { competence: string; level: number | null; reason: string }[]
    closing: ClosingBody | null
    part: CandidatePart
    self: { target: string; often: Frequency }[]
    informants: { relation: string; answers: { target: string; often: Frequency | null; example: string }[] }[]
    incidents: { at: string; text: string }[]
    answers: { exercise: string; question: string; given: string; points: number | null }[]
  } | null
}
export interface FileFacts {
  person: PersonBody
  coach: string
  measurements: FileMeasurement[]
  /** null: at most one is decided. */
  overTime: OverTime | null
  plans: Plan[]
  /** What was agreed and reads otherwise by now, oldest first. */
  agreedBefore: { planId: string; agreedOn: string; body: PlanBody }[]
  talks: CoachTalk[]
  decisions: (MatchDecision & { job: string })[]
  /** `edits`: what somebody wrote in place of what was composed; '' was left out. */
  documents: { id: string; title: string; recipient: string; at: string; by: string; edits: string[] }[]
  sharings: (SharingBody & { at: string })[]
}
