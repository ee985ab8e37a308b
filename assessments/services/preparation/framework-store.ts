// Frameworks as rows, and as what they are. Every other service reads a framework through here.
import type { Selectable } from 'kysely'
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
})

export async function allFrameworks(db: Reading): Promise<StoredFramework[]> {
  const rows = await db.selectFrom('frameworks').selectAll().orderBy('title').orderBy('version', 'desc').execute()
  return rows.map(fromRow)
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

export async function putFramework(trx: Trx, framework: StoredFramework): Promise<void> {
  const { id, ...values } = toRow(framework)
  await trx.updateTable('frameworks').set(values).where('id', '=', id).execute()
}

export async function dropFramework(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('frameworks').where('id', '=', id).execute()
}

export async function highestVersion(db: Reading, code: string): Promise<number> {
  const { version } = await db
    .selectFrom('frameworks')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('code', '=', code)
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow()
  return version ?? 0
}

export async function usersOfFramework(db: Reading, id: string): Promise<FrameworkDetail['usedBy']> {
  const programmes = await db.selectFrom('programmes').select('title').where('framework_id', '=', id).execute()
  const profiles = await db.selectFrom('job_profiles').select('title').where('framework_id', '=', id).execute()
  return [
    ...programmes.map(({ title }) => ({ kind: 'programme' as const, title })),
    ...profiles.map(({ title }) => ({ kind: 'profile' as const, title })),
  ]
}

export function frameworkSummary({ id, status, version, changedAt, body }: StoredFramework): FrameworkSummary {
  const indicators = body.competences.flatMap((competence) => competence.indicators)
  return {
    id,
    code: body.code,
    title: body.title,
    status,
    version,
    competences: body.competences.length,
    indicators: indicators.length,
    withoutAnchors: indicators.filter(({ anchors }) => anchors.length === 0).length,
    changedAt,
  }
}
