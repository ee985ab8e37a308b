// How far a session is, in counts: nothing here holds a level.
import type { SessionSummary } from '../../contract/index.ts'
import { shownCompetences } from '../../rules/programme-checks.ts'
import type { Reading } from '../context.ts'
import { findProgramme } from './programme-store.ts'

export interface Decided {
  decided: number
  toDecide: number
}

/** Per candidate: how many final levels there are, of how many. */
export async function decidedPerCandidate(
  db: Reading,
  sessionId: string,
  programmeId: string,
): Promise<Map<string, Decided>> {
  const programme = await findProgramme(db, programmeId)
  const candidates = await db.selectFrom('candidates').select('id').where('session_id', '=', sessionId).execute()
  const finals = await db
    .selectFrom('finals')
    .select(['candidate_id', 'competence_id'])
    .where('session_id', '=', sessionId)
    .execute()
  const shown = shownCompetences(programme?.body.exercises ?? [])
  const set = new Set(finals.map((final) => `${final.candidate_id} ${final.competence_id}`))
  return new Map(
    candidates.map(({ id }) => {
      const decided = shown.filter((competenceId) => set.has(`${id} ${competenceId}`)).length
      return [id, { decided, toDecide: shown.length }]
    }),
  )
}

export async function sessionSummaries(db: Reading, only?: string): Promise<SessionSummary[]> {
  const rows = await db
    .selectFrom('sessions as s')
    .innerJoin('programmes as p', 'p.id', 's.programme_id')
    .leftJoin('session_starts as start', 'start.session_id', 's.id')
    .select(['s.id', 's.title', 's.place', 's.day', 's.programme_id', 'p.title as programme', 'start.at as startedAt'])
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
  for (const { programme_id, startedAt, candidates, assessors, assignments, submitted, ...row } of rows) {
    summaries.push({
      ...row,
      status: startedAt === null ? 'prepared' : await statusOnceStarted(db, row.id, programme_id),
      candidates: candidates ?? 0,
      assessors: assessors ?? 0,
      assignments: assignments ?? 0,
      submitted: submitted ?? 0,
    })
  }
  return summaries
}

/** Concluded: everybody has an outcome for everything the programme shows. */
async function statusOnceStarted(db: Reading, id: string, programmeId: string): Promise<'started' | 'concluded'> {
  const progress = [...(await decidedPerCandidate(db, id, programmeId)).values()]
  const complete = progress.every(({ decided, toDecide }) => decided === toDecide)
  return complete && progress.some(({ toDecide }) => toDecide > 0) ? 'concluded' : 'started'
}
