// The person over the years: what the page holds, who may see it, and how two become one, one becomes two, and none is left.
import { describe, expect, it } from 'vitest'
import { PersonBody } from '../../../assessments/contract/index.ts'
import { rebuildProjections, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { uuid } from '../../support/world.ts'
import { planBody, stepId } from '../plans/plan-facts.ts'
import { anotherSession, decideCara, judgeAndDecide } from './measured.ts'

const nobody: PersonBody = {
  ...{ code: 'K-20', name: 'Nora', coachId: null, work: '', wish: '' },
  ...{ periods: [], nextMeasurementOn: null },
}
const day = 24 * 3_600_000
const talk = (on: string, nextOn: string | null = null) => ({
  ...{ on, notes: 'gesproken', said: '', agreed: '', nextOn, nextAt: '' },
})

async function measuredTwice() {
  const all = await startedWorld()
  await decideCara(all, 2)
  all.clock.pass(100 * day)
  const again = await anotherSession(all, { day: '2027-02-25' })
  await judgeAndDecide(all, again, 3)
  return { ...all, again, coach: all.clients.coach }
}

describe('somebody who is a candidate and nothing more', () => {
  it('has a page with the day, and no levels before they are decided', async () => {
    const all = await startedWorld()
    const { coach } = all.clients
    const before = await coach.persons.page({ id: all.world.cara })
    expect(before).toMatchObject({ revision: 0, lines: [], since: [], said: null, talks: [], plans: [] })
    expect(before.measurements).toMatchObject([{ state: 'open', day: '2026-11-17', code: 'K-01' }])
    await decideCara(all, 2)
    const after = await coach.persons.page({ id: all.world.cara })
    expect(after.measurements).toMatchObject([{ state: 'decided' }])
    expect(after.person).toMatchObject({ measurements: 1, lastMeasuredOn: '2026-11-17' })
    expect(after.lines.map(({ title, points }) => [title, points[0]?.level, points[0]?.assessors])).toEqual([
      ['Samenwerken', 2, 3],
      ['Veilig werken', 2, 3],
    ])
  })

  it('is in the list by name, once, kept or not', async () => {
    const { clients, world } = await startedWorld()
    const { body } = await clients.coach.persons.page({ id: world.cara })
    await clients.coach.persons.save({ id: world.cara, revision: 0, body: { ...body, work: 'Magazijn' } })
    await clients.coach.persons.save({ id: null, revision: 0, body: { ...nobody, name: 'Áda' } })
    const list = await clients.coach.persons.list()
    expect(list.map(({ name, work }) => [name, work])).toEqual([
      ['Áda', ''],
      ['Cara', 'Magazijn'],
      ['Dirk', ''],
    ])
  })
})

describe('keeping', () => {
  it('takes a person without a measurement, a name of 200 characters and one from right to left', async () => {
    const { clients } = await startedWorld()
    for (const name of ['ن'.repeat(200), 'أمينة', '🙂 Noa']) {
      const { id } = await clients.coach.persons.save({ id: null, revision: 0, body: { ...nobody, name } })
      expect(await clients.coach.persons.page({ id })).toMatchObject({ person: { name }, measurements: [], lines: [] })
    }
  })

  it('refuses the slower of two windows, and a coach who is nobody here', async () => {
    const { clients } = await startedWorld()
    const { coach } = clients
    const { id, revision } = await coach.persons.save({ id: null, revision: 0, body: nobody })
    expect((await coach.persons.save({ id, revision, body: { ...nobody, work: 'Keuken' } })).revision).toBe(2)
    expect(await failureCodeOf(coach.persons.save({ id, revision, body: nobody }))).toBe('CHANGED_ELSEWHERE')
    const strange = { ...nobody, coachId: uuid() }
    expect(await failureCodeOf(coach.persons.save({ id: null, revision: 0, body: strange }))).toBe('NOT_FOUND')
    expect((await coach.persons.coaches()).map(({ name }) => name)).toEqual(['Cis', 'Lies Lead', 'Mia Beide'])
  })
})

describe('two measurements of one person', () => {
  it('come on one line when somebody says that they are one', async () => {
    const { coach, world, again } = await measuredTwice()
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    const page = await coach.persons.page({ id: world.cara })
    expect(page.measurements.map(({ day: on, code }) => [on, code])).toEqual([
      ['2026-11-17', 'K-01'],
      ['2027-02-25', 'K-09'],
    ])
    expect(page.lines[0]?.points.map(({ level, since }) => [level, since])).toEqual([
      [2, null],
      [3, { comparable: 'same', steps: 1 }],
    ])
    expect(page.since[0]).toMatchObject({
      kind: 'measured',
      subject: 'Samenwerken',
      from: 'Matig',
      to: 'Goed',
      words: '',
    })
    expect((await coach.persons.list()).map(({ name }) => name)).toEqual(['Cara', 'Dirk'])
    expect(await failureCodeOf(coach.persons.page({ id: again.candidateId }))).toBe('NOT_FOUND')
  })

  it('tells what happened since the last talk, and not what was before it', async () => {
    const { coach, world, again, clock } = await measuredTwice()
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    await coach.coachTalks.save({
      ...{ id: uuid(), personId: world.cara, revision: 0, body: talk('2026-12-01', '2027-03-04') },
    })
    const page = await coach.persons.page({ id: world.cara })
    expect(page).toMatchObject({ lastTalkOn: '2026-12-01', person: { nextTalkOn: '2027-03-04' } })
    expect(page.since.map(({ on }) => on)).toEqual(['2027-02-25', '2027-02-25'])
    expect(page.talks.map(({ on, planned }) => [on, planned])).toEqual([
      ['2026-12-01', false],
      ['2027-03-04', true],
    ])
    const about = { sessionId: again.sessionId, candidateId: again.candidateId }
    await coach.coachTalks.save({ id: uuid(), personId: world.cara, revision: 0, body: talk('2027-02-25') })
    expect((await coach.persons.page({ id: world.cara })).since).toEqual([])
    clock.pass(day)
    const sentence = { sentence: 'Samen beslist.', strengths: [], growth: [], told: { what: '', byId: null, on: null } }
    await coach.deliberations.close({ ...about, body: sentence })
    await coach.deliberations.recordStatement({
      ...about,
      body: { answer: 'agrees-in-part', text: 'Met de scanner was het de eerste keer.', readBack: true },
    })
    const after = await coach.persons.page({ id: world.cara })
    expect(after.since).toMatchObject(
      [{ kind: 'statement', subject: 'agrees-in-part', words: /scanner/ }].map((one) => ({
        ...one,
        words: 'Met de scanner was het de eerste keer.',
      })),
    )
    expect(after.said).toEqual({ text: 'Met de scanner was het de eerste keer.', on: after.since[0]?.on })
  })

  it('places a mark at its own day, however late it was written down', async () => {
    const { clients, world } = await startedWorld()
    const { coach } = clients
    const id = world.cara
    const body = planBody()
    const plan = await coach.plans.save({ id: null, personId: id, revision: 0, body })
    await coach.coachTalks.save({ id: uuid(), personId: id, revision: 0, body: talk('2026-11-10') })
    for (const on of ['2026-11-03', '2026-11-10', '2026-11-12'])
      await coach.plans.mark({ id: uuid(), planId: plan.id, actionId: stepId, mark: 'half', on, remark: '' })
    await coach.plans.agree({ ...plan, on: '2026-11-02' })
    const { since } = await coach.persons.page({ id })
    expect(since.map(({ kind, on }) => [kind, on])).toEqual([['marked', '2026-11-12']])
  })

  it('bring along what was kept of either, and keep the fuller words', async () => {
    const { coach, world, again } = await measuredTwice()
    const { body } = await coach.persons.page({ id: again.candidateId })
    const known = { ...body, code: 'P-7', work: 'Magazijn', coachId: world.people.coach, wish: 'naar de balie' }
    await coach.persons.save({ id: again.candidateId, revision: 0, body: known })
    await coach.coachTalks.save({ id: uuid(), personId: again.candidateId, revision: 0, body: talk('2027-02-25') })
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    const page = await coach.persons.page({ id: world.cara })
    expect(page.person).toMatchObject({ code: 'P-7', work: 'Magazijn', wish: 'naar de balie', coach: 'Cis' })
    expect(page.talks).toHaveLength(1)
    expect(page.measurements).toHaveLength(2)
  })

  it('are not one person when both were in one session', async () => {
    const { clients, world } = await startedWorld()
    const call = clients.coach.persons.join({ id: world.cara, otherId: world.dirk })
    expect(await call.catch((error: unknown) => error)).toMatchObject({
      ...{ code: 'SAME_SESSION', data: { session: 'Testsessie' } },
    })
  })

  it('come apart again, whichever of the two goes, and can be joined anew', async () => {
    const { coach, world, again } = await measuredTwice()
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    await coach.coachTalks.save({ id: uuid(), personId: world.cara, revision: 0, body: talk('2027-02-25') })
    await coach.persons.split({ id: world.cara, candidateId: world.cara })
    const kept = await coach.persons.page({ id: world.cara })
    expect(kept.measurements.map(({ candidateId }) => candidateId)).toEqual([again.candidateId])
    expect(kept.talks).toHaveLength(1)
    const list = await coach.persons.list()
    const own = list.find(({ name, id }) => name === 'Cara' && id !== world.cara)
    expect((await coach.persons.page({ id: own?.id ?? '' })).measurements).toMatchObject([{ candidateId: world.cara }])
    await coach.persons.join({ id: world.cara, otherId: own?.id ?? '' })
    await coach.persons.split({ id: world.cara, candidateId: again.candidateId })
    expect((await coach.persons.page({ id: again.candidateId })).measurements).toHaveLength(1)
    expect((await coach.persons.list()).map(({ name }) => name)).toEqual(['Cara', 'Cara', 'Dirk'])
    expect(await failureCodeOf(coach.persons.split({ id: world.cara, candidateId: world.dirk }))).toBe('NOT_FOUND')
  })

  it('on one day both stay', async () => {
    const all = await startedWorld()
    await decideCara(all, 2)
    all.clock.pass(3_600_000)
    const again = await anotherSession(all, { day: '2026-11-17' })
    await judgeAndDecide(all, again, 1)
    await all.clients.coach.persons.join({ id: all.world.cara, otherId: again.candidateId })
    const { lines } = await all.clients.coach.persons.page({ id: all.world.cara })
    expect(lines[0]?.points.map(({ level, since }) => [level, since?.steps ?? null])).toEqual([
      [2, null],
      [1, -1],
    ])
  })
})

describe('who still judges', () => {
  it('gets nothing of the person, neither page nor line in the list, and may not join or split', async () => {
    const all = await startedWorld()
    await decideCara(all, 2)
    const { lead, coach, leadAssessor } = all.clients
    const { body } = await coach.persons.page({ id: all.world.cara })
    await coach.persons.save({ id: all.world.cara, revision: 0, body: { ...body, wish: 'geheime wens' } })
    const again = await anotherSession(all, { day: '2026-12-01', start: false })
    await coach.persons.join({ id: all.world.cara, otherId: again.candidateId })
    const detail = await lead.sessions.get({ id: again.sessionId })
    const [run] = detail.body.runs
    if (run === undefined) throw new Error('the session has a run')
    const observer = { personId: all.world.people.leadAssessor, candidateIds: [again.candidateId] }
    const assessorIds = [...detail.body.assessorIds, all.world.people.leadAssessor]
    const runs = [{ ...run, observers: [...run.observers, observer] }]
    const { revision } = await lead.sessions.save({
      ...{ id: again.sessionId, revision: detail.revision, body: { ...detail.body, assessorIds, runs } },
    })
    const id = all.world.cara
    // Not begun yet: there is nothing to judge.
    expect((await leadAssessor.persons.page({ id })).lines).toHaveLength(2)
    const { checks } = await lead.sessions.get({ id: again.sessionId })
    const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
    await lead.sessions.start({ id: again.sessionId, revision, deviations })
    expect(await failureCodeOf(leadAssessor.persons.page({ id }))).toBe('SUBMIT_FIRST')
    expect(await failureCodeOf(leadAssessor.persons.split({ id, candidateId: id }))).toBe('SUBMIT_FIRST')
    expect(await failureCodeOf(leadAssessor.persons.join({ id, otherId: all.world.dirk }))).toBe('SUBMIT_FIRST')
    const call = leadAssessor.persons.save({ id, revision: 1, body: nobody })
    expect(await failureCodeOf(call)).toBe('SUBMIT_FIRST')
    const row = (await leadAssessor.persons.list()).find((one) => one.id === id)
    expect(row).toMatchObject({ withheld: true, measurements: 0, lastMeasuredOn: null, wish: '', plan: null })
    expect((await lead.persons.list()).find((one) => one.id === id)).toMatchObject({ withheld: false, measurements: 1 })
    expect((await lead.persons.page({ id })).measurements.map(({ state }) => state)).toEqual(['decided', 'open'])
  })
})

describe('erasing', () => {
  it('takes the file and leaves the measurements, each a person again', async () => {
    const { coach, clients, world, again, state } = await measuredTwice()
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    await coach.coachTalks.save({ id: uuid(), personId: world.cara, revision: 0, body: talk('2027-02-25') })
    expect(await failureCodeOf(coach.persons.erase({ id: world.cara, candidatesToo: false }))).toBe('NOT_ALLOWED')
    await clients.lead.persons.erase({ id: world.cara, candidatesToo: false })
    expect((await coach.persons.list()).map(({ name, measurements }) => [name, measurements])).toEqual([
      ['Cara', 1],
      ['Cara', 1],
      ['Dirk', 0],
    ])
    for (const table of ['persons', 'person_candidates', 'coach_talks'] as const)
      expect(await state.file?.db.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('takes the candidates too, once no session runs any more', async () => {
    const { coach, clients, world, again, state } = await measuredTwice()
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    // dirk is not decided, so the first session still runs.
    const call = clients.lead.persons.erase({ id: world.cara, candidatesToo: true })
    expect(await call.catch((error: unknown) => error)).toMatchObject({ code: 'SESSION_RUNS' })
    expect((await coach.persons.page({ id: world.cara })).lines).toHaveLength(2)
    await coach.persons.split({ id: world.cara, candidateId: again.candidateId })
    await clients.lead.persons.erase({ id: again.candidateId, candidatesToo: true })
    expect((await coach.persons.list()).map(({ name }) => name)).toEqual(['Cara', 'Dirk'])
    const db = state.file?.db
    if (db === undefined) throw new Error('no file is open')
    expect(await verifyRecord(db)).toMatchObject({ faults: [] })
    await db.transaction().execute(rebuildProjections)
    const left = await db.selectFrom('finals').selectAll().where('candidate_id', '=', again.candidateId).execute()
    expect(left).toEqual([])
  })

  it('of a candidate in one session leaves the person with the other', async () => {
    const { coach, clients, world, again } = await measuredTwice()
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    await coach.persons.split({ id: world.cara, candidateId: again.candidateId })
    await clients.lead.persons.erase({ id: again.candidateId, candidatesToo: true })
    const page = await coach.persons.page({ id: world.cara })
    expect(page.measurements).toHaveLength(1)
    expect(PersonBody.parse(page.body).name).toBe('Cara')
  })
})
