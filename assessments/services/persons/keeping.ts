// What a coach keeps about a person themselves, and the two decisions only people make: that two are one and the same, and
// that a measurement is somebody else's after all.
import type { PersonBody } from '../../contract/index.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { candidatesOf, keepPerson, personOf, requireNothingToJudge } from './identity.ts'

interface Given {
  id: string | null
  revision: number
  body: PersonBody
}

export async function savePerson(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  { id, revision, body }: Given,
): Promise<{ id: string; revision: number }> {
  if (body.coachId !== null && (await personName(trx, body.coachId)) === '') throw failure('NOT_FOUND')
  if (id === null) return insertPerson(trx, core, crypto.randomUUID(), body)
  const known = await personOf(trx, id)
  await requireNothingToJudge(trx, actor, id)
  if (known.revision !== revision) throw failure('CHANGED_ELSEWHERE')
  await keepPerson(trx, core, id)
  // The first revision is what stands here now, not the bare name it was kept with.
  return putBody(trx, core, id, body, Math.max(1, known.revision + 1))
}

async function insertPerson(trx: Trx, core: CoreState, id: string, body: PersonBody) {
  const { code, name, coachId } = body
  const changed_at = instant(core.clock.wall())
  await trx
    .insertInto('persons')
    .values({ id, code, name, coach_id: coachId, body: JSON.stringify(body), revision: 1, changed_at })
    .execute()
  return { id, revision: 1 }
}

async function putBody(trx: Trx, core: CoreState, id: string, body: PersonBody, revision: number) {
  const { code, name, coachId } = body
  const changed_at = instant(core.clock.wall())
  await trx
    .updateTable('persons')
    .set({ code, name, coach_id: coachId, body: JSON.stringify(body), revision, changed_at })
    .where('id', '=', id)
    .execute()
  return { id, revision }
}

export async function joinPersons(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  { id, otherId }: { id: string; otherId: string },
): Promise<void> {
  if (id === otherId) return
  const [one, other] = [await personOf(trx, id), await personOf(trx, otherId)]
  await requireNothingToJudge(trx, actor, id)
  await requireNothingToJudge(trx, actor, otherId)
  const own = new Set((await candidatesOf(trx, id)).map(({ sessionId }) => sessionId))
  const theirs = await candidatesOf(trx, otherId)
  const both = theirs.find(({ sessionId }) => own.has(sessionId))
  if (both !== undefined) throw failure('SAME_SESSION', { session: await sessionTitle(trx, both.sessionId) })
  const kept = await keepPerson(trx, core, id)
  for (const candidate of theirs) await link(trx, candidate.id, id)
  await putBody(trx, core, id, betterKnown(one, other), kept.revision + 1)
  await moveAll(trx, otherId, id)
  await trx.updateTable('person_candidates').set({ person_id: id }).where('person_id', '=', otherId).execute()
  await trx.deleteFrom('persons').where('id', '=', otherId).execute()
}

interface Known {
  revision: number
  body: PersonBody
}
/** What somebody wrote down about them wins from what only came with a session; gaps are filled from the other. */
function betterKnown(one: Known, other: Known): PersonBody {
  const [best, rest] = one.revision === 0 && other.revision > 0 ? [other.body, one.body] : [one.body, other.body]
  const periods = new Map([...rest.periods, ...best.periods].map((period) => [JSON.stringify(period), period]))
  return {
    code: best.code,
    name: best.name,
    coachId: best.coachId ?? rest.coachId,
    work: best.work || rest.work,
    wish: best.wish || rest.wish,
    periods: [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(0, 60),
    nextMeasurementOn: best.nextMeasurementOn ?? rest.nextMeasurementOn,
  }
}

async function moveAll(trx: Trx, from: string, to: string): Promise<void> {
  for (const table of ['plans', 'coach_talks', 'documents'] as const)
    await trx.updateTable(table).set({ person_id: to }).where('person_id', '=', from).execute()
  await moveDecisions(
    trx,
    to,
    await trx.selectFrom('match_decisions').selectAll().where('person_id', '=', from).execute(),
  )
}

/** A decision stays as it was written: whose it is changes, so the same words are written again under the other id. */
async function moveDecisions(trx: Trx, to: string, decisions: readonly { id: string }[]): Promise<void> {
  for (const { id } of decisions) {
    const row = await trx.selectFrom('match_decisions').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) continue
    await trx.deleteFrom('match_decisions').where('id', '=', id).execute()
    await trx
      .insertInto('match_decisions')
      .values({ ...row, person_id: to })
      .execute()
  }
}

export async function splitPerson(
  trx: Trx,
  core: CoreState,
  actor: Actor,
  { id, candidateId }: { id: string; candidateId: string },
): Promise<void> {
  const person = await personOf(trx, id)
  await requireNothingToJudge(trx, actor, id)
  const candidates = await candidatesOf(trx, id)
  if (!candidates.some((each) => each.id === candidateId)) throw failure('NOT_FOUND')
  // Alone under their own id, with nothing kept: they are a person of their own already.
  if (person.revision === 0) return
  const candidate = await trx
    .selectFrom('candidates')
    .select(['code', 'name'])
    .where('id', '=', candidateId)
    .executeTakeFirstOrThrow()
  // Where the person stands under the id of this very candidate, the id stays with what is kept of the person.
  const taken = await trx.selectFrom('persons').select('id').where('id', '=', candidateId).executeTakeFirst()
  const body = { ...candidate, coachId: person.body.coachId, work: '', wish: '', periods: [], nextMeasurementOn: null }
  const own = await insertPerson(trx, core, taken === undefined ? candidateId : crypto.randomUUID(), body)
  await link(trx, candidateId, own.id)
  await trx
    .updateTable('documents')
    .set({ person_id: own.id })
    .where('candidate_id', '=', candidateId)
    .where('person_id', '=', id)
    .execute()
  const decisions = trx.selectFrom('match_decisions').select('id').where('candidate_id', '=', candidateId)
  await moveDecisions(trx, own.id, await decisions.where('person_id', '=', id).execute())
}

async function link(trx: Trx, candidateId: string, personId: string): Promise<void> {
  await trx
    .insertInto('person_candidates')
    .values({ candidate_id: candidateId, person_id: personId })
    .onConflict((conflict) => conflict.column('candidate_id').doUpdateSet({ person_id: personId }))
    .execute()
}

export async function sessionTitle(trx: Trx, id: string): Promise<string> {
  const row = await trx.selectFrom('sessions').select('title').where('id', '=', id).executeTakeFirst()
  return row?.title ?? ''
}
