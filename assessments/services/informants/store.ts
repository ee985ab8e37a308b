// Informants as rows: who was asked about whom, the answers while they are taken down, and what was submitted.
import { sql } from 'kysely'
import { Frequency, type InformantAnswer, type InformantSummary, TargetRef } from '../../contract/index.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import type { Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { targetsOf } from '../work/own.ts'

export interface StoredInformant {
  id: string
  sessionId: string
  candidateId: string
  name: string
  relation: string
  stage: 'examples' | 'frequencies'
  submittedAt: string | null
}

const informantRows = (db: Reading) =>
  db
    .selectFrom('informants as i')
    .leftJoin('informant_submissions as s', 's.informant_id', 'i.id')
    .select(['i.id', 'i.session_id as sessionId', 'i.candidate_id as candidateId', 'i.name', 'i.relation', 'i.stage'])
    .select('s.at as submittedAt')

export async function informantOf(db: Reading, id: string): Promise<StoredInformant> {
  const row = await informantRows(db).where('i.id', '=', id).executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return row
}

/** Everything the programme shows, once: what the assessors rate is what the informant is asked about. */
export async function questionsOf(db: Reading, sessionId: string) {
  const session = await db
    .selectFrom('sessions')
    .select(['title', 'programme_id'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (session === undefined) throw failure('NOT_FOUND')
  const programme = await programmeBody(db, session.programme_id)
  const framework = await frameworkBody(db, programme.frameworkId)
  const seen = new Set<string>()
  const targets = programme.exercises
    .flatMap((exercise) => targetsOf(exercise, framework))
    .filter(({ kind, id, rated }) => rated && !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`))
  const place = new Map(framework.competences.map(({ id }, index) => [id, index]))
  targets.sort((a, b) => (place.get(a.competenceId) ?? 0) - (place.get(b.competenceId) ?? 0))
  return { session: session.title, targets }
}

export async function answersOfInformant(db: Reading, informant: StoredInformant): Promise<InformantAnswer[]> {
  const table = informant.submittedAt === null ? 'informant_drafts' : 'informant_answers'
  const rows = await db.selectFrom(table).selectAll().where('informant_id', '=', informant.id).execute()
  return rows.map(({ target_kind, target_id, example, often }) => ({
    target: TargetRef.parse({ kind: target_kind, id: target_id }),
    example,
    often: often === null ? null : Frequency.parse(often),
  }))
}

/** The name of somebody who has answered about a candidate of this session besides these. */
export async function informantAnsweredBesides(
  db: Reading,
  sessionId: string,
  candidateIds: readonly string[],
): Promise<string | undefined> {
  const found = await sql<{ name: string }>`
    select i.name from informants i where i.session_id = ${sessionId}
      and i.candidate_id not in (select value from json_each(${JSON.stringify(candidateIds)}))
      and (exists (select 1 from informant_submissions s where s.informant_id = i.id)
        or exists (select 1 from informant_drafts d where d.informant_id = i.id
          and (d.example != '' or d.often is not null))) limit 1`.execute(db)
  return found.rows[0]?.name
}

/** How far each is; counts, never an answer. */
export async function informantsIn(db: Reading, sessionId: string): Promise<InformantSummary[]> {
  const { targets } = await questionsOf(db, sessionId)
  const rows = await informantRows(db)
    .innerJoin('candidates as c', 'c.id', 'i.candidate_id')
    .select(['c.code', 'c.name as candidate'])
    .where('i.session_id', '=', sessionId)
    .orderBy('c.position')
    .orderBy('i.name')
    .execute()
  const summaries = []
  for (const { code, candidate, ...informant } of rows) {
    const answers = await answersOfInformant(db, informant)
    summaries.push({ ...summaryOf(informant, answers, targets.length), code, candidate })
  }
  return summaries
}

export function summaryOf(informant: StoredInformant, answers: readonly InformantAnswer[], of: number) {
  const { id, candidateId, name, relation, stage, submittedAt } = informant
  const step: InformantSummary['step'] = submittedAt === null ? stage : 'submitted'
  const answered = answers.filter(({ example, often }) =>
    step === 'examples' ? example !== '' : often !== null,
  ).length
  return { id, candidateId, name, relation, step, answered, of, submittedAt }
}

/** One answer of a draft; what is empty on both sides is no answer. */
export async function putDraft(
  trx: Trx,
  informantId: string,
  target: TargetRef,
  change: { example: string } | { often: Frequency | null },
): Promise<void> {
  await trx
    .insertInto('informant_drafts')
    .values({
      informant_id: informantId,
      target_kind: target.kind,
      target_id: target.id,
      example: '',
      often: null,
      ...change,
    })
    .onConflict((c) => c.columns(['informant_id', 'target_kind', 'target_id']).doUpdateSet(change))
    .execute()
}
