// The copy on an assessor's device, once everything is received and safe: words and names go, a record of it stays.
import { sql } from 'kysely'
import { instant } from '../clock.ts'
import type { CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord, type Writer } from '../record/append.ts'
import { standWholeSession } from '../record/standing.ts'
import { eraseHindrance } from './own.ts'

const refusals = { 'work-open': 'WORK_OPEN', 'not-received': 'NOT_RECEIVED', 'not-safe': 'NOT_SAFE' } as const

/** @returns how many entries lost their words */
export async function eraseCopy(trx: Trx, core: Writer, sessionId: string, authorId: string): Promise<number> {
  const accepted = await trx
    .selectFrom('accepted_packages')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  if (accepted === undefined) throw failure('NOT_FOUND')
  const hindrance = await eraseHindrance(trx, sessionId)
  if (hindrance !== null) throw failure(refusals[hindrance])
  // What an earlier erasing wrote of itself stays.
  const inSession = sql`(select hash from records where session_id = ${sessionId} and kind != 'copy.erased')`
  const found = await sql<{ n: number }>`
    select count(distinct record_hash) as n from record_parts where record_hash in ${inSession}`.execute(trx)
  const entries = found.rows[0]?.n ?? 0
  const receipts = await trx
    .selectFrom('receipts')
    .select('code')
    .distinct()
    .where('session_id', '=', sessionId)
    .execute()
  await sql`delete from record_parts where record_hash in ${inSession}`.execute(trx)
  await trx
    .updateTable('candidates')
    .set({
      name: 'gewist',
      code: sql<string>`'gewist ' || substr(id, 1, 8)`,
      extra_time_percent: 0,
      accommodations: '',
    })
    .where('session_id', '=', sessionId)
    .execute()
  await trx.deleteFrom('erase_plans').where('session_id', '=', sessionId).execute()
  await trx.deleteFrom('incident_drafts').where('session_id', '=', sessionId).execute()
  await appendRecord(trx, core, {
    sessionId,
    authorId,
    kind: 'copy.erased',
    parts: [{ subjects: [], content: { entries, receipts: receipts.map(({ code }) => code) } }],
  })
  await standWholeSession(trx, sessionId)
  return entries
}

export async function planErasing(trx: Trx, sessionId: string, on: string | null): Promise<void> {
  await trx.deleteFrom('erase_plans').where('session_id', '=', sessionId).execute()
  if (on !== null) await trx.insertInto('erase_plans').values({ session_id: sessionId, on_day: on }).execute()
}

/** On opening the file: copies whose day has come go, unless something still stands in the way. */
export async function eraseDue(core: CoreState): Promise<void> {
  const { file } = core
  if (file === null) return
  const today = instant(core.clock.wall()).slice(0, 10)
  const due = await file.db
    .selectFrom('erase_plans as e')
    .innerJoin('session_assessors as sa', 'sa.session_id', 'e.session_id')
    .select(['e.session_id', 'sa.person_id'])
    .where('e.on_day', '<=', today)
    .groupBy('e.session_id')
    .execute()
  for (const { session_id, person_id } of due) {
    await file.db.transaction().execute(async (trx) => {
      if ((await eraseHindrance(trx, session_id)) === null) await eraseCopy(trx, core, session_id, person_id)
    })
  }
}
