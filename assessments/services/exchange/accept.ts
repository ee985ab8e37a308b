// Aannemen: a package into this data file. The same code answers «what would happen» and does it; a preview rolls back.
import { sql } from 'kysely'
import { type PackageManifest, type Preparation, ReadHeader, type RecordLine } from '../../contract/index.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { assignmentIdOf } from '../preparation/assignment-id.ts'
import { restoreDrafts } from '../work/judging.ts'
import { withDrafts } from '../work/local-work.ts'
import { judgementOf } from '../work/reopen.ts'
import { isLatest, keepAccepted } from './accepted.ts'
import { bringIn } from './arrivals.ts'
import { meetDevice } from './devices.ts'
import type { Given } from './given.ts'
import { linesIn, withoutWhatIsWorkedOnHere } from './package-records.ts'
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
  await requireOwnIds(trx, preparation)
  const latest = await isLatest(trx, manifest)
  const persons = new Set(manifest.assessors.flatMap(({ id }) => [id, standIns.get(id)?.id ?? id]))
  await putPreparation(trx, core, asWorkedHere(preparation, standIns), { latest, persons })
  await keepAccepted(trx, core, manifest, latest)
  const lines = await linesIn(trx, given)
  await meetSenders(trx, manifest, lines)
  const wanted = await withoutWhatIsWorkedOnHere(trx, lines, standIns)
  const arrived = await bringIn(trx, manifest.session, wanted)
  await restoreReopened(trx, arrived.fresh, wanted)
}

/** A package speaks of its own session. Rows of another one in this file are not its to change. */
async function requireOwnIds(db: Reading, { session, candidates, runs, assignments }: Preparation): Promise<void> {
  const foreign = async (table: 'candidates' | 'runs' | 'assignments', rows: readonly { id: string }[]) => {
    const named = JSON.stringify(rows.map(({ id }) => id))
    const found = await sql<{ id: string }>`select id from ${sql.table(table)}
      where session_id != ${session.id} and id in (select value from json_each(${named}))`.execute(db)
    return found.rows.length > 0
  }
  if (
    (await foreign('candidates', candidates)) ||
    (await foreign('runs', runs)) ||
    (await foreign('assignments', assignments))
  ) {
    throw failure('BUNDLE_DAMAGED')
  }
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

async function meetSenders(trx: Trx, manifest: PackageManifest, lines: readonly RecordLine[]): Promise<void> {
  for (const card of [manifest.device, ...manifest.devices]) await meetDevice(trx, card, 'sender')
  // Entries of devices the package does not introduce (from before there were signatures) are vouched for by it too.
  const others = new Set(lines.map(({ header }) => ReadHeader.parse(JSON.parse(header)).device))
  for (const id of others) await meetDevice(trx, { id, signKey: '' }, 'sender')
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
