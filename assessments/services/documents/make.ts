// The Word file of a document, in our own layout or in the house's template.
import type { MadeFile } from '../../contract/index.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { documentBytes } from '../document-maker/bytes.ts'
import { madeFile } from '../made-file.ts'
import { personOf } from '../persons/identity.ts'
import { templateOf } from '../templates/store.ts'
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
  const template = input.templateId === null ? null : await templateOf(db, input.templateId)
  const bytes = await documentBytes(core.documentMaker, found.document, template)
  const name = documentFileName(found.document, await whoseOf(db, found.stored), input.names)
  return madeFile(`${name}.docx`, bytes)
}

async function whoseOf(db: Reading, { candidateId, personId }: Opened['stored']): Promise<Whose> {
  if (candidateId !== null) {
    const of = db.selectFrom('candidates').select(['code', 'name']).where('id', '=', candidateId)
    return (await of.executeTakeFirst()) ?? nobodys
  }
  return personId === null ? nobodys : personOf(db, personId)
}
