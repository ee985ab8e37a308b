// The house's own Word files: looked at before they are kept, kept as they came, and a ready one to start from.
import { checkTemplate, sampleDocument, starterTemplate } from '../../documents/house-style/index.ts'
import { starterWords } from '../../documents/house-style/starter-words.ts'
import { instant } from '../clock.ts'
import { documentBytes } from '../document-maker/bytes.ts'
import { guarded } from '../guard.ts'
import { madeFile, plainName } from '../made-file.ts'
import { personName } from '../people/store.ts'
import { inTemplateWords } from './problems.ts'
import { addTemplate, listTemplates, removeTemplate, renameTemplate, templateFile } from './store.ts'

interface Brought {
  fileName: string
  base64: string
}
const looked = async ({ fileName, base64 }: Brought) => {
  const content = new Uint8Array(Buffer.from(base64, 'base64'))
  return { content, check: await inTemplateWords(() => checkTemplate(content, fileName)) }
}

export const templates = {
  list: guarded.templates.list.handler(({ context }) => listTemplates(context.db)),

  check: guarded.templates.check.handler(async ({ input }) => (await looked(input)).check),

  add: guarded.templates.add.handler(async ({ context, input }) => {
    const { content, check } = await looked(input)
    const at = instant(context.core.clock.wall())
    return context.write(async (trx) => {
      const { id, title, fileName } = input
      await addTemplate(trx, { id, title, fileName, content, check, byId: context.actor.personId, at })
      return {}
    })
  }),

  rename: guarded.templates.rename.handler(({ context, input }) =>
    context.write(async (trx) => {
      await renameTemplate(trx, input.id, input.title)
      return {}
    }),
  ),

  remove: guarded.templates.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      await removeTemplate(trx, input.id)
      return {}
    }),
  ),

  file: guarded.templates.file.handler(async ({ context, input }) => {
    const { fileName, content } = await templateFile(context.db, input.id)
    return madeFile(fileName, content)
  }),

  starter: guarded.templates.starter.handler(async () => madeFile(starterWords.fileName, await starterTemplate())),

  example: guarded.templates.example.handler(async ({ context, input }) => {
    const { fileName, content } = await templateFile(context.db, input.id)
    const template = { id: input.id, bytes: content }
    const by = await personName(context.db, context.actor.personId)
    const at = instant(context.core.clock.wall())
    const document = sampleDocument(context.file.name, by, at)
    const bytes = await documentBytes(context.core.documentMaker, document, template)
    return madeFile(`voorbeeld-${plainName(fileName.replace(/\.\w+$/, ''))}.docx`, bytes)
  }),
}
