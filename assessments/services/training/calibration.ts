// That an assessor compared their levels with an expert's: kept with the person in this file, and noted in their own chain
// of every session in which they still rate, so that it travels with their work to the file of whoever leads.
import { sql } from 'kysely'
import { CalibrationResult } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { localDay } from '../clock.ts'
import type { Reading, Trx } from '../context.ts'
import { appendRecord, type Writer } from '../record/append.ts'

/** A day known from elsewhere may be later. */
export async function calibratedOn(trx: Trx, personId: string, day: string): Promise<void> {
  await trx
    .updateTable('people')
    .set({ calibrated_on: day })
    .where('id', '=', personId)
    .where((has) => has.or([has('calibrated_on', 'is', null), has('calibrated_on', '<', day)]))
    .execute()
}

/**
 * The person's newest result, in the sessions of this file where it is not noted yet. What comes after the last of their
 * work was submitted says nothing of that work any more, and is not noted there.
 */
export async function noteCalibration(
  trx: Trx,
  core: Writer,
  personId: string,
  only: { sessionId?: string } = {},
): Promise<void> {
  const newest = await newestResult(trx, personId, localDay(core.clock.wall()))
  if (newest === null) return
  for (const { sessionId, noted } of await sessionsToRate(trx, personId)) {
    if (only.sessionId !== undefined && only.sessionId !== sessionId) continue
    if (noted !== null && (noted.on > newest.on || canonicalJson(noted) === canonicalJson(newest))) continue
    await appendRecord(trx, core, {
      sessionId,
      authorId: personId,
      kind: 'calibration.noted',
      about: { person: personId },
      parts: [{ subjects: [], content: newest }],
    })
  }
}

/** What a clock that ran ahead dated in the future is left out: it would stay the newest for years. */
async function newestResult(db: Reading, personId: string, today: string): Promise<CalibrationResult | null> {
  const row = await db
    .selectFrom('training_attempts')
    .select('result')
    .where('person_id', '=', personId)
    .where('finished_at', 'is not', null)
    .where(sql`result ->> '$.on'`, '<=', today)
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.result == null ? null : CalibrationResult.parse(JSON.parse(row.result))
}

interface ToRate {
  sessionId: string
  /** What the record of that session has of it already. */
  noted: CalibrationResult | null
}

/** Started, and with an assignment of theirs that is not submitted. */
async function sessionsToRate(db: Reading, personId: string): Promise<ToRate[]> {
  const found = await sql<{ id: string; noted: string | null }>`
    select st.session_id as id, c.result as noted
    from session_starts st
      join session_assessors sa on sa.session_id = st.session_id and sa.person_id = ${personId}
      left join calibrations c on c.session_id = st.session_id and c.person_id = ${personId}
    where exists (select 1 from assignments a
      where a.session_id = st.session_id and a.person_id = ${personId}
        and a.id not in (select assignment_id from submissions))
    order by st.session_id`.execute(db)
  return found.rows.map(({ id, noted }) => ({
    sessionId: id,
    noted: noted === null ? null : CalibrationResult.parse(JSON.parse(noted)),
  }))
}
