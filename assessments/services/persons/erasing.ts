// A person's file, gone: plans, talks, decisions, documents, and what was written down about them. Their measurements are
// the sessions' and stay, unless these are erased along.
import { isLedHere } from '../access/home.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { sessionSummaries } from '../preparation/session-summary.ts'
import { eraseCandidate } from '../record/rebuild.ts'
import { candidatesOf, personOf } from './identity.ts'
import { sessionTitle } from './keeping.ts'

/**
 * No gate is asked: erasing tells nothing. A session that came in a package is erased where it is led; what arrives from
 * there erases here too.
 */
export async function erasePerson(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  { id, candidatesToo }: { id: string; candidatesToo: boolean },
): Promise<void> {
  await personOf(trx, id)
  const candidates = await candidatesOf(trx, id)
  if (candidatesToo)
    for (const { id: candidateId, sessionId } of candidates) {
      if (!(await isLedHere(trx, sessionId))) continue
      const [session] = await sessionSummaries(trx, sessionId)
      if (session?.status === 'started') throw failure('SESSION_RUNS', { session: await sessionTitle(trx, sessionId) })
      await eraseCandidate(trx, core, { sessionId, candidateId, authorId: actor.personId })
    }
  const ids = candidates.map((candidate) => candidate.id)
  await trx
    .deleteFrom('documents')
    .where(({ or, eb }) => or([eb('person_id', '=', id), eb('candidate_id', 'in', ids)]))
    .execute()
  await trx.deleteFrom('person_candidates').where('person_id', '=', id).execute()
  await trx.deleteFrom('persons').where('id', '=', id).execute()
}
