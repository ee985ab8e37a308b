// Writes a session whole. Rows that stay are changed in place and an assignment keeps its id as long as the same person
// observes in the same run: drafts hang on these rows, and a row replaced would take somebody's notes with it.
import type { SessionBody } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { putRows } from '../record/rows.ts'
import { assignmentIdOf } from './assignment-id.ts'
import { Arrangements } from './session-store.ts'

export interface SessionToWrite {
  id: string
  revision: number
  changedAt: string
  body: SessionBody
}

/** Expects a body that has been checked: references known, codes distinct, no work lost. */
export async function writeSession(trx: Trx, session: SessionToWrite): Promise<void> {
  await writeHead(trx, session)
  await writeCandidates(trx, session)
  await writeAssessors(trx, session)
  await writeRuns(trx, session)
  await writeAssignments(trx, session)
}

async function writeHead(trx: Trx, { id, revision, changedAt, body }: SessionToWrite): Promise<void> {
  const values = {
    title: body.title,
    place: body.place,
    day: body.day,
    programme_id: body.programmeId,
    job_profile_id: body.jobProfileId,
    revision,
    changed_at: changedAt,
    arrangements: JSON.stringify(Arrangements.parse(body)),
  }
  await trx
    .insertInto('sessions')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

async function writeCandidates(trx: Trx, { id, body }: SessionToWrite): Promise<void> {
  const { candidates } = body
  const kept = new Set(candidates.map((candidate) => candidate.id))
  const stored = await trx.selectFrom('candidates').select('id').where('session_id', '=', id).execute()
  for (const row of stored) {
    if (!kept.has(row.id)) await trx.deleteFrom('candidates').where('id', '=', row.id).execute()
  }
  // Two candidates may have swapped codes; ids stand in until everyone has the new one.
  await trx
    .updateTable('candidates')
    .set(({ ref }) => ({ code: ref('id') }))
    .where('session_id', '=', id)
    .execute()
  for (const [position, candidate] of candidates.entries()) {
    const values = {
      position,
      code: candidate.code,
      name: candidate.name,
      extra_time_percent: candidate.extraTimePercent,
      accommodations: candidate.accommodations,
    }
    await trx
      .insertInto('candidates')
      .values({ id: candidate.id, session_id: id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute()
  }
}

async function writeAssessors(trx: Trx, { id, body }: SessionToWrite): Promise<void> {
  await trx.deleteFrom('session_assessors').where('session_id', '=', id).execute()
  await putRows(
    trx,
    'session_assessors',
    body.assessorIds.map((person_id, position) => ({ session_id: id, person_id, position })),
  )
  await trx.deleteFrom('conflicts').where('session_id', '=', id).execute()
  const conflicts = new Map(
    body.conflicts.map((conflict) => [`${conflict.personId} ${conflict.candidateId}`, conflict]),
  )
  await putRows(
    trx,
    'conflicts',
    [...conflicts.values()].map(({ personId, candidateId }) => ({
      session_id: id,
      person_id: personId,
      candidate_id: candidateId,
    })),
  )
}

async function writeRuns(trx: Trx, { id, body }: SessionToWrite): Promise<void> {
  const kept = new Set(body.runs.map((run) => run.id))
  const stored = await trx.selectFrom('runs').select('id').where('session_id', '=', id).execute()
  for (const row of stored) {
    if (!kept.has(row.id)) await trx.deleteFrom('runs').where('id', '=', row.id).execute()
    else await trx.deleteFrom('run_candidates').where('run_id', '=', row.id).execute()
  }
  for (const [position, run] of body.runs.entries()) {
    const values = {
      exercise_id: run.exerciseId,
      room: run.room,
      position,
      start_at: run.start,
      minutes: run.minutes,
      locked: run.locked ? 1 : 0,
      role_player: run.rolePlayer,
    }
    await trx
      .insertInto('runs')
      .values({ id: run.id, session_id: id, ...values })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .execute()
  }
  const present = body.runs.flatMap((run) =>
    run.candidateIds.map((candidate_id, position) => ({ run_id: run.id, candidate_id, position })),
  )
  await putRows(trx, 'run_candidates', present)
}

async function writeAssignments(trx: Trx, { id, body }: SessionToWrite): Promise<void> {
  const stored = await trx
    .selectFrom('assignments')
    .select(['id', 'run_id', 'person_id'])
    .where('session_id', '=', id)
    .execute()
  const idOf = new Map(stored.map((row) => [`${row.run_id} ${row.person_id}`, row.id]))
  const wanted = body.runs.flatMap((run) =>
    run.observers.map((observer, position) => ({
      ...observer,
      id: idOf.get(`${run.id} ${observer.personId}`) ?? assignmentIdOf(run.id, observer.personId),
      runId: run.id,
      position,
    })),
  )
  const kept = new Set(wanted.map((assignment) => assignment.id))
  for (const row of stored) {
    if (!kept.has(row.id)) await trx.deleteFrom('assignments').where('id', '=', row.id).execute()
    else await trx.deleteFrom('assignment_candidates').where('assignment_id', '=', row.id).execute()
  }
  for (const { id: assignmentId, runId, personId, position } of wanted) {
    await trx
      .insertInto('assignments')
      .values({ id: assignmentId, session_id: id, run_id: runId, person_id: personId, position })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ position }))
      .execute()
  }
  const observed = wanted.flatMap((assignment) =>
    assignment.candidateIds.map((candidate_id, position) => ({ assignment_id: assignment.id, candidate_id, position })),
  )
  await putRows(trx, 'assignment_candidates', observed)
}
