// Everybody in this file in one line each: persons kept by hand, and candidates who stand alone. By name, never by how
// well they do. Of whoever the caller still has to judge only the name stands here.
import { sql } from 'kysely'
import { PersonBody, type PersonSummary } from '../../contract/index.ts'
import { openedTo } from '../access/gate.ts'
import type { Actor, Reading } from '../context.ts'
import type { KnownPerson } from './identity.ts'
import { programmesOf } from './measurements.ts'
import { personsToJudge } from './to-judge.ts'

const byName = new Intl.Collator('nl', { numeric: true })

export async function personList(db: Reading, actor: Actor): Promise<PersonSummary[]> {
  const [people, plans, next] = [await coachNames(db), await runningPlans(db), await nextTalks(db)]
  const closed = await personsToJudge(db, actor)
  const days = Map.groupBy(await decidedDays(db, actor), ({ personId }) => personId)
  const known = [...(await keptPersons(db)), ...(await standingAlone(db))]
  return known
    .map(({ id, body }): PersonSummary => {
      const { code, name, coachId } = body
      const coach = coachId === null ? '' : (people.get(coachId) ?? '')
      if (closed.has(id)) return { ...nothingOf, id, code, name, coachId, coach, withheld: true }
      const measured = (days.get(id) ?? []).map(({ day }) => day)
      return {
        ...{ id, code, name, coachId, coach, work: body.work, wish: body.wish },
        measurements: measured.length,
        lastMeasuredOn: measured.toSorted().at(-1) ?? null,
        plan: plans.get(id) ?? null,
        nextTalkOn: next.get(id) ?? null,
        withheld: false,
      }
    })
    .sort((a, b) => byName.compare(a.name, b.name) || byName.compare(a.code, b.code))
}

const nothingOf = { work: '', wish: '', measurements: 0, lastMeasuredOn: null, plan: null, nextTalkOn: null }

type Standing = Pick<KnownPerson, 'id' | 'body'>

async function keptPersons(db: Reading): Promise<Standing[]> {
  const rows = await db.selectFrom('persons').select(['id', 'body']).execute()
  return rows.map(({ id, body }) => ({ id, body: PersonBody.parse(JSON.parse(body)) }))
}

async function standingAlone(db: Reading): Promise<Standing[]> {
  const rows = await db
    .selectFrom('candidates')
    .select(['id', 'code', 'name'])
    .where('id', 'not in', db.selectFrom('person_candidates').select('candidate_id'))
    .where('id', 'not in', db.selectFrom('persons').select('id'))
    .where('id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .execute()
  const empty = { coachId: null, work: '', wish: '', periods: [], nextMeasurementOn: null }
  return rows.map(({ id, code, name }) => ({ id, body: { code, name, ...empty } }))
}

/** The days of measurements that are decided and through whose gate the caller may look. */
async function decidedDays(db: Reading, actor: Actor): Promise<{ personId: string; day: string }[]> {
  const rows = await db
    .selectFrom('finals as f')
    .innerJoin('sessions as s', 's.id', 'f.session_id')
    .leftJoin('person_candidates as pc', 'pc.candidate_id', 'f.candidate_id')
    .select(['f.candidate_id as id', 'f.competence_id as competenceId', 'pc.person_id as personId'])
    .select(['s.id as sessionId', 's.day', 's.programme_id as programmeId'])
    .where('f.candidate_id', 'not in', db.selectFrom('erasures').select('candidate_id'))
    .execute()
  const opened = await openedTo(db, actor.personId, [...new Set(rows.map(({ sessionId }) => sessionId))])
  const programmes = await programmesOf(db, rows)
  const byCandidate = Map.groupBy(
    rows.filter(({ programmeId, competenceId }) => programmes.get(programmeId)?.competences.has(competenceId)),
    ({ id }) => id,
  )
  return [...byCandidate.values()].flatMap((finals) => {
    const [one] = finals
    if (one === undefined || !opened.has(one.id)) return []
    if (finals.length !== programmes.get(one.programmeId)?.competences.size) return []
    return [{ personId: one.personId ?? one.id, day: one.day }]
  })
}

async function coachNames(db: Reading): Promise<Map<string, string>> {
  const rows = await db.selectFrom('people').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The title of the plan that runs: of several the one changed last. */
async function runningPlans(db: Reading): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('plans')
    .select(['person_id', sql<string>`body ->> 'title'`.as('title')])
    .where('closed_on', 'is', null)
    .orderBy('changed_at')
    .execute()
  return new Map(rows.map(({ person_id, title }) => [person_id, title]))
}

/** What the last talk agreed. */
async function nextTalks(db: Reading): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('coach_talks')
    .select(['person_id', 'next_on'])
    .orderBy('on_day')
    .orderBy('changed_at')
    .execute()
  return new Map(rows.map(({ person_id, next_on }) => [person_id, next_on]))
}
