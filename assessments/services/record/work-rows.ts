// The rows of an assessor's sealed and submitted work. A seal can be undone and work given back, so what projects them
// clears before it puts.
import { sql } from 'kysely'
import type { RecordContent } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { putRows } from './rows.ts'

/** Nearly always there is none, and then nothing has to be cleared. */
async function isThere(trx: Trx, table: 'seals' | 'submissions', assignment: string): Promise<boolean> {
  const found = await sql`select 1 from ${sql.table(table)} where assignment_id = ${assignment}`.execute(trx)
  return found.rows.length > 0
}

export async function clearSeal(trx: Trx, assignment: string): Promise<void> {
  if (!(await isThere(trx, 'seals', assignment))) return
  const sealed = trx
    .selectFrom('sealed_notes')
    .select('id')
    .where('assignment_id', '=', assignment)
    .where('late', '=', 0)
  await trx
    .deleteFrom('sealed_note_candidates')
    .where('assignment_id', '=', assignment)
    .where('note_id', 'in', sealed)
    .execute()
  await trx.deleteFrom('sealed_notes').where('assignment_id', '=', assignment).where('late', '=', 0).execute()
  await trx.deleteFrom('sealed_answers').where('assignment_id', '=', assignment).execute()
  await trx.deleteFrom('seals').where('assignment_id', '=', assignment).execute()
}

export async function clearSubmission(trx: Trx, assignment: string): Promise<void> {
  if (!(await isThere(trx, 'submissions', assignment))) return
  for (const table of ['submissions', 'submitted_links', 'submitted_ratings'] as const) {
    await trx.deleteFrom(table).where('assignment_id', '=', assignment).execute()
  }
}

export async function putNotes(
  trx: Trx,
  assignment_id: string,
  notes: RecordContent<'note.late'>['note'][],
  late: 0 | 1,
): Promise<void> {
  await putRows(
    trx,
    'sealed_notes',
    notes.map(({ id, ordinal, at, phase, kind, text, frame, paper }) => ({
      id,
      assignment_id,
      ordinal,
      at,
      phase,
      kind,
      text,
      late,
      frame: frame === null ? null : JSON.stringify(frame),
      paper: paper === null ? null : JSON.stringify(paper),
    })),
  )
  const about = notes.flatMap((note) =>
    note.candidateIds.map((candidate_id) => ({ assignment_id, note_id: note.id, candidate_id })),
  )
  await putRows(trx, 'sealed_note_candidates', about)
}
