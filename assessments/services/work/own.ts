// An assignment, found only for the person it was given to. Everyone else gets «not found»: not even its existence leaks.
import {
  type Candidate,
  type Exercise,
  FrameworkBody,
  ProgrammeBody,
  type Scale,
  type Target,
} from '../../contract/index.ts'
import type { Actor, Reading } from '../context.ts'
import { failure } from '../failures.ts'

export interface OwnWork {
  assignmentId: string
  sessionId: string
  session: string
  day: string
  runId: string
  room: string
  personId: string
  exercise: Exercise
  scale: Scale
  targets: Target[]
  candidates: Candidate[]
  /** Candidates the person may still rate: entering a gate early ends that. */
  ratable: Candidate[]
}

export async function ownWork(db: Reading, actor: Actor, assignmentId: string): Promise<OwnWork> {
  const row = await db
    .selectFrom('assignments as a')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('sessions as s', 's.id', 'a.session_id')
    .innerJoin('session_starts as st', 'st.session_id', 's.id')
    .innerJoin('programmes as p', 'p.id', 's.programme_id')
    .innerJoin('frameworks as f', 'f.id', 'p.framework_id')
    .select([
      'a.id',
      'a.session_id',
      'a.run_id',
      's.title',
      's.day',
      'r.room',
      'r.exercise_id',
      'p.body as programme',
      'f.body as framework',
    ])
    .where('a.id', '=', assignmentId)
    .where('a.person_id', '=', actor.personId)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  const programme = ProgrammeBody.parse(JSON.parse(row.programme))
  const framework = FrameworkBody.parse(JSON.parse(row.framework))
  const exercise = programme.exercises.find((e) => e.id === row.exercise_id)
  if (exercise === undefined) throw failure('NOT_FOUND')
  const candidates = await candidatesOf(db, assignmentId)
  const entered = await db
    .selectFrom('gate_entries')
    .select('candidate_id')
    .where('person_id', '=', actor.personId)
    .execute()
  const out = new Set(entered.map((e) => e.candidate_id))
  return {
    assignmentId,
    sessionId: row.session_id,
    session: row.title,
    day: row.day,
    runId: row.run_id,
    room: row.room,
    personId: actor.personId,
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
    .select(['c.id', 'c.code', 'c.name', 'c.extra_time_percent'])
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
