// What a package would change here, found by accepting it and undoing that.
import { sql } from 'kysely'
import type { Db } from '../../../db/connection.ts'
import { shortMark } from '../../bundles/index.ts'
import type { PackagePreview } from '../../contract/index.ts'
import { canonicalJson } from '../../rules/canonical.ts'
import type { CoreState, Reading } from '../context.ts'
import { acceptPackage, type GivenPackage, preparationIn, standInsOf } from './accept.ts'
import { standingOfPackage } from './accepted.ts'
import { dryRun } from './dry-run.ts'
import { type RunOf, runsOf } from './run-lines.ts'

export async function previewPackage(db: Db, core: CoreState, given: GivenPackage): Promise<PackagePreview> {
  const { manifest } = given
  const { session, candidates, assignments } = preparationIn(given)
  const standing = await standingOfPackage(db, manifest)
  const before = standing === 'new' ? null : await stateOf(db, session.id)
  const entriesBefore = await ownEntries(db, session.id)
  const after = await dryRun(db, async (trx) => {
    await acceptPackage(trx, core, given, null)
    return { ...(await stateOf(trx, session.id)), entries: await ownEntries(trx, session.id) }
  })
  const people = await db.selectFrom('people').select(['id', 'name']).execute()
  const standIns = await standInsOf(db, session.id)
  return {
    kind: 'package',
    sessionId: session.id,
    session: session.title,
    place: session.place,
    day: session.day,
    from: manifest.from,
    mark: shortMark(manifest.device.id),
    madeAt: manifest.madeAt,
    edition: manifest.edition,
    standing,
    assessors: manifest.assessors.map(({ id, name }) => ({
      id,
      name,
      known: people.some((person) => person.id === id),
      sameName: people.some((person) => person.id !== id && person.name === name),
      standIn: standIns.get(id)?.name ?? null,
    })),
    candidates: candidates.length,
    assignments: assignments.length,
    changes: before === null || standing === 'older' ? [] : changesBetween(before, after),
    ownWork: after.entries - entriesBefore,
  }
}

interface State {
  runs: (RunOf & { seen: string })[]
  dropped: Set<string>
}

async function stateOf(db: Reading, sessionId: string): Promise<State> {
  const dropped = await db.selectFrom('dropped_assignments').select('assignment_id').execute()
  const rooms = await db
    .selectFrom('runs')
    .select(['id', 'room', 'position', 'extra_time_percent'])
    .where('session_id', '=', sessionId)
    .execute()
  const people = await db
    .selectFrom('candidates')
    .select(['id', 'name', 'extra_time_percent'])
    .where('session_id', '=', sessionId)
    .execute()
  const runs = await runsOf(db, sessionId)
  return {
    runs: runs.map((run) => {
      const about = people.filter(({ id }) => run.candidateIds.includes(id))
      return { ...run, seen: canonicalJson([rooms.find(({ id }) => id === run.runId), run.candidates, about]) }
    }),
    dropped: new Set(dropped.map((row) => row.assignment_id)),
  }
}

async function ownEntries(db: Reading, sessionId: string): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*) as n from records where session_id = ${sessionId} and author_id in (select id from people)`.execute(
    db,
  )
  return found.rows[0]?.n ?? 0
}

function changesBetween(before: State, after: State): PackagePreview['changes'] {
  const was = new Map(before.runs.map((run) => [run.assignmentId, run]))
  const is = new Map(after.runs.map((run) => [run.assignmentId, run]))
  const line = ({ assignmentId, exercise, candidates }: RunOf) => ({ assignmentId, exercise, candidates })
  return [
    ...after.runs.flatMap((run): PackagePreview['changes'] => {
      const earlier = was.get(run.assignmentId)
      const id = run.assignmentId
      if (after.dropped.has(id)) return before.dropped.has(id) ? [] : [{ ...line(run), change: 'gone-but-kept' }]
      if (earlier === undefined || before.dropped.has(id)) return [{ ...line(run), change: 'added' }]
      return earlier.seen === run.seen ? [] : [{ ...line(run), change: 'changed' }]
    }),
    ...before.runs
      .filter((run) => !is.has(run.assignmentId))
      .map((run): PackagePreview['changes'][number] => ({ ...line(run), change: 'gone' })),
  ]
}
