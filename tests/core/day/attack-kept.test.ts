// What a session may not lose through being saved again: a clock that runs, a seal, the name of whoever typed paper over.
import { expect, it } from 'vitest'
import { formCode } from '../../../assessments/services/paper/form-code.ts'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { note, pin, uuid } from '../../support/world.ts'
import { startedDay } from './day-session.ts'

it('a run that nobody observes keeps its place once its clock was started', async () => {
  const all = await startedDay()
  const { lead, sessionId, runs } = all
  const saved = async (change: (run: Awaited<ReturnType<typeof all.body>>['runs'][number]) => object | null) => {
    const { revision, body } = await lead.sessions.get({ id: sessionId })
    const changed = body.runs.flatMap((run) => {
      const now = change(run)
      return now === null ? [] : [{ ...run, ...now }]
    })
    return lead.sessions.save({ id: sessionId, revision, body: { ...body, runs: changed } })
  }
  await saved(({ id }) => (id === runs.carl ? { observers: [] } : {}))
  await lead.day.timerEvent({ sessionId, runIds: [runs.carl], event: 'start' })
  await expect(saved(({ id }) => (id === runs.carl ? null : {}))).rejects.toMatchObject({
    code: 'WORK_EXISTS',
    data: { assessor: 'Griet', exercise: 'Rollenspel' },
  })
  expect((await all.board()).runs.find(({ id }) => id === runs.carl)?.timer.status).toBe('running')
})

it('nobody joins an observation that is sealed; while it is open they do', async () => {
  const { clients, world } = await startedWorld()
  const { anna, lead } = clients
  const joins = async (id: string) => {
    const { revision, body } = await lead.sessions.get({ id: world.sessionId })
    const late = { id, code: `L-${id.slice(0, 4)}`, name: 'Later', extraTimePercent: 0, accommodations: '' }
    const seen = <T extends { candidateIds: string[] }>(each: T) => ({
      ...each,
      candidateIds: [...each.candidateIds, id],
    })
    const runs = body.runs.map((run, n) => (n === 0 ? { ...seen(run), observers: run.observers.map(seen) } : run))
    return lead.sessions.save({
      id: world.sessionId,
      revision,
      body: { ...body, candidates: [...body.candidates, late], runs },
    })
  }
  expect(await failureCodeOf(joins(uuid()))).toBe('none')
  await note(anna, world.work.anna, world.cara, 'zegt goedemorgen')
  await anna.work.seal({ assignmentId: world.work.anna })
  await expect(joins(uuid())).rejects.toMatchObject({ code: 'ALREADY_SEALED', data: { exercise: 'Rollenspel' } })
  expect((await anna.work.get({ assignmentId: world.work.anna })).candidates).toHaveLength(2)
})

it('whoever typed paper over keeps their name, before and after the seal', async () => {
  const { clients, world, client } = await startedWorld()
  const { id } = await clients.lead.people.save({ id: null, name: 'Tweede leiding', roles: ['lead'] })
  const second = client('second')
  await second.desk.choosePin({ personId: id, pin })
  const line = { noteId: uuid(), day: '2026-11-17', at: '09:00', kind: 'fact' as const, candidateIds: [world.cara] }
  await second.paper.saveNote({ ...line, code: formCode(world.work.anna), text: 'van papier' })
  expect(await failureCodeOf(clients.lead.people.remove({ id }))).toBe('IN_USE')
  await clients.anna.work.seal({ assignmentId: world.work.anna })
  expect(await failureCodeOf(clients.lead.people.remove({ id }))).toBe('IN_USE')
})
