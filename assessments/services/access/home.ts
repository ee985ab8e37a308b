// A session that came in a package is led on the laptop it came from. Here it is worked in, not led: whatever the lead
// would change here, the next package would take away again.
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'

export async function isLedHere(db: Reading, sessionId: string): Promise<boolean> {
  const accepted = await db
    .selectFrom('accepted_packages')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return accepted === undefined
}

export async function requireHome(db: Reading, sessionId: string): Promise<void> {
  if (!(await isLedHere(db, sessionId))) throw failure('NOT_ALLOWED')
}
