// From the file to what the rules take: the submitted ratings of candidates behind an open gate. Callers have asked the
// gate; nothing here asks again.
import { setImmediate } from 'node:timers/promises'
import { competencesShown } from '../../rules/programme-checks.ts'
import type { CandidateRef, GivenLevel, SessionMaterial } from '../../rules/session-figures/model.ts'
import { frameworkBody, programmeBody } from '../access/bodies.ts'
import type { Reading } from '../context.ts'

export interface SessionRow {
  id: string
  title: string
  day: string
  programmeId: string
}

export async function sessionMaterial(
  db: Reading,
  session: SessionRow,
  candidates: readonly CandidateRef[],
  of: number,
): Promise<SessionMaterial> {
  const programme = await programmeBody(db, session.programmeId)
  const framework = await frameworkBody(db, programme.frameworkId)
  const given = await givenLevels(db, session.id, candidates)
  return {
    sessionId: session.id,
    session: session.title,
    scale: framework.scale,
    combination: programme.combination,
    competences: competencesShown(framework.competences, programme.exercises).map(({ id, title, indicators }) => ({
      id,
      title,
      targetIds: [id, ...indicators.map((i) => i.id)],
    })),
    exercises: programme.exercises.map(({ id, title }) => ({ id, title })),
    candidates,
    of,
    names: await namesIn(db, session.id),
    given,
  }
}

/** So many candidates in one question: a session of ordinary size in one or two, and a large one does not keep others waiting. */
const candidatesAtOnce = 10

/** Of submitted work only, and only by who has the candidate in the assignment: as the eindbespreking shows it. */
async function givenLevels(
  db: Reading,
  sessionId: string,
  candidates: readonly CandidateRef[],
): Promise<SessionMaterial['given']> {
  const given: GivenLevel[][] = []
  for (let from = 0; from < candidates.length; from += candidatesAtOnce) {
    if (from > 0) await setImmediate()
    const ids = candidates.slice(from, from + candidatesAtOnce).map(({ id }) => id)
    given.push(await levelsOf(db, sessionId, ids))
  }
  return given.flat()
}

function levelsOf(db: Reading, sessionId: string, candidateIds: readonly string[]): Promise<GivenLevel[]> {
  return db
    .selectFrom('assignments as a')
    .innerJoin('submissions as su', 'su.assignment_id', 'a.id')
    .innerJoin('runs as r', 'r.id', 'a.run_id')
    .innerJoin('assignment_candidates as ac', 'ac.assignment_id', 'a.id')
    .innerJoin('submitted_ratings as sr', (join) =>
      join.onRef('sr.assignment_id', '=', 'a.id').onRef('sr.candidate_id', '=', 'ac.candidate_id'),
    )
    .select([
      'sr.candidate_id as candidateId',
      'a.person_id as personId',
      'r.exercise_id as exerciseId',
      'sr.target_id as targetId',
      'sr.level',
    ])
    .where('a.session_id', '=', sessionId)
    .where('ac.candidate_id', 'in', candidateIds)
    .execute()
}

async function namesIn(db: Reading, sessionId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('people as p')
    .innerJoin('assignments as a', 'a.person_id', 'p.id')
    .select(['p.id', 'p.name'])
    .distinct()
    .where('a.session_id', '=', sessionId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Erased at their request: no figure counts them any more, also not as somebody of whom nothing is known. */
export async function erasedCandidates(db: Reading): Promise<Set<string>> {
  const rows = await db.selectFrom('erasures').select('candidate_id').execute()
  return new Set(rows.map((row) => row.candidate_id))
}
