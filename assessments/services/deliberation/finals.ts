// The final levels of a candidate, as decided by people.
import { type Final, FinalReason } from '../../contract/index.ts'
import type { Reading } from '../context.ts'

export async function finalsOf(db: Reading, sessionId: string, candidateId: string): Promise<Map<string, Final>> {
  const rows = await db
    .selectFrom('finals as f')
    .leftJoin('people as p', 'p.id', 'f.by_id')
    .select(['f.competence_id', 'f.level', 'f.reason_code', 'f.reason', 'f.at', 'p.name'])
    .where('f.session_id', '=', sessionId)
    .where('f.candidate_id', '=', candidateId)
    .execute()
  return new Map(
    rows.map((row) => [
      row.competence_id,
      {
        level: row.level,
        reasonCode: FinalReason.nullable().parse(row.reason_code),
        reason: row.reason,
        at: row.at,
        by: row.name ?? '',
      },
    ]),
  )
}
