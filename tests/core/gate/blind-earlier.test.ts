// The same, for what is known of a person from before: an earlier measurement with its levels, what they and somebody who
// knows their work said of it, what a coach wrote since. Told twice with other words and levels; whoever has the same
// person to judge now gets the same answer both times, also with ids they knew from when they might look.
import { cpSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Client, freshFolder, passphrase, testClock, testCore } from '../../support/core.ts'
import { answerAll } from '../../support/informant.ts'
import { clientsOf, startedWorld } from '../../support/setup.ts'
import { judge, personKeys, pin, uuid, type World } from '../../support/world.ts'
import { planAction, planBody, planGoal, stepId } from '../plans/plan-facts.ts'
import { earlierSession } from './earlier-session.ts'
import { wordsOf } from './leaks.ts'
import { compareTold } from './told-twice.ts'

interface Told {
  level: number
  often: 'never' | 'always'
  word: string
  /** How much was written down. */
  times: number
  /** The file's own day of the talk. */
  day: string
}
const little: Told = { level: 1, often: 'never', word: 'rood', times: 1, day: '2026-11-18' }
const much: Told = { level: 4, often: 'always', word: 'blauw', times: 3, day: '2026-11-20' }

/** With an informant. */
async function withInformant(started: Awaited<ReturnType<typeof startedWorld>>): Promise<World> {
  const before = await earlierSession(started)
  const { sessionId, cara: candidateId } = before
  const informantId = uuid()
  const informant = { id: informantId, sessionId, candidateId, name: 'Rik', relation: 'begeleider' }
  await started.clients.lead.informants.save(informant)
  return { ...before, informantId }
}

async function tell(folder: string, world: World, before: World, told: Told) {
  const copy = freshFolder()
  cpSync(folder, copy, { recursive: true })
  const core = testCore({ folder: copy, clock: testClock(Date.UTC(2026, 10, 17, 9, 0)) })
  const clients = clientsOf(core)
  const { lead, coach } = clients
  await lead.desk.open({ path: `${copy}/test.wakker`, passphrase })
  for (const key of personKeys) await clients[key].desk.signIn({ personId: world.people[key], pin })
  const about = { sessionId: before.sessionId, candidateId: before.cara }
  const kiosk = core.client('kiosk')
  await kiosk.desk.signIn({ personId: world.people.coach, pin })
  await kiosk.kiosk.enter({ ...about, purpose: 'self-assessment' })
  await kiosk.selfAssessment.answer({ target: world.indicator, often: told.often })
  await kiosk.selfAssessment.submit()
  await answerAll(coach, before.informantId, told.word)
  for (const key of ['bert', 'leadAssessor'] as const)
    await judge(clients[key], before, before.work[key], before.cara, { note: told.word, level: told.level })
  await lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await lead.deliberations.decide({ ...about, competenceId, level: told.level, reasonCode: null, reason: told.word })
  const ids = await written(coach, world, before, told)
  await coach.persons.join({ id: world.cara, otherId: before.cara })
  return { ...clients, kiosk, ids }
}
type Screens = Awaited<ReturnType<typeof tell>>

/** What a coach keeps of the earlier measurement, written before anybody said that the two are one person. */
async function written(coach: Client, world: World, before: World, { word, times, day }: Told) {
  const about = { sessionId: before.sessionId, candidateId: before.cara }
  const personId = before.cara
  const settings = { recipient: word, jobProfileId: null, competenceIds: [world.whole.id], mentionAdapted: false }
  const documents: string[] = []
  let planId = ''
  for (let time = 0; time < times; time += 1) {
    const goals = [{ ...planGoal(), text: word, actions: [planAction({ text: word })] }]
    const plan = await coach.plans.save({
      id: null,
      personId,
      revision: 0,
      body: { ...planBody(), title: word, goals },
    })
    planId = plan.id
    await coach.plans.agree({ id: plan.id, revision: plan.revision, on: '2026-11-17' })
    await coach.plans.mark({ id: uuid(), planId, actionId: stepId, mark: 'plus', on: '2026-11-17', remark: word })
    const body = { on: '2026-11-16', notes: word, said: word, agreed: word, nextOn: day, nextAt: '' }
    await coach.coachTalks.save({ id: uuid(), personId, revision: 0, body })
    const asked = { jobProfileId: world.profileId, personId, reason: word, said: word }
    await coach.match.decide({ ...asked, decision: 'prepare' })
    const kinds = [
      { kind: 'employer' as const, ...about, personId: null, planId: null },
      { kind: 'coach' as const, ...about, personId: null, planId: null },
      { kind: 'plan' as const, sessionId: null, candidateId: null, personId: null, planId },
      { kind: 'file' as const, sessionId: null, candidateId: null, personId, planId: null },
    ]
    for (const one of kinds) {
      const own = one.kind === 'coach' ? { ...settings, jobProfileId: world.profileId } : settings
      documents.push((await coach.documents.begin({ ...one, settings: own })).id)
    }
    // How many entries the record has is no secret: the account of the method counts them.
    if (time > 0) continue
    const [first = ''] = documents
    const { digest } = await coach.documents.get({ id: first })
    const agreed = { read: 'self' as const, competenceIds: settings.competenceIds, words: word, digest }
    await coach.documents.decide({ id: first, answer: 'agrees', ...agreed })
  }
  return { planId, documents: documents.slice(-4) }
}

