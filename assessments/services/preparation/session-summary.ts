// A session in one line: what it is, how far it is, in counts. Nothing here holds a level.
import type { SessionSummary } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { toDecideOf } from '../deliberation/progress.ts'

export async function sessionSummaries(db: Reading, only?: string): Promise<SessionSummary[]> {
  const rows = await db
    .selectFrom('sessions as s')
    .innerJoin('programmes as p', 'p.id', 's.programme_id')
    .leftJoin('session_starts as start', 'start.session_id', 's.id')
    .select(['s.id', 's.title', 's.place', 's.day', 'p.title as programme', 'start.at as startedAt'])
    .select(({ selectFrom, fn }) => [
      selectFrom('candidates as c')
        .whereRef('c.session_id', '=', 's.id')
        .select(fn.countAll<number>().as('n'))
        .as('candidates'),
      selectFrom('session_assessors as sa')
        .whereRef('sa.session_id', '=', 's.id')
        .select(fn.countAll<number>().as('n'))
        .as('assessors'),
      selectFrom('assignments as a')
        .whereRef('a.session_id', '=', 's.id')
        .select(fn.countAll<number>().as('n'))
        .as('assignments'),
      selectFrom('assignments as a')
        .innerJoin('submissions as done', 'done.assignment_id', 'a.id')
        .whereRef('a.session_id', '=', 's.id')
        .select(fn.countAll<number>().as('n'))
        .as('submitted'),
    ])
    .$if(only !== undefined, (query) => query.where('s.id', '=', only ?? ''))
    .orderBy('s.day', 'desc')
    .orderBy('s.title')
    .execute()
  const summaries: SessionSummary[] = []
  for (const { startedAt, candidates, assessors, assignments, submitted, ...row } of rows) {
    summaries.push({
      ...row,
      status: startedAt === null ? 'prepared' : await statusOnceStarted(db, row.id, candidates ?? 0),
      candidates: candidates ?? 0,
      assessors: assessors ?? 0,
      assignments: assignments ?? 0,
      submitted: submitted ?? 0,
    })
  }
  return summaries
}

/** Concluded: every candidate has an outcome for everything the programme shows. */
async function statusOnceStarted(db: Reading, id: string, candidates: number): Promise<'started' | 'concluded'> {
  const { toDecide, decided } = await toDecideOf(db, id)
  const finals = [...decided.values()].reduce((sum, n) => sum + n, 0)
  return finals > 0 && finals === toDecide * candidates ? 'concluded' : 'started'
}
