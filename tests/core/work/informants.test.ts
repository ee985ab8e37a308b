// Informants: examples before frequencies, nothing read by whoever still has to judge, nothing out before the gate.
import { describe, expect, it } from 'vitest'
import { failureCodeOf } from '../../support/core.ts'
import { answerAll } from '../../support/informant.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, uuid } from '../../support/world.ts'

describe('an informant’s questionnaire', () => {
  it('asks about everything the programme shows, once', async () => {
    const { clients, world } = await startedWorld()
    const { targets, step, answered, of } = await clients.coach.informants.get({ id: world.informantId })
    expect(targets.map(({ kind, id }) => ({ kind, id }))).toEqual([world.indicator, world.whole])
    expect({ step, answered, of }).toEqual({ step: 'examples', answered: 0, of: 2 })
  })

  it('is not read by a lead who still has this candidate to judge', async () => {
    const { clients, world } = await startedWorld()
    const id = world.informantId
    expect(await failureCodeOf(clients.leadAssessor.informants.get({ id }))).toBe('SUBMIT_FIRST')
    const example = { id, target: world.indicator, example: 'zet klaar' }
    expect(await failureCodeOf(clients.leadAssessor.informants.saveExample(example))).toBe('SUBMIT_FIRST')
    expect(await failureCodeOf(clients.anna.informants.list({ sessionId: world.sessionId }))).toBe('NOT_ALLOWED')
  })

  it('is handed in whole, and then waits behind the gate with everybody’s judgement', async () => {
    const { clients, world } = await startedWorld()
    const id = world.informantId
    expect(await failureCodeOf(clients.coach.informants.submit({ id }))).toBe('NOT_ANSWERED')
    await answerAll(clients.coach, id, 'zet zelf alles klaar')
    expect(await failureCodeOf(clients.coach.informants.get({ id }))).toBe('GATE_CLOSED')
    expect(await failureCodeOf(clients.coach.informants.submit({ id }))).toBe('ALREADY_SUBMITTED')
    expect(await failureCodeOf(clients.coach.informants.remove({ id }))).toBe('ALREADY_SUBMITTED')
    const [summary] = await clients.lead.informants.list({ sessionId: world.sessionId })
    expect(summary).toMatchObject({ step: 'submitted', name: 'Rik Maes', answered: 2, of: 2 })
    expect(JSON.stringify(summary)).not.toContain('zet zelf')
    for (const key of ['anna', 'bert', 'leadAssessor'] as const) {
      await judge(clients[key], world, world.work[key], world.cara, { note: 'groet', level: 3 })
    }
    await clients.lead.deliberations.open({ sessionId: world.sessionId, candidateId: world.cara, reason: '' })
    const { answers } = await clients.coach.informants.get({ id })
    expect(answers).toHaveLength(2)
    expect(answers).toContainEqual({ target: world.indicator, example: 'zet zelf alles klaar', often: 'often' })
  })

  it('never moves to another candidate, and a question nobody asked is refused', async () => {
    const { clients, world } = await startedWorld()
    const other = { sessionId: world.sessionId, candidateId: world.dirk, name: 'Rik', relation: 'collega' }
    expect(await failureCodeOf(clients.lead.informants.save({ id: world.informantId, ...other }))).toBe('NOT_FOUND')
    const nowhere = { id: world.informantId, target: { kind: 'indicator' as const, id: uuid() }, example: 'x' }
    expect(await failureCodeOf(clients.lead.informants.saveExample(nowhere))).toBe('NOT_FOUND')
    await clients.lead.informants.save({ id: uuid(), ...other })
    await clients.lead.informants.remove({ id: world.informantId })
    const left = await clients.lead.informants.list({ sessionId: world.sessionId })
    expect(left.map(({ candidateId }) => candidateId)).toEqual([world.dirk])
  })
})
