// Reads a session from its rows, back to the body it was saved as. Conflicts are a set; everything else keeps its order.
import { type Run, SessionBody } from '../../contract/index.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'

export interface StoredSession {
  id: string
  revision: number
  startedAt: string | null
  body: SessionBody
}

export async function sessionOf(db: Reading, id: string): Promise<StoredSession> {
  const row = await db
    .selectFrom('sessions as s')
    .leftJoin('session_starts as start', 'start.session_id', 's.id')
    .select([
      's.id',
      's.title',
      's.place',
      's.day',
      's.programme_id',
      's.job_profile_id',
      's.revision',
      's.arrangements',
    ])
    .select('start.at')
    .where('s.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw failure('NOT_FOUND')
  return {
    id: row.id,
    revision: row.revision,
    startedAt: row.at,
    body: {
      title: row.title,
      place: row.place,
      day: row.day,
      programmeId: row.programme_id,
      jobProfileId: row.job_profile_id,
      candidates: await candidatesOf(db, id),
      assessorIds: await assessorsOf(db, id),
      conflicts: await db
        .selectFrom('conflicts')
        .select(['person_id as personId', 'candidate_id as candidateId'])
        .where('session_id', '=', id)
        .orderBy('person_id')
        .orderBy('candidate_id')
        .execute(),
      runs: await runsOf(db, id),
      ...Arrangements.parse(JSON.parse(row.arrangements)),
    },
  }
}

/** What is kept as one text beside the rows. */
export const Arrangements = SessionBody.pick({ timetable: true, information: true, readiness: true })

function candidatesOf(db: Reading, sessionId: string) {
  return db
    .selectFrom('candidates')
    .select(['id', 'code', 'name', 'extra_time_percent as extraTimePercent', 'accommodations'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
}

async function assessorsOf(db: Reading, sessionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('session_assessors')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.person_id)
}

async function runsOf(db: Reading, sessionId: string): Promise<Run[]> {
  const rows = await db
    .selectFrom('runs')
    .select(['id', 'exercise_id', 'room', 'start_at', 'minutes', 'locked', 'role_player'])
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
  const present = await db
    .selectFrom('run_candidates')
    .innerJoin('runs', 'runs.id', 'run_candidates.run_id')
    .select(['run_candidates.run_id', 'run_candidates.candidate_id'])
    .where('runs.session_id', '=', sessionId)
    .orderBy('run_candidates.position')
    .execute()
  const assignments = Map.groupBy(await assignmentsOf(db, sessionId), (assignment) => assignment.runId)
  const candidates = Map.groupBy(present, (row) => row.run_id)
  return rows.map((row) => ({
    id: row.id,
    exerciseId: row.exercise_id,
    room: row.room,
    candidateIds: (candidates.get(row.id) ?? []).map((each) => each.candidate_id),
    observers: (assignments.get(row.id) ?? []).map(({ personId, candidateIds }) => ({ personId, candidateIds })),
    start: row.start_at,
    minutes: row.minutes,
    locked: row.locked === 1,
    rolePlayer: row.role_player,
  }))
}

export interface StoredAssignment {
  id: string
  runId: string
  exerciseId: string
  personId: string
  assessor: string
  candidateIds: string[]
}

/** Who observes whom in what, in the order of the runs. */
export async function assignmentsOf(db: Reading, sessionId: string): Promise<StoredAssignment[]> {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .select([
      'a.id',
      'a.run_id as runId',
      'r.exercise_id as exerciseId',
      'a.person_id as personId',
      'p.name as assessor',
    ])
    .where('a.session_id', '=', sessionId)
    .orderBy('r.position')
    .orderBy('a.position')
    .execute()
  const observed = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .select(['ac.assignment_id', 'ac.candidate_id'])
    .where('a.session_id', '=', sessionId)
    .orderBy('ac.position')
    .execute()
  const candidates = Map.groupBy(observed, (row) => row.assignment_id)
  return rows.map((row) => ({ ...row, candidateIds: (candidates.get(row.id) ?? []).map((each) => each.candidate_id) }))
}
