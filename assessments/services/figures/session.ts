// The figures of one session, for one caller: about the candidates they have to do with and behind whose gate they may look.
import type { SessionFigures } from '../../contract/index.ts'
import { sessionFigureSteps } from '../../rules/session-figures/session.ts'
import { openedTo } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import { candidatesAround } from '../deliberation/around.ts'
import { failure } from '../failures.ts'
import { lettingOthersIn } from './breath.ts'
import { erasedCandidates, sessionMaterial } from './reading.ts'

export async function figuresOfSession(db: Reading, actor: Actor, sessionId: string): Promise<SessionFigures> {
  const session = await db
    .selectFrom('sessions')
    .select(['id', 'title', 'day', 'programme_id as programmeId'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  const erased = await erasedCandidates(db)
  const around = (await candidatesAround(db, actor, sessionId)).filter(({ id }) => !erased.has(id))
  const opened = await openedTo(db, actor.personId, [sessionId])
  const candidates = around.filter(({ id }) => opened.has(id))
  return lettingOthersIn(sessionFigureSteps(await sessionMaterial(db, session, candidates, around.length)))
}
