// Frameworks as rows, and as what they are. Every other service reads a framework through here.
import { type Selectable, sql } from 'kysely'
import type { Tables } from '../../../db/schema.ts'
import { FrameworkBody, type FrameworkDetail, type FrameworkSummary } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export interface StoredFramework {
  id: string
  status: 'draft' | 'published'
  version: number | null
  revision: number
  scaleChosen: boolean
  changedAt: string
  archivedAt: string | null
  basedOn: string | null
  body: FrameworkBody
}

type Row = Selectable<Tables['frameworks']>

const fromRow = (row: Row): StoredFramework => ({
  id: row.id,
  status: row.status,
  version: row.version,
  revision: row.revision,
  scaleChosen: row.scale_chosen === 1,
  changedAt: row.changed_at,
  archivedAt: row.archived_at,
  basedOn: row.based_on,
  body: FrameworkBody.parse(JSON.parse(row.body)),
})

const toRow = (framework: StoredFramework): Row => ({
  id: framework.id,
  code: framework.body.code,
  title: framework.body.title,
  status: framework.status,
  version: framework.version,
  revision: framework.revision,
  scale_chosen: framework.scaleChosen ? 1 : 0,
  body: JSON.stringify(framework.body),
  changed_at: framework.changedAt,
  archived_at: framework.archivedAt,
  based_on: framework.basedOn,
})

/** Counted by the file itself: fifty large frameworks are not read whole to list them. */
export async function frameworkSummaries(db: Reading): Promise<FrameworkSummary[]> {
  const { rows } = await sql<
    Omit<FrameworkSummary, 'changedAt' | 'archivedAt'> & { changed: string; archived: string | null }
  >`
    select id, code, title, status, version, archived_at as archived, changed_at as changed,
      json_array_length(body, '$.competences') as competences,
      (select count(*) from json_each(body, '$.competences') c, json_each(c.value, '$.indicators')) as indicators,
      (select count(*) from json_each(body, '$.competences') c, json_each(c.value, '$.indicators') i
        where json_array_length(i.value, '$.anchors') = 0) as withoutAnchors
    from frameworks order by title, version desc`.execute(db)
  return rows.map(({ changed, archived, ...row }) => ({ ...row, changedAt: changed, archivedAt: archived }))
}

