// The receipt: the lead's file says, signed, what has arrived. Only then does the assessor's file call it received.
import { sql } from 'kysely'
import { sealBundle, shortMark } from '../../bundles/index.ts'
import { Head, Id, type Receipt, type ReceiptManifest, ReturnManifest } from '../../contract/index.ts'
import { forksOf } from '../../rules/union.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { entriesOfChain } from '../record/units.ts'
import { type OwnDevice, renewIdentity } from './device.ts'
import { meetDevice } from './devices.ts'
import type { Given } from './given.ts'
import { runsOf } from './run-lines.ts'

interface ReturnRow {
  id: string
  session_id: string
  at: string
  counted: number
  manifest: string
}

async function returnRow(db: Reading, returnId: string): Promise<ReturnRow> {
  const row = await db.selectFrom('returns').selectAll().where('id', '=', returnId).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return row
}

const manifestOf = (row: ReturnRow) => ReturnManifest.parse(JSON.parse(row.manifest))
const codeOf = (body: string, edition: number) => shortMark(`receipt ${body} ${edition}`)

export async function receiptOf(db: Reading, returnId: string): Promise<Receipt> {
  const row = await returnRow(db, returnId)
  const manifest = manifestOf(row)
  const ids = manifest.assessors.map(({ id }) => id)
  const runs = (await runsOf(db, row.session_id)).filter(({ personId }) => ids.includes(personId))
  const heads = await headsPresent(db, manifest)
  return {
    returnId: row.id,
    code: codeOf(manifest.body, manifest.edition),
    assessors: manifest.assessors.map(({ name }) => name),
    at: row.at,
    counted: row.counted,
    records: manifest.counts.records,
    missing: runs.filter(({ step }) => step !== 'submitted').length,
    safe: await isSafe(db, row.session_id, heads),
  }
}

/** Chains lie whole in a return file; a head that is here has everything before it here. */
async function headsPresent(db: Reading, { heads }: ReturnManifest): Promise<Head[]> {
  const present: Head[] = []
  for (const head of heads) {
    const row = await db.selectFrom('records').select('hash').where('hash', '=', head.hash).executeTakeFirst()
    if (row !== undefined) present.push(head)
  }
  return present
}

/** The second place holds everything up to these heads. */
async function isSafe(db: Reading, sessionId: string, heads: readonly Head[]): Promise<boolean> {
  const { until } = await db
    .selectFrom('safe_places')
    .select(({ fn }) => fn.max('arrival').as('until'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (until === null) return false
  const hashes = JSON.stringify(heads.map(({ hash }) => hash))
  const later = await sql<{ n: number }>`
    select count(*) as n from records
    where arrival > ${until} and hash in (select value from json_each(${hashes}))`.execute(db)
  return later.rows[0]?.n === 0
}

export async function declareSafe(trx: Trx, core: CoreState, sessionId: string, place: string): Promise<void> {
  const { last } = await trx
    .selectFrom('records')
    .select(({ fn }) => fn.max('arrival').as('last'))
    .executeTakeFirstOrThrow()
  const at = instant(core.clock.wall())
  await trx
    .insertInto('safe_places')
    .values({ session_id: sessionId, at, place, arrival: last ?? 0 })
    .execute()
}

export async function receiptFile(db: Reading, core: CoreState, returnId: string) {
  const { device } = core
  if (device === null) throw failure('FILE_CLOSED')
  const row = await returnRow(db, returnId)
  const manifest = manifestOf(row)
  const heads = await headsPresent(db, manifest)
  const draft: Omit<ReceiptManifest, 'format' | 'counts' | 'body'> = {
    wakker: 'receipt',
    session: row.session_id,
    device: { id: device.id, signKey: device.signKey },
    recipient: device.recipient,
    madeAt: row.at,
    answers: { body: manifest.body, edition: manifest.edition, device: manifest.device.id },
    heads,
    records: manifest.counts.records,
    safe: await isSafe(db, row.session_id, heads),
    forked: await forkedDevices(db, row.session_id, manifest),
  }
  const bytes = await sealBundle(draft, { preparation: null, sealed: [], records: [] }, device.signSecret, {
    recipients: [manifest.recipient],
  })
  const code = codeOf(manifest.body, manifest.edition).replace(' ', '')
  return { fileName: `Bewijs ${code}.wakkerbewijs`, base64: Buffer.from(bytes).toString('base64') }
}

async function forkedDevices(db: Reading, sessionId: string, manifest: ReturnManifest): Promise<string[]> {
  const forked = new Set<string>()
  for (const { author, device } of manifest.heads) {
    if (forksOf(await entriesOfChain(db, sessionId, author, device)).length > 0) forked.add(device)
  }
  return [...forked]
}

export type GivenReceipt = Given<ReceiptManifest>

/** @returns the new identity to write under, when the old one forked */
export async function keepReceipt(trx: Trx, core: CoreState, given: GivenReceipt): Promise<OwnDevice | null> {
  const { manifest, signature } = given
  await requireOurs(trx, manifest)
  await meetDevice(trx, manifest.device, 'sender')
  await trx
    .insertInto('receipts')
    .values({
      id: signature,
      session_id: manifest.session,
      code: codeOf(manifest.answers.body, manifest.answers.edition),
      at: manifest.madeAt,
      records: manifest.records,
      safe: manifest.safe ? 1 : 0,
      heads: JSON.stringify(manifest.heads),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const writing = core.device?.id
  return writing !== undefined && manifest.forked.includes(writing) ? renewIdentity(trx) : null
}

export async function requireOurs(db: Reading, { answers, session }: ReceiptManifest): Promise<void> {
  const device = await db
    .selectFrom('devices')
    .select('id')
    .where('id', '=', answers.device)
    .where('role', '=', 'own')
    .executeTakeFirst()
  const accepted = await db
    .selectFrom('accepted_packages')
    .select('session_id')
    .where('session_id', '=', session)
    .executeTakeFirst()
  if (device === undefined || accepted === undefined) throw failure('NOT_FOR_THIS_FILE')
}

/** Hashes of entries of this file that the lead has, according to all receipts, or to those that say their file is safe. */
export async function receivedEntries(db: Reading, sessionId: string, only: 'all' | 'safe'): Promise<Set<string>> {
  const receipts = await db
    .selectFrom('receipts')
    .select('heads')
    .where('session_id', '=', sessionId)
    .$if(only === 'safe', (query) => query.where('safe', '=', 1))
    .execute()
  const received = new Set<string>()
  for (const { author, device, sequence, hash } of receipts.flatMap((row) =>
    Head.array().parse(JSON.parse(row.heads)),
  )) {
    // The head must be our own entry: a place in the chain alone could be another branch's.
    const rows = await sql<{ hash: string }>`
      select hash from records where session_id = ${sessionId} and author_id = ${author} and device_id = ${device}
        and sequence <= ${sequence} and exists (select 1 from records head where head.hash = ${hash})`.execute(db)
    for (const row of rows.rows) received.add(row.hash)
  }
  return received
}

export const personIdsOf = (row: { person_ids: string }) => Id.array().parse(JSON.parse(row.person_ids))
