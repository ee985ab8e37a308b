// The edits by hand somebody may see. A document about one person is behind that person's gate, its edits with it. The
// overview of a group opens also for whoever still judges one of them, and then leaves that one out; a sentence somebody
// wrote in it by hand cannot be told apart by whom it is about.
import type { Actor, Reading } from '../context.ts'
import { personsToJudge } from '../persons/to-judge.ts'
import { type Edit, editsOf, type StoredDocument } from './store.ts'

export async function editsShown(
  db: Reading,
  actor: Actor,
  { id, kind, sessionId }: Pick<StoredDocument, 'id' | 'kind' | 'sessionId'>,
): Promise<Map<string, Edit>> {
  if (kind === 'group' && (await judgesSomebodyIn(db, actor, sessionId ?? ''))) return new Map()
  return editsOf(db, id)
}

async function judgesSomebodyIn(db: Reading, actor: Actor, sessionId: string): Promise<boolean> {
  const judged = await personsToJudge(db, actor)
  if (judged.size === 0) return false
  const row = await db
    .selectFrom('candidates as c')
    .leftJoin('person_candidates as pc', 'pc.candidate_id', 'c.id')
    .select('c.id')
    .where('c.session_id', '=', sessionId)
    .where(({ eb, fn }) => eb(fn.coalesce('pc.person_id', 'c.id'), 'in', [...judged]))
    .executeTakeFirst()
  return row !== undefined
}
