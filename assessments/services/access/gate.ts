// The gate, per candidate. Every service that shows another's work, a final level or a cut-off asks here first.
import type { Gate } from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'

interface Missing {
  assignmentId: string
  personId: string
  assessor: string
  exerciseId: string
  candidateId: string
}

/** Assignments not submitted yet, per candidate of the session. */
export async function missingWork(db: Reading, sessionId: string): Promise<Missing[]> {
  return db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .leftJoin('submissions as s', 's.assignment_id', 'a.id')
    .select([
      'a.id as assignmentId',
      'a.person_id as personId',
      'p.name as assessor',
      'r.exercise_id as exerciseId',
      'ac.candidate_id as candidateId',
    ])
    .where('a.session_id', '=', sessionId)
    .where('s.assignment_id', 'is', null)
    .orderBy('p.name')
    .execute()
}

export type GateStatus = Gate['status']

/** Complete needs work to have been given at all: a candidate nobody was to observe has no gate to open. */
export async function gateStatus(
  db: Reading,
  sessionId: string,
): Promise<Map<string, { status: GateStatus; missing: number }>> {
  const missing = Map.groupBy(await missingWork(db, sessionId), (m) => m.candidateId)
  const gates = await db
    .selectFrom('gates')
    .select(['candidate_id', 'early'])
    .where('session_id', '=', sessionId)
    .execute()
  const candidates = await db
    .selectFrom('candidates as c')
    .leftJoin('assignment_candidates as ac', 'ac.candidate_id', 'c.id')
    .leftJoin('session_starts as st', 'st.session_id', 'c.session_id')
    .select(['c.id', 'st.at as started', ({ fn }) => fn.count<number>('ac.assignment_id').as('assigned')])
    .where('c.session_id', '=', sessionId)
    .groupBy(['c.id', 'st.at'])
    .execute()
  return new Map(
    candidates.map(({ id, assigned, started }) => {
      const gate = gates.find((g) => g.candidate_id === id)
      const count = missing.get(id)?.length ?? 0
      const complete = started !== null && assigned > 0 && count === 0
      const status = gate ? (gate.early === 1 ? 'open-early' : 'open') : complete ? 'complete' : 'closed'
      return [id, { status, missing: count }]
    }),
  )
}

/** Whether the person still has a run of this candidate to submit, whatever their role. */
export async function hasUnsubmitted(db: Reading, personId: string, candidateId: string): Promise<boolean> {
  const row = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .leftJoin('submissions as s', 's.assignment_id', 'a.id')
    .select('a.id')
    .where('ac.candidate_id', '=', candidateId)
    .where('a.person_id', '=', personId)
    .where('s.assignment_id', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function hasEntered(db: Reading, personId: string, candidateId: string): Promise<boolean> {
  const row = await db
    .selectFrom('gate_entries')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  return row !== undefined
}

/** A candidate of this session, seen by someone who has to do with them: lead, coach, or an assessor of the candidate. */
export async function candidateFor(db: Reading, actor: Actor, sessionId: string, candidateId: string) {
  const candidate = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name', 'extra_time_percent'])
    .where('id', '=', candidateId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  if (candidate === undefined) throw failure('NOT_FOUND')
  if (!actor.roles.includes('lead') && !actor.roles.includes('coach')) {
    const own = await db
      .selectFrom('assignment_candidates as ac')
      .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
      .select('a.id')
      .where('ac.candidate_id', '=', candidateId)
      .where('a.person_id', '=', actor.personId)
      .executeTakeFirst()
    if (own === undefined) throw failure('NOT_FOUND')
  }
  return candidate
}

/** The strictest rule counts: an unsubmitted run closes the gate for a lead or coach as for any assessor. */
export async function requireSubmitted(db: Reading, actor: Actor, candidateId: string): Promise<void> {
  if (await hasEntered(db, actor.personId, candidateId)) return
  if (await hasUnsubmitted(db, actor.personId, candidateId)) throw failure('SUBMIT_FIRST')
}

export async function requireOpenGate(
  db: Reading,
  actor: Actor,
  sessionId: string,
  candidateId: string,
): Promise<void> {
  await candidateFor(db, actor, sessionId, candidateId)
  await requireSubmitted(db, actor, candidateId)
  const gate = (await gateStatus(db, sessionId)).get(candidateId)
  if (gate?.status !== 'open' && gate?.status !== 'open-early')
    throw failure('GATE_CLOSED', { missing: gate?.missing ?? 0 })
}
