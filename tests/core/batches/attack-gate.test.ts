// A whole session at once goes through no other door than one document: whoever still judges somebody gets no file of them,
// and no agreement is passed by.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Batch } from '../../../assessments/contract/index.ts'
import type { Client } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge } from '../../support/world.ts'
import { planBody } from '../plans/plan-facts.ts'

async function ended(client: Client, { id }: Batch): Promise<Batch> {
  for (;;) {
    const batch = await client.batches.get({ id })
    if (batch.state !== 'running') return batch
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

it('makes nothing of somebody one still judges, and nothing that was withdrawn', async () => {
  const { clients, world, folder } = await startedWorld()
  const { coach, lead, leadAssessor } = clients
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  for (const key of ['anna', 'bert'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt dag', level: 2 })
  await lead.deliberations.open({ ...about, reason: 'de tijd is om' })
  for (const { id: competenceId } of world.framework.competences)
    await coach.deliberations.decide({ ...about, competenceId, level: 2, reasonCode: null, reason: 'samen' })
  await coach.plans.save({ id: null, personId: world.cara, revision: 0, body: planBody() })
  const settings = { recipient: 'Depot', jobProfileId: null, competenceIds: [world.whole.id], mentionAdapted: false }
  const { id } = await coach.documents.begin({ kind: 'employer', ...about, personId: null, planId: null, settings })
  const decide = async (answer: 'agrees' | 'withdraws') => {
    const { digest } = await coach.documents.get({ id })
    await coach.documents.decide({ id, answer, read: 'self', competenceIds: [world.whole.id], words: '', digest })
  }
  await decide('agrees')

  const made = async (client: Client, name: string) => {
    const place = join(folder, name)
    const { sessionId } = world
    const kinds = ['candidate', 'coach', 'employer', 'training', 'plan', 'group'] as const
    const asked = { sessionId, kinds: [...kinds], templateId: null, jobProfileId: null, names: false, folder: place }
    const { items } = await ended(client, await client.batches.begin(asked))
    const told = items.filter(({ code }) => code === 'K-01').map(({ kind, state, failure }) => [kind, state, failure])
    return { told, files: readdirSync(place).sort() }
  }
  const shut = await made(leadAssessor, 'leiding')
  expect(shut.files).toEqual([expect.stringMatching(/^Groepsoverzicht/)])
  expect(new Set(shut.told.map(([, state, failure]) => `${state} ${failure}`))).toEqual(
    new Set(['failed SUBMIT_FIRST']),
  )
  const open = await made(coach, 'coach')
  expect(open.told.filter(([, state]) => state === 'done').map(([kind]) => kind)).toEqual([
    'candidate',
    'coach',
    'employer',
    'plan',
  ])
  expect(open.files.join()).toMatch(/werkgever/i)
  await decide('withdraws')
  const later = await made(coach, 'later')
  expect(later.told.find(([kind]) => kind === 'employer')).toEqual(['employer', 'locked', 'LOCKED_UNTIL_AGREED'])
  expect(later.files.join()).not.toMatch(/werkgever/i)
}, 60_000)
