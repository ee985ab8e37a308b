// Under which identity this data file writes on this computer. An identity is used only where it was made, and only as
// long as the file holds everything that ever left under it: a copy on another computer, or a copy put back from
// yesterday, takes a new one before it writes. So two histories do not claim the same place in a chain; where a whole
// computer was cloned they still can, and then the union finds it (rules/union.ts).
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DataFile } from '../../../db/data-file.ts'
import { writeWholeFile } from '../../../db/whole-file.ts'
import { type DeviceSecrets, makeDevice, vouch } from '../../bundles/index.ts'
import { Id } from '../../contract/index.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { nothingKnown } from './devices.ts'

export interface OwnDevice {
  id: string
  signKey: string
  signSecret: string
  recipient: string
  identity: string
}

/** What this computer remembers of a data file: the identity it writes under here, and how far it was when a file left. */
const Memory = z.object({ device: Id, left: z.record(z.string(), z.int()) })
type Memory = z.infer<typeof Memory>
const Memories = z.record(z.string(), Memory)

type Remembering = Pick<CoreState, 'localFolder' | 'log'>
const memoryPath = ({ localFolder }: Remembering) => join(localFolder, 'toestel.json')

function memories(core: Remembering): Record<string, Memory> {
  try {
    return Memories.parse(JSON.parse(readFileSync(memoryPath(core), 'utf8')))
  } catch {
    // Nothing remembered: every file takes a new identity, which costs nothing but a row.
    return {}
  }
}

function remember(core: Remembering, fileId: string, memory: Memory): void {
  try {
    mkdirSync(core.localFolder, { recursive: true })
    writeWholeFile(memoryPath(core), JSON.stringify({ ...memories(core), [fileId]: memory }))
  } catch (error) {
    core.log(error)
  }
}

/** The identity to write under, found or made; called once for every opening. */
export async function takeIdentity(core: Remembering, file: DataFile): Promise<OwnDevice> {
  const known = memories(core)[file.fileId]
  const current = await writingDevice(file.db)
  if (current !== undefined && known?.device === current.id && (await holdsAllThatLeft(file.db, known))) return current
  const device = await file.db.transaction().execute((trx) => putNewIdentity(trx, file.legacyDeviceId))
  remember(core, file.fileId, { device: device.id, left: {} })
  return device
}

/** A new identity while the file is open: the lead's receipt told that the old one forked. */
export async function renewIdentity(trx: Trx): Promise<OwnDevice> {
  return putNewIdentity(trx, null)
}
export function rememberIdentity(core: Remembering, file: DataFile, device: OwnDevice): void {
  remember(core, file.fileId, { device: device.id, left: {} })
}

/** Called before something signed leaves: from here on a file that holds less has been put back. */
export async function rememberWhatLeft(core: CoreState, db: Reading): Promise<void> {
  const { file, device } = core
  if (file === null || device === null) throw failure('FILE_CLOSED')
  const rows = await db
    .selectFrom('records')
    .select(({ fn }) => ['session_id', 'author_id', fn.max('sequence').as('sequence')])
    .where('device_id', '=', device.id)
    .groupBy(['session_id', 'author_id'])
    .execute()
  const left = Object.fromEntries(rows.map((row) => [`${row.session_id} ${row.author_id}`, row.sequence]))
  remember(core, file.fileId, { device: device.id, left })
}

async function holdsAllThatLeft(db: Reading, { device, left }: Memory): Promise<boolean> {
  for (const [chain, sequence] of Object.entries(left)) {
    const [session = '', author = ''] = chain.split(' ')
    const row = await db
      .selectFrom('records')
      .select('hash')
      .where('session_id', '=', session)
      .where('author_id', '=', author)
      .where('device_id', '=', device)
      .where('sequence', '=', sequence)
      .executeTakeFirst()
    if (row === undefined) return false
  }
  return true
}

async function writingDevice(db: Reading): Promise<OwnDevice | undefined> {
  const row = await db.selectFrom('devices').selectAll().where('state', '=', 'writing').executeTakeFirst()
  if (row === undefined || row.sign_secret === null || row.recipient === null || row.identity === null) return undefined
  return {
    id: row.id,
    signKey: row.sign_key,
    signSecret: row.sign_secret,
    recipient: row.recipient,
    identity: row.identity,
  }
}

const putNewIdentity = async (trx: Trx, legacy: string | null): Promise<OwnDevice> =>
  writeAs(trx, await makeDevice(), legacy)

/**
 * From here on the file writes under this identity; the one before says so with its own key. The key for packages and
 * answers stays the file's: what is under way to it must still open.
 */
export async function writeAs(trx: Trx, fresh: DeviceSecrets, legacy: string | null = null): Promise<OwnDevice> {
  const earlier = await trx
    .selectFrom('devices')
    .select(['recipient', 'identity'])
    .where('role', '=', 'own')
    .where('identity', 'is not', null)
    .executeTakeFirst()
  const keys =
    earlier?.recipient != null && earlier.identity !== null
      ? { recipient: earlier.recipient, identity: earlier.identity }
      : { recipient: fresh.recipient, identity: fresh.identity }
  const last = await writingDevice(trx)
  if (last !== undefined) {
    const said = { successor: fresh.id, vouch: vouch(last.id, fresh.id, last.signSecret) }
    await trx
      .updateTable('devices')
      .set({ state: 'retired', ...said })
      .where('id', '=', last.id)
      .execute()
  }
  if (legacy !== null) {
    // Files from before there were signatures: what they wrote then stays theirs.
    await trx
      .insertInto('devices')
      .values({ ...nothingKnown, id: legacy, role: 'own', number: 0, sign_key: '', state: 'retired' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const device = { id: fresh.id, signKey: fresh.signKey, signSecret: fresh.signSecret, ...keys }
  await trx
    .insertInto('devices')
    .values({
      ...nothingKnown,
      id: device.id,
      role: 'own',
      number: 0,
      sign_key: device.signKey,
      sign_secret: device.signSecret,
      recipient: device.recipient,
      identity: device.identity,
      state: 'writing',
    })
    .execute()
  return device
}
