// The Word file of a document, in our own layout or in the house's template.
import type { ComposedDocument, MadeFile } from '../../contract/index.ts'
import { fillTemplate } from '../../documents/house-style/fill.ts'
import { layOut } from '../../documents/laid-out.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { madeFile } from '../made-file.ts'
import { personOf } from '../persons/identity.ts'
import { inTemplateWords } from '../templates/problems.ts'
import { documentFileName, nobodys, type Whose } from './file-name.ts'
import { finalDocument, type Opened } from './final.ts'

interface Making {
  id: string
  templateId: string | null
  /** The person's name in the file's name, beside the code. */
  names: boolean
}

export async function makeDocument(db: Reading, core: CoreState, actor: Actor, input: Making): Promise<MadeFile> {
  const found = await finalDocument(db, core, actor, input.id)
  const bytes =
    input.templateId === null
      ? await layOut(found.document)
      : await inHouseStyle(await templateOf(db, input.templateId), found.document)
  const name = documentFileName(found.document, await whoseOf(db, found.stored), input.names)
  return madeFile(`${name}.docx`, bytes)
}

const inHouseStyle = (template: Uint8Array, document: ComposedDocument) =>
  inTemplateWords(() => fillTemplate(template, document))

async function templateOf(db: Reading, id: string): Promise<Uint8Array> {
  const row = await db.selectFrom('templates').select('content').where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return row.content
}

async function whoseOf(db: Reading, { candidateId, personId }: Opened['stored']): Promise<Whose> {
  if (candidateId !== null) {
    const of = db.selectFrom('candidates').select(['code', 'name']).where('id', '=', candidateId)
    return (await of.executeTakeFirst()) ?? nobodys
  }
  return personId === null ? nobodys : personOf(db, personId)
}
