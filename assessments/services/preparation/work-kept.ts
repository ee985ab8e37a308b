// Changing the day is normal work, also after the start, as long as nothing somebody wrote loses its place.
import { sql } from 'kysely'
import type { SessionBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { informantAnsweredBesides } from '../informants/store.ts'
import { selfAnsweredBesides } from '../self-assessment/store.ts'
import { withWork } from '../work/local-work.ts'
import { programmeOf } from './programme-store.ts'
import { assignmentsOf, type StoredAssignment, type StoredSession } from './session-store.ts'

export async function refuseLosingWork(db: Reading, before: StoredSession, body: SessionBody): Promise<void> {
  const candidateIds = body.candidates.map(({ id }) => id)
  const themselves = await selfAnsweredBesides(db, before.id, candidateIds)
  if (themselves !== undefined) throw failure('SELF_ANSWERED', { name: themselves })
  const answered = await informantAnsweredBesides(db, before.id, candidateIds)
  if (answered !== undefined) throw failure('INFORMANT_ANSWERED', { name: answered })
  if (before.startedAt === null) return
  const assignments = await assignmentsOf(db, before.id)
  const worked = await withWork(db, before.id)
  const submitted = await submittedIn(db, before.id)
  const timed = await timedRuns(db, before.id)
  const lost = assignments.find((assignment) => {
    const run = body.runs.find(({ id, exerciseId }) => id === assignment.runId && exerciseId === assignment.exerciseId)
    if (run === undefined && timed.has(assignment.runId)) return true
    if (!worked.has(assignment.id)) return false
    const now = run?.observers.find(({ personId }) => personId === assignment.personId)?.candidateIds ?? []
    const kept = assignment.candidateIds.every((id) => now.includes(id))
    // Submitted means: for all its candidates. One who comes later needs a run of their own, or the work back first.
    const grown = submitted.has(assignment.id) && now.length > assignment.candidateIds.length
    return !kept || grown || now.length === 0
  })
  if (lost !== undefined) throw await workExists(db, before, lost)
  await refuseLosingClocks(db, before, body, timed)
  await refuseJoiningSealed(db, before, body, assignments)
  await refuseLosingGates(db, before, body)
}

/** A gate can be opened early, before anyone wrote anything: what was decided there keeps its candidate too. */
async function refuseLosingGates(db: Reading, before: StoredSession, body: SessionBody): Promise<void> {
  const gates = await db.selectFrom('gates').select('candidate_id').where('session_id', '=', before.id).execute()
  const lost = gates.find((gate) => body.candidates.every(({ id }) => id !== gate.candidate_id))
  if (lost !== undefined) throw failure('GATE_OPEN')
}

/** The lead can start the clock of a run that nobody observes (yet). */
async function refuseLosingClocks(
  db: Reading,
  before: StoredSession,
  body: SessionBody,
  timed: ReadonlySet<string>,
): Promise<void> {
  const lost = before.body.runs.find(
    ({ id, exerciseId }) => timed.has(id) && !body.runs.some((run) => run.id === id && run.exerciseId === exerciseId),
  )
  if (lost === undefined) return
  const by = await sql<{ name: string }>`
    select p.name from records r join people p on p.id = r.author_id
    where r.unit = ${`run ${lost.id}`} order by r.arrival limit 1`.execute(db)
  throw await workExists(db, before, { assessor: by.rows[0]?.name ?? '', exerciseId: lost.exerciseId })
}

/** Who comes after the seal was not observed. Work that was given back may take them in: its assessor knows of it. */
async function refuseJoiningSealed(
  db: Reading,
  before: StoredSession,
  body: SessionBody,
  assignments: readonly StoredAssignment[],
): Promise<void> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', before.id)
  const rows = await db
    .selectFrom('seals')
    .select('assignment_id')
    .where('assignment_id', 'in', own)
    .where('assignment_id', 'not in', db.selectFrom('reopenings').select('assignment_id'))
    .execute()
  const sealed = new Set(rows.map((row) => row.assignment_id))
  const joined = assignments.find(({ id, runId, personId, candidateIds }) => {
    const run = sealed.has(id) ? body.runs.find((each) => each.id === runId) : undefined
    const now = run?.observers.find((observer) => observer.personId === personId)?.candidateIds ?? []
    return now.some((candidateId) => !candidateIds.includes(candidateId))
  })
  if (joined !== undefined) throw failure('ALREADY_SEALED', { exercise: await titleOf(db, before, joined.exerciseId) })
}

async function workExists(
  db: Reading,
  before: StoredSession,
  { assessor, exerciseId }: Pick<StoredAssignment, 'assessor' | 'exerciseId'>,
) {
  return failure('WORK_EXISTS', { assessor, exercise: await titleOf(db, before, exerciseId) })
}

async function titleOf(db: Reading, before: StoredSession, exerciseId: string): Promise<string> {
  const { exercises } = (await programmeOf(db, before.body.programmeId)).body
  return exercises.find(({ id }) => id === exerciseId)?.title ?? ''
}

async function submittedIn(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const rows = await db.selectFrom('submissions').select('assignment_id').where('assignment_id', 'in', own).execute()
  return new Set(rows.map((row) => row.assignment_id))
}

/** Runs whose timer has been started: it may be running now, and its events are in the record. */
export async function timedRuns(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('runs').select('id').where('session_id', '=', sessionId)
  const rows = await db.selectFrom('timer_events').select('run_id').distinct().where('run_id', 'in', own).execute()
  return new Set(rows.map((row) => row.run_id))
}
