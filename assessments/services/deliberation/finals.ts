// The final levels of a candidate, as decided by people.

import { z } from 'zod'
import { type Final, FinalReason } from '../../contract/index.ts'
import { movesOf } from '../../rules/talk.ts'
import type { Reading } from '../context.ts'

const Originals = z.array(z.object({ assessor: z.string(), level: z.int().nullable() }))
const Ids = z.array(z.string())

export async function finalsOf(db: Reading, sessionId: string, candidateId: string): Promise<Map<string, Final>> {
  const rows = await db
    .selectFrom('finals as f')
    .leftJoin('people as p', 'p.id', 'f.by_id')
    .select([
      'f.competence_id',
      'f.level',
      'f.reason_code',
      'f.reason',
      'f.at',
      'p.name',
      'f.mechanical',
      'f.originals',
      'f.carried_by',
      'f.keep_own',
    ])
    .where('f.session_id', '=', sessionId)
    .where('f.candidate_id', '=', candidateId)
    .execute()
  const people = await db.selectFrom('people').select(['id', 'name']).execute()
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(
    rows.map((row) => {
      const originals = Originals.parse(JSON.parse(row.originals)).map(({ assessor, level }) => ({
        personId: assessor,
        name: names.get(assessor) ?? '',
        level,
      }))
      const keepOwn = Ids.parse(JSON.parse(row.keep_own))
      const final = {
        level: row.level,
        reasonCode: FinalReason.nullable().parse(row.reason_code),
        reason: row.reason,
        at: row.at,
        by: row.name ?? '',
        mechanical: row.mechanical,
        originals,
        carriedBy: Ids.parse(JSON.parse(row.carried_by)),
        keepOwn,
        moves: movesOf(originals, row.level, keepOwn),
      }
      return [row.competence_id, final]
    }),
  )
}