/** Asked with an id they knew. */
const known: Record<string, (client: Client, ids: Screens['ids']) => Promise<unknown>> = {
  'plans.get': (c, { planId }) => c.plans.get({ id: planId }),
  'plans.versions': (c, { planId }) => c.plans.versions({ id: planId }),
  'documents.get': (c, { documents }) => Promise.any(documents.map((id) => c.documents.get({ id }))),
  'all documents': (c) => c.documents.list({ personId: null, sessionId: null }),
  'documents.make': (c, { documents }) =>
    Promise.any(documents.map((id) => c.documents.make({ id, templateId: null, names: true }))),
}

const compare = (one: Screens, two: Screens, caller: (typeof personKeys)[number], world: World) =>
  compareTold(
    one,
    two,
    caller,
    world,
    Object.fromEntries(
      Object.entries(known).map(([name, call]) => [`${name} known`, (s: Screens) => call(s[caller], s.ids)]),
    ),
  )

it('tells whoever judges the person now nothing of before, whatever it was', async () => {
  const started = await startedWorld()
  const before = await withInformant(started)
  await started.core.close()
  const { folder, world } = started
  const one = await tell(folder, world, before, little)
  const two = await tell(folder, world, before, much)
  // Now, and the earlier session itself.
  for (const asked of [world, before]) {
    const { answered, differing } = await compare(one, two, 'leadAssessor', asked)
    expect(differing.filter((name) => name !== 'work.get')).toEqual([])
    expect(answered).toEqual(expect.arrayContaining(['persons.list', 'followUp.due', 'all documents known']))
    for (const caller of ['anna', 'bert', 'other', 'viewer'] as const) {
      const { differing } = await compare(one, two, caller, asked)
      expect(
        differing.filter((name) => name !== 'work.get'),
        caller,
      ).toEqual([])
    }
  }
  const { differing } = await compare(one, two, 'coach', world)
  const telling = ['persons.page', 'persons.list', 'plans.list', 'coachTalks.list', 'followUp.due']
  expect(differing).toEqual(expect.arrayContaining([...telling, 'plans.get known', 'documents.get known']))
}, 120_000)

it('tells them nothing by an edit in the overview of that session’s group', async () => {
  const started = await startedWorld()
  const before = await earlierSession(started)
  const { clients, world } = started
  const { coach, lead, leadAssessor } = clients
  for (const key of ['bert', 'leadAssessor'] as const)
    await judge(clients[key], before, before.work[key], before.cara, { note: 'zegt dag', level: 4 })
  const about = { sessionId: before.sessionId, candidateId: before.cara }
  await lead.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await lead.deliberations.decide({ ...about, competenceId, level: 4, reasonCode: null, reason: 'samen' })
  const settings = { recipient: '', jobProfileId: null, competenceIds: [], mentionAdapted: false }
  const nobody = { personId: null, candidateId: null, planId: null }
  const { id } = await coach.documents.begin({ kind: 'group', ...nobody, sessionId: before.sessionId, settings })
  await coach.documents.edit({ id, blockId: 'purpose', text: 'V-01 doet alles zeer goed.' })
  const read = async (client: Client) =>
    wordsOf([await client.documents.get({ id }), await client.documents.make({ id, templateId: null, names: false })])
  expect(await read(leadAssessor)).toContain('zeer goed')
  await coach.persons.join({ id: world.cara, otherId: before.cara })
  expect(await read(leadAssessor)).not.toContain('zeer goed')
  expect(
    JSON.stringify(await leadAssessor.documents.list({ personId: null, sessionId: before.sessionId })),
  ).not.toMatch(/"edits":[1-9]/)
  expect(await read(coach)).toContain('zeer goed')
})
