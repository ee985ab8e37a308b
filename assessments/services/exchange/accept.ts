// Aannemen: a package into this data file. The same code answers «what would happen» and does it; a preview rolls back.
import type { PackageManifest, Preparation, RecordLine } from '../../contract/index.ts'
import { ReadHeader } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { assignmentIdOf } from '../preparation/assignment-id.ts'
import { restoreDrafts } from '../work/judging.ts'
import { judgementOf } from '../work/reopen.ts'
import { bringIn } from './arrivals.ts'
import { meetDevice } from './devices.ts'
import { type Given, openOrFail } from './given.ts'
import { withDrafts } from './local-work.ts'
import { putAssessor, putPreparation } from './put-preparation.ts'

export interface StandIn {
  assessorId: string
  name: string
}
export type GivenPackage = Given<PackageManifest>

export function preparationIn({ manifest, body }: GivenPackage): Preparation {
  const { preparation } = body
  if (preparation === null || preparation.session.id !== manifest.session) throw failure('BUNDLE_DAMAGED')
  const known = new Set(manifest.assessors.map(({ id }) => id))
  if (preparation.assignments.some(({ personId }) => !known.has(personId))) throw failure('BUNDLE_DAMAGED')
  return preparation
}

export type PackageStanding = 'new' | 'update' | 'same' | 'older' | 'other-device'

export async function standingOfPackage(
  db: Reading,
  { session, device, edition }: PackageManifest,
): Promise<PackageStanding> {
  const last = await db.selectFrom('accepted_packages').selectAll().where('session_id', '=', session).executeTakeFirst()
  if (last === undefined) {
    // A session of this file's own is prepared here, and nowhere else.
    const here = await db.selectFrom('sessions').select('id').where('id', '=', session).executeTakeFirst()
    if (here !== undefined) throw failure('MADE_HERE')
    return 'new'
  }
  if (last.device_id !== device.id) return 'other-device'
  if (last.edition === edition) return 'same'
  return last.edition < edition ? 'update' : 'older'
}

/** Who works as whom on this device, from now and from earlier packages. */
export async function standInsOf(db: Reading, sessionId: string): Promise<Map<string, { id: string; name: string }>> {
  const rows = await db
    .selectFrom('stand_ins as s')
    .innerJoin('people as p', 'p.id', 's.person_id')
    .select(['s.for_id', 'p.id', 'p.name'])
    .where('s.session_id', '=', sessionId)
    .execute()
  return new Map(rows.map(({ for_id, id, name }) => [for_id, { id, name }]))
}

export async function acceptPackage(
  trx: Trx,
  core: CoreState,
  given: GivenPackage,
  standIn: StandIn | null,
): Promise<void> {
  const { manifest } = given
  const preparation = preparationIn(given)
  if (standIn !== null) await putStandIn(trx, manifest, standIn)
  const standIns = await standInsOf(trx, manifest.session)
  for (const { id, name } of manifest.assessors) if (!standIns.has(id)) await putAssessor(trx, id, name)
  const own = asWorkedHere(preparation, standIns)
  await putPreparation(trx, core, own)
  const lines = [...given.body.records, ...(await ownLines(trx, given))]
  await meetSenders(trx, manifest, lines)
  const wanted = await withoutWhatIsWorkedOnHere(trx, lines, standIns)
  const arrived = await bringIn(trx, manifest.session, wanted)
  await restoreReopened(trx, arrived.fresh, wanted)
  const values = {
    device_id: manifest.device.id,
    edition: manifest.edition,
    at: instant(core.clock.wall()),
    sender: manifest.from,
    recipient: manifest.recipient,
  }
  await trx
    .insertInto('accepted_packages')
    .values({ session_id: manifest.session, ...values })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(values))
    .execute()
}

async function putStandIn(trx: Trx, manifest: PackageManifest, { assessorId, name }: StandIn): Promise<void> {
  if (manifest.assessors.every(({ id }) => id !== assessorId)) throw failure('UNKNOWN_ASSESSOR')
  const known = (await standInsOf(trx, manifest.session)).get(assessorId)
  if (known !== undefined) return
  const id = crypto.randomUUID()
  await putAssessor(trx, id, name)
  await trx
    .insertInto('stand_ins')
    .values({ session_id: manifest.session, for_id: assessorId, person_id: id })
    .execute()
}

/** The same runs and candidates, as assignments of whoever really does them. */
function asWorkedHere(preparation: Preparation, standIns: ReadonlyMap<string, { id: string }>): Preparation {
  return {
    ...preparation,
    assignments: preparation.assignments.map((assignment) => {
      const personId = standIns.get(assignment.personId)?.id
      if (personId === undefined) return assignment
      return { ...assignment, personId, id: assignmentIdOf(assignment.runId, personId) }
    }),
  }
}

