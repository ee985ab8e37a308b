// An informant's answers are somebody's work too: no change of the session takes them away in silence.
import { describe, expect, it } from 'vitest'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { answerAll } from '../../support/informant.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { uuid, type World } from '../../support/world.ts'

type Prepared = Awaited<ReturnType<typeof preparedWorld>>
const asked = (world: World, candidateId: string, id = uuid()) => ({
  id,
  sessionId: world.sessionId,
  candidateId,
  name: 'Rik Maes',
  relation: 'werkbegeleider',
})

/** Saves the session without this candidate. */
async function without({ clients, world }: Prepared, candidateId: string) {
  const { revision, body } = await clients.lead.sessions.get({ id: world.sessionId })
  return clients.lead.sessions.save({
    id: world.sessionId,
    revision,
    body: {
      ...body,
      candidates: body.candidates.filter(({ id }) => id !== candidateId),
      runs: body.runs.filter(({ candidateIds }) => !candidateIds.includes(candidateId)),
    },
  })
}

describe('a candidate about whom an informant has answered', () => {
  it.each(['an example', 'everything'] as const)('stays in the session: %s', async (what) => {
    const all = await (what === 'everything' ? startedWorld() : preparedWorld())
    const { clients, world } = all
    const informant = asked(world, world.dirk)
    await clients.coach.informants.save(informant)
    if (what === 'everything') await answerAll(clients.coach, informant.id, 'helpt collega’s')
    else await clients.coach.informants.saveExample({ id: informant.id, target: world.indicator, example: 'helpt' })
    await expect(without(all, world.dirk)).rejects.toMatchObject({
      code: 'INFORMANT_ANSWERED',
      data: { name: 'Rik Maes' },
    })
    expect(await clients.lead.informants.list({ sessionId: world.sessionId })).toHaveLength(2)
  })

  it('may leave as long as nobody has said anything', async () => {
    const all = await preparedWorld()
    await all.clients.coach.informants.save(asked(all.world, all.world.dirk))
    expect(await failureCodeOf(without(all, all.world.dirk))).toBe('none')
  })
})

it('nobody is asked about somebody who was erased', async () => {
  const { clients, world, state } = await startedWorld()
  const about = { sessionId: world.sessionId, candidateId: world.cara, authorId: world.people.lead }
  await state.file?.db.transaction().execute((trx) => eraseCandidate(trx, state, about))
  expect(await failureCodeOf(clients.lead.informants.save(asked(world, world.cara)))).toBe('NOT_FOUND')
  expect(await clients.lead.informants.list({ sessionId: world.sessionId })).toEqual([])
})
