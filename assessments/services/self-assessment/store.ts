// What a candidate says of their own work, as rows: the answers while they are given, and what was submitted.
import { Frequency, type SelfSummary, TargetRef } from '../../contract/index.ts'
import type { Reading, Trx } from '../context.ts'
import { questionsOf } from '../informants/store.ts'

export const keyOf = ({ kind, id }: TargetRef): string => `${kind} ${id}`

export async function submittedAt(db: Reading, candidateId: string): Promise<string | null> {
  const row = await db
    .selectFrom('self_submissions')
    .select('at')
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  return row?.at ?? null
}

export interface SelfAnswer {
  target: TargetRef
  often: Frequency
}
/** What was submitted, or what is there so far. */
export async function selfAnswersOf(
  db: Reading,
  candidateId: string,
  from: 'self_drafts' | 'self_answers',
): Promise<SelfAnswer[]> {
  const rows = await db.selectFrom(from).selectAll().where('candidate_id', '=', candidateId).execute()
  return rows.map(({ target_kind, target_id, often }) => ({
    target: TargetRef.parse({ kind: target_kind, id: target_id }),
    often: Frequency.parse(often),
  }))
}

/** No answer is no row. */
export async function putSelfDraft(
  trx: Trx,
  candidateId: string,
  target: TargetRef,
  often: Frequency | null,
): Promise<void> {
  const key = { candidate_id: candidateId, target_kind: target.kind, target_id: target.id }
  if (often === null)
    await trx
      .deleteFrom('self_drafts')
      .where('candidate_id', '=', candidateId)
      .where('target_kind', '=', target.kind)
      .where('target_id', '=', target.id)
      .execute()
  else
    await trx
      .insertInto('self_drafts')
      .values({ ...key, often })
      .onConflict((c) => c.columns(['candidate_id', 'target_kind', 'target_id']).doUpdateSet({ often }))
      .execute()
}

/** How far each candidate is; counts, never an answer. */
export async function selfSummaries(db: Reading, sessionId: string): Promise<SelfSummary[]> {
  const { targets } = await questionsOf(db, sessionId)
  const rows = await db
    .selectFrom('candidates as c')
    .leftJoin('self_submissions as s', 's.candidate_id', 'c.id')
    .select(['c.id as candidateId', 'c.code', 'c.name', 's.at as submittedAt'])
    .select(({ selectFrom, fn }) => [
      selectFrom('self_drafts as d')
        .select(fn.countAll<number>().as('n'))
        .whereRef('d.candidate_id', '=', 'c.id')
        .as('begun'),
      selectFrom('self_answers as a')
        .select(fn.countAll<number>().as('n'))
        .whereRef('a.candidate_id', '=', 'c.id')
        .as('given'),
    ])
    .where('c.session_id', '=', sessionId)
    .where('c.id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .orderBy('c.position')
    .execute()
  return rows.map(({ begun, given, ...row }) => ({
    ...row,
    answered: (row.submittedAt === null ? begun : given) ?? 0,
    of: targets.length,
  }))
}

/** The name of a candidate of this session, besides these, who began to answer about their own work. */
export async function selfAnsweredBesides(
  db: Reading,
  sessionId: string,
  candidateIds: readonly string[],
): Promise<string | undefined> {
  const row = await db
    .selectFrom('candidates as c')
    .select('c.name')
    .where('c.session_id', '=', sessionId)
    .where('c.id', 'not in', candidateIds)
    .where(({ eb, or }) =>
      or([
        eb('c.id', 'in', db.selectFrom('self_drafts').select('candidate_id')),
        eb('c.id', 'in', db.selectFrom('self_submissions').select('candidate_id')),
      ]),
    )
    .executeTakeFirst()
  return row?.name
}
