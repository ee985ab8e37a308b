// What has happened so far in a session, as a change of the day has to know it.
import { sql } from 'kysely'
import { addMinutes } from '../../contract/local-time.ts'
import { type DayFacts, pair, type RunProgress, type WorkInRun } from '../../rules/day-change/facts.ts'
import { mostCandidatesPerObserver } from '../../rules/norms.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import { localDay, localTime } from '../clock.ts'
import type { CoreState, Reading } from '../context.ts'
import { allPeople } from '../people/store.ts'
import { workingElsewhere } from '../preparation/board.ts'
import { clocksOf } from '../preparation/board-clocks.ts'
import { changesOf, presenceIn } from '../preparation/board-presence.ts'
import { programmeOf } from '../preparation/programme-store.ts'
import { assignmentsOf, type StoredSession } from '../preparation/session-store.ts'
import { withWork } from '../work/local-work.ts'

export async function dayFacts(db: Reading, core: CoreState, { id, body }: StoredSession): Promise<DayFacts> {
  const { exercises } = (await programmeOf(db, body.programmeId)).body
  const changes = await changesOf(db, id)
  const now = localTime(core.clock.wall())
  const today = changes.filter(({ at }) => localDay(Date.parse(at)) === now.slice(0, 10))
  const work = await workIn(db, id)
  return {
    now,
    exercises: exercises.map((exercise) => ({
      id: exercise.id,
      title: exercise.title,
      minutes: minutesOf(exercise),
      group: exercise.group,
    })),
    people: (await allPeople(db)).map(({ id: personId, name }) => ({ id: personId, name })),
    runs: await progressOf(db, core, { id, body }, work, now),
    work,
    presence: new Map(presenceIn(changes).map(({ candidateId, state }) => [candidateId, state])),
    // Who is ill today may be back on the second day.
    out: new Set(today.flatMap(({ change }) => (change.kind === 'assessor-out' ? [change.personId] : []))),
    decided: await withOpenGate(db, id),
    candidatesPerObserver: mostCandidatesPerObserver,
    newId: () => crypto.randomUUID(),
  }
}

async function progressOf(
  db: Reading,
  core: CoreState,
  { id, body }: Pick<StoredSession, 'id' | 'body'>,
  work: ReadonlyMap<string, WorkInRun>,
  now: string,
): Promise<Map<string, RunProgress>> {
  const clocks = await clocksOf(
    db,
    core,
    id,
    body.runs.map((run) => run.id),
  )
  const elsewhere = await workingElsewhere(db, id)
  const progress = new Map<string, RunProgress>()
  for (const run of body.runs) {
    const own = run.observers.flatMap(({ personId }) => work.get(pair(run.id, personId)) ?? [])
    const clock = clocks.get(run.id)
    const sealed = own.length > 0 && own.length === run.observers.length && own.every((each) => each.sealed)
    // On an assessor's own laptop it may have begun: what is planned for now or earlier counts as done there.
    const perhaps =
      run.start !== null && run.start <= now && run.observers.some(({ personId }) => elsewhere.has(personId))
    if (clock === undefined && own.length === 0 && !perhaps) continue
    const left = clock === undefined || clock.view.status === 'ended' ? null : clock.view.totalRemainingMs
    progress.set(run.id, {
      state: sealed || clock?.view.status === 'ended' ? 'over' : 'started',
      until: left === null ? null : addMinutes(now, Math.ceil(left / 60_000)),
    })
  }
  return progress
}

/** Everything typed, sealed or submitted, and about whom: by two queries, however large the session is. */
async function workIn(db: Reading, sessionId: string): Promise<Map<string, WorkInRun>> {
  const worked = await withWork(db, sessionId)
  if (worked.size === 0) return new Map()
  const about = await sql<{ assignment: string; candidate: string }>`
    with own as (select id from assignments where session_id = ${sessionId})
    select n.assignment_id as assignment, each.value as candidate from draft_notes n, json_each(n.candidate_ids) each
      where n.assignment_id in own
    union select assignment_id, candidate_id from draft_sentences where text != '' and assignment_id in own
    union select assignment_id, candidate_id from draft_answers where assignment_id in own
    union select assignment_id, candidate_id from draft_ratings where assignment_id in own
    union select substr(r.unit, 12), s.candidate_id from records r join record_part_subjects s on s.record_hash = r.hash
      where r.session_id = ${sessionId} and r.unit like 'assignment %'`.execute(db)
  const candidates = Map.groupBy(about.rows, ({ assignment }) => assignment)
  const own = db.selectFrom('assignments').select('id').where('session_id', '=', sessionId)
  const seals = await db.selectFrom('seals').select('assignment_id').where('assignment_id', 'in', own).execute()
  const sealed = new Set(seals.map((row) => row.assignment_id))
  return new Map(
    (await assignmentsOf(db, sessionId))
      .filter(({ id }) => worked.has(id))
      .map(({ id, runId, personId }): [string, WorkInRun] => [
        pair(runId, personId),
        { sealed: sealed.has(id), candidateIds: new Set((candidates.get(id) ?? []).map((each) => each.candidate)) },
      ]),
  )
}

async function withOpenGate(db: Reading, sessionId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('gates').select('candidate_id').where('session_id', '=', sessionId).execute()
  return new Set(rows.map((row) => row.candidate_id))
}
