// What happened to a person since their coach last spoke with them, newest first: facts and words, each with its day. Only
// of measurements through whose gate the caller may look.
import { sql } from 'kysely'
import {
  type CompetenceLine,
  type Happening,
  type Level,
  PlanBody,
  SharingBody,
  StatementBody,
} from '../../contract/index.ts'
import { compares } from '../../rules/over-time/comparability.ts'
import { localDay } from '../clock.ts'
import type { Reading } from '../context.ts'
import type { Measured } from './measurements.ts'

export interface LastTalk {
  on: string
  /** On the day of the talk itself only what came after it was written down is new. */
  at: string
}
interface Told {
  /** When it became known; '' where it has a day of its own, however late somebody wrote it down. */
  at: string
  what: Happening
}
/** A year without a talk is not read out whole. */
const most = 120

export async function happeningsSince(
  db: Reading,
  personId: string,
  measured: Measured,
  lines: readonly CompetenceLine[],
  talk: LastTalk | null,
): Promise<Happening[]> {
  const told = [
    ...levelsMeasured(measured, lines),
    ...(await saidAndAnswered(db, [...measured.opened])),
    ...(await marked(db, personId)),
    ...(await agreed(db, personId)),
    ...(await shared(db, personId, [...measured.opened])),
    ...(await decided(db, personId)),
  ]
  const isNew = ({ at, what: { on } }: Told) => {
    if (talk === null) return true
    const day = at === '' ? on : localDay(Date.parse(at))
    // What was marked or agreed on the day of a talk belongs to that talk.
    return day > talk.on || (at !== '' && day === talk.on && at > talk.at)
  }
  return told
    .filter(isNew)
    .sort((a, b) => (a.what.on === b.what.on ? 0 : a.what.on < b.what.on ? 1 : -1))
    .slice(0, most)
    .map(({ what }) => what)
}

/** Per competence from which word to which; `words` says why two of them do not compare, and is '' when they do. */
function levelsMeasured({ measurements, decidedAt }: Measured, lines: readonly CompetenceLine[]): Told[] {
  const byId = new Map(measurements.map((one) => [one.candidateId, one]))
  const word = (scale: readonly Level[], level: number | null) =>
    scale.find(({ value }) => value === level)?.name ?? null
  return measurements.toReversed().flatMap(({ candidateId, day, scale }) =>
    lines.flatMap(({ title, points }): Told[] => {
      const place = points.findIndex((point) => point.candidateId === candidateId)
      const point = points[place]
      if (point === undefined) return []
      const before = points[place - 1]
      const comparable = point.since?.comparable ?? 'same'
      const from = before && compares(comparable) ? word(byId.get(before.candidateId)?.scale ?? [], before.level) : null
      const words = compares(comparable) ? '' : comparable
      const what = { kind: 'measured' as const, on: day, subject: title, words, from, to: word(scale, point.level) }
      return [{ at: decidedAt.get(candidateId) ?? '', what }]
    }),
  )
}

const fact = (at: string, what: Pick<Happening, 'kind' | 'subject'> & Partial<Happening>): Told => ({
  at,
  what: { on: localDay(Date.parse(at)), words: '', from: null, to: null, ...what },
})

async function saidAndAnswered(db: Reading, candidateIds: readonly string[]): Promise<Told[]> {
  const statements = await db
    .selectFrom('statements')
    .select(['at', 'body'])
    .where('candidate_id', 'in', candidateIds)
    .execute()
  const informants = await db
    .selectFrom('informant_submissions as i')
    .leftJoin('informant_answers as a', (join) =>
      join.onRef('a.informant_id', '=', 'i.informant_id').on('a.example', '!=', ''),
    )
    .select(['i.informant_id as id', 'i.name', 'i.relation', 'i.at', 'a.example'])
    .where('i.candidate_id', 'in', candidateIds)
    .orderBy('a.target_id')
    .execute()
  const own = await db
    .selectFrom('self_submissions as own')
    .innerJoin('sessions as s', 's.id', 'own.session_id')
    .select(['own.at', 's.title'])
    .where('own.candidate_id', 'in', candidateIds)
    .execute()
  // One thing they saw, in their words; the rest stands in their questionnaire.
  const first = new Map(informants.toReversed().map((row) => [row.id, row]))
  return [
    ...statements.map(({ at, body }) => {
      const { answer, text } = StatementBody.parse(JSON.parse(body))
      return fact(at, { kind: 'statement', subject: answer, words: text })
    }),
    ...[...first.values()].map(({ at, name, relation, example }) =>
      fact(at, { kind: 'informant', subject: `${name}, ${relation}`, words: example ?? '' }),
    ),
    ...own.map(({ at, title }) => fact(at, { kind: 'self-assessed', subject: title })),
  ]
}

async function marked(db: Reading, personId: string): Promise<Told[]> {
  const rows = await db
    .selectFrom('action_marks as m')
    .innerJoin('plans as p', 'p.id', 'm.plan_id')
    .select(['m.plan_id', 'm.action_id', 'm.mark', 'm.on_day', 'm.remark', 'p.body'])
    .where('p.person_id', '=', personId)
    .orderBy('m.on_day', 'desc')
    .orderBy('m.at', 'desc')
    .limit(most)
    .execute()
  const texts = new Map<string, Map<string, string>>()
  for (const { plan_id, body } of rows) {
    if (texts.has(plan_id)) continue
    const { goals } = PlanBody.parse(JSON.parse(body))
    texts.set(plan_id, new Map(goals.flatMap(({ actions }) => actions.map(({ id, text }) => [id, text] as const))))
  }
  return rows.map(({ plan_id, action_id, mark, on_day, remark }) => {
    const subject = texts.get(plan_id)?.get(action_id) ?? ''
    return { at: '', what: { kind: 'marked', on: on_day, subject, words: remark, from: null, to: mark } }
  })
}

async function agreed(db: Reading, personId: string): Promise<Told[]> {
  const rows = await db
    .selectFrom('plan_versions as v')
    .innerJoin('plans as p', 'p.id', 'v.plan_id')
    .select(['v.agreed_on', sql<string>`v.body ->> 'title'`.as('title')])
    .where('p.person_id', '=', personId)
    .orderBy('v.agreed_on', 'desc')
    .orderBy('v.at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ agreed_on, title }) => ({
    at: '',
    what: { kind: 'agreed-plan', on: agreed_on, subject: title, words: '', from: null, to: null },
  }))
}

async function shared(db: Reading, personId: string, candidateIds: readonly string[]): Promise<Told[]> {
  const rows = await db
    .selectFrom('sharings as s')
    .leftJoin('documents as d', 'd.id', 's.document_id')
    .select(['s.at', 's.body'])
    .where('s.candidate_id', 'in', candidateIds)
    .where(({ or, eb }) => or([eb('d.person_id', 'is', null), eb('d.person_id', '=', personId)]))
    .execute()
  return rows.map(({ at, body }) => {
    const { recipient, words, answer } = SharingBody.parse(JSON.parse(body))
    return fact(at, { kind: 'sharing', subject: recipient, words, to: answer })
  })
}

async function decided(db: Reading, personId: string): Promise<Told[]> {
  const rows = await db
    .selectFrom('match_decisions as m')
    .leftJoin('job_profiles as p', 'p.id', 'm.job_profile_id')
    .select(['m.at', 'm.decision', 'm.reason', 'p.title'])
    .where('m.person_id', '=', personId)
    .orderBy('m.at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ at, decision, reason, title }) =>
    fact(at, { kind: 'decision', subject: title ?? '', words: reason, to: decision }),
  )
}
