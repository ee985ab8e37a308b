// Ways round the gate through what is kept of a person: what a job asks, and what somebody said of their own work on
// another day.
import { describe, expect, it } from 'vitest'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, pin, uuid } from '../../support/world.ts'
import { anotherSession, decideCara, judgeAndDecide } from './measured.ts'

type Started = Awaited<ReturnType<typeof startedWorld>>

/** A second session on the same framework, in which the assessing lead still has somebody else to judge. */
async function stillJudging({ clients, world }: Started): Promise<{ sessionId: string; candidateId: string }> {
  const { lead } = clients
  const { body } = await lead.sessions.get({ id: world.sessionId })
  const candidateId = uuid()
  const observers = [{ personId: world.people.leadAssessor, candidateIds: [candidateId] }]
  const { id, revision } = await lead.sessions.save({
    id: null,
    revision: 0,
    body: {
      ...body,
      title: 'Iemand anders',
      candidates: [{ id: candidateId, code: 'N-01', name: 'Nele', extraTimePercent: 0, accommodations: '' }],
      assessorIds: [world.people.leadAssessor],
      conflicts: [],
      runs: body.runs.slice(0, 1).map((run) => ({ ...run, id: uuid(), candidateIds: [candidateId], observers })),
    },
  })
  const { checks } = await lead.sessions.get({ id })
  const deviations = checks.map(({ code, subject }) => ({ code, subject, reason: 'zo afgesproken' }))
  await lead.sessions.start({ id, revision, deviations })
  return { sessionId: id, candidateId }
}

describe('what a job asks, for who still judges somebody on the same framework', () => {
  it('is not told by the proposals for somebody else’s plan', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    await decideCara(started, 2)
    const asked = { personId: world.cara, jobProfileId: world.profileId }
    const gaps = async () => (await clients.leadAssessor.plans.proposals(asked)).map(({ gap, need }) => [gap, need])
    expect((await gaps()).some(([gap]) => gap !== null)).toBe(true)
    await stillJudging(started)
    expect(await failureCodeOf(clients.leadAssessor.profiles.get({ id: world.profileId }))).toBe('CUT_OFFS_WITHHELD')
    expect((await gaps()).every(([gap, need]) => gap === null && need === null)).toBe(true)
    // Also not through the job the last measurement was for.
    const own = await clients.leadAssessor.plans.proposals({ ...asked, jobProfileId: null })
    expect(own.every(({ gap, need }) => gap === null && need === null)).toBe(true)
    const open = await clients.coach.plans.proposals(asked)
    expect(open.some(({ gap }) => gap !== null)).toBe(true)
  })

  it('is told by no gap, report or document', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const about = await decideCara(started, 2)
    const nothing = { personId: null, planId: null }
    const settings = { recipient: '', jobProfileId: world.profileId, competenceIds: [], mentionAdapted: false }
    const { coach, leadAssessor } = clients
    const kinds = ['candidate', 'coach', 'employer'] as const
    const begun = await Promise.all(
      kinds.map((kind) => coach.documents.begin({ kind, ...about, ...nothing, settings })),
    )
    await stillJudging(started)
    const shut = 'CUT_OFFS_WITHHELD'
    const asked = { ...about, jobProfileId: world.profileId }
    expect(await failureCodeOf(leadAssessor.gaps.get(asked))).toBe(shut)
    expect(await failureCodeOf(leadAssessor.reports.make(asked))).toBe(shut)
    for (const { id } of begun) expect(await failureCodeOf(leadAssessor.documents.get({ id }))).toBe(shut)
    expect(await failureCodeOf(coach.gaps.get(asked))).toBe('none')
  })
})

describe('what somebody said of their own work in an earlier session', () => {
  const enter = (client: Started['clients']['coach'], sessionId: string, candidateId: string) =>
    client.kiosk.enter({ sessionId, candidateId, purpose: 'self-assessment' })

  it('is not on a screen handed over by whoever judges the same person now', async () => {
    const started = await startedWorld()
    const { clients, world, client } = started
    const again = await anotherSession(started, { day: '2026-11-20' })
    const kiosk = client('kiosk')
    await kiosk.desk.signIn({ personId: world.people.coach, pin })
    await enter(kiosk, world.sessionId, world.cara)
    await kiosk.selfAssessment.answer({ target: world.indicator, often: 'never' })
    for (const key of ['anna', 'bert', 'leadAssessor'] as const)
      await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
    await clients.coach.persons.join({ id: world.cara, otherId: again.candidateId })
    // bert submitted about cara then, and has her to judge now.
    const handed = failureCodeOf(enter(clients.bert, world.sessionId, world.cara))
    expect(await handed).toBe('SUBMIT_FIRST')
  })

  it('is in nobody’s document before every final level is set, the whole file included', async () => {
    const started = await startedWorld()
    const { clients, world, client } = started
    const { coach } = clients
    const kiosk = client('kiosk')
    await kiosk.desk.signIn({ personId: world.people.coach, pin })
    await enter(kiosk, world.sessionId, world.cara)
    await kiosk.selfAssessment.answer({ target: world.indicator, often: 'never' })
    await kiosk.selfAssessment.submit()
    for (const key of ['anna', 'bert', 'leadAssessor'] as const)
      await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    await clients.lead.deliberations.open({ ...about, reason: '' })
    const settings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }
    const nothing = { sessionId: null, candidateId: null, planId: null, settings }
    const { id } = await coach.documents.begin({ kind: 'file', personId: world.cara, ...nothing })
    const answers = async () =>
      (await coach.documents.get({ id })).document.blocks.filter((block) => block.id.includes('/self/table'))
    const [first, second] = world.framework.competences.map((each) => each.id)
    const decide = (competenceId = '') =>
      coach.deliberations.decide({ ...about, competenceId, level: 2, reasonCode: null, reason: 'samen' })
    await decide(first)
    expect(await answers()).toEqual([])
    await decide(second)
    expect(await answers()).toHaveLength(1)
  })
})

describe('a measurement that was erased before somebody submitted', () => {
  it('shuts nobody out of the person who stood under its id', async () => {
    const started = await startedWorld()
    const { clients, world } = started
    const { coach, lead, leadAssessor } = clients
    for (const key of ['anna', 'bert'] as const)
      await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
    await judge(clients.other, world, world.work.other, world.dirk, { note: 'zegt dag', level: 2 })
    for (const candidateId of [world.cara, world.dirk]) {
      const about = { sessionId: world.sessionId, candidateId }
      await lead.deliberations.open({ ...about, reason: 'de tijd is om' })
      for (const { id: competenceId } of world.framework.competences)
        await coach.deliberations.decide({ ...about, competenceId, level: 2, reasonCode: null, reason: 'samen' })
    }
    const again = await anotherSession(started, { day: '2026-11-20' })
    await judgeAndDecide(started, again, 3)
    await coach.persons.join({ id: world.cara, otherId: again.candidateId })
    const seen = async () => (await leadAssessor.persons.list()).find(({ id }) => id === world.cara)?.withheld
    expect(await seen()).toBe(true)
    await coach.persons.split({ id: world.cara, candidateId: world.cara })
    const apart = (await coach.persons.list()).find(({ id, name }) => name === 'Cara' && id !== world.cara)
    await lead.persons.erase({ id: apart?.id ?? '', candidatesToo: true })
    expect(await seen()).toBe(false)
    await expect(leadAssessor.persons.page({ id: world.cara })).resolves.toMatchObject({ lines: [{}, {}] })
    await expect(leadAssessor.deliberations.get(again)).resolves.toBeDefined()
  })
})
