// The method dossier: one Word document that shows a third party how a session was done.
import { z } from 'zod'
import { Id, only } from './common.ts'
import { MadeFile } from './frameworks.ts'

export const dossier = {
  make: only('lead', 'coach')
    .errors({ NOT_STARTED: {} })
    .input(z.object({ sessionId: Id }))
    .output(MadeFile),
}
