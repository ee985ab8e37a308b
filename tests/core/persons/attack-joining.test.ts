// Joining, taking apart and working in two windows, when there is a plan, a talk, a decision and a document on each side.
import { describe, expect, it } from 'vitest'
import { type Client, failureCodeOf } from '../../support/core.ts'
import { dbOf } from '../../support/forged.ts'
import { startedWorld } from '../../support/setup.ts'
import { pin, uuid } from '../../support/world.ts'
import { planBody, stepId } from '../plans/plan-facts.ts'
import { anotherSession, decideCara, judgeAndDecide } from './measured.ts'

const settings = { recipient: 'Depot', jobProfileId: null, competenceIds: [], mentionAdapted: false }
const talk = { on: '2026-11-17', notes: 'x', said: '', agreed: '', nextOn: null, nextAt: '' }

/** Two persons, each with everything a person can have. */
async function twoFiles() {
  const started = await startedWorld()
  const { clients, world } = started
  const { coach } = clients
  const first = await decideCara(started, 2)
  const second = await anotherSession(started, { day: '2027-02-20' })
  await judgeAndDecide(started, second, 3)
  const files = []
  for (const about of [first, second]) {
    const personId = about.candidateId
    const plan = await coach.plans.save({ id: null, personId, revision: 0, body: planBody() })
    await coach.coachTalks.save({ id: uuid(), personId, revision: 0, body: talk })
    await coach.match.decide({
      jobProfileId: world.profileId,
      personId,
      decision: 'prepare',
      reason: 'omdat',
      said: '',
    })
    const nothing = { personId: null, planId: null, settings }
    const employer = await coach.documents.begin({ kind: 'employer', ...about, ...nothing })
    const nobody = { sessionId: null, candidateId: null, settings }
    await coach.documents.begin({ kind: 'plan', ...nobody, personId: null, planId: plan.id })
    await coach.documents.begin({ kind: 'file', ...nobody, personId, planId: null })
    files.push({ ...about, plan: plan.id, employer: employer.id })
  }
  const [one, two] = files
  if (one === undefined || two === undefined) throw new Error('two files')
  return { ...started, coach, one, two }
}
const kept = async (coach: Client, personId: string) => ({
  plans: (await coach.plans.list({ personId })).length,
  talks: (await coach.coachTalks.list({ personId })).length,
  documents: (await coach.documents.list({ personId, sessionId: null })).map(({ kind }) => kind).sort(),
  decided: (await coach.persons.page({ id: personId })).since.length > 0,
})

describe('two persons with a file each', () => {
  it('become one with both, and come apart with what is of each measurement', async () => {
    const { coach, clients, one, two, world, ...rest } = await twoFiles()
    const db = dbOf(rest)
    const all = { plans: 2, talks: 2, documents: ['employer', 'employer', 'file', 'file', 'plan', 'plan'] }
    await coach.persons.join({ id: one.candidateId, otherId: two.candidateId })
    expect(await kept(coach, one.candidateId)).toMatchObject(all)
    expect(await failureCodeOf(coach.persons.page({ id: two.candidateId }))).toBe('NOT_FOUND')
    expect((await coach.plans.get({ id: two.plan })).personId).toBe(one.candidateId)
    const profile = await coach.match.profile({ jobProfileId: world.profileId })
    expect(profile.persons.map(({ person, decisions }) => [person.id, decisions.length])).toEqual([
      [one.candidateId, 2],
    ])

    // The measurement under whose id the person stands goes.
    await coach.persons.split({ id: one.candidateId, candidateId: one.candidateId })
    const apart = (await coach.persons.list()).filter(({ name }) => name === 'Cara')
    const other = apart.find(({ id }) => id !== one.candidateId)
    expect(apart).toHaveLength(2)
    // What is of no measurement stays with the person; a document or decision goes with its measurement.
    const stays = { plans: 2, talks: 2, documents: ['employer', 'file', 'file', 'plan', 'plan'] }
    expect(await kept(coach, one.candidateId)).toMatchObject(stays)
    expect(await kept(coach, other?.id ?? '')).toMatchObject({ plans: 0, talks: 0, documents: ['employer'] })
    const decisions = await db.selectFrom('match_decisions').select(['person_id', 'candidate_id']).execute()
    expect(new Set(decisions.map((row) => `${row.person_id} ${row.candidate_id}`))).toEqual(
      new Set([`${other?.id} ${one.candidateId}`, `${one.candidateId} ${two.candidateId}`]),
    )
    // And the other way about again, and gone with everything.
    await coach.persons.join({ id: other?.id ?? '', otherId: one.candidateId })
    expect(await kept(coach, other?.id ?? '')).toMatchObject(all)
    await clients.lead.persons.erase({ id: other?.id ?? '', candidatesToo: false })
    for (const table of [
      'persons',
      'plans',
      'coach_talks',
      'match_decisions',
      'documents',
      'person_candidates',
    ] as const)
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
  })

  it('a join from two windows at once is done once, and nothing is lost', async () => {
    const { coach, one, two } = await twoFiles()
    const codes = await Promise.all([
      failureCodeOf(coach.persons.join({ id: one.candidateId, otherId: two.candidateId })),
      failureCodeOf(coach.persons.join({ id: two.candidateId, otherId: one.candidateId })),
    ])
    expect(codes.sort()).toEqual(['NOT_FOUND', 'none'])
    const [person] = (await coach.persons.list()).filter(({ name }) => name === 'Cara')
    expect(await kept(coach, person?.id ?? '')).toMatchObject({ plans: 2, talks: 2 })
  })
})

describe('two windows', () => {
  it('close a plan and mark in it: what is closed takes no mark and loses none', async () => {
    const { coach, one } = await twoFiles()
    const mark = { id: uuid(), planId: one.plan, actionId: stepId, mark: 'plus' as const, on: '2026-11-17', remark: '' }
    await Promise.all([coach.plans.mark(mark), coach.plans.mark(mark)])
    expect((await coach.plans.get({ id: one.plan })).marks).toHaveLength(1)
    const { revision } = await coach.plans.get({ id: one.plan })
    await coach.plans.close({ id: one.plan, revision, on: '2026-11-18' })
    expect(await failureCodeOf(coach.plans.mark({ ...mark, id: uuid() }))).toBe('PLAN_CLOSED')
    expect(await failureCodeOf(coach.plans.mark({ ...mark, mark: 'minus' }))).toBe('PLAN_CLOSED')
    expect(await failureCodeOf(coach.plans.unmark({ id: mark.id }))).toBe('PLAN_CLOSED')
    expect((await coach.plans.get({ id: one.plan })).marks).toMatchObject([{ mark: 'plus' }])
  })

  it('hand in the same self-assessment: one record', async () => {
    const { client, world, ...rest } = await startedWorld()
    const screens = [client('one'), client('two')]
    for (const screen of screens) {
      await screen.desk.signIn({ personId: world.people.coach, pin })
      await screen.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara, purpose: 'self-assessment' })
      await screen.selfAssessment.answer({ target: world.indicator, often: 'often' })
    }
    const codes = await Promise.all(screens.map((screen) => failureCodeOf(screen.selfAssessment.submit())))
    expect(codes.sort()).toEqual(['ALREADY_SUBMITTED', 'none'])
    const rows = await dbOf(rest).selectFrom('records').select('hash').where('kind', '=', 'self.submitted').execute()
    expect(rows).toHaveLength(1)
  })
})
