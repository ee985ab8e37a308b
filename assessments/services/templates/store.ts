// The house's templates in the data file. They are the organisation's and hold nothing about a person.
import type { Template } from '../../contract/index.ts'
import { TemplateCheck } from '../../contract/index.ts'
import { localDay } from '../clock.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export async function listTemplates(db: Reading): Promise<Template[]> {
  const rows = await db
    .selectFrom('templates')
    .innerJoin('people', 'people.id', 'templates.by_id')
    .select((eb) => [
      'templates.id',
      'title',
      'file_name',
      'checked',
      'at',
      'people.name',
      eb.fn<number>('length', ['content']).as('bytes'),
    ])
    .orderBy('title')
    .orderBy('templates.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    fileName: row.file_name,
    bytes: row.bytes,
    addedOn: localDay(Date.parse(row.at)),
    by: row.name,
    check: TemplateCheck.parse(JSON.parse(row.checked)),
  }))
}

export async function templateFile(db: Reading, id: string): Promise<{ fileName: string; content: Uint8Array }> {
  const row = await db.selectFrom('templates').select(['file_name', 'content']).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return { fileName: row.file_name, content: row.content }
}

/** As the document maker takes it. */
export async function templateOf(db: Reading, id: string): Promise<{ id: string; bytes: Uint8Array }> {
  return { id, bytes: (await templateFile(db, id)).content }
}

interface Added {
  id: string
  title: string
  fileName: string
  content: Uint8Array
  check: TemplateCheck
  byId: string
  at: string
}
/** The same id again, after an answer that got lost on the way, adds nothing. */
export async function addTemplate(trx: Trx, { id, title, fileName, content, check, byId, at }: Added): Promise<void> {
  await trx
    .insertInto('templates')
    .values({ id, title, file_name: fileName, content, checked: JSON.stringify(check), by_id: byId, at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

export async function renameTemplate(trx: Trx, id: string, title: string): Promise<void> {
  const { numUpdatedRows } = await trx.updateTable('templates').set({ title }).where('id', '=', id).executeTakeFirst()
  if (numUpdatedRows === 0n) throw failure('NOT_FOUND')
}

export async function removeTemplate(trx: Trx, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('templates').where('id', '=', id).executeTakeFirst()
  if (numDeletedRows === 0n) throw failure('NOT_FOUND')
}
