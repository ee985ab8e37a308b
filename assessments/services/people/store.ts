// People as rows: who is registered, with which roles, and what keeps a person from being removed.
import type { Person, StaffRole } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { parseRoles } from './roles.ts'

export async function allPeople(db: Reading): Promise<Person[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('session_assessors as sa', 'sa.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.roles', 'people.pin_hash', 'people.calibrated_on'])
    .select(({ fn }) => fn.count<number>('sa.session_id').as('inSessions'))
    .groupBy('people.id')
    .orderBy('people.name')
    .execute()
  return rows.map(({ id, name, roles, pin_hash, inSessions, calibrated_on }) => ({
    id,
    name,
    roles: parseRoles(roles),
    hasPin: pin_hash !== null,
    inSessions,
    calibratedOn: calibrated_on,
  }))
}

export async function personName(db: Reading, id: string): Promise<string> {
  const row = await db.selectFrom('people').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name ?? ''
}

export async function addPerson(trx: Trx, id: string, name: string, roles: StaffRole[]): Promise<void> {
  await trx
    .insertInto('people')
    .values({ id, name, roles: JSON.stringify(roles) })
    .execute()
}

export async function changePerson(trx: Trx, id: string, name: string, roles: StaffRole[]): Promise<void> {
  await trx
    .updateTable('people')
    .set({ name, roles: JSON.stringify(roles) })
    .where('id', '=', id)
    .execute()
}

/** When they last practised rating together with the others. */
export async function putCalibration(trx: Trx, id: string, calibrated_on: string | null): Promise<void> {
  await trx.updateTable('people').set({ calibrated_on }).where('id', '=', id).execute()
}

export async function dropPerson(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('people').where('id', '=', id).execute()
}

export async function dropPin(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('people')
    .set({ pin_hash: null, pin_failures: 0, pin_blocked_until: null })
    .where('id', '=', id)
    .execute()
}

/** Of an assessor. A session that came in a package has its record kept where it is led. */
export async function sessionsLedHere(db: Reading, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('session_assessors')
    .select('session_id')
    .where('person_id', '=', personId)
    .where('session_id', 'not in', db.selectFrom('accepted_packages').select('session_id'))
    .execute()
  return rows.map((row) => row.session_id)
}

/** Also of people who are not, or no longer, in the session: what is known stays known. */
export async function hasConflicts(db: Reading, personId: string): Promise<boolean> {
  const row = await db.selectFrom('conflicts').select('person_id').where('person_id', '=', personId).executeTakeFirst()
  return row !== undefined
}

/** Whoever typed paper over for somebody is named in that note, which goes into the record once it is sealed. */
export async function hasTypedOver(db: Reading, personId: string): Promise<boolean> {
  for (const table of ['draft_notes', 'draft_answers', 'sealed_notes', 'sealed_answers'] as const) {
    const named = db.selectFrom(table).select('assignment_id').where('paper', 'like', `%${personId}%`)
    if ((await named.limit(1).executeTakeFirst()) !== undefined) return true
  }
  return false
}

/** Whoever wrote in the record keeps their name, or the record no longer says who it was. */
export async function hasWrittenInRecord(db: Reading, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('records')
    .select('hash')
    .where('author_id', '=', personId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
