// What the figures of a session are computed from: ratings, with who, whom, in which exercise and on what.
import type { Difference, Level } from '../../contract/index.ts'
import type { CombinationRule } from '../combine.ts'

export type CandidateRef = Difference['candidate']

/** One assessor's level for one indicator or whole competence; null is «geen gelegenheid», and missing. */
export interface GivenLevel {
  candidateId: string
  personId: string
  exerciseId: string
  targetId: string
  level: number | null
}

export interface MeasuredCompetence {
  id: string
  title: string
  /** Its own id (rated as a whole) and those of its indicators. */
  targetIds: readonly string[]
}

/** Everything is in the session's order: that of the candidates, the framework, the programme. */
export interface SessionMaterial {
  sessionId: string
  session: string
  scale: readonly Level[]
  combination: CombinationRule
  competences: readonly MeasuredCompetence[]
  exercises: readonly { id: string; title: string }[]
  /** Whom the figures are about: the caller may look at all of them. */
  candidates: readonly CandidateRef[]
  /** How many candidates there are to the caller, also those they may not look at yet. */
  of: number
  names: ReadonlyMap<string, string>
  /** Of those candidates only; whatever is about others does not count. */
  given: readonly GivenLevel[]
}
