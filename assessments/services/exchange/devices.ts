// Other people's devices as this file knows them: by the key they sign with, a number to call them by, and whose work
// they have brought.
import type { DeviceCard, ReturnManifest } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'

/** The secrets and successors of other people's devices are theirs. */
export const nothingKnown = {
  sign_secret: null,
  recipient: null,
  identity: null,
  successor: null,
  vouch: null,
} as const

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
      ...nothingKnown,
      sign_key: card.signKey,
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

/**
 * Whether a return file's device is believed to write for somebody. It is when it, or an identity it follows, has brought
 * work of theirs; and at first sight, when it is new here and the person has not written on another.
 */
export async function doubtAbout(
  db: Reading,
  { session, device, devices }: ReturnManifest,
  personId: string,
): Promise<'none' | 'other-people' | 'other-device'> {
  const cards = [device, ...devices].map(({ id }) => id)
  const authors = await db.selectFrom('device_authors').selectAll().where('device_id', 'in', cards).execute()
  if (authors.some((row) => row.person_id === personId)) return 'none'
  if (authors.length > 0) return 'other-people'
  const elsewhere = await db
    .selectFrom('records as r')
    .innerJoin('device_authors as a', (join) =>
      join.onRef('a.device_id', '=', 'r.device_id').onRef('a.person_id', '=', 'r.author_id'),
    )
    .select('r.hash')
    .where('r.session_id', '=', session)
    .where('r.author_id', '=', personId)
    .where('r.device_id', 'not in', cards)
    .limit(1)
    .executeTakeFirst()
  return elsewhere === undefined ? 'none' : 'other-device'
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
