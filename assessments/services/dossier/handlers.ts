// The method dossier of a session, in Word.
import { dossierDocument } from '../../documents/dossier/dossier.ts'
import { requireHome } from '../access/home.ts'
import { guarded } from '../guard.ts'
import { madeFile, plainName } from '../made-file.ts'
import { dossierModel } from './model.ts'

export const dossier = {
  make: guarded.dossier.make.handler(async ({ context, input }) => {
    const { db, core, actor } = context
    // Where a session came in a package only part of its record is: a dossier of that would seem to be whole.
    await requireHome(db, input.sessionId)
    const { model, day } = await dossierModel(db, core, actor, input.sessionId)
    const plain = plainName(model.session.title)
    const name = ['Methodedossier', ...(plain === '' ? [] : [plain]), day].join('-')
    return madeFile(`${name}.docx`, await dossierDocument(model))
  }),
}
