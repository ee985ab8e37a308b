// Other people's devices as this file knows them: by the key they sign with, a number to call them by, and whose work
// they have brought.
import type { DeviceCard } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'

/** Keeps what is known already: a device that deals out here is not made a bringer by a file it sends. */
export async function meetDevice(trx: Trx, card: DeviceCard, role: 'sender' | 'other'): Promise<void> {
  const { last } = await trx
    .selectFrom('devices')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('devices')
    .values({
      id: card.id,
      role,
      number: (last ?? 0) + 1,
      sign_key: card.signKey,
      sign_secret: null,
      recipient: null,
      identity: null,
      state: 'known',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function authorsOf(db: Reading, deviceId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('device_authors').select('person_id').where('device_id', '=', deviceId).execute()
  return new Set(rows.map((row) => row.person_id))
}

export async function bindAuthor(trx: Trx, deviceId: string, personId: string): Promise<void> {
  await trx
    .insertInto('device_authors')
    .values({ device_id: deviceId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Devices that have written in this session as this person. */
export async function devicesOfAuthor(db: Reading, sessionId: string, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('records')
    .select('device_id')
    .distinct()
    .where('session_id', '=', sessionId)
    .where('author_id', '=', personId)
    .execute()
  return rows.map((row) => row.device_id)
}
