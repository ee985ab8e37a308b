// Of the checks before a start a candidate's report tells what is about the measurement, and nothing about who was told
// what, about others, or about which colleague did not practise.
import { expect, it } from 'vitest'
import { textOf } from '../../support/docx.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge } from '../../support/world.ts'

it('tells of the measurement, not of the arrangements', async () => {
  const { clients, world } = await startedWorld()
  const started = (await clients.lead.sessions.get({ id: world.sessionId })).deviations
  const codes = new Set(started.map(({ code }) => code))
  for (const code of [
    'candidate-not-informed',
    'candidate-not-agreed',
    'information-missing',
    'assessor-not-calibrated',
  ])
    expect(codes).toContain(code)
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  for (const key of ['anna', 'bert', 'leadAssessor'] as const)
    await judge(clients[key], world, world.work[key], world.cara, { note: 'zegt goedemorgen', level: 3 })
  await clients.coach.deliberations.open({ ...about, reason: '' })
  for (const { id: competenceId } of world.framework.competences)
    await clients.coach.deliberations.decide({ ...about, competenceId, level: 3, reasonCode: 'agreed', reason: '' })
  const { base64 } = await clients.coach.reports.make({ ...about, jobProfileId: world.profileId })
  const text = textOf(Buffer.from(base64, 'base64'))
  expect(text.match(/Niet elke beoordelaar oefende/g)).toHaveLength(1)
  // Otto never saw this candidate; that he did not practise is nobody's here.
  for (const hidden of [/vooraf informatie/, /toestemming/, /informatie voor de kandidaten/, /K-02/, /Otto/])
    expect(text).not.toMatch(hidden)
})
