// Job profiles as rows, and as what they are. The body holds the cut-offs: whoever reads it has asked the gate first.
import type { Selectable } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { JobProfileBody, type JobProfileSummary } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'

export interface StoredProfile {
  id: string
  revision: number
  setBy: string
  changedAt: string
  body: JobProfileBody
}

type Row = Selectable<Tables['job_profiles']>

const fromRow = (row: Row): StoredProfile => ({
  id: row.id,
  revision: row.revision,
  setBy: row.set_by,
  changedAt: row.changed_at,
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

export async function profileInUse(db: Reading, id: string): Promise<boolean> {
  const row = await db.selectFrom('sessions').select('id').where('job_profile_id', '=', id).limit(1).executeTakeFirst()
  return row !== undefined
}

/** Counts only: no level, so it needs no gate. */
export function profileSummary({ id, body, changedAt }: StoredProfile, framework: string): JobProfileSummary {
  const count = (need: 'essential' | 'desirable') => body.cutOffs.filter((cutOff) => cutOff.need === need).length
  return {
    id,
    title: body.title,
    frameworkId: body.frameworkId,
    framework,
    essential: count('essential'),
    desirable: count('desirable'),
    changedAt,
  }
}
