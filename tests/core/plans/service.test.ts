// Plans, talks and what is due, through the contract: what is kept, what is refused, and who sees nothing of it yet.
import { describe, expect, it } from 'vitest'
import { type Client, failureCodeOf, testClock } from '../../support/core.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { judge, uuid } from '../../support/world.ts'
import { planAction, planBody, planGoal, stepId } from './plan-facts.ts'

const talk = (on: string, nextOn: string | null = null, nextAt = '') => ({
  on,
  notes: 'Over het magazijn.',
  said: 'Dat wil ik erbij.',
  agreed: '',
  nextOn,
  nextAt,
})

async function withPlan() {
  const clock = testClock()
  const { clients, world, ...rest } = await preparedWorld({ clock })
  const { coach } = clients
  const body = planBody()
  const saved = await coach.plans.save({ id: null, personId: world.cara, revision: 0, body })
  return { ...rest, clock, coach, clients, world, body, id: saved.id, revision: saved.revision }
}

describe('a plan', () => {
  it('is kept whole, agreed as it stood, and says when it reads otherwise now', async () => {
    const { coach, id, revision, body, world } = await withPlan()
    expect(await coach.plans.get({ id })).toMatchObject({ body, agreedOn: null, changedSince: false, madeBy: 'Cis' })
    await coach.plans.agree({ id, revision, on: '2026-11-17' })
    const next = { ...body, title: 'Anders' }
    const again = await coach.plans.save({ id, personId: world.cara, revision, body: next })
    expect(await coach.plans.get({ id })).toMatchObject({ agreedOn: '2026-11-17', changedSince: true, body: next })
    await coach.plans.agree({ id, revision: again.revision, on: '2026-12-01' })
    const versions = await coach.plans.versions({ id })
    expect(versions.map(({ agreedOn, by, body: kept }) => [agreedOn, by, kept.title])).toEqual([
      ['2026-12-01', 'Cis', 'Anders'],
      ['2026-11-17', 'Cis', body.title],
    ])
    expect((await coach.plans.list({ personId: world.cara })).map((plan) => plan.id)).toEqual([id])
  })

  it('refuses the slower of two windows, agreeing on nothing, and changes once closed', async () => {
    const { coach, id, revision, body, world } = await withPlan()
    const save = (input: { revision: number }) =>
      failureCodeOf(coach.plans.save({ id, personId: world.cara, body, ...input }))
    expect((await Promise.all([save({ revision }), save({ revision })])).sort()).toEqual(['CHANGED_ELSEWHERE', 'none'])
    expect(await failureCodeOf(coach.plans.agree({ id, revision, on: '2026-11-17' }))).toBe('CHANGED_ELSEWHERE')
    const none = await coach.plans.save({
      id: null,
      personId: world.cara,
      revision: 0,
      body: planBody({ goals: [planGoal({ state: 'later' })] }),
    })
    expect(await failureCodeOf(coach.plans.agree({ ...none, on: '2026-11-17' }))).toBe('NO_GOAL')
    await coach.plans.close({ id, revision: revision + 1, on: '2026-11-17' })
    expect(await save({ revision: revision + 1 })).toBe('PLAN_CLOSED')
    const mark = { id: uuid(), planId: id, actionId: stepId, mark: 'plus' as const, on: '2026-11-17', remark: '' }
    expect(await failureCodeOf(coach.plans.mark(mark))).toBe('PLAN_CLOSED')
    await coach.plans.close({ id, revision: revision + 1, on: null })
    expect(await save({ revision: revision + 1 })).toBe('none')
    const wrong = coach.plans.save({ id, personId: world.dirk, revision: revision + 2, body })
    expect(await failureCodeOf(wrong)).toBe('NOT_FOUND')
  })

  it('is removed only while nothing hangs on it', async () => {
    const { coach, id, world } = await withPlan()
    const markId = uuid()
    await coach.plans.mark({
      id: markId,
      planId: id,
      actionId: stepId,
      mark: 'minus',
      on: '2026-11-17',
      remark: 'ziek',
    })
    expect(await failureCodeOf(coach.plans.remove({ id }))).toBe('IN_USE')
    await coach.plans.unmark({ id: markId })
    await coach.plans.remove({ id })
    expect(await coach.plans.list({ personId: world.cara })).toEqual([])
  })

  it('keeps every mark with its day; the same mark may be put right, and never moves to another step', async () => {
    const { coach, id, clients } = await withPlan()
    const mark = { id: uuid(), planId: id, actionId: stepId, on: '2026-11-17', remark: '' }
    await coach.plans.mark({ ...mark, mark: 'half' })
    await coach.plans.mark({ ...mark, mark: 'plus' })
    await clients.lead.plans.mark({ ...mark, id: uuid(), mark: 'plus', on: '2026-11-20' })
    const { marks, mayGrow } = await coach.plans.get({ id })
    expect(marks.map((each) => [each.on, each.mark, each.by])).toEqual([
      ['2026-11-17', 'plus', 'Cis'],
      ['2026-11-20', 'plus', 'Lies Lead'],
    ])
    expect(mayGrow).toBe(true)
    expect(await failureCodeOf(coach.plans.mark({ ...mark, actionId: uuid(), mark: 'plus' }))).toBe('NOT_FOUND')
  })
})

