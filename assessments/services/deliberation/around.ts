// The candidates somebody has to do with: all for lead and coach, their own for an assessor.
import { sql } from 'kysely'
import type { z } from 'zod'
import type { CandidateRef } from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'

/** Of a candidate `c` of the question it stands in. */
export const isAround = ({ roles, personId }: Actor) =>
  roles.includes('lead') || roles.includes('coach')
    ? sql<boolean>`true`
    : sql<boolean>`exists (select 1 from assignment_candidates as ac join assignments as a on a.id = ac.assignment_id
        where ac.candidate_id = c.id and a.person_id = ${personId})`

export async function candidatesAround(
  db: Reading,
  actor: Actor,
  sessionId: string,
): Promise<z.infer<typeof CandidateRef>[]> {
  return db
    .selectFrom('candidates as c')
    .select(['c.id', 'c.code', 'c.name'])
    .where('c.session_id', '=', sessionId)
    .where(isAround(actor))
    .orderBy('c.position')
    .execute()
}
