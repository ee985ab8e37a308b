// Who is who over the years. A candidate nobody linked is a person of their own, under the candidate's id; a row is written
// only when there is something to keep about them. Linking is a person's decision, never a guess.
import { PersonBody, type PersonRef } from '../../contract/index.ts'
import { hasEntered, hasUnsubmitted } from '../access/gate.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'

export async function personIdOf(db: Reading, candidateId: string): Promise<string> {
  const link = await db
    .selectFrom('person_candidates')
    .select('person_id')
    .where('candidate_id', '=', candidateId)
    .executeTakeFirst()
  return link?.person_id ?? candidateId
}

/** Candidates of this person that are still somebody: whoever was erased in a session is not among them. */
export async function candidatesOf(db: Reading, personId: string): Promise<{ id: string; sessionId: string }[]> {
  return db
    .selectFrom('candidates as c')
    .leftJoin('person_candidates as pc', 'pc.candidate_id', 'c.id')
    .select(['c.id', 'c.session_id as sessionId'])
    .where(({ eb, or, and }) =>
      or([eb('pc.person_id', '=', personId), and([eb('c.id', '=', personId), eb('pc.person_id', 'is', null)])]),
    )
    .where('c.id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .execute()
}

export interface KnownPerson extends PersonRef {
  body: PersonBody
  /** 0: nothing was kept of them yet. */
  revision: number
}

/** NOT_FOUND for an id that is neither a person nor a candidate who stands alone. */
export async function personOf(db: Reading, id: string): Promise<KnownPerson> {
  const row = await db.selectFrom('persons').selectAll().where('id', '=', id).executeTakeFirst()
  if (row !== undefined) {
    const body = PersonBody.parse(JSON.parse(row.body))
    return { id, code: body.code, name: body.name, body, revision: row.revision }
  }
  const linked = await db
    .selectFrom('person_candidates')
    .select('person_id')
    .where('candidate_id', '=', id)
    .executeTakeFirst()
  const candidate = await db
    .selectFrom('candidates')
    .select(['code', 'name'])
    .where('id', '=', id)
    .where('id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .executeTakeFirst()
  if (candidate === undefined || linked !== undefined) throw failure('NOT_FOUND')
  return { id, ...candidate, body: bodyOf(candidate.code, candidate.name), revision: 0 }
}

const bodyOf = (code: string, name: string): PersonBody => ({
  code,
  name,
  coachId: null,
  work: '',
  wish: '',
  periods: [],
  nextMeasurementOn: null,
})

/**
 * SUBMIT_FIRST: the caller still has to judge this person somewhere. Until then nothing of what is known of them may be
 * seen: no earlier level, no plan, no talk, nothing they or an informant said.
 */
export async function requireNothingToJudge(db: Reading, actor: Actor, personId: string): Promise<void> {
  const started = db.selectFrom('session_starts').select('session_id')
  const candidates = await candidatesOf(db, personId)
  const begun = new Set((await started.execute()).map((row) => row.session_id))
  for (const { id, sessionId } of candidates) {
    if (!begun.has(sessionId) || !(await hasUnsubmitted(db, actor.personId, id))) continue
    if (!(await hasEntered(db, actor.personId, id))) throw failure('SUBMIT_FIRST')
  }
}

/** From here on something is kept about this person: the row their plans, talks and documents hang on. */
export async function keepPerson(trx: Trx, core: CoreState, id: string): Promise<KnownPerson> {
  const person = await personOf(trx, id)
  if (person.revision > 0) return person
  await trx
    .insertInto('persons')
    .values({
      id,
      code: person.code,
      name: person.name,
      coach_id: null,
      body: JSON.stringify(person.body),
      revision: 1,
      changed_at: instant(core.clock.wall()),
    })
    .execute()
  await trx.insertInto('person_candidates').values({ candidate_id: id, person_id: id }).execute()
  return { ...person, revision: 1 }
}
