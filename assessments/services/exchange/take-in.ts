// Terugnemen: a return file into the lead's data file. One transaction; what is there already stays as it is.
import type { RecordLine, ReturnManifest } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { forgetInReturns } from '../record/rebuild.ts'
import type { Chain } from '../record/standing.ts'
import { bringIn } from './arrivals.ts'
import { bindAuthor, doubtAbout, meetDevice } from './devices.ts'
import type { Given } from './given.ts'
import { keepKey } from './packages.ts'
import { keepBrought, planBrought, planWrittenAbout, registerAssessor } from './recognise.ts'
import { countsOf, sum } from './returns.ts'

export type GivenReturn = Given<ReturnManifest>
export interface Recognition {
  assessorId: string
  how: 'instead' | 'beside'
}
export interface TakenIn {
  returnId: string
  fresh: Set<string>
  erasedParts: number
}

export async function takeIn(
  trx: Trx,
  core: CoreState,
  given: GivenReturn,
  recognise: readonly Recognition[],
): Promise<TakenIn> {
  const { manifest, body } = given
  const { session } = manifest
  const here = await trx.selectFrom('sessions').select('id').where('id', '=', session).executeTakeFirst()
  if (here === undefined) throw failure('OTHER_SESSION')
  const elsewhere = await trx
    .selectFrom('accepted_packages')
    .select('session_id')
    .where('session_id', '=', session)
    .executeTakeFirst()
  if (elsewhere !== undefined) throw failure('NOT_FOR_THIS_FILE')
  requireIntroduced(given)
  const seen = await meet(trx, manifest, recognise)
  await keepBrought(trx, session, manifest)
  for (const { assessorId, how } of recognise) await registerAssessor(trx, session, assessorId, how)
  await planBrought(trx, session, manifest.candidates)
  await keepProgress(trx, manifest)
  const arrived = await bringIn(trx, session, body.records, seen)
  await planWrittenAbout(trx, session, manifest)
  const returnId = await keepReturn(trx, core, given)
  return { returnId, fresh: arrived.fresh, erasedParts: arrived.erasedParts }
}

/** Entries of a device that the file does not introduce have no signature to stand on. */
function requireIntroduced({ manifest, body }: GivenReturn): void {
  const cards = new Set([manifest.device.id, ...manifest.devices.map(({ id }) => id)])
  const strange = body.records.some(({ header }) => !cards.has((JSON.parse(header) as { device: string }).device))
  if (strange || body.preparation !== null) throw failure('BUNDLE_DAMAGED')
}

/** Whoever is believed or recognised from here on writes on this device. Answers with the chains that are seen anew. */
async function meet(trx: Trx, manifest: ReturnManifest, recognise: readonly Recognition[]): Promise<Chain[]> {
  const assessors = await assessorIds(trx, manifest.session)
  const cards = [manifest.device, ...manifest.devices]
  for (const card of cards) await meetDevice(trx, card, 'other')
  const believed: string[] = []
  for (const { id } of manifest.assessors) {
    const recognised = recognise.some(({ assessorId }) => assessorId === id)
    if (recognised || (assessors.has(id) && (await doubtAbout(trx, manifest, id)) === 'none')) believed.push(id)
  }
  for (const id of believed) {
    for (const card of cards) await bindAuthor(trx, card.id, id)
    if (manifest.assessors.length === 1) await keepKey(trx, id, manifest.recipient)
  }
  return believed.flatMap((author) => cards.map(({ id }) => ({ author, device: id })))
}

export async function assessorIds(db: Reading, sessionId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

/** The latest word of each device; an older file brought later does not turn it back. */
async function keepProgress(trx: Trx, { device, edition, progress }: ReturnManifest): Promise<void> {
  for (const { assignment, step, notes } of progress) {
    const values = { edition, step, notes }
    await trx
      .insertInto('reported_progress')
      .values({ assignment_id: assignment, device_id: device.id, ...values })
      .onConflict((conflict) =>
        conflict
          .columns(['assignment_id', 'device_id'])
          .doUpdateSet(values)
          .where('reported_progress.edition', '<', edition),
      )
      .execute()
  }
}

const countedIn = (records: readonly RecordLine[]): number => {
  const { notes, links, ratings } = sum(records.map(countsOf))
  return notes + links + ratings
}

/** The manifest stays with its signature: what was brought, and by whom, can be shown later. */
async function keepReturn(
  trx: Trx,
  core: CoreState,
  { manifest, manifestText, signature, body: { records } }: GivenReturn,
): Promise<string> {
  const body = manifest.body
  const known = await trx
    .selectFrom('returns')
    .select('id')
    .where('body', '=', body)
    .where('device_id', '=', manifest.device.id)
    .where('edition', '=', manifest.edition)
    .executeTakeFirst()
  if (known !== undefined) return known.id
  const id = crypto.randomUUID()
  await trx
    .insertInto('returns')
    .values({
      id,
      session_id: manifest.session,
      device_id: manifest.device.id,
      body,
      edition: manifest.edition,
      at: instant(core.clock.wall()),
      person_ids: JSON.stringify(manifest.assessors.map((assessor) => assessor.id)),
      counted: countedIn(records),
      manifest: manifestText,
      signature,
    })
    .execute()
  const erased = await trx.selectFrom('erasures').select('candidate_id').execute()
  const gone = new Set(erased.map((row) => row.candidate_id))
  for (const candidate of manifest.candidates) if (gone.has(candidate.id)) await forgetInReturns(trx, candidate.id)
  return id
}
