// The persons somebody still has to judge: nothing that is known of them is theirs to see yet. What `requireNothingToJudge`
// asks of one person, in one question for a whole list.
import { sql } from 'kysely'
import type { Actor, Reading } from '../context.ts'

export async function personsToJudge(db: Reading, actor: Actor): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(pc.person_id, ac.candidate_id) as id
    from assignments a
    join assignment_candidates ac on ac.assignment_id = a.id
    join session_starts st on st.session_id = a.session_id
    left join person_candidates pc on pc.candidate_id = ac.candidate_id
    where a.person_id = ${actor.personId}
      and ac.candidate_id not in (select candidate_id from erasures)
      and not exists (select 1 from submissions s
        join record_part_subjects about on about.record_hash = s.record_hash and about.candidate_id = ac.candidate_id
        where s.assignment_id = a.id)
      and not exists (select 1 from gate_entries e
        where e.candidate_id = ac.candidate_id and e.person_id = a.person_id)`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
