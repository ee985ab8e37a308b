// What one assessor rated together with others, over their sessions: the only ground there is for a question about them.

import type { CandidateRef, SessionMaterial } from './model.ts'
import { assessorsIn, type Moment, momentSteps } from './moments.ts'
import type { Steps } from './steps.ts'

/** A session as it counts for one assessor: only candidates behind whose gate they may look. */
export interface OwnSession extends SessionMaterial {
  /** YYYY-MM-DD. */
  day: string
  /** When the assessor submitted their levels of a candidate in an exercise, under `turnKey`; sorts as text. */
  turns: ReadonlyMap<string, string>
}
export const turnKey = (candidateId: string, exerciseId: string): string => `${candidateId} ${exerciseId}`

/** One competence of one candidate in one exercise that this assessor gave a level for. */
export interface OwnMoment {
  sessionId: string
  candidateId: string
  competenceId: string
  exerciseId: string
  own: number
  /** Empty where nobody else rated it. */
  others: readonly { personId: string; level: number }[]
}

/** What one assessor did on one scale. */
export interface OwnRecord {
  personId: string
  /** The declared values, in order. */
  scale: readonly number[]
  /** In the order of their days. */
  sessions: readonly OwnSession[]
  moments: readonly OwnMoment[]
  /** Those that somebody else rated too. */
  shared: readonly OwnMoment[]
}

export function* ownRecord(personId: string, sessions: readonly OwnSession[]): Steps<OwnRecord> {
  const inOrder = [...sessions].sort(byDay)
  const moments: OwnMoment[] = []
  for (const session of inOrder) {
    const all = yield* momentSteps(session)
    for (const moment of all) moments.push(...ownMoment(session, personId, moment))
  }
  return {
    personId,
    scale: sessions[0]?.scale.map(({ value }) => value) ?? [],
    sessions: inOrder,
    moments,
    shared: moments.filter(({ others }) => others.length > 0),
  }
}

const byDay = (a: OwnSession, b: OwnSession) => compare(a.day, b.day) || compare(a.sessionId, b.sessionId)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function ownMoment({ sessionId }: OwnSession, personId: string, { levels, ...about }: Moment): OwnMoment[] {
  const own = levels.find((given) => given.personId === personId)
  if (own === undefined) return []
  return [{ sessionId, ...about, own: own.level, others: levels.filter((given) => given !== own) }]
}

/** Steps above (+) or below (−) what lies in the middle of the others; 0 also between their two middle levels. */
export function besideMiddle({ own, others }: OwnMoment): number {
  const sorted = others.map(({ level }) => level).sort((a, b) => a - b)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? own
  const upper = sorted[Math.floor(sorted.length / 2)] ?? own
  if (own > upper) return own - upper
  return own < lower ? own - lower : 0
}

export const sessionsIn = (moments: readonly { sessionId: string }[]): number =>
  new Set(moments.map(({ sessionId }) => sessionId)).size

export function candidatesOf(sessions: readonly OwnSession[]): Map<string, CandidateRef> {
  return new Map(
    sessions.flatMap(({ candidates }) => candidates.map((candidate) => [candidate.id, candidate] as const)),
  )
}

/** Everyone who rated one of these, as columns of a table: this assessor first. */
export function columnsOf(personId: string, moments: readonly OwnMoment[]): string[] {
  const others = assessorsIn(moments.map(({ own: _, others: levels, ...about }) => ({ ...about, levels })))
  return [personId, ...others.filter((id) => id !== personId)]
}
