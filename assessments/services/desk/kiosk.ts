// The candidate's screen: handed over by someone on the staff, taken back with that person's PIN. While it is handed
// over the channel can do nothing else, and it shows what the day is for, not what is in the file.
import type { KioskView } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded, open } from '../guard.ts'
import { requireMayHandOver } from '../self-assessment/held.ts'
import { requireFit, tryPin } from './pin.ts'
import { deskState } from './state.ts'

export const kiosk = {
  enter: guarded.kiosk.enter.handler(async ({ context, input }) => {
    await kioskView(context.db, input.sessionId, input.candidateId)
    if (input.purpose === 'self-assessment') await requireMayHandOver(context.db, context.actor, input)
    context.channel.kiosk = { ...input, handedOverBy: context.actor.personId }
    return deskState(context)
  }),
  view: guarded.kiosk.view.handler(({ context }) => {
    const held = context.channel.kiosk
    // A screen handed over for the candidate's own view shows nothing of the day: no name, no exercise.
    if (held?.purpose !== 'day') throw failure('NOT_FOUND')
    return kioskView(context.db, held.sessionId, held.candidateId)
  }),
  leave: open.kiosk.leave.handler(async ({ context, input }) => {
    const { core, channel } = context
    const held = channel.kiosk
    if (held === null) throw failure('NOT_A_KIOSK')
    if (core.file === null) throw failure('FILE_CLOSED')
    requireFit(await core.file.db.transaction().execute((trx) => tryPin(trx, core, held.handedOverBy, input.pin)))
    channel.kiosk = null
    channel.personId = held.handedOverBy
    channel.locked = false
    return deskState(context)
  }),
}

async function kioskView(db: Reading, sessionId: string, candidateId: string): Promise<KioskView> {
  const session = await db
    .selectFrom('candidates as c')
    .innerJoin('sessions as s', 's.id', 'c.session_id')
    .select(['s.title', 's.place', 's.day', 'c.code', 's.programme_id'])
    .where('c.id', '=', candidateId)
    .where('s.id', '=', sessionId)
    .executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  const runs = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .select(['r.exercise_id', 'p.name'])
    .where('ac.candidate_id', '=', candidateId)
    .orderBy('p.name')
    .execute()
  const { exercises } = await programmeBody(db, session.programme_id)
  return {
    session: session.title,
    place: session.place,
    day: session.day,
    code: session.code,
    exercises: exercises
      .filter((e) => runs.some((r) => r.exercise_id === e.id))
      .map(({ title, phases }) => ({ title, phases })),
    assessors: [...new Set(runs.map((r) => r.name))],
  }
}