/** What only this file can open: the assessor's own entries from before. */
async function ownLines(db: Reading, { body }: GivenPackage): Promise<RecordLine[]> {
  const own = await db.selectFrom('devices').select('identity').where('role', '=', 'own').execute()
  const identities = own.flatMap(({ identity }) => identity ?? [])
  const opened: RecordLine[] = []
  for (const sealed of body.sealed) opened.push(...((await openOrFail(sealed, identities)) ?? []))
  return opened
}

async function meetSenders(trx: Trx, manifest: PackageManifest, lines: readonly RecordLine[]): Promise<void> {
  for (const card of [manifest.device, ...manifest.devices]) await meetDevice(trx, card, 'sender')
  // Entries of devices the package does not introduce (from before there were signatures) are vouched for by it too.
  const others = new Set(lines.map(({ header }) => ReadHeader.parse(JSON.parse(header)).device))
  for (const id of others) await meetDevice(trx, { id, signKey: '' }, 'sender')
}

/**
 * The assessor's own entries come along so that a laptop put back from yesterday is whole again. Where something else
 * was written here meanwhile they stay out: both versions meet in the lead's file, where somebody decides.
 */
async function withoutWhatIsWorkedOnHere(
  trx: Trx,
  lines: readonly RecordLine[],
  standIns: ReadonlyMap<string, unknown>,
): Promise<RecordLine[]> {
  const coming = new Set(lines.map(({ hash }) => hash))
  const wanted: RecordLine[] = []
  /** Chains of which something was left out: what follows there would hang in the air. */
  const cut = new Set<string>()
  const drafted = new Map<string, Set<string>>()
  for (const line of lines) {
    const header = ReadHeader.parse(JSON.parse(line.header))
    const { session, author, device, kind, about } = header
    const ownDevice = await trx
      .selectFrom('devices')
      .select('id')
      .where('id', '=', device)
      .where('role', '=', 'own')
      .executeTakeFirst()
    const chain = `${author} ${device}`
    const known = await trx.selectFrom('records').select('hash').where('hash', '=', line.hash).executeTakeFirst()
    if (known !== undefined) {
      wanted.push(line)
      continue
    }
    const lead = kind === 'work.reopened'
    const others = await otherEntries(trx, about.assignment, coming)
    const drafts = drafted.get(session) ?? (await withDrafts(trx, session))
    drafted.set(session, drafts)
    const busy = about.assignment !== undefined && !lead && (others || drafts.has(about.assignment))
    if (standIns.has(author) || busy || cut.has(chain) || (ownDevice && (await placeTaken(trx, header)))) {
      cut.add(chain)
      continue
    }
    wanted.push(line)
  }
  return wanted
}

async function otherEntries(trx: Trx, assignment: string | undefined, coming: ReadonlySet<string>): Promise<boolean> {
  if (assignment === undefined) return false
  const rows = await trx.selectFrom('records').select('hash').where('unit', '=', `assignment ${assignment}`).execute()
  return rows.some(({ hash }) => !coming.has(hash))
}

async function placeTaken(trx: Trx, { session, author, device, sequence }: ReadHeader): Promise<boolean> {
  const row = await trx
    .selectFrom('records')
    .select('hash')
    .where('session_id', '=', session)
    .where('author_id', '=', author)
    .where('device_id', '=', device)
    .where('sequence', '=', sequence)
    .executeTakeFirst()
  return row !== undefined
}

/** Work the lead gave back becomes drafts again, on the device it was made on. */
async function restoreReopened(trx: Trx, fresh: ReadonlySet<string>, lines: readonly RecordLine[]): Promise<void> {
  for (const line of lines.filter(({ hash }) => fresh.has(hash))) {
    const { kind, supersedes, about, session } = ReadHeader.parse(JSON.parse(line.header))
    if (kind !== 'work.reopened' || supersedes === null || about.assignment === undefined) continue
    const assignment = about.assignment
    const reopened = await trx
      .selectFrom('reopenings')
      .select('assignment_id')
      .where('record_hash', '=', line.hash)
      .executeTakeFirst()
    const resubmitted = await trx
      .selectFrom('submissions')
      .select('assignment_id')
      .where('assignment_id', '=', assignment)
      .executeTakeFirst()
    if (reopened === undefined || resubmitted !== undefined) continue
    if ((await withDrafts(trx, session)).has(assignment)) continue
    await restoreDrafts(trx, assignment, await judgementOf(trx, supersedes))
  }
}
