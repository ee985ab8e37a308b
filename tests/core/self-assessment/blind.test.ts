// Until every final level is set, what somebody said of their own work makes no answer of the program differ: the same day
// is told twice, with other answers, and everything is laid beside each other for every caller. A screen handed over for it
// reaches the form, and no other thing of the file.
import { cpSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Frequency } from '../../../assessments/contract/index.ts'
import { type Client, freshFolder, passphrase, testClock, testCore } from '../../support/core.ts'
import { clientsOf, startedWorld } from '../../support/setup.ts'
import { judge, personKeys, pin, type World } from '../../support/world.ts'
import { compareTold as compare } from '../gate/told-twice.ts'

/** cara answered twice over; anna and bert submitted about her; `open`: the gate was opened early and all is decided. */
async function tell({ folder, world }: { folder: string; world: World }, said: [Frequency, Frequency], open: boolean) {
  const copy = freshFolder()
  cpSync(folder, copy, { recursive: true })
  const core = testCore({ folder: copy, clock: testClock(Date.UTC(2026, 10, 17, 9, 0)) })
  const clients = clientsOf(core)
  await clients.lead.desk.open({ path: `${copy}/test.wakker`, passphrase })
  for (const key of personKeys) await clients[key].desk.signIn({ personId: world.people[key], pin })
  const kiosk = core.client('kiosk')
  await kiosk.desk.signIn({ personId: world.people.coach, pin })
  const enter = (candidateId: string) =>
    kiosk.kiosk.enter({ sessionId: world.sessionId, candidateId, purpose: 'self-assessment' })
  await enter(world.cara)
  await kiosk.selfAssessment.answer({ target: world.indicator, often: said[0] })
  await kiosk.selfAssessment.answer({ target: world.whole, often: said[1] })
  await kiosk.selfAssessment.submit()
  for (const key of ['anna', 'bert'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
  if (open) await decideEarly(clients.lead, world)
  return { ...clients, kiosk }
}

async function decideEarly({ deliberations }: Client, world: World): Promise<void> {
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await deliberations.open({ ...about, reason: 'de tijd is om' })
  for (const { id: competenceId } of world.framework.competences)
    await deliberations.decide({ ...about, competenceId, level: 2, reasonCode: null, reason: 'besproken' })
}

async function toldTwice(open: boolean) {
  const started = await startedWorld()
  await started.core.close()
  const one = await tell(started, ['always', 'never'], open)
  return [started.world, one, await tell(started, ['rarely', 'not-seen'], open)] as const
}

it('tells nobody anything before the gate opens', async () => {
  const [world, one, two] = await toldTwice(false)
  for (const caller of [...personKeys, 'kiosk'] as const)
    expect((await compare(one, two, caller, world)).differing, caller).toEqual([])
}, 60_000)

it('tells only who may look through the gate, when all is decided', async () => {
  const [world, one, two] = await toldTwice(true)
  for (const caller of ['leadAssessor', 'bert', 'other', 'viewer', 'kiosk'] as const)
    expect((await compare(one, two, caller, world)).differing, caller).toEqual([])
  expect((await compare(one, two, 'coach', world)).differing).toContain('selfAssessment.views')
}, 60_000)

it('lets the screen that was handed over reach the form, and else only what is open to anybody', async () => {
  const [world, one, two] = await toldTwice(false)
  const { answered } = await compare(one, two, 'kiosk', world)
  expect(answered.toSorted()).toEqual(['day.wall', 'desk.state', 'selfAssessment.form'])
}, 60_000)
