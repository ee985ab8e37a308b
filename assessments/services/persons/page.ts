// Everything about one person on one page, in few questions: what was measured, what was agreed, what was talked about,
// and what happened since. Whoever still has to judge them gets none of it.
import { type PersonPage, PlanBody, StatementBody } from '../../contract/index.ts'
import { linesOverTime } from '../../rules/over-time/lines.ts'
import { localDay } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { personName } from '../people/store.ts'
import { candidatesOf, personOf, requireNothingToJudge } from './identity.ts'
import { measurementsOf } from './measurements.ts'
import { happeningsSince } from './since.ts'

export async function personPage(db: Reading, core: CoreState, actor: Actor, id: string): Promise<PersonPage> {
  const person = await personOf(db, id)
  await requireNothingToJudge(db, actor, id)
  const today = localDay(core.clock.wall())
  const measured = await measurementsOf(db, actor, await candidatesOf(db, id))
  const lines = linesOverTime(measured.levels)
  const { held, next } = await talksOf(db, id, today)
  const plans = await plansOf(db, id)
  const last = held.at(-1)
  const decided = measured.measurements.filter(({ state }) => state === 'decided')
  const { code, name, coachId, work, wish } = person.body
  return {
    person: {
      ...{ id, code, name, coachId, work, wish },
      coach: coachId === null ? '' : await personName(db, coachId),
      measurements: decided.length,
      lastMeasuredOn: decided.at(-1)?.day ?? null,
      plan: plans.findLast(({ closed }) => !closed)?.title ?? null,
      nextTalkOn: next?.on ?? null,
      withheld: false,
    },
    body: person.body,
    revision: person.revision,
    measurements: measured.measurements,
    lines,
    lastTalkOn: last?.on ?? null,
    since: await happeningsSince(db, id, measured, lines, last ?? null),
    said: await lastSaid(db, [...measured.opened]),
    plans,
    talks: [
      ...held.map((talk) => ({ id: talk.id, on: talk.on, planned: false })),
      ...(next === null ? [] : [{ ...next, planned: true }]),
    ],
    today,
  }
}

/** The one changed last comes last. */
async function plansOf(db: Reading, personId: string): Promise<PersonPage['plans']> {
  const rows = await db
    .selectFrom('plans')
    .select(['id', 'body', 'closed_on'])
    .where('person_id', '=', personId)
    .orderBy('changed_at')
    .execute()
  return rows.map(({ id, body, closed_on }) => {
    const { title, from, until } = PlanBody.parse(JSON.parse(body))
    return { id, title, from, until: closed_on ?? until, closed: closed_on !== null }
  })
}

/** Talks as they were held, and the one agreed on in the last of them when that was not held yet. */
async function talksOf(db: Reading, personId: string, today: string) {
  const rows = await db
    .selectFrom('coach_talks')
    .select(['id', 'on_day as on', 'next_on as nextOn', 'changed_at as at'])
    .where('person_id', '=', personId)
    .orderBy('on_day')
    .orderBy('changed_at')
    .execute()
  // A talk dated ahead is one to come: nothing is «since» it yet.
  const held = rows.filter(({ on }) => on <= today)
  const ahead = rows.find(({ on }) => on > today)
  const agreed = held.at(-1)
  const next = ahead ?? (agreed === undefined || agreed.nextOn === null ? null : { id: agreed.id, on: agreed.nextOn })
  return { held, next: next && { id: next.id, on: next.on } }
}

/** In their words; an answer without words says nothing here. */
async function lastSaid(db: Reading, candidateIds: readonly string[]): Promise<PersonPage['said']> {
  const rows = await db
    .selectFrom('statements')
    .select(['at', 'body'])
    .where('candidate_id', 'in', candidateIds)
    .orderBy('at', 'desc')
    .execute()
  for (const { at, body } of rows) {
    const { text } = StatementBody.parse(JSON.parse(body))
    if (text !== '') return { text, on: localDay(Date.parse(at)) }
  }
  return null
}
