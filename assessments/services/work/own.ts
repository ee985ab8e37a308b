// An assignment, found only for the person it was given to. Everyone else gets «not found»: not even its existence leaks.
import { sql } from 'kysely'
import {
  type Candidate,
  type Exercise,
  type FrameworkBody,
  Id,
  type Scale,
  type Step,
  type Target,
} from '../../contract/index.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { type Marks, stepFrom } from './steps.ts'

/** What every command needs; one query, because it runs at each pause in typing. */
export interface OwnAssignment {
  assignmentId: string
  sessionId: string
  session: string
  day: string
  runId: string
  room: string
  start: string | null
  personId: string
  exerciseId: string
  programmeId: string
  candidateIds: string[]
  step: Step
}

interface OwnRow extends Marks {
  session_id: string
  run_id: string
  title: string
  day: string
  room: string
  start_at: string | null
  exercise_id: string
  programme_id: string
  candidate_ids: string
}

export async function ownAssignment(db: Reading, actor: Actor, assignmentId: string): Promise<OwnAssignment> {
  // Written as SQL: this is asked at every pause in typing, and building it costs more than running it.
  const found = await sql<OwnRow>`
    select a.session_id, a.run_id, s.title, s.day, r.room, r.start_at, r.exercise_id, s.programme_id,
      se.at as sealed, su.at as submitted, ds.stage,
      (select json_group_array(ac.candidate_id order by ac.position) from assignment_candidates ac
        where ac.assignment_id = a.id) as candidate_ids
    from assignments a
      join runs r on r.id = a.run_id
      join sessions s on s.id = a.session_id
      join session_starts st on st.session_id = s.id
      left join seals se on se.assignment_id = a.id
      left join submissions su on su.assignment_id = a.id
      left join draft_stages ds on ds.assignment_id = a.id
    where a.id = ${assignmentId} and a.person_id = ${actor.personId}`.execute(db)
  const row = found.rows[0]
  if (row === undefined) throw failure('NOT_FOUND')
  return {
    assignmentId,
    sessionId: row.session_id,
    session: row.title,
    day: row.day,
    runId: row.run_id,
    room: row.room,
    start: row.start_at,
    personId: actor.personId,
    exerciseId: row.exercise_id,
    programmeId: row.programme_id,
    candidateIds: Id.array().parse(JSON.parse(row.candidate_ids)),
    step: stepFrom(row),
  }
}

/** Besides: what the exercise is and shows, and the people in it. */
export interface OwnWork extends OwnAssignment {
  exercise: Exercise
  scale: Scale
  targets: Target[]
  candidates: Candidate[]
  /** Candidates the person may still rate: entering a gate early ends that. */
  ratable: Candidate[]
}

export async function ownWork(db: Reading, own: OwnAssignment): Promise<OwnWork> {
  const programme = await programmeBody(db, own.programmeId)
  const framework = await frameworkBody(db, programme.frameworkId)
  const exercise = programme.exercises.find((e) => e.id === own.exerciseId)
  if (exercise === undefined) throw failure('NOT_FOUND')
  const candidates = await candidatesOf(db, own.assignmentId)
  const entered = await db
    .selectFrom('gate_entries')
    .select('candidate_id')
    .where('person_id', '=', own.personId)
    .execute()
  const out = new Set(entered.map((e) => e.candidate_id))
  return {
    ...own,
    exercise,
    scale: framework.scale,
    targets: targetsOf(exercise, framework),
    candidates,
    ratable: candidates.filter((c) => !out.has(c.id)),
  }
}

async function candidatesOf(db: Reading, assignmentId: string): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('candidates as c', 'c.id', 'ac.candidate_id')
    .select(['c.id', 'c.code', 'c.name', 'c.extra_time_percent', 'c.accommodations'])
    .where('ac.assignment_id', '=', assignmentId)
    .orderBy('ac.position')
    .execute()
  return rows.map(({ extra_time_percent, ...c }) => ({ ...c, extraTimePercent: extra_time_percent }))
}

/** What notes are linked to and what is rated in this exercise, in the order of the framework. */
export function targetsOf(exercise: Exercise, framework: FrameworkBody): Target[] {
  return framework.competences.flatMap((competence) => {
    const cell = exercise.matrix.find((c) => c.competenceId === competence.id)
    if (cell === undefined) return []
    const indicators = competence.indicators.filter((i) => cell.indicatorIds.includes(i.id))
    const about = { competenceId: competence.id, competence: competence.title }
    const whole: Target = {
      kind: 'competence',
      id: competence.id,
      text: competence.title,
      ...about,
      anchors: [],
      rated: indicators.length === 0,
    }
    const parts: Target[] = indicators.map((i) => ({
      kind: 'indicator',
      id: i.id,
      text: i.text,
      ...about,
      anchors: i.anchors,
      rated: true,
    }))
    return [...parts, whole]
  })
}