describe('a talk', () => {
  it('is kept, changed and removed; what was agreed next is due until it is held', async () => {
    const { coach, world, clock } = await withPlan()
    const id = uuid()
    await coach.coachTalks.save({
      id,
      personId: world.cara,
      revision: 0,
      body: talk('2026-11-17', '2026-11-26', '10:00'),
    })
    const again = { id, personId: world.cara, revision: 0, body: talk('2026-11-17') }
    expect(await failureCodeOf(coach.coachTalks.save(again))).toBe('CHANGED_ELSEWHERE')
    // The session of the day itself is due for everybody in it.
    const week = async () => {
      const { items } = await coach.followUp.due({ coachId: null, days: 14 })
      return items.filter(({ kind }) => kind === 'talk')
    }
    expect((await week()).map(({ kind, on, at, person }) => [kind, on, at, person.code])).toEqual([
      ['talk', '2026-11-26', '10:00', 'K-01'],
    ])
    clock.pass(14 * 24 * 3600 * 1000)
    expect(await week()).toMatchObject([{ kind: 'talk', late: true }])
    await coach.coachTalks.save({ id: uuid(), personId: world.cara, revision: 0, body: talk('2026-12-01') })
    expect(await week()).toEqual([])
    expect((await coach.coachTalks.list({ personId: world.cara })).map(({ body }) => body.on)).toEqual([
      '2026-12-01',
      '2026-11-17',
    ])
    await coach.coachTalks.remove({ id })
    expect(await coach.coachTalks.list({ personId: world.cara })).toHaveLength(1)
  })

  it('is put right by who wrote it, and by nobody else', async () => {
    const { coach, clients, world } = await withPlan()
    const id = uuid()
    const about = { id, personId: world.cara }
    await coach.coachTalks.save({ ...about, revision: 0, body: talk('2026-11-03') })
    const read = (client: Client) => client.coachTalks.list({ personId: world.cara })
    expect(await read(clients.lead)).toMatchObject([{ by: 'Cis', mine: false }])
    const other = { ...talk('2026-11-03'), notes: 'Anders.' }
    expect(await failureCodeOf(clients.lead.coachTalks.save({ ...about, revision: 1, body: other }))).toBe(
      'NOT_ALLOWED',
    )
    await coach.coachTalks.save({ ...about, revision: 1, body: other })
    expect(await read(coach)).toMatchObject([{ mine: true, revision: 2, body: { notes: 'Anders.' } }])
  })
})

describe('three months on', () => {
  it('the step is late since a week after it was agreed, and the evaluation is there', async () => {
    const { coach, world, id, revision, body, clock } = await withPlan()
    const goals = [planGoal({ actions: [planAction({ by: '2026-11-27' })] })]
    const saved = await coach.plans.save({
      id,
      personId: world.cara,
      revision,
      body: { ...body, goals, evaluateOn: '2027-02-15' },
    })
    await coach.plans.agree({ ...saved, on: '2026-11-17' })
    clock.pass(90 * 24 * 3600 * 1000)
    const { items, today } = await coach.followUp.due({ coachId: null, days: 7 })
    expect(today).toBe('2027-02-15')
    expect(items.map(({ kind, on, late }) => [kind, on, late])).toEqual([
      ['step', '2026-11-24', true],
      ['arrange-talk', '2026-12-15', true],
      ['evaluation', '2027-02-15', false],
    ])
    const mine = await coach.followUp.due({ coachId: world.people.coach, days: 7 })
    expect(mine.items, 'nobody is their coach').toEqual([])
  })
})

describe('whoever still has to judge', () => {
  it('gets no plan, talk, proposal or due item of the person; afterwards they do', async () => {
    const { clients, world } = await startedWorld()
    const { coach, leadAssessor } = clients
    const personId = world.cara
    await coach.coachTalks.save({ id: uuid(), personId, revision: 0, body: talk('2026-11-17', '2026-11-18') })
    const { id, revision } = await coach.plans.save({ id: null, personId, revision: 0, body: planBody() })
    const refused = [
      leadAssessor.plans.list({ personId }),
      leadAssessor.plans.get({ id }),
      leadAssessor.plans.versions({ id }),
      leadAssessor.plans.save({ id, personId, revision, body: planBody() }),
      leadAssessor.plans.agree({ id, revision, on: '2026-11-17' }),
      leadAssessor.plans.close({ id, revision, on: '2026-11-17' }),
      leadAssessor.plans.remove({ id }),
      leadAssessor.plans.mark({ id: uuid(), planId: id, actionId: stepId, mark: 'plus', on: '2026-11-17', remark: '' }),
      leadAssessor.plans.proposals({ personId, jobProfileId: null }),
      leadAssessor.coachTalks.list({ personId }),
    ]
    for (const call of refused) expect(await failureCodeOf(call)).toBe('SUBMIT_FIRST')
    const dueOf = async (client: Client) =>
      (await client.followUp.due({ coachId: null, days: 366 })).items
        .filter(({ person }) => person.id === personId)
        .map(({ kind }) => kind)
    expect(await dueOf(leadAssessor)).toEqual([])
    expect(await dueOf(coach)).toEqual(['measurement', 'talk'])
    const calendar = await leadAssessor.followUp.calendar({ coachId: null, names: true })
    expect(Buffer.from(calendar.base64, 'base64').toString()).not.toContain('Cara')
    await judge(leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'zegt dag', level: 2 })
    expect(await leadAssessor.plans.list({ personId })).toHaveLength(1)
  })
})
