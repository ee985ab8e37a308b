// When everybody changes rooms: the next planned start, and the bell the lead asked for.
import type { Wall } from '../../contract/index.ts'
import { instant, localTime } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

/** A bell that has gone is told of this long, so that a screen that looked away for a moment still hears of it. */
const toldMs = 60_000

export async function rotationOf(db: Reading, core: CoreState, sessionId: string): Promise<Wall['rotation']> {
  const now = core.clock.wall()
  const next = await db
    .selectFrom('runs')
    .select('start_at')
    .where('session_id', '=', sessionId)
    // Both are times on the clock of the place, and sort as text.
    .where('start_at', '>', localTime(now))
    .orderBy('start_at')
    .executeTakeFirst()
  const bell = await db.selectFrom('bells').select('at').where('session_id', '=', sessionId).executeTakeFirst()
  const due = bell !== undefined && Date.parse(bell.at) > now - toldMs
  return { at: next?.start_at ?? null, bell: due ? bell.at : null }
}

/**
 * The bell goes once, at that moment. Whoever types the minute that is running means now; a moment further back is a slip
 * of the keys, and a bell that never goes would be found out in the corridor.
 */
export async function putBell(trx: Trx, core: CoreState, sessionId: string, at: string | null): Promise<void> {
  const now = core.clock.wall()
  if (at !== null && Date.parse(at) <= now - 60_000) throw failure('BELL_PAST')
  await trx.deleteFrom('bells').where('session_id', '=', sessionId).execute()
  if (at === null) return
  const moment = instant(Math.max(Date.parse(at), now))
  await trx.insertInto('bells').values({ session_id: sessionId, at: moment }).execute()
}
