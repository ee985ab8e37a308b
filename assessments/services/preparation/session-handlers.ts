// The procedures around sessions.
import type { SessionDetail } from '../../contract/index.ts'
import { isLedHere, requireHome } from '../access/home.ts'
import { instant } from '../clock.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { reopenWork } from '../work/reopen.ts'
import { boardOf } from './board.ts'
import { proposed } from './propose-timetable.ts'
import { refuseDuplicateCodes, refuseUnknown } from './session-refusals.ts'
import { startSession } from './session-start.ts'
import { sessionOf } from './session-store.ts'
import { sessionSummaries } from './session-summary.ts'
import { checksOf, sessionDetail } from './session-view.ts'
import { writeSession } from './session-write.ts'
import { refuseLosingWork } from './work-kept.ts'

export const sessions = {
  list: guarded.sessions.list.handler(({ context }) => sessionSummaries(context.db)),

  get: guarded.sessions.get.handler(async ({ context, input }) => {
    const detail = await sessionDetail(context.db, input.id)
    return (await isLedHere(context.db, input.id)) ? detail : withoutAccommodations(detail)
  }),

  save: guarded.sessions.save.handler(({ context, input }) =>
    context.write(async (trx) => {
      const { body } = input
      const before = input.id === null ? null : await sessionOf(trx, input.id)
      if (before !== null) await requireHome(trx, before.id)
      if (before !== null && before.revision !== input.revision) throw failure('CHANGED_ELSEWHERE')
      const id = before?.id ?? crypto.randomUUID()
      if (before?.startedAt != null && before.body.programmeId !== body.programmeId) throw failure('PROGRAMME_FIXED')
      refuseDuplicateCodes(body)
      await refuseUnknown(trx, id, body, before)
      if (before !== null) await refuseLosingWork(trx, before, body)
      const revision = (before?.revision ?? 0) + 1
      await writeSession(trx, { id, revision, changedAt: instant(context.core.clock.wall()), body })
      return { id, revision, checks: await checksOf(trx, { id, body }) }
    }),
  ),

  propose: guarded.sessions.propose.handler(({ context, input }) =>
    proposed(context.db, context.core, input.id, input.body),
  ),

  start: guarded.sessions.start.handler(({ context, input }) =>
    context.write(async (trx) => {
      await startSession(trx, context.core, context.actor, input)
      return {}
    }),
  ),

  remove: guarded.sessions.remove.handler(({ context, input }) =>
    context.write(async (trx) => {
      const session = await sessionOf(trx, input.id)
      await requireHome(trx, session.id)
      if (session.startedAt !== null) throw failure('STARTED')
      await trx.deleteFrom('sessions').where('id', '=', session.id).execute()
      return {}
    }),
  ),

  board: guarded.sessions.board.handler(({ context, input }) => boardOf(context.db, context.core, input.id)),

  reopen: guarded.sessions.reopen.handler(({ context, input }) =>
    context.write(async (trx) => {
      await reopenWork(trx, context.core, context.actor, input.assignmentId, input.reason)
      return {}
    }),
  ),
}

/** Who leads other sessions on an assessor's laptop is nobody to these candidates. */
const withoutAccommodations = (detail: SessionDetail): SessionDetail => ({
  ...detail,
  body: { ...detail.body, candidates: detail.body.candidates.map((each) => ({ ...each, accommodations: '' })) },
})
