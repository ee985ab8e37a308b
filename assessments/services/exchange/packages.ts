// Uitdelen: the package for one assessor, or for several on one laptop.
import { sql } from 'kysely'
import { makeCode, readKey, sealBundle, sealLines, shortMark } from '../../bundles/index.ts'
import {
  type PackageManifest,
  type Preparation,
  type RecordKind,
  type RecordLine,
  type RetiredCard,
  ReturnManifest,
  type SealedLines,
} from '../../contract/index.ts'
import { requireHome } from '../access/home.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { sessionOf } from '../preparation/session-store.ts'
import { contentsFor, preparationFor, sessionSource } from './preparation.ts'
import { personIdsOf } from './receipts.ts'
import { recordLines } from './record-lines.ts'

export type PackageLock = { kind: 'code' } | { kind: 'key'; key: string } | { kind: 'known-key' }
interface Order {
  sessionId: string
  personIds: string[]
  lock: PackageLock
}

export async function makePackage(trx: Trx, core: CoreState, actor: Actor, { sessionId, personIds, lock }: Order) {
  const { device } = core
  if (device === null) throw failure('FILE_CLOSED')
  await requireHome(trx, sessionId)
  const session = await sessionOf(trx, sessionId)
  if (session.startedAt === null) throw failure('NOT_STARTED')
  const source = await sessionSource(trx, sessionId)
  const preparation = await withoutWhatIsDone(trx, sessionId, preparationFor(source, personIds))
  const assessors = await assessorsIn(trx, sessionId, preparation, personIds)
  const { code, recipients } = await lockFor(trx, personIds, lock)
  const edition = await nextEdition(trx, sessionId)
  const madeAt = instant(core.clock.wall())
  const manifest: Omit<PackageManifest, 'format' | 'counts' | 'body'> = {
    wakker: 'package',
    session: sessionId,
    device: { id: device.id, signKey: device.signKey },
    recipient: device.recipient,
    madeAt,
    edition,
    from: await personName(trx, actor.personId),
    assessors,
    devices: await retiredDevices(trx),
  }
  const body = {
    preparation,
    sealed: await ownEntriesFor(trx, sessionId, personIds),
    records: await excerptFor(trx, sessionId, preparation),
  }
  const bytes = await sealBundle(manifest, body, device.signSecret, code === null ? { recipients } : { code })
  const packageId = crypto.randomUUID()
  await trx
    .insertInto('packages')
    .values({
      id: packageId,
      session_id: sessionId,
      edition,
      at: madeAt,
      code,
      person_ids: JSON.stringify(personIds),
      contents: JSON.stringify(Object.fromEntries(personIds.map((id) => [id, contentsFor(source, id)]))),
    })
    .execute()
  const mark = shortMark(`${device.id} ${sessionId} ${edition}`).slice(0, 4)
  const file = { fileName: `Pakket ${mark}-${edition}.wakkerpakket`, base64: Buffer.from(bytes).toString('base64') }
  return { packageId, file, code, edition }
}

/**
 * What was submitted in this file is not to be done again. To a data file whose key is known the work itself travels; any
 * other would show it as still to start.
 */
async function withoutWhatIsDone(db: Reading, sessionId: string, preparation: Preparation): Promise<Preparation> {
  const rows = await db.selectFrom('submissions').select('assignment_id').execute()
  const done = new Set(rows.map((row) => row.assignment_id))
  const assignments = []
  for (const assignment of preparation.assignments) {
    const travels = !done.has(assignment.id) || (await keyFromReturns(db, sessionId, assignment.personId)) !== null
    if (travels) assignments.push(assignment)
  }
  return { ...preparation, assignments }
}

/** Whoever had a package and has nothing left to do gets an empty one: otherwise their laptop would never hear of it. */
async function assessorsIn(db: Reading, sessionId: string, { assignments }: Preparation, personIds: string[]) {
  const earlier = await db.selectFrom('packages').select('person_ids').where('session_id', '=', sessionId).execute()
  const busy = new Set([...assignments.map(({ personId }) => personId), ...earlier.flatMap(personIdsOf)])
  if (personIds.some((id) => !busy.has(id))) throw failure('NO_ASSIGNMENTS')
  const assessors = []
  for (const id of personIds) assessors.push({ id, name: await personName(db, id) })
  return assessors
}

