// Reading the record whole: to check its chains, to rebuild every projection, and to erase a person.
import { projectionTables } from '../../../db/schema.ts'
import { RecordHeader } from '../../contract/index.ts'
import { type ChainReport, type StoredRecord, verifyChains } from '../../rules/record.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { appendRecord } from './append.ts'
import { hashing } from './hashing.ts'
import { projectStored } from './projections.ts'

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
    header: RecordHeader.parse(JSON.parse(row.header)),
    hash: row.hash,
    parts: (byRecord.get(row.hash) ?? []).map(({ part, salt, content }) => ({ part, salt, content })),
  }))
}

export async function verifyRecord(db: Reading): Promise<ChainReport> {
  const erased = await db.selectFrom('erasures').select('candidate_id').execute()
  return verifyChains(await storedRecords(db), new Set(erased.map((e) => e.candidate_id)), hashing)
}

/** Empties every projection and fills it again from the record alone. */
export async function rebuildProjections(trx: Trx): Promise<void> {
  for (const table of projectionTables) await trx.deleteFrom(table).execute()
  for (const { header, hash, parts } of await storedRecords(trx)) {
    await projectStored(
      trx,
      header,
      hash,
      parts.map((p) => p.content),
    )
  }
}

/**
 * Erases what the record holds about a candidate: contents and salts go, headers and chain stay and say «erased».
 * What is about several people goes whole: half of a sentence about two people is still about the one.
 */
export async function eraseCandidate(
  trx: Trx,
  core: CoreState,
  { sessionId, candidateId, authorId }: { sessionId: string; candidateId: string; authorId: string },
): Promise<void> {
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
  await trx
    .updateTable('candidates')
    .set({ name: 'gewist', code: `gewist ${candidateId.slice(0, 8)}`, extra_time_percent: 0 })
    .where('id', '=', candidateId)
    .execute()
  await appendRecord(trx, core, {
    sessionId,
    authorId,
    kind: 'content.erased',
    about: { candidate: candidateId },
    parts: [],
  })
  await rebuildProjections(trx)
}

async function eraseDrafts(trx: Trx, candidateId: string): Promise<void> {
  await trx.deleteFrom('draft_notes').where('candidate_ids', 'like', `%${candidateId}%`).execute()
  for (const table of ['draft_sentences', 'draft_links', 'draft_asides', 'draft_ratings'] as const) {
    await trx.deleteFrom(table).where('candidate_id', '=', candidateId).execute()
  }
}
