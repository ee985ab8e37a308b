// Reading the record whole: to check its chains, to rebuild every projection, and to erase a person.
import { projectionTables } from '../../../db/schema.ts'
import { ReadHeader, ReturnManifest } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { type ChainReport, type StoredRecord, verifyChains } from '../../rules/record.ts'
import type { Reading, Trx } from '../context.ts'
import { appendRecord, type Writer } from './append.ts'
import { forgetInFile } from './forget-file.ts'
import { hashing } from './hashing.ts'
import { standWholeSession } from './standing.ts'

export async function storedRecords(db: Reading, sessionId?: string): Promise<StoredRecord[]> {
  const rows = await db
    .selectFrom('records')
    .selectAll()
    .$if(sessionId !== undefined, (q) => q.where('session_id', '=', sessionId ?? ''))
    .orderBy('arrival')
    .execute()
  const parts = await db.selectFrom('record_parts').selectAll().orderBy('record_hash').orderBy('part').execute()
  const byRecord = Map.groupBy(parts, (p) => p.record_hash)
  return rows.map((row) => ({
    header: ReadHeader.parse(JSON.parse(row.header)),
    text: row.header,
    hash: row.hash,
    parts: (byRecord.get(row.hash) ?? []).map(({ part, salt, content }) => ({ part, salt, content })),
  }))
}

/**
 * Chains of devices that deal out packages are there in excerpts; copies erased after their return have no words left.
 * Without a session: all of them.
 */
export async function verifyRecord(db: Reading, sessionId?: string): Promise<ChainReport> {
  const erased = await db.selectFrom('erasures').select('candidate_id').execute()
  const dealtOut = await db
    .selectFrom('records as r')
    .innerJoin('accepted_packages as ap', 'ap.session_id', 'r.session_id')
    .innerJoin('devices as d', 'd.id', 'r.device_id')
    .select(['r.session_id', 'r.device_id'])
    .distinct()
    .where('d.role', '!=', 'own')
    .execute()
  const own = db.selectFrom('devices').select('id').where('role', '=', 'own')
  const copies = await db.selectFrom('copy_erasures').select('session_id').where('device_id', 'in', own).execute()
  const allowed = {
    erased: new Set(erased.map((e) => e.candidate_id)),
    excerpts: new Set(dealtOut.map((row) => `${row.session_id} ${row.device_id}`)),
    copiesErased: new Set(copies.map((c) => c.session_id)),
  }
  return verifyChains(await storedRecords(db, sessionId), allowed, hashing)
}

/** Empties every projection and fills it again from the record alone. */
export async function rebuildProjections(trx: Trx): Promise<void> {
  for (const table of projectionTables) await trx.deleteFrom(table).execute()
  const sessions = await trx.selectFrom('records').select('session_id').distinct().execute()
  for (const { session_id } of sessions) await standWholeSession(trx, session_id)
}

/**
 * Erases what the record holds about a candidate: contents and salts go, headers and chain stay and say «erased».
 * What is about several people goes whole: half of a sentence about two people is still about the one.
 */
export async function eraseCandidate(
  trx: Trx,
  core: Writer,
  { sessionId, candidateId, authorId }: { sessionId: string; candidateId: string; authorId: string },
): Promise<void> {
  await forgetCandidate(trx, candidateId)
  await appendRecord(trx, core, {
    sessionId,
    authorId,
    kind: 'content.erased',
    about: { candidate: candidateId },
    parts: [],
  })
  await standWholeSession(trx, sessionId)
}

export const erasedCode = (candidateId: string): string => `gewist ${candidateId.slice(0, 8)}`

/** Words, drafts and name; the record that says so comes from whoever decided it. */
export async function forgetCandidate(trx: Trx, candidateId: string): Promise<void> {
  await trx
    .deleteFrom('record_parts')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('record_part_subjects as s')
          .select('s.part')
          .whereRef('s.record_hash', '=', 'record_parts.record_hash')
          .whereRef('s.part', '=', 'record_parts.part')
          .where('s.candidate_id', '=', candidateId),
      ),
    )
    .execute()
  await eraseDrafts(trx, candidateId)
  await forgetInFile(trx, candidateId)
  await forgetInReturns(trx, candidateId)
  await trx
    .updateTable('candidates')
    .set({ name: 'gewist', code: erasedCode(candidateId), extra_time_percent: 0, accommodations: '' })
    .where('id', '=', candidateId)
    .execute()
}

async function eraseDrafts(trx: Trx, candidateId: string): Promise<void> {
  await trx.deleteFrom('draft_notes').where('candidate_ids', 'like', `%${candidateId}%`).execute()
  await trx.deleteFrom('incident_drafts').where('draft', 'like', `%${candidateId}%`).execute()
  for (const table of [
    'draft_sentences',
    'draft_links',
    'draft_asides',
    'draft_ratings',
    'draft_answers',
    'closing_drafts',
    'informants',
    'self_drafts',
  ] as const) {
    await trx.deleteFrom(table).where('candidate_id', '=', candidateId).execute()
  }
}

/** A return file names its candidates. Without one of them its signature can no longer be checked, and goes too. */
export async function forgetInReturns(trx: Trx, candidateId: string): Promise<void> {
  const rows = await trx
    .selectFrom('returns')
    .select(['id', 'manifest'])
    .where('manifest', 'like', `%${candidateId}%`)
    .execute()
  for (const { id, manifest } of rows) {
    const told = ReturnManifest.parse(JSON.parse(manifest))
    const candidates = told.candidates.filter((candidate) => candidate.id !== candidateId)
    if (candidates.length === told.candidates.length) continue
    await trx
      .updateTable('returns')
      .set({ manifest: canonicalJson({ ...told, candidates }), signature: '' })
      .where('id', '=', id)
      .execute()
  }
}