async function lockFor(trx: Trx, personIds: string[], lock: PackageLock) {
  if (lock.kind === 'code') return { code: makeCode(), recipients: [] }
  if (lock.kind === 'key') {
    const recipient = readKey(lock.key)
    if (recipient === null) throw failure('KEY_UNREADABLE')
    for (const personId of personIds) await keepKey(trx, personId, recipient)
    return { code: null, recipients: [recipient] }
  }
  const known = await trx.selectFrom('person_keys').select('recipient').where('person_id', 'in', personIds).execute()
  if (known.length < personIds.length) throw failure('KEY_UNKNOWN')
  return { code: null, recipients: [...new Set(known.map((row) => row.recipient))] }
}

export async function keepKey(trx: Trx, personId: string, recipient: string): Promise<void> {
  await trx
    .insertInto('person_keys')
    .values({ person_id: personId, recipient })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ recipient }))
    .execute()
}

async function nextEdition(db: Reading, sessionId: string): Promise<number> {
  const { last } = await db
    .selectFrom('packages')
    .select(({ fn }) => fn.max('edition').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** Earlier identities of this file; those from before there were signatures have no card. */
export async function retiredDevices(db: Reading): Promise<RetiredCard[]> {
  const rows = await db
    .selectFrom('devices')
    .select(['id', 'sign_key as signKey', 'successor', 'vouch'])
    .where('role', '=', 'own')
    .where('state', '=', 'retired')
    .execute()
  return rows.flatMap(({ successor, vouch, ...card }) =>
    successor === null || vouch === null ? [] : [{ ...card, successor, vouch }],
  )
}

/** What assessors have of their own, wherever they wrote it. Never a gate or a level. */
export const ownKinds: readonly RecordKind[] = [
  'notes.sealed',
  'notes.unsealed',
  'note.late',
  'work.submitted',
  'timer.event',
  'gate.entered',
  'incident.noted',
  'calibration.noted',
]
/** What a package says openly of the lead's own record. */
export const excerptKinds: readonly RecordKind[] = ['session.started', 'work.reopened', 'content.erased']

const standingIn = (sessionId: string) => sql`session_id = ${sessionId} and hash not in (select record_hash from held)`

/**
 * The start without its remarks, what was given back, and who was erased: among the assessor's candidates, or gone from
 * the timetable altogether, for then they may still be on the laptop.
 */
async function excerptFor(
  db: Reading,
  sessionId: string,
  { assignments, candidates }: Preparation,
): Promise<RecordLine[]> {
  const units = JSON.stringify(assignments.map(({ id }) => `assignment ${id}`))
  const persons = JSON.stringify(candidates.map(({ id }) => `candidate ${id}`))
  const standing = standingIn(sessionId)
  const starts = await recordLines(db, sql`${standing} and kind = 'session.started'`)
  const decided = await recordLines(
    db,
    sql`${standing} and (
      (kind = 'work.reopened' and unit in (select value from json_each(${units})))
      or (kind = 'content.erased' and (unit in (select value from json_each(${persons}))
        or substr(unit, 11) not in (select id from candidates where session_id = ${sessionId}))))`,
  )
  return [...starts.map((line) => ({ ...line, parts: [] })), ...decided]
}

/**
 * Entries of the assessor's own that this file has: a laptop put back from yesterday becomes whole again. They are
 * sealed for the key of the assessor's own file, so that nobody who deals out can read what is not theirs to read yet.
 */
async function ownEntriesFor(db: Reading, sessionId: string, personIds: readonly string[]): Promise<SealedLines[]> {
  const sealed: SealedLines[] = []
  for (const personId of personIds) {
    const recipient = await keyFromReturns(db, sessionId, personId)
    const kinds = JSON.stringify(ownKinds)
    const lines = await recordLines(
      db,
      sql`${standingIn(sessionId)} and author_id = ${personId} and kind in (select value from json_each(${kinds}))`,
    )
    if (recipient !== null && lines.length > 0) sealed.push(await sealLines(personId, lines, recipient))
  }
  return sealed
}

/** Not a key that was typed here: the one their data file brought itself. */
async function keyFromReturns(db: Reading, sessionId: string, personId: string): Promise<string | null> {
  const rows = await db
    .selectFrom('returns as r')
    .innerJoin('device_authors as a', 'a.device_id', 'r.device_id')
    .select('r.manifest')
    .where('r.session_id', '=', sessionId)
    .where('a.person_id', '=', personId)
    .orderBy(sql`r.rowid`, 'desc')
    .execute()
  const [last] = rows
  return last === undefined ? null : ReturnManifest.parse(JSON.parse(last.manifest)).recipient
}
