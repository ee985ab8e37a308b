// A session as the lead and the coach see it: what was saved, where it deviates, and why that was accepted.
import { sql } from 'kysely'
import { type SessionDetail, Warning } from '../../contract/index.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import { readinessChecks } from '../../rules/readiness-checks.ts'
import { sessionChecks } from '../../rules/session-checks.ts'
import { type SessionPlan, timetableChecks } from '../../rules/timetable-checks.ts'
import { distinctWarnings } from '../../rules/warnings.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { allPeople } from '../people/store.ts'
import { frameworkOf } from './framework-store.ts'
import { findProfile } from './profile-store.ts'
import { programmeOf } from './programme-store.ts'
import { type StoredSession, sessionOf } from './session-store.ts'
import { sessionSummaries } from './session-summary.ts'

/** `id`: null for a session that is not on disk yet. */
export async function checksOf(
  db: Reading,
  { id, body }: Pick<StoredSession, 'body'> & { id: string | null },
): Promise<Warning[]> {
  const programme = await programmeOf(db, body.programmeId)
  const framework = await frameworkOf(db, programme.body.frameworkId)
  const profile = body.jobProfileId === null ? undefined : await findProfile(db, body.jobProfileId)
  const people = await allPeople(db)
  return distinctWarnings([
    ...sessionChecks({
      body,
      programme: programme.body,
      competences: framework.body.competences,
      profile: profile?.body ?? null,
      people,
    }),
    ...timetableChecks({ body, programme: programme.body, people, others: await sessionsMeeting(db, id, body) }),
    ...readinessChecks({ body, people, calibrationMonths: programme.body.calibrationMonths }),
  ])
}

/** Other sessions of this file on a day of this one. Nobody who was erased is looked for in them. */
async function sessionsMeeting(db: Reading, id: string | null, body: StoredSession['body']): Promise<SessionPlan[]> {
  const days = [...new Set([body.day, ...body.runs.flatMap(({ start }) => start?.slice(0, 10) ?? [])])]
  const inDays = sql`(select value from json_each(${JSON.stringify(days)}))`
  const found = await sql<{ id: string }>`
    select id from sessions where id is not ${id} and (day in ${inDays}
      or id in (select session_id from runs where substr(start_at, 1, 10) in ${inDays}))`.execute(db)
  const erasures = await db.selectFrom('erasures').select('candidate_id').execute()
  const erased = new Set(erasures.map((row) => row.candidate_id))
  const plans: SessionPlan[] = []
  for (const other of found.rows) {
    const session = await sessionOf(db, other.id)
    const programme = await programmeOf(db, session.body.programmeId)
    const candidates = session.body.candidates.filter((candidate) => !erased.has(candidate.id))
    plans.push({ body: { ...session.body, candidates }, programme: programme.body })
  }
  return plans
}

export async function sessionDetail(db: Reading, id: string): Promise<SessionDetail> {
  const session = await sessionOf(db, id)
  const [summary] = await sessionSummaries(db, id)
  if (summary === undefined) throw failure('NOT_FOUND')
  const programme = await programmeOf(db, session.body.programmeId)
  const people = await allPeople(db)
  return {
    ...summary,
    revision: session.revision,
    body: session.body,
    checks: await checksOf(db, session),
    deviations: await deviationsOf(db, id),
    exercises: programme.body.exercises.map((exercise) => ({
      id: exercise.id,
      title: exercise.title,
      group: exercise.group,
      minutes: minutesOf(exercise),
    })),
    // Who can be chosen as assessor, and who has been, also where the role is gone since.
    people: people
      .filter((person) => person.roles.includes('assessor') || session.body.assessorIds.includes(person.id))
      .map((person) => ({ id: person.id, name: person.name })),
    startedAt: session.startedAt,
  }
}

export async function deviationsOf(db: Reading, sessionId: string): Promise<SessionDetail['deviations']> {
  const rows = await db
    .selectFrom('deviations')
    .select(['code', 'subject', 'count', 'reason'])
    .where('session_id', '=', sessionId)
    .orderBy('ordinal')
    .execute()
  return rows.map(({ reason, ...row }) => ({ ...Warning.parse(row), reason }))
}
