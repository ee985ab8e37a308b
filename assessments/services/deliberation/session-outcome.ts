// The session whole: what the rule gave beside what people decided, of every candidate the caller may look at.
import { FeedbackBody, type OutcomeRow, type SessionOutcome, StatementBody } from '../../contract/index.ts'
import { changeOf, mechanicalOf } from '../../rules/talk.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import { gateStatus, openedTo } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { candidatesAround } from './around.ts'
import { competenceTalks, inFrameworkOrder } from './competences.ts'
import { finalsOf } from './finals.ts'
import { materialOf } from './material.ts'

export async function sessionOutcome(db: Reading, actor: Actor, sessionId: string): Promise<SessionOutcome> {
  const session = await db
    .selectFrom('sessions')
    .select(['title', 'programme_id'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  const programme = await programmeBody(db, session.programme_id)
  const gates = await gateStatus(db, sessionId)
  const opened = await openedTo(db, actor.personId, [sessionId])
  const candidates: SessionOutcome['candidates'] = []
  const rows: OutcomeRow[] = []
  for (const candidate of await candidatesAround(db, actor, sessionId)) {
    const gate = gates.get(candidate.id)?.status ?? 'closed'
    const mayLook = opened.has(candidate.id)
    candidates.push({ candidate, gate, mayLook, ...(mayLook ? await afterwards(db, candidate.id) : notYet) })
    if (mayLook) rows.push(...(await outcomeRows(db, sessionId, candidate.id)))
  }
  return {
    sessionId,
    session: session.title,
    scale: (await frameworkBody(db, programme.frameworkId)).scale,
    combination: programme.combination,
    candidates,
    rows,
  }
}

const notYet = { closedAt: null, toldOn: null, answer: null }

async function afterwards(db: Reading, candidateId: string) {
  const of = (table: 'closings' | 'feedbacks' | 'statements') =>
    db.selectFrom(table).select(['at', 'body']).where('candidate_id', '=', candidateId).executeTakeFirst()
  const closing = await of('closings')
  const feedback = await of('feedbacks')
  const statement = await of('statements')
  return {
    closedAt: closing?.at ?? null,
    toldOn: feedback === undefined ? null : FeedbackBody.parse(JSON.parse(feedback.body)).on,
    answer: statement === undefined ? null : StatementBody.parse(JSON.parse(statement.body)).answer,
  }
}

async function outcomeRows(db: Reading, sessionId: string, candidateId: string): Promise<OutcomeRow[]> {
  const material = await materialOf(db, sessionId, candidateId)
  const talks = competenceTalks(material, await finalsOf(db, sessionId, candidateId))
  return inFrameworkOrder(talks, material.framework.competences).map((talk) => {
    const { competenceId, title, lowest, highest, final } = talk
    const mechanical = mechanicalOf(talk)
    return {
      candidateId,
      competenceId,
      title,
      lowest,
      highest,
      mechanical,
      final: final === null ? null : { level: final.level, reasonCode: final.reasonCode, reason: final.reason },
      change: changeOf(mechanical, final),
    }
  })
}
