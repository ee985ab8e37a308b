// What stands before the gate: how it is, and who still has to submit what. Nothing here comes from anybody's judging.
import type { Gate, GateView } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import { candidateFor, type GateState, gateOfCandidate, hasEntered, missingWork } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import type { About } from './about.ts'

export async function gateViewOf(db: Reading, actor: Actor, about: About): Promise<GateView> {
  const candidate = await candidateFor(db, actor, about.sessionId, about.candidateId)
  const state = await gateOfCandidate(db, about.sessionId, about.candidateId)
  const { reason: _kept, ...gate } = await gateOf(db, about, state)
  const session = await db
    .selectFrom('sessions')
    .select('title')
    .where('id', '=', about.sessionId)
    .executeTakeFirstOrThrow()
  const mine = (await missingWork(db, about.candidateId)).filter((m) => m.personId === actor.personId)
  const exercises = mine.length === 0 ? new Map<string, string>() : await exerciseTitles(db, about.sessionId)
  const open = state.status === 'open' || state.status === 'open-early'
  return {
    sessionId: about.sessionId,
    session: session.title,
    candidate: { id: candidate.id, code: candidate.code, name: candidate.name },
    gate,
    own: mine.map((m) => ({ assignmentId: m.assignmentId, exercise: exercises.get(m.exerciseId) ?? '' })),
    mayLook: open && (mine.length === 0 || (await hasEntered(db, actor.personId, about.candidateId))),
  }
}

export async function gateOf(db: Reading, { sessionId, candidateId }: About, state: GateState): Promise<Gate> {
  const row = await db
    .selectFrom('gates as g')
    .leftJoin('people as p', 'p.id', 'g.by_id')
    .select(['g.at', 'g.early', 'g.reason', 'p.name'])
    .where('g.session_id', '=', sessionId)
    .where('g.candidate_id', '=', candidateId)
    .executeTakeFirst()
  const missing = state.missing === 0 ? [] : await missingWork(db, candidateId)
  const exercises = missing.length === 0 ? new Map<string, string>() : await exerciseTitles(db, sessionId)
  return {
    status: state.status,
    missing: missing.map((m) => ({ assessor: m.assessor, exercise: exercises.get(m.exerciseId) ?? '' })),
    openedAt: row?.at ?? null,
    openedBy: row?.name ?? null,
    reason: row?.early === 1 ? row.reason : null,
  }
}

async function exerciseTitles(db: Reading, sessionId: string): Promise<Map<string, string>> {
  const { programme_id } = await db
    .selectFrom('sessions')
    .select('programme_id')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return new Map((await programmeBody(db, programme_id)).exercises.map((e) => [e.id, e.title]))
}
