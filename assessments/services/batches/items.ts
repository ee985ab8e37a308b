// Which documents a session asks for: per kind and candidate, in the order of the candidates. What it would take to make one
// (a gate, levels, an agreement) is asked when it is made, one by one: a list tells nobody what there is behind a gate.
import type { BatchItem, DocumentKind } from '../../contract/index.ts'
import { sharedKinds } from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'
import { documentsOf } from '../documents/store.ts'
import { failure } from '../failures.ts'
import { personIdOf, requireNothingToJudge } from '../persons/identity.ts'

export interface Item extends BatchItem {
  sessionId: string
  candidateId: string | null
  personId: string | null
  name: string
  planId: string | null
  /** One that was begun already, edits and agreement with it; null: the newest of its kind, or a fresh one. */
  documentId: string | null
}

export async function itemsOf(
  db: Reading,
  actor: Actor,
  { sessionId, kinds }: { sessionId: string; kinds: readonly DocumentKind[] },
): Promise<Item[]> {
  const candidates = await candidatesIn(db, sessionId)
  const begun = await documentsOf(db, { personId: null, sessionId })
  const items: Item[] = []
  for (const kind of new Set(kinds)) {
    if (kind === 'group' && candidates.length > 0) items.push(item({ kind, key: kind, sessionId }))
    // A whole file goes to the person who asks for it, one at a time.
    if (kind === 'group' || kind === 'file') continue
    for (const { id: candidateId, code, name } of candidates) {
      const personId = await personIdOf(db, candidateId)
      const about = { kind, key: `${kind} ${candidateId}`, sessionId, candidateId, personId, code, name }
      // Whoever still has to judge gets one line that will refuse, whatever there is.
      const hidden = !(await mayLook(db, actor, personId))
      if (kind === 'plan') {
        const planId = hidden ? null : await openPlanOf(db, personId)
        if (hidden || planId !== null) items.push(item({ ...about, planId }))
        continue
      }
      const own =
        hidden || !sharedKinds.has(kind) ? [] : begun.filter((d) => d.kind === kind && d.candidateId === candidateId)
      if (own.length === 0) items.push(item(about))
      for (const { id } of own) items.push(item({ ...about, key: `${about.key} ${id}`, documentId: id }))
    }
  }
  return items
}

const item = (known: Pick<Item, 'kind' | 'key' | 'sessionId'> & Partial<Item>): Item => ({
  candidateId: null,
  personId: null,
  code: '',
  name: '',
  planId: null,
  documentId: null,
  state: 'waiting',
  path: null,
  failure: null,
  ...known,
})

async function candidatesIn(db: Reading, sessionId: string) {
  const session = await db.selectFrom('sessions').select('id').where('id', '=', sessionId).executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  return db
    .selectFrom('candidates')
    .select(['id', 'code', 'name'])
    .where('session_id', '=', sessionId)
    .where('id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .orderBy('position')
    .execute()
}

async function mayLook(db: Reading, actor: Actor, personId: string): Promise<boolean> {
  return requireNothingToJudge(db, actor, personId).then(
    () => true,
    () => false,
  )
}

async function openPlanOf(db: Reading, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('plans')
    .select('id')
    .where('person_id', '=', personId)
    .where('closed_on', 'is', null)
    .orderBy('changed_at', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}
