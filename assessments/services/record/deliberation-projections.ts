// From record to the tables of the eindbespreking: its gate, its final levels, how it was held and closed, and the
// candidate's part.
import { type Insertable, sql } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import type { RecordKind } from '../../contract/index.ts'
import type { Trx } from '../context.ts'
import { type Entry, need, once, type Projections } from './projection.ts'
import { putRows } from './rows.ts'

type DeliberationKind =
  | 'gate.opened'
  | 'gate.entered'
  | 'level.set'
  | 'deliberation.begun'
  | 'deliberation.closed'
  | 'feedback.given'
  | 'statement.recorded'
  | 'sharing.decided'

const aboutCandidate = ({ header, hash }: Pick<Entry<RecordKind>, 'header' | 'hash'>) => ({
  candidate_id: need(header.about.candidate),
  session_id: header.session,
  record_hash: hash,
  at: header.at,
  by_id: header.author,
})
const withBody = (entry: Pick<Entry<RecordKind>, 'header' | 'hash'>, body: object) => ({
  ...aboutCandidate(entry),
  body: JSON.stringify(body),
})
/** The last one said stands. */
async function putAbout<T extends 'talks' | 'closings' | 'feedbacks' | 'statements'>(
  trx: Trx,
  table: T,
  row: Insertable<Tables[T]> & { candidate_id: string },
): Promise<void> {
  await sql`delete from ${sql.table(table)} where candidate_id = ${row.candidate_id}`.execute(trx)
  await trx.insertInto(table).values(row).execute()
}

export const deliberationProjections: Pick<Projections, DeliberationKind> = {
  async 'gate.opened'(trx, { header, hash, contents }) {
    const candidate_id = need(header.about.candidate)
    const content = contents[0]
    await once(trx, 'gates', {
      session_id: header.session,
      candidate_id,
      record_hash: hash,
      at: header.at,
      by_id: header.author,
      early: content?.early === true ? 1 : 0,
      reason: content?.reason ?? '',
      missing: JSON.stringify(content?.missing ?? []),
    })
  },
  async 'gate.entered'(trx, { header }) {
    await once(trx, 'gate_entries', { candidate_id: need(header.about.candidate), person_id: header.author })
  },
  async 'level.set'(trx, { header, hash, contents }) {
    const key = {
      session_id: header.session,
      candidate_id: need(header.about.candidate),
      competence_id: need(header.about.competence),
    }
    await trx
      .deleteFrom('finals')
      .where('session_id', '=', key.session_id)
      .where('candidate_id', '=', key.candidate_id)
      .where('competence_id', '=', key.competence_id)
      .execute()
    await putRows(
      trx,
      'finals',
      contents.map((c) => ({
        ...key,
        level: c.level,
        reason_code: c.reasonCode,
        reason: c.reason,
        at: header.at,
        by_id: header.author,
        record_hash: hash,
        mechanical: c.mechanical,
        originals: JSON.stringify(c.originals),
        carried_by: JSON.stringify(c.carriedBy),
        keep_own: JSON.stringify(c.keepOwn),
      })),
    )
  },
  async 'deliberation.begun'(trx, entry) {
    for (const { missing: _missing, ...plan } of entry.contents)
      await putAbout(trx, 'talks', { ...aboutCandidate(entry), plan: JSON.stringify(plan) })
  },
  async 'deliberation.closed'(trx, entry) {
    for (const body of entry.contents) await putAbout(trx, 'closings', withBody(entry, body))
  },
  async 'feedback.given'(trx, entry) {
    for (const body of entry.contents) await putAbout(trx, 'feedbacks', withBody(entry, body))
  },
  async 'sharing.decided'(trx, entry) {
    for (const body of entry.contents) {
      await trx.deleteFrom('sharings').where('document_id', '=', body.document).execute()
      await putRows(trx, 'sharings', [{ document_id: body.document, ...withBody(entry, body) }])
    }
  },
  async 'statement.recorded'(trx, entry) {
    for (const body of entry.contents) await putAbout(trx, 'statements', withBody(entry, body))
  },
}
