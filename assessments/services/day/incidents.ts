// Incidents, in words, for those who have to do with the candidate: lead, coach, and who observes everybody it is about.
// Words about two people are still about the one, so observing half of them is not enough.
import { sql } from 'kysely'
import { Id, type Incident, IncidentDraft } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Actor, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { guarded } from '../guard.ts'
import { sessionOf } from '../preparation/session-store.ts'
import { appendRecord } from '../record/append.ts'

export const noteIncident = guarded.day.noteIncident.handler(({ context, input }) =>
  context.write(async (trx) => {
    const { sessionId, incidentId, runId, text } = input
    const candidateIds = [...new Set(input.candidateIds)]
    await requireWithinReach(trx, context.actor, { sessionId, runId, candidateIds })
    await dropDraft(trx, context.actor, sessionId, runId)
    if (await isThere(trx, incidentId)) return {}
    await appendRecord(trx, context.core, {
      sessionId,
      authorId: context.actor.personId,
      kind: 'incident.noted',
      about: { incident: incidentId, ...(runId === null ? {} : { run: runId }) },
      // One part, about all of them: whoever is erased takes the words along.
      parts: [{ subjects: candidateIds, content: { text, candidateIds } }],
    })
    return {}
  }),
)

export const incidents = guarded.day.incidents.handler(async ({ context, input }) => {
  const reach = await reachOf(context.db, context.actor, input.sessionId)
  const all = await incidentsOf(context.db, input.sessionId)
  return all
    .filter(({ byId, candidates }) => byId === context.actor.personId || reach.mayRead(candidates.map(({ id }) => id)))
    .map(({ byId: _, ...incident }) => incident)
})

export const saveIncidentDraft = guarded.day.saveIncidentDraft.handler(({ context, input }) =>
  context.write(async (trx) => {
    const { sessionId, draft } = input
    await requireWithinReach(trx, context.actor, { sessionId, ...draft })
    await dropDraft(trx, context.actor, sessionId, draft.runId)
    // Its incident may have been noted meanwhile, by a sending whose answer got lost.
    if (draft.text.trim() === '' || (await isThere(trx, draft.incidentId))) return {}
    await trx
      .insertInto('incident_drafts')
      .values({
        session_id: sessionId,
        person_id: context.actor.personId,
        run_id: draft.runId ?? '',
        draft: JSON.stringify(draft),
      })
      .execute()
    return {}
  }),
)

export const incidentDraft = guarded.day.incidentDraft.handler(async ({ context, input }) => {
  const row = await context.db
    .selectFrom('incident_drafts')
    .select('draft')
    .where('session_id', '=', input.sessionId)
    .where('person_id', '=', context.actor.personId)
    .where('run_id', '=', input.runId ?? '')
    .executeTakeFirst()
  return row === undefined ? null : IncidentDraft.parse(JSON.parse(row.draft))
})

async function dropDraft(trx: Trx, actor: Actor, sessionId: string, runId: string | null): Promise<void> {
  await trx
    .deleteFrom('incident_drafts')
    .where('session_id', '=', sessionId)
    .where('person_id', '=', actor.personId)
    .where('run_id', '=', runId ?? '')
    .execute()
}

/** Sent twice is noted once. Asked of the record: what was erased since does not come back by a second sending. */
async function isThere(trx: Trx, incidentId: string): Promise<boolean> {
  const found = await sql`select 1 from records where unit = ${`incident ${incidentId}`} limit 1`.execute(trx)
  return found.rows.length > 0
}

interface Reach {
  mayRead(candidateIds: readonly string[]): boolean
  /** null: every run. */
  runIds: ReadonlySet<string> | null
}

/** What somebody has to do with in this session; NOT_FOUND for whoever has nothing to do with it. */
async function reachOf(db: Reading, actor: Actor, sessionId: string): Promise<Reach> {
  // A session that came in a package is led elsewhere: here only its assessors have to do with it.
  const accepted = await db
    .selectFrom('accepted_packages')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  const leads = actor.roles.includes('lead') || actor.roles.includes('coach')
  if (leads && accepted === undefined) {
    await sessionOf(db, sessionId)
    return { mayRead: () => true, runIds: null }
  }
  const assesses = await db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  if (assesses === undefined) throw failure('NOT_FOUND')
  const observed = await db
    .selectFrom('assignments as a')
    .leftJoin('assignment_candidates as ac', 'ac.assignment_id', 'a.id')
    .select(['a.run_id', 'ac.candidate_id'])
    .where('a.session_id', '=', sessionId)
    .where('a.person_id', '=', actor.personId)
    .execute()
  const own = new Set(observed.map((row) => row.candidate_id))
  return {
    // About nobody: the lead's, or the writer's.
    mayRead: (ids) => ids.length > 0 && ids.every((id) => own.has(id)),
    runIds: new Set(observed.map((row) => row.run_id)),
  }
}

async function requireWithinReach(
  trx: Trx,
  actor: Actor,
  about: { sessionId: string; runId: string | null; candidateIds: string[] },
): Promise<void> {
  const { sessionId, runId, candidateIds } = about
  const reach = await reachOf(trx, actor, sessionId)
  const { startedAt, body } = await sessionOf(trx, sessionId)
  const erasures = await trx.selectFrom('erasures').select('candidate_id').execute()
  const erased = new Set(erasures.map((row) => row.candidate_id))
  const here = new Set(body.candidates.map(({ id }) => id))
  if (candidateIds.some((id) => !here.has(id) || erased.has(id))) throw failure('NOT_FOUND')
  if (candidateIds.length > 0 && !reach.mayRead(candidateIds)) throw failure('NOT_FOUND')
  if (runId !== null && !(reach.runIds?.has(runId) ?? body.runs.some(({ id }) => id === runId)))
    throw failure('NOT_FOUND')
  if (startedAt === null) throw failure('NOT_STARTED')
}

export type StoredIncident = Incident & { byId: string }

/** All of a session, the earliest first. Candidates who are gone from the session stay gone. */
export async function incidentsOf(db: Reading, sessionId: string): Promise<StoredIncident[]> {
  const rows = await db
    .selectFrom('incidents as i')
    .leftJoin('people as p', 'p.id', 'i.by_id')
    .leftJoin('runs as r', 'r.id', 'i.run_id')
    .leftJoin('sessions as s', 's.id', 'i.session_id')
    .select(['i.id', 'i.at', 'i.by_id', 'i.run_id', 'i.text', 'i.candidate_ids', 'p.name', 'r.exercise_id'])
    .select('s.programme_id')
    .where('i.session_id', '=', sessionId)
    .orderBy('i.at')
    .orderBy('i.id')
    .execute()
  const codes = await db.selectFrom('candidates').select(['id', 'code']).where('session_id', '=', sessionId).execute()
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  const programmeId = rows.find((row) => row.exercise_id !== null)?.programme_id ?? null
  const exercises = programmeId === null ? [] : (await programmeBody(db, programmeId)).exercises
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    by: row.name ?? '',
    byId: row.by_id,
    text: row.text,
    candidates: Id.array()
      .parse(JSON.parse(row.candidate_ids))
      .map((id) => ({ id, code: codeOf.get(id) ?? '' })),
    runId: row.run_id,
    exercise: exercises.find(({ id }) => id === row.exercise_id)?.title ?? null,
  }))
}
