// What is being written about a candidate and is not recorded yet: the closing, the feedback talk, the statement. Ordinary
// rows that vanish when it is recorded.
import { ClosingBody, type Deliberation, FeedbackDraft, type PartDraft, StatementDraft } from '../../contract/index.ts'
import { requireNotErased, requireOpenGate } from '../access/gate.ts'
import type { Actor, Reading, Trx } from '../context.ts'
import type { About } from './about.ts'

type Part = 'closing' | PartDraft['part']

async function draftIn(db: Reading, candidateId: string, part: Part): Promise<unknown> {
  const row = await db
    .selectFrom('closing_drafts')
    .select('body')
    .where('candidate_id', '=', candidateId)
    .where('part', '=', part)
    .executeTakeFirst()
  return row === undefined ? null : JSON.parse(row.body)
}

export async function draftsOf(
  db: Reading,
  candidateId: string,
): Promise<Pick<Deliberation, 'closingDraft' | 'partDrafts'>> {
  return {
    closingDraft: ClosingBody.nullable().parse(await draftIn(db, candidateId, 'closing')),
    partDrafts: {
      feedback: FeedbackDraft.nullable().parse(await draftIn(db, candidateId, 'feedback')),
      statement: StatementDraft.nullable().parse(await draftIn(db, candidateId, 'statement')),
    },
  }
}
export const noDrafts = { closingDraft: null, partDrafts: { feedback: null, statement: null } }

export async function saveClosing(trx: Trx, actor: Actor, input: About & { body: ClosingBody }): Promise<void> {
  await keep(trx, actor, input, 'closing', input.body)
}

export async function savePart(trx: Trx, actor: Actor, input: About & { draft: PartDraft }): Promise<void> {
  await keep(trx, actor, input, input.draft.part, input.draft.body)
}

async function keep(trx: Trx, actor: Actor, { sessionId, candidateId }: About, part: Part, body: object | null) {
  await requireOpenGate(trx, actor, sessionId, candidateId)
  await requireNotErased(trx, candidateId)
  await dropDraft(trx, candidateId, part)
  if (body === null) return
  await trx
    .insertInto('closing_drafts')
    .values({ candidate_id: candidateId, part, body: JSON.stringify(body) })
    .execute()
}

export async function dropDraft(trx: Trx, candidateId: string, part: Part): Promise<void> {
  await trx.deleteFrom('closing_drafts').where('candidate_id', '=', candidateId).where('part', '=', part).execute()
}