export async function findFramework(db: Reading, id: string): Promise<StoredFramework | undefined> {
  const row = await db.selectFrom('frameworks').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function frameworkOf(db: Reading, id: string): Promise<StoredFramework> {
  const found = await findFramework(db, id)
  if (found === undefined) throw failure('NOT_FOUND')
  return found
}

/** Programmes and profiles stand on something that no longer changes. */
export async function publishedFramework(db: Reading, id: string): Promise<StoredFramework> {
  const found = await findFramework(db, id)
  if (found?.status !== 'published') throw failure('NOT_PUBLISHED')
  return found
}

/** Titles by id, for lists that only name the framework. */
export async function frameworkTitles(db: Reading): Promise<Map<string, string>> {
  const rows = await db.selectFrom('frameworks').select(['id', 'title']).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export async function addFramework(trx: Trx, framework: StoredFramework): Promise<void> {
  await trx.insertInto('frameworks').values(toRow(framework)).execute()
}

/**
 * Before a published framework is put in: a draft somebody read from a file of it has the same id, and goes on under one
 * of its own. Nothing stands on a draft but the hints waved away in it.
 */
export async function makeRoomFor(trx: Trx, id: string): Promise<void> {
  const draft = await findFramework(trx, id)
  if (draft?.status !== 'draft') return
  const moved = { ...draft, id: crypto.randomUUID() }
  await addFramework(trx, moved)
  await trx.updateTable('waved_hints').set({ framework_id: moved.id }).where('framework_id', '=', id).execute()
  await dropFramework(trx, id)
}

export async function putFramework(trx: Trx, framework: StoredFramework): Promise<void> {
  const { id, ...values } = toRow(framework)
  await trx.updateTable('frameworks').set(values).where('id', '=', id).execute()
}

/** The draft somebody already began of this version. */
export async function draftBasedOn(db: Reading, id: string): Promise<{ id: string; revision: number } | null> {
  const row = await db
    .selectFrom('frameworks')
    .select(['id', 'revision'])
    .where('based_on', '=', id)
    .where('status', '=', 'draft')
    .executeTakeFirst()
  return row ?? null
}

/**
 * Which frameworks are versions of one. A code says so; without one only that a version was made from another does.
 */
async function familyOf(db: Reading, { id, code }: { id: string; code: string }): Promise<string[]> {
  const { rows } = await (code !== ''
    ? sql<{ id: string }>`select id from frameworks where id = ${id} or code = ${code}`
    : sql<{ id: string }>`
        with recursive before (id, based_on) as (
          select id, based_on from frameworks where id = ${id}
          union select f.id, f.based_on from frameworks f join before b on f.id = b.based_on where f.code = ''),
        family (id) as (
          select id from before
          union select f.id from frameworks f join family a on f.based_on = a.id where f.code = '')
        select id from family`
  ).execute(db)
  return rows.map((row) => row.id)
}

export async function versionsOf(db: Reading, { id, body }: StoredFramework): Promise<FrameworkDetail['versions']> {
  const rows = await db
    .selectFrom('frameworks')
    .select(['id', 'version', 'status'])
    .where('id', 'in', await familyOf(db, { id, code: body.code }))
    .execute()
  // A draft comes before all versions: it is the next one.
  return rows.sort((one, other) => (other.version ?? Number.MAX_VALUE) - (one.version ?? Number.MAX_VALUE))
}

export async function wavedHints(db: Reading, id: string): Promise<Set<string>> {
  const rows = await db.selectFrom('waved_hints').select('key').where('framework_id', '=', id).execute()
  return new Set(rows.map(({ key }) => key))
}

export async function waveHint(trx: Trx, id: string, key: string, waved: boolean): Promise<void> {
  if (waved) {
    await trx
      .insertInto('waved_hints')
      .values({ framework_id: id, key })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  } else {
    await trx.deleteFrom('waved_hints').where('framework_id', '=', id).where('key', '=', key).execute()
  }
}

export async function dropFramework(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('frameworks').where('id', '=', id).execute()
}

export async function highestVersion(db: Reading, framework: StoredFramework): Promise<number> {
  const versions = await versionsOf(db, framework)
  return Math.max(0, ...versions.flatMap(({ version }) => version ?? []))
}

export async function usersOfFramework(db: Reading, id: string): Promise<FrameworkDetail['usedBy']> {
  const programmes = await db.selectFrom('programmes').select(['id', 'title']).where('framework_id', '=', id).execute()
  const profiles = await db.selectFrom('job_profiles').select(['id', 'title']).where('framework_id', '=', id).execute()
  const exercises = await db.selectFrom('exercises').select(['id', 'title']).where('framework_id', '=', id).execute()
  const sessions = await db
    .selectFrom('sessions')
    .innerJoin('programmes', 'programmes.id', 'sessions.programme_id')
    .select(['sessions.id', 'sessions.title'])
    .where('programmes.framework_id', '=', id)
    .execute()
  return [
    ...programmes.map((row) => ({ kind: 'programme' as const, ...row })),
    ...profiles.map((row) => ({ kind: 'profile' as const, ...row })),
    ...exercises.map((row) => ({ kind: 'exercise' as const, ...row })),
    ...sessions.map((row) => ({ kind: 'session' as const, ...row })),
  ]
}

export function frameworkSummary({
  id,
  status,
  version,
  changedAt,
  archivedAt,
  body,
}: StoredFramework): FrameworkSummary {
  const indicators = body.competences.flatMap((competence) => competence.indicators)
  return {
    id,
    code: body.code,
    title: body.title,
    status,
    version,
    archivedAt,
    competences: body.competences.length,
    indicators: indicators.length,
    withoutAnchors: indicators.filter(({ anchors }) => anchors.length === 0).length,
    changedAt,
  }
}
