// What is known of every person that something can be due for, in a handful of questions for all of them.
import { JobProfileBody, PersonBody, type PersonRef, PlanBody, TalkBody } from '../../contract/index.ts'
import type { DueFacts, DuePlan } from '../../rules/plans/due.ts'
import type { Actor, Reading } from '../context.ts'
import { personsToJudge } from '../persons/to-judge.ts'
import { isDecided, measuredOf } from './measured.ts'

export interface PersonFacts extends DueFacts {
  person: PersonRef
  coachId: string | null
}

export async function dueFacts(db: Reading, actor: Actor): Promise<PersonFacts[]> {
  const judged = await personsToJudge(db, actor)
  const people = (await everybody(db)).filter(({ person }) => !judged.has(person.id))
  const plans = await plansByPerson(db)
  const talks = await talksByPerson(db)
  const measured = await measuredOf(db, actor)
  const profiles = await profilesThatExpire(db)
  return people.map(({ person, coachId, nextMeasurementOn }) => {
    const own = measured.get(person.id) ?? []
    const decided = own.findLast(isDecided)
    const asked = own.findLast((each) => each.jobProfileId !== null)?.jobProfileId ?? null
    return {
      person,
      coachId,
      nextMeasurementOn,
      plans: plans.get(person.id) ?? [],
      talks: talks.get(person.id) ?? [],
      measuredOn: own.map(({ day, session }) => ({ day, session })),
      decided: decided === undefined ? null : { day: decided.day, session: decided.session },
      profile: asked === null ? null : (profiles.get(asked) ?? null),
    }
  })
}

/** Persons who are kept, and candidates who stand alone. */
async function everybody(db: Reading) {
  const kept = await db.selectFrom('persons').selectAll().orderBy('name').orderBy('id').execute()
  const alone = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name'])
    .where('id', 'not in', db.selectFrom('person_candidates').select('candidate_id'))
    .where('id', 'not in', db.selectFrom('persons').select('id'))
    .where('id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return [
    ...kept.map(({ id, body }) => {
      const { code, name, coachId, nextMeasurementOn } = PersonBody.parse(JSON.parse(body))
      return { person: { id, code, name }, coachId, nextMeasurementOn }
    }),
    ...alone.map((person) => ({ person, coachId: null, nextMeasurementOn: null })),
  ]
}

async function plansByPerson(db: Reading): Promise<Map<string, DuePlan[]>> {
  const rows = await db.selectFrom('plans').select(['id', 'person_id', 'body', 'closed_on']).execute()
  const agreed = await db
    .selectFrom('plan_versions')
    .select(['plan_id', 'agreed_on'])
    .orderBy('plan_id')
    .orderBy('ordinal')
    .execute()
  const marks = await db.selectFrom('action_marks').select(['plan_id', 'action_id', 'mark', 'on_day']).execute()
  const lastAgreed = new Map(agreed.map((row) => [row.plan_id, row.agreed_on]))
  const marksOf = Map.groupBy(marks, (row) => row.plan_id)
  const found = new Map<string, DuePlan[]>()
  for (const { id, person_id, body: text, closed_on } of rows) {
    const body = PlanBody.parse(JSON.parse(text))
    const plan = {
      id,
      kind: body.kind,
      body,
      agreedOn: lastAgreed.get(id) ?? null,
      closed: closed_on !== null,
      marks: (marksOf.get(id) ?? []).map((row) => ({ actionId: row.action_id, mark: row.mark, on: row.on_day })),
    }
    found.set(person_id, [...(found.get(person_id) ?? []), plan])
  }
  return found
}

async function talksByPerson(db: Reading): Promise<Map<string, TalkBody[]>> {
  const rows = await db.selectFrom('coach_talks').select(['person_id', 'body']).orderBy('on_day').execute()
  const found = new Map<string, TalkBody[]>()
  for (const { person_id, body } of rows)
    found.set(person_id, [...(found.get(person_id) ?? []), TalkBody.parse(JSON.parse(body))])
  return found
}

/** Only their name and until when: what they ask is behind the gate. */
async function profilesThatExpire(db: Reading): Promise<Map<string, { title: string; validUntil: string }>> {
  const rows = await db.selectFrom('job_profiles').select(['id', 'body']).where('archived_at', 'is', null).execute()
  return new Map(
    rows.flatMap(({ id, body }) => {
      const { title, validUntil } = JobProfileBody.parse(JSON.parse(body))
      return validUntil === null ? [] : [[id, { title, validUntil }] as const]
    }),
  )
}
