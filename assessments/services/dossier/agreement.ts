// How far assessors agreed, as the session's figures have it, without who differed from whom.
import type { DossierModel } from '../../documents/dossier/model.ts'
import type { Actor, Reading } from '../context.ts'
import { figuresOfSession } from '../figures/session.ts'

export async function agreementOf(db: Reading, actor: Actor, sessionId: string): Promise<DossierModel['figures']> {
  const { candidates, agreement, coefficient, convention, perCompetence, unused, scale } = await figuresOfSession(
    db,
    actor,
    sessionId,
  )
  return { candidates, agreement, coefficient, convention, perCompetence, unused, scale }
}
