// People as rows: who is registered, with which roles, and what keeps a person from being removed.
import { sql } from 'kysely'
import type { Person, StaffRole } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { parseRoles } from './roles.ts'

export async function allPeople(db: Reading): Promise<Person[]> {
  const rows = await db
    .selectFrom('people')
    .leftJoin('session_assessors as sa', 'sa.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.roles', 'people.pin_hash'])
    .select(['people.trained_on', 'people.sessions_elsewhere'])
    .select(({ fn }) => fn.count<number>('sa.session_id').as('inSessions'))
    // What an assessor brought back from their own laptop counts as what is known here.
    .select(
      sql<string | null>`nullif(max(coalesce(people.calibrated_on, ''), coalesce(
        (select max(result ->> '$.on') from calibrations where person_id = people.id), '')), '')`.as('calibrated'),
    )
    .groupBy('people.id')
    .orderBy('people.name')
    .execute()
  return rows.map(({ id, name, roles, pin_hash, inSessions, ...row }) => ({
    id,
    name,
    roles: parseRoles(roles),
    hasPin: pin_hash !== null,
    inSessions,
    calibratedOn: row.calibrated,
    trainedOn: row.trained_on,
    sessionsElsewhere: row.sessions_elsewhere,
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

/** When they were trained, last compared their levels, and how often they rated before. What is left out stays. */
export interface Experience {
  calibratedOn?: string | null | undefined
  trainedOn?: string | null | undefined
  sessionsElsewhere?: number | undefined
}
export async function putExperience(trx: Trx, id: string, given: Experience): Promise<void> {
  const { calibratedOn: calibrated_on, trainedOn: trained_on, sessionsElsewhere: sessions_elsewhere } = given
  const known = Object.entries({ calibrated_on, trained_on, sessions_elsewhere }).filter(
    ([, value]) => value !== undefined,
  )
  if (known.length === 0) return
  await trx.updateTable('people').set(Object.fromEntries(known)).where('id', '=', id).execute()
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

/**
 * Whoever moderated or sat at an eindbespreking, told the candidate, or fell out on the day: the record has their id, and
 * without their name nobody can say any more who it was.
 */
export async function isNamedInRecord(db: Reading, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('record_parts')
    .select('part')
    .where('content', 'like', `%${personId}%`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
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
