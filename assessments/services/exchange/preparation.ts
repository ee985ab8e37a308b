// What an assessor needs of a session, and nothing else: their own assignments, the candidates and runs of these, the
// programme with its framework. No other's work, no cut-off, no remark about anybody they do not observe.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Preparation } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'
import { errataOf } from '../preparation/errata-store.ts'
import { frameworkOf } from '../preparation/framework-store.ts'
import { sessionOf } from '../preparation/session-store.ts'

/** A session as it lies here: read once, cut to size for whoever it is for. */
export async function sessionSource(db: Reading, sessionId: string) {
  const { body, revision } = await sessionOf(db, sessionId)
  const programme = await programmeBody(db, body.programmeId)
  const { revision: programmeRevision } = await db
    .selectFrom('programmes')
    .select('revision')
    .where('id', '=', body.programmeId)
    .executeTakeFirstOrThrow()
  const { version, body: words } = await frameworkOf(db, programme.frameworkId)
  const errata = await errataOf(db, programme.frameworkId)
  const framework = { id: programme.frameworkId, version: version ?? 0, body: words, errata }
  const rows = await sql<{ id: string; run: string; person: string; position: number; candidates: string }>`
    select a.id, a.run_id as run, a.person_id as person, a.position,
      (select json_group_array(ac.candidate_id order by ac.position) from assignment_candidates ac
        where ac.assignment_id = a.id) as candidates
    from assignments a join runs r on r.id = a.run_id
    where a.session_id = ${sessionId}
    order by r.position, a.position`.execute(db)
  const assignments = rows.rows.map(({ id, run, person, position, candidates }) => ({
    id,
    runId: run,
    personId: person,
    position,
    candidateIds: JSON.parse(candidates) as string[],
  }))
  return { sessionId, body, revision, programme, programmeRevision, framework, assignments }
}
type SessionSource = Awaited<ReturnType<typeof sessionSource>>

export function preparationFor(source: SessionSource, personIds: readonly string[]): Preparation {
  const { sessionId, body, revision, programme, programmeRevision } = source
  const assignments = source.assignments.filter(({ personId }) => personIds.includes(personId))
  const observed = new Set(assignments.flatMap(({ candidateIds }) => candidateIds))
  const ownRuns = new Set(assignments.map(({ runId }) => runId))
  const extra = new Map(body.candidates.map(({ id, extraTimePercent }) => [id, extraTimePercent]))
  return {
    session: {
      id: sessionId,
      title: body.title,
      place: body.place,
      day: body.day,
      programmeId: body.programmeId,
      revision,
    },
    framework: source.framework,
    programme: { id: body.programmeId, revision: programmeRevision, body: programme },
    candidates: body.candidates.filter(({ id }) => observed.has(id)),
    runs: body.runs.flatMap((run, position) => {
      if (!ownRuns.has(run.id)) return []
      const others = run.candidateIds.filter((id) => !observed.has(id))
      return {
        id: run.id,
        exerciseId: run.exerciseId,
        room: run.room,
        position,
        candidateIds: run.candidateIds.filter((id) => observed.has(id)),
        extraTimePercent: Math.max(0, ...others.map((id) => extra.get(id) ?? 0)),
        start: run.start,
        minutes: run.minutes,
      }
    }),
    assignments,
  }
}

/** A hash of what somebody is given: differs as soon as a new package would. */
export function contentsFor(source: SessionSource, personId: string): string {
  const { session, programme: _, framework: __, ...own } = preparationFor(source, [personId])
  const { title, place, day } = session
  return createHash('sha256')
    .update(canonicalJson({ title, place, day, ...own }))
    .digest('hex')
}
