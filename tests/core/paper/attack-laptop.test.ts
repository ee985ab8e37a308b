// On an assessor's laptop somebody may lead sessions of their own. That makes them nobody's typist in this one.
import { createRouterClient } from '@orpc/server'
import { expect, it } from 'vitest'
import { formCode } from '../../../assessments/services/paper/form-code.ts'
import { type Client, failureCodeOf } from '../../support/core.ts'
import { accept, dealOut, newLaptop } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { confidential, pin, uuid } from '../../support/world.ts'

it('who leads other sessions on this laptop neither opens nor writes a form of this one', async () => {
  const lead = await startedWorld()
  const { world } = lead
  const laptop = await newLaptop({ clock: lead.clock })
  await laptop.client.desk.registerLead({ name: 'Leidt iets anders', pin })
  await accept(laptop.client, await dealOut(lead, 'other'))
  const code = formCode(world.work.other)
  const about = { noteId: uuid(), day: '2026-11-17', at: '09:10', kind: 'fact' as const, candidateIds: [world.dirk] }
  expect(await failureCodeOf(laptop.client.paper.open({ code }))).toBe('NOT_ALLOWED')
  expect(await failureCodeOf(laptop.client.paper.saveNote({ ...about, code, text: 'van papier' }))).toBe('NOT_ALLOWED')
})

it('nor reads there what was arranged for a candidate; their assessor does', async () => {
  const lead = await startedWorld()
  const { world } = lead
  const laptop = await newLaptop({ clock: lead.clock })
  await laptop.client.desk.registerLead({ name: 'Leidt iets anders', pin })
  await accept(laptop.client, await dealOut(lead, 'anna'))
  const seen = await laptop.client.sessions.get({ id: world.sessionId })
  expect(seen.body.candidates.map(({ accommodations }) => accommodations)).toEqual([''])
  const anna: Client = createRouterClient(laptop.core.router, { context: laptop.core.context('anna') })
  await anna.desk.choosePin({ personId: world.people.anna, pin })
  expect((await anna.work.get({ assignmentId: world.work.anna })).candidates[0]?.accommodations).toBe(
    confidential.accommodations,
  )
  const home = await lead.clients.lead.sessions.get({ id: world.sessionId })
  expect(home.body.candidates[0]?.accommodations).toBe(confidential.accommodations)
})
