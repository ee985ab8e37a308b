// The board of a running session: who is at which step, and how much is there. Steps and counts; never a level.
import type { Board } from '../../contract/index.ts'
import { gateStatus } from '../access/gate.ts'
import type { Reading } from '../context.ts'
import { toDecideOf } from '../deliberation/progress.ts'
import { stepsOf } from '../work/steps.ts'
import { programmeOf } from './programme-store.ts'
import { assignmentsOf, sessionOf } from './session-store.ts'

export async function boardOf(db: Reading, sessionId: string): Promise<Board> {
  const { body } = await sessionOf(db, sessionId)
  const programme = await programmeOf(db, body.programmeId)
  const assignments = await assignmentsOf(db, sessionId)
  const steps = await stepsOf(
    db,
    assignments.map(({ id }) => id),
  )
  const gates = await gateStatus(db, sessionId)
  const { toDecide, decided } = await toDecideOf(db, sessionId)
  const notes = await noteCounts(db, sessionId)
  const reopened = await reopenedIn(db, sessionId)
  return {
    sessionId,
    title: body.title,
    exercises: programme.body.exercises.map(({ id, title }) => ({ id, title })),
    candidates: body.candidates.map(({ id, code, name }) => ({
      id,
      code,
      name,
      gate: gates.get(id)?.status ?? 'closed',
      missing: gates.get(id)?.missing ?? 0,
      decided: decided.get(id) ?? 0,
      toDecide,
    })),
    cells: assignments.map(({ id, ...assignment }) => ({
      ...assignment,
      assignmentId: id,
      step: steps.get(id) ?? 'observing',
      reopened: reopened.has(id),
      notes: notes.get(id) ?? 0,
    })),
  }
}

/** Drafts while observing, sealed ones after: a note is never in both. */
async function noteCounts(db: Reading, sessionId: string): Promise<Map<string, number>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const drafts = await db
    .selectFrom('draft_notes')
    .select(({ fn }) => ['assignment_id', fn.countAll<number>().as('n')])
    .where('assignment_id', 'in', own)
    .where('wiped', '=', 0)
    .groupBy('assignment_id')
    .execute()
  const sealed = await db
    .selectFrom('sealed_notes')
    .select(({ fn }) => ['assignment_id', fn.countAll<number>().as('n')])
    .where('assignment_id', 'in', own)
    .groupBy('assignment_id')
    .execute()
  const counts = new Map<string, number>()
  for (const { assignment_id, n } of [...drafts, ...sealed]) {
    counts.set(assignment_id, (counts.get(assignment_id) ?? 0) + n)
  }
  return counts
}

async function reopenedIn(db: Reading, sessionId: string): Promise<Set<string>> {
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const rows = await db
    .selectFrom('reopenings')
    .select('assignment_id')
    .distinct()
    .where('assignment_id', 'in', own)
    .execute()
  return new Set(rows.map((row) => row.assignment_id))
}
