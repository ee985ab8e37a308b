// Changing the day is normal work, also after the start, as long as nothing somebody wrote loses its place.
import type { SessionBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { withWork } from '../work/local-work.ts'
import { programmeOf } from './programme-store.ts'
import { assignmentsOf, type StoredAssignment, type StoredSession } from './session-store.ts'

export async function refuseLosingWork(db: Reading, before: StoredSession, body: SessionBody): Promise<void> {
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
  await refuseLosingGates(db, before, body)
}

/** A gate can be opened early, before anyone wrote anything: what was decided there keeps its candidate too. */
async function refuseLosingGates(db: Reading, before: StoredSession, body: SessionBody): Promise<void> {
  const gates = await db.selectFrom('gates').select('candidate_id').where('session_id', '=', before.id).execute()
  const lost = gates.find((gate) => body.candidates.every(({ id }) => id !== gate.candidate_id))
  if (lost !== undefined) throw failure('GATE_OPEN')
}

async function workExists(db: Reading, before: StoredSession, { assessor, exerciseId }: StoredAssignment) {
  const { exercises } = (await programmeOf(db, before.body.programmeId)).body
  return failure('WORK_EXISTS', { assessor, exercise: exercises.find(({ id }) => id === exerciseId)?.title ?? '' })
}

async function submittedIn(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const rows = await db.selectFrom('submissions').select('assignment_id').where('assignment_id', 'in', own).execute()
  return new Set(rows.map((row) => row.assignment_id))
}

/** Runs whose timer has been started: it may be running now, and its events are in the record. */
async function timedRuns(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('runs').select('id').where('session_id', '=', sessionId)
  const rows = await db.selectFrom('timer_events').select('run_id').distinct().where('run_id', 'in', own).execute()
  return new Set(rows.map((row) => row.run_id))
}
