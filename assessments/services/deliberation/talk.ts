// How the talk about one candidate is held: who moderates, who speaks in which order, who listens. Beginning it goes into
// the record with the head of every chain.
import { type TalkParticipant, TalkPlan, type TalkView } from '../../contract/index.ts'
import { proposeOrder } from '../../rules/talk.ts'
import { missingWork, requireNotErased, requireOpenGate } from '../access/gate.ts'
import type { Actor, CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { sessionsBefore } from '../people/experience.ts'
import { parseRoles } from '../people/roles.ts'
import { appendRecord } from '../record/append.ts'
import type { About } from './about.ts'
import { headsOf } from './heads.ts'

/** How long a talk takes when nobody said otherwise. */
const usualMinutes = 20

export async function talkOf(db: Reading, { sessionId, candidateId }: About): Promise<TalkView> {
  const row = await db
    .selectFrom('talks as t')
    .leftJoin('people as p', 'p.id', 't.by_id')
    .select(['t.at', 't.plan', 'p.name'])
    .where('t.candidate_id', '=', candidateId)
    .executeTakeFirst()
  const still = await stillRating(db, candidateId)
  const people = await raters(db, sessionId, candidateId)
  const everybody = await staffOf(db)
  const staff = everybody.filter(({ personId }) => !still.has(personId))
  const nameOf = new Map([...people, ...everybody].map(({ personId, name }) => [personId, name]))
  if (row === undefined)
    return {
      begunAt: null,
      begunBy: null,
      moderator: null,
      participants: proposeOrder(people.filter(({ personId }) => !still.has(personId))),
      minutes: usualMinutes,
      staff,
    }
  const plan = TalkPlan.parse(JSON.parse(row.plan))
  return {
    begunAt: row.at,
    begunBy: row.name ?? '',
    moderator: { personId: plan.moderatorId, name: nameOf.get(plan.moderatorId) ?? '' },
    participants: plan.participants.map(({ personId, part }): TalkParticipant => {
      const known = people.find((person) => person.personId === personId)
      return {
        personId,
        name: nameOf.get(personId) ?? '',
        part,
        rated: known?.rated ?? false,
        sessions: known?.sessions ?? 0,
      }
    }),
    minutes: plan.minutes,
    staff,
  }
}

/** Whoever was to observe this candidate, with how often they did this before. */
async function raters(db: Reading, sessionId: string, candidateId: string): Promise<Omit<TalkParticipant, 'part'>[]> {
  const rows = await db
    .selectFrom('assignment_candidates as ac')
    .innerJoin('assignments as a', 'a.id', 'ac.assignment_id')
    .innerJoin('people as p', 'p.id', 'a.person_id')
    .leftJoin('submissions as su', 'su.assignment_id', 'a.id')
    .select(['p.id as personId', 'p.name', 'p.sessions_elsewhere as elsewhere'])
    .select(({ fn }) => fn.count<number>('su.assignment_id').as('submitted'))
    .where('ac.candidate_id', '=', candidateId)
    .groupBy('p.id')
    .execute()
  const before = await sessionsBefore(db, sessionId)
  return rows.map(({ personId, name, elsewhere, submitted }) => ({
    personId,
    name,
    rated: submitted > 0,
    sessions: elsewhere + (before.get(personId) ?? 0),
  }))
}

/** Of those with work to submit about this candidate, whoever did not give it up by looking through the gate. */
async function stillRating(db: Reading, candidateId: string): Promise<Set<string>> {
  const entered = await db
    .selectFrom('gate_entries')
    .select('person_id')
    .where('candidate_id', '=', candidateId)
    .execute()
  const gone = new Set(entered.map((row) => row.person_id))
  const missing = await missingWork(db, candidateId)
  return new Set(missing.map(({ personId }) => personId).filter((id) => !gone.has(id)))
}

async function staffOf(db: Reading): Promise<TalkView['staff']> {
  const rows = await db.selectFrom('people').select(['id', 'name', 'roles']).orderBy('name').execute()
  return rows
    .filter(({ roles }) => parseRoles(roles).some((role) => role !== 'viewer'))
    .map(({ id, name }) => ({ personId: id, name }))
}

export async function beginTalk(trx: Trx, core: CoreState, actor: Actor, input: About & { plan: TalkPlan }) {
  const { sessionId, candidateId, plan } = input
  await requireOpenGate(trx, actor, sessionId, candidateId)
  await requireNotErased(trx, candidateId)
  const staff = new Map((await staffOf(trx)).map(({ personId, name }) => [personId, name]))
  const named = [plan.moderatorId, ...plan.participants.map(({ personId }) => personId)]
  if (named.some((id) => !staff.has(id)) || new Set(named.slice(1)).size < named.length - 1) throw failure('NOT_FOUND')
  const still = await stillRating(trx, candidateId)
  const early = named.find((id) => still.has(id))
  if (early !== undefined) throw failure('STILL_RATES', { name: staff.get(early) ?? '' })
  const rated = new Set((await raters(trx, sessionId, candidateId)).filter((p) => p.rated).map((p) => p.personId))
  const outsider = plan.participants.find(({ personId, part }) => part === 'speaks' && !rated.has(personId))
  if (outsider !== undefined) throw failure('NOT_A_RATER', { name: staff.get(outsider.personId) ?? '' })
  const missing = await missingWork(trx, candidateId)
  await appendRecord(trx, core, {
    sessionId,
    authorId: actor.personId,
    kind: 'deliberation.begun',
    about: { candidate: candidateId },
    heads: await headsOf(trx, sessionId),
    // About the assessors, not about the candidate: it stays when the candidate is erased.
    parts: [
      {
        subjects: [],
        content: { ...plan, missing: missing.map((m) => ({ assignment: m.assignmentId, assessor: m.personId })) },
      },
    ],
  })
}
