// The start: from here on assessors can work. Every deviation has been looked at by somebody and has their reason.
import type { Warning } from '../../contract/index.ts'
import { candidatesNamedIn, warningKey } from '../../rules/warnings.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import { sessionOf } from './session-store.ts'
import { checksOf } from './session-view.ts'

export interface Start {
  id: string
  revision: number
  deviations: { code: string; subject: string; reason: string }[]
}

export async function startSession(trx: Trx, core: CoreState, actor: Actor, start: Start): Promise<void> {
  const session = await sessionOf(trx, start.id)
  const { candidates, runs } = session.body
  if (session.startedAt !== null) throw failure('ALREADY_STARTED')
  if (session.revision !== start.revision) throw failure('CHANGED_ELSEWHERE')
  if (candidates.length === 0) throw failure('NO_CANDIDATES')
  if (runs.every((run) => run.candidateIds.length === 0)) throw failure('NO_RUNS')
  const deviations = accepted(await checksOf(trx, session), start.deviations)
  // Apart per set of people they name, so that one person's can be erased without the others'.
  const perPeople = Map.groupBy(deviations, (deviation) =>
    candidatesNamedIn(deviation, candidates)
      .map(({ id }) => id)
      .join(' '),
  )
  await appendRecord(trx, core, {
    sessionId: start.id,
    authorId: actor.personId,
    kind: 'session.started',
    parts: [...perPeople].map(([ids, own]) => ({
      subjects: ids === '' ? [] : ids.split(' '),
      content: { deviations: own },
    })),
  })
}

function accepted(checks: Warning[], given: Start['deviations']): (Warning & { reason: string })[] {
  const reasons = new Map(given.map((deviation) => [warningKey(deviation), deviation.reason]))
  const deviations = checks.flatMap((check) => {
    const reason = reasons.get(warningKey(check))
    return reason === undefined ? [] : [{ ...check, reason }]
  })
  const missing = checks.length - deviations.length
  if (missing > 0) throw failure('REASONS_MISSING', { count: missing })
  return deviations
}
