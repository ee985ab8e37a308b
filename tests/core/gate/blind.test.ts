// Whoever may not look through the gate gets the same answer whatever the others gave: no count, order, word or document
// differs. The same day is told twice, with other levels, and everything the program answers is laid beside each other.
import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyClosing } from '../../../assessments/contract/index.ts'
import { type Client, freshFolder, passphrase, testClock, testCore } from '../../support/core.ts'
import { clientsOf, startedWorld } from '../../support/setup.ts'
import { judge, personKeys, pin, type World } from '../../support/world.ts'
import { compareTold as compare } from './told-twice.ts'

interface Told {
  bert: number
  /** null: the gate is still closed. */
  final: number | null
}

/** anna and bert submitted about cara, leadAssessor did not; with a final level the gate was opened early and all is closed. */
async function tell({ folder, world }: { folder: string; world: World }, { bert, final }: Told) {
  const copy = freshFolder()
  cpSync(folder, copy, { recursive: true })
  const core = testCore({ folder: copy, clock: testClock(Date.UTC(2026, 10, 17, 9, 0)) })
  const clients = clientsOf(core)
  const signIn = (client: Client, personId: string) => client.desk.signIn({ personId, pin })
  await clients.lead.desk.open({ path: `${copy}/test.wakker`, passphrase })
  for (const key of personKeys) await signIn(clients[key], world.people[key])
  await judge(clients.anna, world, world.work.anna, world.cara, { note: 'zegt dag', level: 2 })
  await judge(clients.bert, world, world.work.bert, world.cara, { note: 'zegt dag', level: bert })
  if (final !== null) await conclude(clients.coach, clients.lead, world, final)
  const kiosk = core.client('kiosk')
  await signIn(kiosk, world.people.lead)
  await kiosk.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara })
  return { ...clients, kiosk }
}

async function conclude({ deliberations }: Client, lead: Client, world: World, level: number): Promise<void> {
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await lead.deliberations.open({ ...about, reason: 'de tijd is om' })
  const participants = [{ personId: world.people.anna, part: 'speaks' as const }]
  await deliberations.begin({ ...about, plan: { moderatorId: world.people.lead, participants, minutes: 20 } })
  for (const { id: competenceId } of world.framework.competences)
    await deliberations.decide({ ...about, competenceId, level, reasonCode: null, reason: `omdat ${level}` })
  const body = { ...emptyClosing, sentence: `Besloten op ${level}.` }
  await deliberations.close({ ...about, body })
  const answer = level > 2 ? ('agrees' as const) : ('contests' as const)
  await deliberations.recordStatement({ ...about, body: { answer, text: `Het is ${level}.`, readBack: true } })
  await deliberations.saveClosing({ ...about, body })
}

async function toldTwice(one: Told, two: Told) {
  const started = await startedWorld()
  await started.core.close()
  return [started.world, await tell(started, one), await tell(started, two)] as const
}

describe('whoever may not look hears nothing that differs with what others gave', () => {
  it('before the gate opens: nobody but who gave it', async () => {
    const [world, one, two] = await toldTwice({ bert: 4, final: null }, { bert: 1, final: null })
    for (const caller of ['lead', 'leadAssessor', 'anna', 'other', 'coach', 'viewer', 'kiosk'] as const)
      expect((await compare(one, two, caller, world)).differing, caller).toEqual([])
    expect((await compare(one, two, 'bert', world)).differing).toEqual(['work.get'])
  }, 60_000)

  it('after it was opened early: a lead who still rates, and whoever has nothing to do with the candidate', async () => {
    const [world, one, two] = await toldTwice({ bert: 4, final: 4 }, { bert: 1, final: 1 })
    for (const caller of ['leadAssessor', 'other', 'viewer', 'kiosk'] as const) {
      const { answered, differing } = await compare(one, two, caller, world)
      expect(differing, caller).toEqual([])
      if (caller === 'leadAssessor')
        expect(answered).toEqual(expect.arrayContaining(['figures.session', 'dossier.make', 'deliberations.outcome']))
    }
    const { differing } = await compare(one, two, 'lead', world)
    const telling = ['figures.session', 'dossier.make', 'deliberations.outcome', 'deliberations.get', 'reports.make']
    expect(differing).toEqual(expect.arrayContaining(telling))
    expect((await compare(one, two, 'anna', world)).differing).toContain('figures.own')
  }, 60_000)
})
