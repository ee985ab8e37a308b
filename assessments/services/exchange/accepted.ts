// Which packages this file has taken in: of which device, and up to which edition for whom.
import type { PackageManifest } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export type PackageStanding = 'new' | 'update' | 'same' | 'older' | 'other-device'

/** Each assessor has their own last edition: two who share a laptop can get their packages apart, in either order. */
export async function standingOfPackage(
  db: Reading,
  { session, device, edition, assessors }: PackageManifest,
): Promise<PackageStanding> {
  const last = await db.selectFrom('accepted_packages').selectAll().where('session_id', '=', session).executeTakeFirst()
  if (last === undefined) {
    // A session of this file's own is prepared here, and nowhere else.
    const here = await db.selectFrom('sessions').select('id').where('id', '=', session).executeTakeFirst()
    if (here !== undefined) throw failure('MADE_HERE')
    return 'new'
  }
  if (last.device_id !== device.id) return 'other-device'
  const rows = await db.selectFrom('accepted_editions').selectAll().where('session_id', '=', session).execute()
  const accepted = assessors.map(({ id }) => rows.find(({ person_id }) => person_id === id)?.edition ?? 0)
  if (accepted.some((each) => each > edition)) return 'older'
  return accepted.every((each) => each === edition) ? 'same' : 'update'
}

/** False: another assessor on this laptop has a newer one, and what they share is as that one says. */
export async function isLatest(db: Reading, { session, device, edition }: PackageManifest): Promise<boolean> {
  const last = await db.selectFrom('accepted_packages').selectAll().where('session_id', '=', session).executeTakeFirst()
  return last === undefined || last.device_id !== device.id || last.edition <= edition
}

export async function keepAccepted(
  trx: Trx,
  core: CoreState,
  { session, device, edition, from, recipient, assessors }: PackageManifest,
  latest: boolean,
): Promise<void> {
  const before = await trx
    .selectFrom('accepted_packages')
    .select('device_id')
    .where('session_id', '=', session)
    .executeTakeFirst()
  // Another device counts its own editions.
  if (before !== undefined && before.device_id !== device.id) {
    await trx.deleteFrom('accepted_editions').where('session_id', '=', session).execute()
  }
  for (const { id } of assessors) {
    await trx
      .insertInto('accepted_editions')
      .values({ session_id: session, person_id: id, edition })
      .onConflict((conflict) => conflict.columns(['session_id', 'person_id']).doUpdateSet({ edition }))
      .execute()
  }
  if (!latest) return
  const values = { device_id: device.id, edition, at: instant(core.clock.wall()), sender: from, recipient }
  await trx
    .insertInto('accepted_packages')
    .values({ session_id: session, ...values })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(values))
    .execute()
}
