// Paper: forms out, and what was written on them in.
import type { MadeFile } from '../../contract/index.ts'
import { paperForms } from '../../documents/paper/forms.ts'
import type { SignedIn, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { madeFile } from '../made-file.ts'
import { formView, type OpenedForm, openForm } from './form.ts'
import { formModels } from './forms.ts'
import { savePaperAnswer, savePaperNote, wipePaperNote } from './typed.ts'

const nothing = {}

/** One command on a form, in one transaction with finding it. */
const onForm = <T extends object>(
  context: SignedIn,
  code: string,
  command: (trx: Trx, form: OpenedForm) => Promise<T>,
) => context.write(async (trx) => command(trx, await openForm(trx, context.actor, code)))

export const paper = {
  forms: guarded.paper.forms.handler(async ({ context, input }): Promise<MadeFile> => {
    const models = await formModels(context.db, context.actor, input)
    if (models.length === 0) throw failure('NO_ASSIGNMENTS')
    return madeFile(fileName(models), await paperForms(models))
  }),

  open: guarded.paper.open.handler(async ({ context, input }) =>
    formView(context.db, await openForm(context.db, context.actor, input.code)),
  ),

  saveNote: guarded.paper.saveNote.handler(({ context, input: { code, ...line } }) =>
    onForm(context, code, async (trx, form) => ({ note: await savePaperNote(trx, form, line) })),
  ),

  wipeNote: guarded.paper.wipeNote.handler(({ context, input }) =>
    onForm(context, input.code, async (trx, form) => {
      await wipePaperNote(trx, form, input.noteId, input.wiped)
      return nothing
    }),
  ),

  saveAnswer: guarded.paper.saveAnswer.handler(({ context, input }) =>
    onForm(context, input.code, async (trx, form) => {
      await savePaperAnswer(trx, form, input.answer)
      return nothing
    }),
  ),
}

/** The code in the name where there is one form: it is found back in the folder by what stands on the paper. */
const fileName = (models: readonly { code: string }[]): string => {
  const [only, ...more] = models
  return more.length === 0 && only !== undefined ? `Formulier-${only.code}.docx` : 'Papieren-formulieren.docx'
}
