// Who may be asked, and by whom the screen may be handed over. The screen a candidate holds is theirs alone: it answers
// about this one candidate, for this one purpose, and nothing once they have submitted.
import { hasUnsubmitted, requireNotErased } from '../access/gate.ts'
import { requireHome } from '../access/home.ts'
import type { Actor, Channel, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { personIdOf, requireNothingToJudge } from '../persons/identity.ts'
import { selfAnswersOf, submittedAt } from './store.ts'

export interface HeldBy {
  sessionId: string
  candidateId: string
  code: string
}

/** The candidate this screen was handed to; a screen handed over to show the day is not asked anything. */
export async function heldBy(db: Reading, { kiosk }: Channel): Promise<HeldBy> {
  if (kiosk?.purpose !== 'self-assessment') throw failure('NOT_FOUND')
  return requireAskable(db, kiosk.sessionId, kiosk.candidateId)
}

async function requireAskable(db: Reading, sessionId: string, candidateId: string): Promise<HeldBy> {
  const candidate = await db
    .selectFrom('candidates as c')
    .innerJoin('session_starts as st', 'st.session_id', 'c.session_id')
    .select('c.code')
    .where('c.id', '=', candidateId)
    .where('c.session_id', '=', sessionId)
    .executeTakeFirst()
  if (candidate === undefined) throw failure('NOT_FOUND')
  await requireNotErased(db, candidateId)
  await requireHome(db, sessionId)
  return { sessionId, candidateId, code: candidate.code }
}

/**
 * What they said once stands; a second time would not be the same question any more. A form that was begun shows its
 * answers when it is opened again: whoever still judges this person, here or in another session, has somebody else hand it
 * over then.
 */
export async function requireMayHandOver(
  db: Reading,
  actor: Actor,
  { sessionId, candidateId }: { sessionId: string; candidateId: string },
): Promise<void> {
  await requireAskable(db, sessionId, candidateId)
  if ((await submittedAt(db, candidateId)) !== null) throw failure('ALREADY_SUBMITTED')
  if ((await selfAnswersOf(db, candidateId, 'self_drafts')).length === 0) return
  if (await hasUnsubmitted(db, actor.personId, candidateId)) throw failure('SUBMIT_FIRST')
  await requireNothingToJudge(db, actor, await personIdOf(db, candidateId))
}
