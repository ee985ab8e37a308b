// An assignment in words: which exercise, which candidates by code. Shared by every list of the exchange.
import { sql } from 'kysely'
import type { Step } from '../../contract/index.ts'
import { programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'
import { stepsOf } from '../work/steps.ts'

export interface RunOf {
  assignmentId: string
  runId: string
  exerciseId: string
  personId: string
  assessor: string
  exercise: string
  candidates: string[]
  candidateIds: string[]
  step: Step
  notes: number
}

/** In the order of the timetable. Notes: drafts that are not wiped, or sealed ones. */
export async function runsOf(db: Reading, sessionId: string): Promise<RunOf[]> {
  const session = await db.selectFrom('sessions').select('programme_id').where('id', '=', sessionId).executeTakeFirst()
  const { exercises } = session === undefined ? { exercises: [] } : await programmeBody(db, session.programme_id)
  const rows = await sql<{
    id: string
    run: string
    exercise: string
    person: string
    assessor: string
    candidates: string
    notes: number
  }>`
    select a.id, a.run_id as run, r.exercise_id as exercise, a.person_id as person, p.name as assessor,
      (select json_group_array(json_array(c.id, c.code) order by ac.position) from assignment_candidates ac
        join candidates c on c.id = ac.candidate_id where ac.assignment_id = a.id) as candidates,
      (select count(*) from draft_notes n where n.assignment_id = a.id and n.wiped = 0)
        + (select count(*) from sealed_notes n where n.assignment_id = a.id) as notes
    from assignments a join runs r on r.id = a.run_id join people p on p.id = a.person_id
    where a.session_id = ${sessionId} order by r.position, a.position, p.name`.execute(db)
  const steps = await stepsOf(
    db,
    rows.rows.map(({ id }) => id),
  )
  return rows.rows.map((row) => {
    const candidates = JSON.parse(row.candidates) as [string, string][]
    return {
      assignmentId: row.id,
      runId: row.run,
      exerciseId: row.exercise,
      personId: row.person,
      assessor: row.assessor,
      exercise: exercises.find(({ id }) => id === row.exercise)?.title ?? '',
      candidates: candidates.map(([, code]) => code),
      candidateIds: candidates.map(([id]) => id),
      step: steps.get(row.id) ?? 'observing',
      notes: row.notes,
    }
  })
}
