// Job profiles as rows, and as what they are. The body holds the cut-offs: whoever reads it has asked the gate first.
import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { JobProfileBody, type JobProfileSummary } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'

export interface StoredProfile {
  id: string
  revision: number
  setBy: string
  changedAt: string
  archivedAt: string | null
  body: JobProfileBody
}

type Row = Selectable<Tables['job_profiles']>

const fromRow = (row: Row): StoredProfile => ({
  id: row.id,
  revision: row.revision,
  setBy: row.set_by,
  changedAt: row.changed_at,
  archivedAt: row.archived_at,
  body: JobProfileBody.parse(JSON.parse(row.body)),
})

const toRow = (profile: StoredProfile): Row => ({
  id: profile.id,
  title: profile.body.title,
  framework_id: profile.body.frameworkId,
  revision: profile.revision,
  body: JSON.stringify(profile.body),
  set_by: profile.setBy,
  changed_at: profile.changedAt,
  archived_at: profile.archivedAt,
})

export async function allProfiles(db: Reading): Promise<StoredProfile[]> {
  return (await db.selectFrom('job_profiles').selectAll().orderBy('title').execute()).map(fromRow)
}

export async function findProfile(db: Reading, id: string): Promise<StoredProfile | undefined> {
  const row = await db.selectFrom('job_profiles').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function putProfile(trx: Trx, profile: StoredProfile): Promise<void> {
  const { id, ...values } = toRow(profile)
  await trx
    .insertInto('job_profiles')
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

export async function dropProfile(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('job_profiles').where('id', '=', id).execute()
}

/** The profiles some session asks for. */
export async function profilesInUse(db: Reading): Promise<Set<string>> {
  const rows = await db.selectFrom('sessions').select('job_profile_id as id').distinct().execute()
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
}

/** A decision or a document about somebody stands on it: without it neither would say any more which job it was. */
export async function isDecidedOn(db: Reading, id: string): Promise<boolean> {
  const decision = await db
    .selectFrom('match_decisions')
    .select('id')
    .where('job_profile_id', '=', id)
    .executeTakeFirst()
  if (decision !== undefined) return true
  const document = await db
    .selectFrom('documents')
    .select('id')
    .where(sql`settings ->> '$.jobProfileId'`, '=', id)
    .executeTakeFirst()
  return document !== undefined
}

/** Counts only: no level, so it needs no gate. */
export function profileSummary(
  { id, body, changedAt, archivedAt }: StoredProfile,
  framework: string,
  inUse: boolean,
): JobProfileSummary {
  const count = (need: 'essential' | 'desirable') => body.cutOffs.filter((cutOff) => cutOff.need === need).length
  return {
    id,
    code: body.code,
    title: body.title,
    frameworkId: body.frameworkId,
    framework,
    essential: count('essential'),
    desirable: count('desirable'),
    inUse,
    archivedAt,
    changedAt,
  }
}
