// Who still has to judge. Whoever has a run to submit gets nothing that could colour that judgement, the cut-off included.
import type { Reading } from '../context.ts'

/**
 * In a session that has started and whose programme stands on this framework. A candidate whose gate the person was let
 * in at early does not count: that candidate they no longer rate. Nor does one who was erased.
 */
export async function hasUnsubmittedOnFramework(db: Reading, personId: string, frameworkId: string): Promise<boolean> {
  const row = await db
    .selectFrom('assignments as a')
    .innerJoin('session_starts as start', 'start.session_id', 'a.session_id')
    .innerJoin('sessions as s', 's.id', 'a.session_id')
    .innerJoin('programmes as p', 'p.id', 's.programme_id')
    .innerJoin('assignment_candidates as ac', 'ac.assignment_id', 'a.id')
    .leftJoin('gate_entries as entry', (join) =>
      join.onRef('entry.candidate_id', '=', 'ac.candidate_id').onRef('entry.person_id', '=', 'a.person_id'),
    )
    .leftJoin('submissions as done', 'done.assignment_id', 'a.id')
    .select('a.id')
    .where('a.person_id', '=', personId)
    .where('p.framework_id', '=', frameworkId)
    .where('done.assignment_id', 'is', null)
    .where('entry.person_id', 'is', null)
    .where('ac.candidate_id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
