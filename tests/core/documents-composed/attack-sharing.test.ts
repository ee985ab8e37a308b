// A document for others, attacked: what was not agreed to, and what is never for others, must not be in any part of the
// file; whatever changes what it says locks it again, and whoever makes it sees the same agreement.
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyClosing } from '../../../assessments/contract/index.ts'
import { failureCodeOf } from '../../support/core.ts'
import { answerAll } from '../../support/informant.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, uuid } from '../../support/world.ts'
import { planBody } from '../plans/plan-facts.ts'

const not = (what: string) => `nietvooranderen-${what}`

async function decided() {
  const started = await startedWorld()
  const { clients, world } = started
  const { coach, lead, anna } = clients
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  const incident = { sessionId: about.sessionId, incidentId: uuid(), runId: null, candidateIds: [world.cara] }
  await anna.day.noteIncident({ ...incident, text: not('incident') })
  const { revision, body } = await lead.sessions.get({ id: world.sessionId })
  const candidates = body.candidates.map((each) => ({
    ...each,
    accommodations: not('accommodation'),
    extraTimePercent: 25,
  }))
  await lead.sessions.save({ id: world.sessionId, revision, body: { ...body, candidates } })
  await answerAll(coach, world.informantId, not('informant'))
  await judge(anna, world, world.work.anna, world.cara, { note: 'Dirk en ik vragen hulp aan Rik Maes.', level: 4 })
  await judge(clients.bert, world, world.work.bert, world.cara, { note: 'Vraagt hulp.', level: 3 })
  await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'Vraagt raad.', level: 3 })
  await lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await coach.deliberations.decide({ ...about, competenceId, level: 3, reasonCode: null, reason: not('reason') })
  const { deliberations } = coach
  await deliberations.begin({ ...about, plan: { moderatorId: world.people.coach, participants: [], minutes: 20 } })
  await deliberations.close({ ...about, body: { ...emptyClosing, sentence: not('closing'), growth: [not('growth')] } })
  await deliberations.recordStatement({ ...about, body: { answer: 'agrees', text: not('statement'), readBack: true } })
  const plan = { ...planBody(), barriers: [not('barrier')], title: not('plan') }
  await coach.plans.save({ id: null, personId: world.cara, revision: 0, body: plan })
  const [told] = world.framework.competences.map(({ id }) => id)
  const settings = {
    recipient: 'Depot Zuid',
    jobProfileId: world.profileId,
    competenceIds: [told ?? ''],
    mentionAdapted: false,
  }
  const begin = async (kind: 'employer' | 'training') =>
    (await coach.documents.begin({ kind, ...about, personId: null, planId: null, settings })).id
  const agree = async (id: string) => {
    const { digest, settings: read } = await coach.documents.get({ id })
    const answer = { answer: 'agrees' as const, read: 'aloud' as const, words: '', digest }
    await coach.documents.decide({ id, ...answer, competenceIds: read.competenceIds })
  }
  const state = async (id: string, who: 'coach' | 'lead' = 'coach') =>
    (await clients[who].documents.get({ id })).summary.state
  return { ...started, about, settings, begin, agree, state, told: told ?? '' }
}
let here: Awaited<ReturnType<typeof decided>>
beforeEach(async () => {
  here = await decided()
})

describe('the agreement', () => {
  it('does not come back from a window that does not know of the withdrawal', async () => {
    const { clients, begin, agree, state } = here
    const id = await begin('employer')
    await agree(id)
    const stale = await clients.lead.documents.get({ id })
    const withdraws = { answer: 'withdraws' as const, read: 'self' as const, competenceIds: [], words: '' }
    await clients.coach.documents.decide({ id, ...withdraws })
    const again = { answer: 'agrees' as const, read: 'aloud' as const, words: '', digest: stale.digest }
    const competenceIds = stale.settings.competenceIds
    await expect(clients.lead.documents.decide({ id, ...again, competenceIds })).rejects.toMatchObject({
      code: 'CHANGED_ELSEWHERE',
    })
    expect(await state(id)).toBe('withdrawn')
    // Whoever looks again may: the person can change their mind.
    await agree(id)
    expect(await state(id)).toBe('agreed')
  })
})

describe('the file for others', () => {
  it.each(['employer', 'training'] as const)(
    'for an %s holds in none of its parts what is not for them',
    async (kind) => {
      const { clients, begin, agree, world } = here
      const id = await begin(kind)
      await agree(id)
      const { base64 } = await clients.coach.documents.make({ id, templateId: null, names: false })
      const parts = Object.entries(unzipSync(Buffer.from(base64, 'base64'))).map(([path, bytes]) => [
        path,
        strFromU8(bytes),
      ])
      expect(parts.length).toBeGreaterThan(5)
      const all = parts.map(([, text]) => text).join('\n')
      expect(all).toContain('Samenwerken')
      expect(all).toContain('Vraagt hulp.')
      for (const [path, text] of parts) {
        const words = (text ?? '').replace(/<[^>]*>/g, '')
        expect(words, path).not.toMatch(/nietvooranderen|Dirk|Rik Maes|K-02|Anna|Bert|Mia Beide/)
        expect(words, path).not.toContain('Veilig werken')
        expect(text, path).not.toContain(world.cara)
      }
    },
  )
})

describe('an agreement', () => {
  it('is the same for whoever of the house looks', async () => {
    const { begin, agree, state, clients } = here
    const id = await begin('employer')
    await agree(id)
    expect(await state(id)).toBe('agreed')
    expect(await state(id, 'lead')).toBe('agreed')
    expect(await failureCodeOf(clients.lead.documents.make({ id, templateId: null, names: false }))).toBe('none')
  })

  it('is about the job beside it too, also where the new job asks the same level', async () => {
    const { begin, agree, state, clients, world, settings, told } = here
    const other = await clients.lead.profiles.save({
      id: null,
      revision: 0,
      body: {
        title: 'Heel andere job',
        frameworkId: world.frameworkId,
        source: '',
        validUntil: null,
        cutOffs: [{ competenceId: told, level: 3, need: 'essential' }],
      },
    })
    const id = await begin('employer')
    await agree(id)
    await clients.coach.documents.settle({ id, settings: { ...settings, jobProfileId: other.id } })
    expect(await state(id)).toBe('changed-since')
    await clients.coach.documents.settle({ id, settings })
    expect(await state(id)).toBe('agreed')
  })

  it('falls with a final level that is set anew, and with a withdrawal', async () => {
    const { begin, agree, state, clients, about, told } = here
    const id = await begin('employer')
    await agree(id)
    const again = { ...about, competenceId: told, reasonCode: null, reason: 'anders bekeken' }
    await clients.coach.deliberations.decide({ ...again, level: 2 })
    expect(await state(id)).toBe('changed-since')
    await clients.coach.deliberations.decide({ ...again, level: 3 })
    expect(await state(id)).toBe('agreed')
    await clients.coach.documents.decide({ id, answer: 'withdraws', read: 'self', competenceIds: [], words: '' })
    expect(await state(id)).toBe('withdrawn')
    expect(await failureCodeOf(clients.coach.documents.make({ id, templateId: null, names: false }))).toBe(
      'LOCKED_UNTIL_AGREED',
    )
  })
})
