// What is missing, and what the day was like. Both are told where the session is led: a laptop has its own part only.
import type { MadeFile } from '../../contract/index.ts'
import { dayLogDocument } from '../../documents/day-log/day-log.ts'
import { requireHome } from '../access/home.ts'
import { instant } from '../clock.ts'
import { guarded } from '../guard.ts'
import { sessionOf } from '../preparation/session-store.ts'
import { dayLog } from './log.ts'
import { missingWork } from './missing.ts'
import { dayFile } from './sheets.ts'

export const missing = guarded.day.missing.handler(async ({ context, input }) => {
  await requireHome(context.db, input.sessionId)
  return missingWork(context.db, context.core, input.sessionId)
})

export const log = guarded.day.log.handler(async ({ context, input }) => {
  await requireHome(context.db, input.sessionId)
  return dayLog(context.db, input.sessionId)
})

export const logFile = guarded.day.logFile.handler(async ({ context, input }): Promise<MadeFile> => {
  await requireHome(context.db, input.sessionId)
  const { body } = await sessionOf(context.db, input.sessionId)
  const bytes = await dayLogDocument({
    session: body.title,
    place: body.place,
    madeAt: instant(context.core.clock.wall()),
    entries: await dayLog(context.db, input.sessionId),
  })
  return dayFile('Dagverslag', body.title, bytes)
})
