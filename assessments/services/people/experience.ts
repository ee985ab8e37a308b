// How often somebody rated before a session, as this file knows it: the order of speaking and the dossier go by it.
import type { Reading } from '../context.ts'

/** Per person the other sessions of this file, not later than this one, in which they submitted work. */
export async function sessionsBefore(db: Reading, sessionId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('submissions as su')
    .innerJoin('assignments as a', 'a.id', 'su.assignment_id')
    .innerJoin('sessions as s', 's.id', 'a.session_id')
    .select('a.person_id')
    .select(({ fn }) => fn.count<number>('a.session_id').distinct().as('sessions'))
    .where('a.session_id', '!=', sessionId)
    .where('s.day', '<=', db.selectFrom('sessions').select('day').where('id', '=', sessionId))
    .groupBy('a.person_id')
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.sessions]))
}
