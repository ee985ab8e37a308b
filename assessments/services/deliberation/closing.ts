// The end of the talk about a candidate, and the candidate's part: what will be told, the feedback talk, the statement.
import { type CandidatePart, type Closing, ClosingBody, FeedbackBody, StatementBody } from '../../contract/index.ts'
import { requireNotErased, requireOpenGate } from '../access/gate.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { appendRecord } from '../record/append.ts'
import type { About } from './about.ts'
import { measuredCompetences } from './competences.ts'
import { dropDraft } from './drafts.ts'
import { materialOf } from './material.ts'

type Table = 'closings' | 'feedbacks' | 'statements'

const standing = (db: Reading, table: Table, candidateId: string) =>
  db
    .selectFrom(`${table} as t`)
    .leftJoin('people as p', 'p.id', 't.by_id')
    .select(['t.at', 't.body', 't.record_hash as hash', 'p.name'])
    .where('t.candidate_id', '=', candidateId)
    .executeTakeFirst()

export async function closingOf(db: Reading, { candidateId }: About): Promise<Closing | null> {
  const row = await standing(db, 'closings', candidateId)
  if (row === undefined) return null
  const body = ClosingBody.parse(JSON.parse(row.body))
  const after = await setSince(db, candidateId, row.hash)
  return {
    body,
    tellerName: body.told.byId === null ? '' : await personName(db, body.told.byId),
    at: row.at,
    by: row.name ?? '',
    outdated: after,
  }
}

/** By arrival in this file, which is where both are decided; labels of time can be wrong. */
async function setSince(db: Reading, candidateId: string, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('finals as f')
    .innerJoin('records as r', 'r.hash', 'f.record_hash')
    .select('r.hash')
    .where('f.candidate_id', '=', candidateId)
    .where('r.arrival', '>', db.selectFrom('records').select('arrival').where('hash', '=', hash))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function candidatePartOf(db: Reading, { candidateId }: About): Promise<CandidatePart> {
  const told = await standing(db, 'feedbacks', candidateId)
  const said = await standing(db, 'statements', candidateId)
  const feedback = told === undefined ? null : FeedbackBody.parse(JSON.parse(told.body))
  return {
    feedback:
      told === undefined || feedback === null
        ? null
        : { ...feedback, byName: await personName(db, feedback.byId), at: told.at },
    statement:
      said === undefined ? null : { ...StatementBody.parse(JSON.parse(said.body)), at: said.at, by: said.name ?? '' },
  }
}

export async function closeTalk(trx: Trx, core: CoreState, actor: Actor, input: About & { body: ClosingBody }) {
  const { sessionId, candidateId, body } = input
  await requireOpenGate(trx, actor, sessionId, candidateId)
  await requireNotErased(trx, candidateId)
  const open = await openLevels(trx, input)
  if (open > 0) throw failure('LEVELS_NOT_SET', { open })
  if (body.sentence === '') throw failure('SENTENCE_NEEDED')
  if (body.told.byId !== null && (await personName(trx, body.told.byId)) === '') throw failure('NOT_FOUND')
  await appendRecord(trx, core, {
    ...(await entryFor(trx, actor, input, 'closings')),
    kind: 'deliberation.closed',
    parts: [{ subjects: [candidateId], content: body }],
  })
  await dropDraft(trx, candidateId, 'closing')
}

async function openLevels(db: Reading, { sessionId, candidateId }: About): Promise<number> {
  const measured = measuredCompetences(await materialOf(db, sessionId, candidateId))
  const finals = await db.selectFrom('finals').select('competence_id').where('candidate_id', '=', candidateId).execute()
  const set = new Set(finals.map((row) => row.competence_id))
  return measured.filter(({ id }) => !set.has(id)).length
}

export async function recordFeedback(trx: Trx, core: CoreState, actor: Actor, input: About & { body: FeedbackBody }) {
  await requireClosed(trx, actor, input)
  if ((await personName(trx, input.body.byId)) === '') throw failure('NOT_FOUND')
  await appendRecord(trx, core, {
    ...(await entryFor(trx, actor, input, 'feedbacks')),
    kind: 'feedback.given',
    parts: [{ subjects: [input.candidateId], content: input.body }],
  })
  await dropDraft(trx, input.candidateId, 'feedback')
}

export async function recordStatement(trx: Trx, core: CoreState, actor: Actor, input: About & { body: StatementBody }) {
  await requireClosed(trx, actor, input)
  // Who contests says what; who agrees may leave it at that.
  if (input.body.answer !== 'agrees' && input.body.answer !== 'no-answer' && input.body.text === '')
    throw failure('STATEMENT_NEEDED')
  await appendRecord(trx, core, {
    ...(await entryFor(trx, actor, input, 'statements')),
    kind: 'statement.recorded',
    parts: [{ subjects: [input.candidateId], content: input.body }],
  })
  await dropDraft(trx, input.candidateId, 'statement')
}

async function requireClosed(db: Reading, actor: Actor, { sessionId, candidateId }: About): Promise<void> {
  await requireOpenGate(db, actor, sessionId, candidateId)
  if ((await standing(db, 'closings', candidateId)) === undefined) throw failure('NOT_CLOSED')
}

/** The last one said stands; the one before it stays in the record. */
async function entryFor(trx: Trx, actor: Actor, { sessionId, candidateId }: About, table: Table) {
  const supersedes = (await standing(trx, table, candidateId))?.hash
  return { sessionId, authorId: actor.personId, about: { candidate: candidateId }, supersedes }
}
