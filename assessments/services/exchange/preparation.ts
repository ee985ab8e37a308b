// What an assessor needs of a session, and nothing else: their own assignments, the candidates and runs of these, the
// programme with its framework. No other's work, no cut-off, no remark about anybody they do not observe.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Preparation } from '../../contract/index.ts'
import { canonical } from '../../rules/record.ts'
import { frameworkBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'
import { programmeOf } from '../preparation/programme-store.ts'
import { sessionOf } from '../preparation/session-store.ts'

export async function preparationFor(
  db: Reading,
  sessionId: string,
  personIds: readonly string[],
): Promise<Preparation> {
  const { body, revision } = await sessionOf(db, sessionId)
  const programme = await programmeOf(db, body.programmeId)
  const framework = await frameworkBody(db, programme.body.frameworkId)
  const { id: frameworkId, version, ...frameworkWords } = framework
  const rows = await sql<{ id: string; run: string; person: string; position: number; candidates: string }>`
    select a.id, a.run_id as run, a.person_id as person, a.position,
      (select json_group_array(ac.candidate_id order by ac.position) from assignment_candidates ac
        where ac.assignment_id = a.id) as candidates
    from assignments a join runs r on r.id = a.run_id
    where a.session_id = ${sessionId} and a.person_id in (select value from json_each(${JSON.stringify(personIds)}))
    order by r.position, a.position`.execute(db)
  const assignments = rows.rows.map(({ id, run, person, position, candidates }) => ({
    id,
    runId: run,
    personId: person,
    position,
    candidateIds: JSON.parse(candidates) as string[],
  }))
  const observed = new Set(assignments.flatMap(({ candidateIds }) => candidateIds))
  const ownRuns = new Set(assignments.map(({ runId }) => runId))
  const extra = new Map(body.candidates.map(({ id, extraTimePercent }) => [id, extraTimePercent]))
  return {
    session: {
      id: sessionId,
      title: body.title,
      place: body.place,
      day: body.day,
      programmeId: programme.id,
      revision,
    },
    framework: { id: frameworkId, version, body: frameworkWords },
    programme: { id: programme.id, revision: programme.revision, body: programme.body },
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
      }
    }),
    assignments,
  }
}

/** Per person a hash of what they are given: differs as soon as a new package would. */
export async function contentsFor(
  db: Reading,
  sessionId: string,
  personIds: readonly string[],
): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  for (const personId of personIds) {
    const { session, programme: _, framework: __, ...own } = await preparationFor(db, sessionId, [personId])
    const { title, place, day } = session
    contents[personId] = createHash('sha256')
      .update(canonical({ title, place, day, ...own }))
      .digest('hex')
  }
  return contents
}
