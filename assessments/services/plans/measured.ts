// The measurements of one person or of everybody, by person, oldest first: what is due and what is proposed hang on them.
import type { Measurement } from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'
import { measurementsOf } from '../persons/measurements.ts'

export async function measuredOf(db: Reading, actor: Actor, personId?: string): Promise<Map<string, Measurement[]>> {
  const rows = await db
    .selectFrom('candidates as c')
    .leftJoin('person_candidates as pc', 'pc.candidate_id', 'c.id')
    .select((eb) => ['c.id', 'c.session_id as sessionId', eb.fn.coalesce('pc.person_id', 'c.id').as('personId')])
    .where('c.id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .$if(personId !== undefined, (q) =>
      q.where((eb) => eb(eb.fn.coalesce('pc.person_id', 'c.id'), '=', personId ?? '')),
    )
    .execute()
  const persons = new Map(rows.map((row) => [row.id, row.personId]))
  const { measurements } = await measurementsOf(db, actor, rows)
  return Map.groupBy(measurements, ({ candidateId }) => persons.get(candidateId) ?? candidateId)
}

export const isDecided = ({ state }: Measurement): boolean => state === 'decided'
