// Handing in: the answers that are there become one record, written by whoever handed the screen over.
import type { Actor, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { questionsOf } from '../informants/store.ts'
import { appendRecord, type Writer } from '../record/append.ts'
import type { HeldBy } from './held.ts'
import { keyOf, selfAnswersOf, submittedAt } from './store.ts'

export async function requireNotHandedIn(db: Reading, { candidateId }: Pick<HeldBy, 'candidateId'>): Promise<void> {
  if ((await submittedAt(db, candidateId)) !== null) throw failure('ALREADY_SUBMITTED')
}

export async function handIn(
  trx: Trx,
  core: Writer,
  { personId }: Pick<Actor, 'personId'>,
  about: Pick<HeldBy, 'sessionId' | 'candidateId'>,
): Promise<void> {
  await requireNotHandedIn(trx, about)
  const { sessionId, candidateId } = about
  const asked = new Set((await questionsOf(trx, sessionId)).targets.map(keyOf))
  const given = await selfAnswersOf(trx, candidateId, 'self_drafts')
  const answers = given.filter(({ target }) => asked.has(keyOf(target)))
  if (answers.length === 0) throw failure('NOTHING_ANSWERED')
  await appendRecord(trx, core, {
    sessionId,
    authorId: personId,
    kind: 'self.submitted',
    about: { candidate: candidateId },
    parts: [{ subjects: [candidateId], content: { answers } }],
  })
  await trx.deleteFrom('self_drafts').where('candidate_id', '=', candidateId).execute()
}
