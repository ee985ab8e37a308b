// What an assessor has in this file of an assignment: anything typed, sealed or submitted. Nothing that arrives touches it.
import { sql } from 'kysely'
import type { Reading } from '../context.ts'

const drafts = ['draft_notes', 'draft_answers', 'draft_links', 'draft_asides', 'draft_ratings', 'draft_stages'] as const

/** Assignments of the session with drafts. */
export async function withDrafts(db: Reading, sessionId: string): Promise<Set<string>> {
  const found = new Set<string>()
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  for (const table of drafts) {
    const rows = await db
      .selectFrom(table)
      .select('assignment_id')
      .distinct()
      .where('assignment_id', 'in', own)
      .execute()
    for (const row of rows) found.add(row.assignment_id)
  }
  const typed = await db
    .selectFrom('draft_sentences')
    .select('assignment_id')
    .distinct()
    .where('assignment_id', 'in', own)
    .where('text', '!=', '')
    .execute()
  for (const row of typed) found.add(row.assignment_id)
  return found
}

/** Assignments of the session with drafts or entries in the record. */
export async function withWork(db: Reading, sessionId: string): Promise<Set<string>> {
  const found = await withDrafts(db, sessionId)
  const units = await sql<{ id: string }>`
    select distinct substr(unit, 12) as id from records
    where session_id = ${sessionId} and unit like 'assignment %'`.execute(db)
  for (const { id } of units.rows) found.add(id)
  return found
}

/** Candidates somebody wrote about in an assignment: they stay in it. */
export async function candidatesWithWork(db: Reading, assignmentId: string): Promise<Set<string>> {
  const rows = await sql<{ id: string }>`
    select each.value as id from draft_notes n, json_each(n.candidate_ids) each where n.assignment_id = ${assignmentId}
    union select candidate_id from draft_sentences where assignment_id = ${assignmentId} and text != ''
    union select candidate_id from draft_answers where assignment_id = ${assignmentId}
    union select candidate_id from draft_ratings where assignment_id = ${assignmentId}
    union select s.candidate_id from record_part_subjects s join records r on r.hash = s.record_hash
      where r.unit = ${`assignment ${assignmentId}`}`.execute(db)
  return new Set(rows.rows.map((row) => row.id))
}
