// The procedures of the eindbespreking.
import type { DeliberationItem } from '../../contract/index.ts'
import { gateStatus } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import { guarded } from '../guard.ts'
import { isAround } from './around.ts'
import { closeTalk, recordFeedback, recordStatement } from './closing.ts'
import { acceptAgreed, decide } from './decide.ts'
import { deliberationOf } from './deliberation.ts'
import { saveClosing, savePart } from './drafts.ts'
import { gateViewOf } from './gate-view.ts'
import { enterGate, openGate } from './opening.ts'
import { toDecideOf } from './progress.ts'
import { sessionOutcome } from './session-outcome.ts'
import { beginTalk } from './talk.ts'

const nothing = {}

export const deliberations = {
  list: guarded.deliberations.list.handler(({ context, input }) =>
    deliberationList(context.db, context.actor, input.sessionId),
  ),
  open: guarded.deliberations.open.handler(({ context, input }) =>
    context.write(async (trx) => {
      await openGate(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  enter: guarded.deliberations.enter.handler(({ context, input }) =>
    context.write(async (trx) => {
      await enterGate(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  gate: guarded.deliberations.gate.handler(({ context, input }) => gateViewOf(context.db, context.actor, input)),
  get: guarded.deliberations.get.handler(({ context, input }) => deliberationOf(context.db, context.actor, input)),
  decide: guarded.deliberations.decide.handler(({ context, input }) =>
    context.write(async (trx) => {
      await decide(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  acceptAgreed: guarded.deliberations.acceptAgreed.handler(({ context, input }) =>
    context.write(async (trx) => {
      await acceptAgreed(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  begin: guarded.deliberations.begin.handler(({ context, input }) =>
    context.write(async (trx) => {
      await beginTalk(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  saveClosing: guarded.deliberations.saveClosing.handler(({ context, input }) =>
    context.write(async (trx) => {
      await saveClosing(trx, context.actor, input)
      return nothing
    }),
  ),
  savePart: guarded.deliberations.savePart.handler(({ context, input }) =>
    context.write(async (trx) => {
      await savePart(trx, context.actor, input)
      return nothing
    }),
  ),
  close: guarded.deliberations.close.handler(({ context, input }) =>
    context.write(async (trx) => {
      await closeTalk(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  recordFeedback: guarded.deliberations.recordFeedback.handler(({ context, input }) =>
    context.write(async (trx) => {
      await recordFeedback(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  recordStatement: guarded.deliberations.recordStatement.handler(({ context, input }) =>
    context.write(async (trx) => {
      await recordStatement(trx, context.core, context.actor, input)
      return nothing
    }),
  ),
  outcome: guarded.deliberations.outcome.handler(({ context, input }) =>
    sessionOutcome(context.db, context.actor, input.sessionId),
  ),
}

/** Candidates whose eindbespreking concerns the caller: all for lead and coach, their own for an assessor. */
async function deliberationList(db: Reading, actor: Actor, sessionId: string | null): Promise<DeliberationItem[]> {
  const rows = await db
    .selectFrom('candidates as c')
    .innerJoin('sessions as s', 's.id', 'c.session_id')
    .innerJoin('session_starts as st', 'st.session_id', 's.id')
    .select(['c.id', 'c.code', 'c.name', 's.id as sessionId', 's.title'])
    .where('s.id', 'not in', db.selectFrom('accepted_packages').select('session_id'))
    .$if(sessionId !== null, (q) => q.where('s.id', '=', sessionId ?? ''))
    .where(isAround(actor))
    .orderBy('s.day', 'desc')
    .orderBy('c.position')
    .execute()
  const items: DeliberationItem[] = []
  for (const [id, inSession] of Map.groupBy(rows, (r) => r.sessionId)) {
    const gates = await gateStatus(db, id)
    const progress = await toDecideOf(db, id)
    for (const row of inSession) {
      const gate = gates.get(row.id) ?? { status: 'closed' as const, missing: 0 }
      items.push({
        sessionId: id,
        session: row.title,
        candidate: { id: row.id, code: row.code, name: row.name },
        gate: gate.status,
        missing: gate.missing,
        decided: progress.decided.get(row.id) ?? 0,
        toDecide: progress.toDecide,
      })
    }
  }
  return items
}
