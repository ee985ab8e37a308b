// The procedures of documents: list, begin, read, settle, edit, decide, make.
import { guarded } from '../guard.ts'
import { beginDocument, editDocument, removeDocument, settleDocument } from './change.ts'
import { decideSharing } from './decide.ts'
import { makeDocument } from './make.ts'
import { documentList, documentView } from './views.ts'

export const documents = {
  list: guarded.documents.list.handler(({ context, input }) =>
    documentList(context.db, context.core, context.actor, input),
  ),
  begin: guarded.documents.begin.handler(({ context, input }) =>
    context.write(async (trx) => ({ id: await beginDocument(trx, context.core, context.actor, input) })),
  ),
  get: guarded.documents.get.handler(({ context, input }) =>
    documentView(context.db, context.core, context.actor, input.id),
  ),
  settle: guarded.documents.settle.handler(({ context, input }) =>
    context.write(async (trx) => {
      await settleDocument(trx, context.core, context.actor, input)
      return {}
    }),
  ),
  edit: guarded.documents.edit.handler(({ context, input }) =>
    context.write(async (trx) => {
      await editDocument(trx, context.core, context.actor, input)
      return {}
    }),
  ),
  remove: guarded.documents.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      await removeDocument(trx, context.actor, input.id)
      return {}
    }),
  ),
  decide: guarded.documents.decide.handler(({ context, input }) =>
    context.write(async (trx) => {
      await decideSharing(trx, context.core, context.actor, input)
      return {}
    }),
  ),
  make: guarded.documents.make.handler(({ context, input }) =>
    makeDocument(context.db, context.core, context.actor, input),
  ),
}
