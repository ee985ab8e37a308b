// Documents as rows: what they are about, their settings, the edits by hand, and the candidate's last decision.
import { DocumentKind, DocumentSettings, SharingBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { candidatesOf } from '../persons/identity.ts'
import type { DocumentAbout } from './about.ts'

export interface StoredDocument extends DocumentAbout {
  id: string
  by: string
  madeAt: string
}
export interface Edit {
  text: string
  /** What it was edited from. */
  composed: string
}
export interface Decided extends SharingBody {
  at: string
  by: string
  hash: string
}

const stored = (db: Reading) =>
  db
    .selectFrom('documents as d')
    .leftJoin('people as p', 'p.id', 'd.by_id')
    .select(['d.id', 'd.kind', 'd.person_id', 'd.session_id', 'd.candidate_id', 'd.plan_id', 'd.settings', 'd.made_at'])
    .select('p.name')

type Row = Awaited<ReturnType<ReturnType<typeof stored>['execute']>>[number]
const toDocument = (row: Row): StoredDocument => ({
  id: row.id,
  kind: DocumentKind.parse(row.kind),
  personId: row.person_id,
  sessionId: row.session_id,
  candidateId: row.candidate_id,
  planId: row.plan_id,
  settings: DocumentSettings.parse(JSON.parse(row.settings)),
  by: row.name ?? '',
  madeAt: row.made_at,
})

export async function documentOf(db: Reading, id: string): Promise<StoredDocument> {
  const row = await stored(db).where('d.id', '=', id).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return toDocument(row)
}

/** Newest first. A document about a measurement goes with the candidate, whoever they turn out to be. */
export async function documentsOf(
  db: Reading,
  { personId, sessionId }: { personId: string | null; sessionId: string | null },
): Promise<StoredDocument[]> {
  const candidates = personId === null ? [] : (await candidatesOf(db, personId)).map(({ id }) => id)
  const rows = await stored(db)
    .$if(sessionId !== null, (q) => q.where('d.session_id', '=', sessionId ?? ''))
    .$if(personId !== null, (q) =>
      q.where(({ eb, or, and }) =>
        or([
          eb('d.candidate_id', 'in', candidates),
          and([eb('d.candidate_id', 'is', null), eb('d.person_id', '=', personId ?? '')]),
        ]),
      ),
    )
    .orderBy('d.made_at', 'desc')
    .orderBy('d.id')
    .execute()
  return rows.map(toDocument)
}

export async function editsOf(db: Reading, documentId: string): Promise<Map<string, Edit>> {
  const rows = await db
    .selectFrom('document_edits')
    .select(['block_id', 'text', 'composed'])
    .where('document_id', '=', documentId)
    .execute()
  return new Map(rows.map(({ block_id, text, composed }) => [block_id, { text, composed }]))
}

export async function decidedOf(db: Reading, documentId: string): Promise<Decided | null> {
  const row = await db
    .selectFrom('sharings as s')
    .leftJoin('people as p', 'p.id', 's.by_id')
    .select(['s.body', 's.at', 's.record_hash as hash', 'p.name'])
    .where('s.document_id', '=', documentId)
    .executeTakeFirst()
  if (row === undefined) return null
  return { ...SharingBody.parse(JSON.parse(row.body)), at: row.at, by: row.name ?? '', hash: row.hash }
}
