// Everything this file of Wakker holds about one person, over all sessions that are led here, for that person to read.
import { type ComposedDocument, MatchDecision, type Plan, SharingBody, type TalkBody } from '../../contract/index.ts'
import { composeFileBlocks } from '../../rules/composition/file.ts'
import { fileWords as w } from '../../rules/composition/file-words.ts'
import { documentTitles } from '../../rules/composition/titles.ts'
import { instantWords } from '../../rules/dutch.ts'
import { openedTo } from '../access/gate.ts'
import { instant } from '../clock.ts'
import type { Actor, CoreState, Reading } from '../context.ts'
import { failure } from '../failures.ts'
import { personName } from '../people/store.ts'
import { candidatesOf, personOf, requireNothingToJudge } from '../persons/identity.ts'
import { agreedBefore, plansOf } from '../plans/store.ts'
import { talksOf } from '../plans/talks.ts'
import type { DocumentAbout } from './about.ts'
import { type Hide, hidingOthers } from './file-hiding.ts'
import { measurementOf } from './file-measurement.ts'
import { overTimeOf } from './over-time.ts'
import { documentsOf, editsOf } from './store.ts'

export async function composeFile(
  db: Reading,
  core: CoreState,
  actor: Actor,
  { personId }: DocumentAbout,
): Promise<ComposedDocument> {
  if (personId === null) throw failure('NOT_FOUND')
  const person = await personOf(db, personId)
  await requireNothingToJudge(db, actor, personId)
  const candidates = await candidatesOf(db, personId)
  const opened = await openedTo(
    db,
    actor.personId,
    candidates.map(({ sessionId }) => sessionId),
  )
  const measurements = []
  for (const { id, sessionId } of candidates)
    measurements.push(await measurementOf(db, { sessionId, candidateId: id }, opened.has(id)))
  measurements.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const looked = candidates.filter(({ id }) => opened.has(id)).map(({ id }) => id)
  const hide = await hidingOthers(db, candidates, [person.code, person.name])
  const coach = person.body.coachId === null ? '' : await personName(db, person.body.coachId)
  const plans = await plansOf(db, { personId })
  const madeAt = instant(core.clock.wall())
  const madeBy = await personName(db, actor.personId)
  return {
    kind: 'file',
    title: w.title,
    subtitle: person.name,
    facts: [
      { label: w.facts.of, value: `${person.name} (${person.code})` },
      { label: w.facts.made, value: `${madeBy}, ${instantWords(madeAt).day}` },
      { label: w.facts.asked, value: coach },
    ].filter(({ value }) => value !== ''),
    header: w.header(person.code),
    organisation: core.file?.name ?? '',
    madeBy,
    madeAt,
    blocks: composeFileBlocks({
      person: person.body,
      coach,
      measurements,
      overTime: await overTimeOf(db, actor, personId, null),
      plans: plans.map((plan) => hiddenIn(plan, hide)),
      agreedBefore: await agreedBefore(db, plans),
      talks: (await talksOf(db, actor, personId))
        .map((talk) => ({ ...talk, body: talkFor(talk.body, hide) }))
        .reverse(),
      decisions: await decisionsOf(db, personId, looked, hide),
      documents: await writtenOf(db, personId, looked, hide),
      sharings: await sharingsOf(db, looked),
    }),
  }
}

/** What others wrote; what the person said themselves stays as it was said. */
const hiddenIn = (plan: Plan, hide: Hide): Plan => ({
  ...plan,
  marks: plan.marks.map((mark) => ({ ...mark, remark: hide(mark.remark) })),
})
const talkFor = (body: TalkBody, hide: Hide): TalkBody => ({
  ...body,
  notes: hide(body.notes),
  agreed: hide(body.agreed),
})

async function decisionsOf(db: Reading, personId: string, candidateIds: readonly string[], hide: Hide) {
  const rows = await db
    .selectFrom('match_decisions as d')
    .leftJoin('people as p', 'p.id', 'd.by_id')
    .leftJoin('job_profiles as j', 'j.id', 'd.job_profile_id')
    .select(['d.id', 'd.person_id as personId', 'd.decision', 'd.reason', 'd.said', 'd.at', 'p.name as by', 'j.title'])
    .where('d.person_id', '=', personId)
    .where('d.candidate_id', 'in', candidateIds)
    .orderBy('d.at')
    .execute()
  return rows.map(({ title, ...row }) => ({
    ...MatchDecision.parse({ ...row, by: row.by ?? '' }),
    reason: hide(row.reason),
    job: title ?? '',
  }))
}

/** Every document about them that was begun, with the words somebody put in it by hand. */
async function writtenOf(db: Reading, personId: string, candidateIds: readonly string[], hide: Hide) {
  const found = await documentsOf(db, { personId, sessionId: null })
  const written = []
  for (const { id, kind, candidateId, settings, madeAt, by } of found.reverse()) {
    if (candidateId !== null && !candidateIds.includes(candidateId)) continue
    const edits = [...(await editsOf(db, id)).values()].map(({ text }) => hide(text))
    written.push({ id, title: documentTitles[kind], recipient: settings.recipient, at: madeAt, by, edits })
  }
  return written
}

async function sharingsOf(db: Reading, candidateIds: readonly string[]) {
  const rows = await db
    .selectFrom('sharings')
    .select(['body', 'at'])
    .where('candidate_id', 'in', candidateIds)
    .orderBy('at')
    .execute()
  return rows.map(({ body, at }) => ({ ...SharingBody.parse(JSON.parse(body)), at }))
}
