// A session as the lead and the coach see it: what was saved, where it deviates, and why that was accepted.
import { type SessionDetail, Warning } from '../../contract/index.ts'
import { minutesOf } from '../../rules/programme-checks.ts'
import { sessionChecks } from '../../rules/session-checks.ts'
import type { Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { allPeople } from '../people/store.ts'
import { frameworkOf } from './framework-store.ts'
import { findProfile } from './profile-store.ts'
import { programmeOf } from './programme-store.ts'
import { type StoredSession, sessionOf } from './session-store.ts'
import { sessionSummaries } from './session-summary.ts'

export async function checksOf(db: Reading, { body }: Pick<StoredSession, 'body'>): Promise<Warning[]> {
  const programme = await programmeOf(db, body.programmeId)
  const framework = await frameworkOf(db, programme.body.frameworkId)
  const profile = body.jobProfileId === null ? undefined : await findProfile(db, body.jobProfileId)
  return sessionChecks({
    body,
    programme: programme.body,
    competences: framework.body.competences,
    profile: profile?.body ?? null,
    people: await allPeople(db),
  })
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
