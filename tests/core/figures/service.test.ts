// The figures through the contract: only of candidates behind whose gate the caller may look, and one's own only for oneself.
import { describe, expect, it } from 'vitest'
import { lettingOthersIn } from '../../../assessments/services/figures/breath.ts'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { holdsNoNaN } from '../../support/session-material.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, uuid, type World } from '../../support/world.ts'

const aboutCara = ({ sessionId, cara }: World) => ({ sessionId, candidateId: cara })
type Setting = Awaited<ReturnType<typeof startedWorld>>

async function judged({ clients, world }: Setting, who: readonly ('anna' | 'bert' | 'leadAssessor' | 'other')[]) {
  const levels = { anna: 4, bert: 2, leadAssessor: 3, other: 1 } as const
  for (const key of who) {
    const candidate = key === 'other' ? world.dirk : world.cara
    await judge(clients[key], world, world.work[key], candidate, { note: 'legt uit', level: levels[key] })
  }
}
async function opened() {
  const setting = await startedWorld()
  await judged(setting, ['anna', 'bert', 'leadAssessor'])
  await setting.clients.lead.deliberations.open({ ...aboutCara(setting.world), reason: '' })
  return setting
}

describe('figures of a session', () => {
  it('say nothing of anybody whose gate is closed, also when all work is in', async () => {
    const setting = await startedWorld()
    const { clients, world } = setting
    await judged(setting, ['anna', 'bert', 'leadAssessor', 'other'])
    for (const caller of ['lead', 'coach', 'anna'] as const) {
      const found = await clients[caller].figures.session({ sessionId: world.sessionId })
      expect(found.agreement).toEqual({ known: false, reason: 'nothing-open' })
      expect(found).toMatchObject({ candidates: { counted: 0 }, assessors: 0, differences: [], spread: [], unused: [] })
    }
  })

  it('are of the candidates whose gate is open, with the levels the eindbespreking shows', async () => {
    const { clients, world } = await opened()
    const found = await clients.lead.figures.session({ sessionId: world.sessionId })
    expect(found).toMatchObject({ candidates: { counted: 1, of: 2, ratedByTwo: 1 }, assessors: 3, unused: [1] })
    expect(found.agreement).toMatchObject({
      known: true,
      moments: 2,
      pairs: 6,
      exact: { count: 0 },
      withinOne: { count: 4, of: 6 },
    })
    expect(found.coefficient).toEqual({ known: false, reason: 'few-candidates' })
    expect(found.differences).toHaveLength(2)
    expect(found.differences[0]?.levels.map(({ name, level }) => [name, level])).toEqual([
      ['Bert', 2],
      ['Mia Beide', 3],
      ['Anna', 4],
    ])
    const talk = await clients.lead.deliberations.get(aboutCara(world))
    const inTalk = talk.competences.map(({ competenceId, lowest, highest }) => ({ competenceId, lowest, highest }))
    expect(found.spread[0]?.competences).toEqual(expect.arrayContaining(inTalk.map((c) => expect.objectContaining(c))))
    expect(holdsNoNaN(found)).toBe(true)
  })

  it('are for an assessor only of the candidates they observe', async () => {
    const setting = await opened()
    const { clients, world } = setting
    expect((await clients.anna.figures.session({ sessionId: world.sessionId })).candidates).toMatchObject({
      counted: 1,
      of: 1,
    })
    const { candidates, agreement } = await clients.other.figures.session({ sessionId: world.sessionId })
    expect([candidates, agreement]).toEqual([
      { counted: 0, of: 1, ratedByTwo: 0 },
      { known: false, reason: 'nothing-open' },
    ])
  })

  it('wait for who still has to submit, also behind a gate that was opened early', async () => {
    const setting = await startedWorld()
    const { clients, world } = setting
    await judged(setting, ['anna'])
    await clients.lead.deliberations.open({ ...aboutCara(world), reason: 'de tijd is om' })
    const counted = async (caller: 'anna' | 'bert' | 'leadAssessor' | 'coach') =>
      (await clients[caller].figures.session({ sessionId: world.sessionId })).candidates.counted
    expect([await counted('anna'), await counted('coach')]).toEqual([1, 1])
    expect([await counted('bert'), await counted('leadAssessor')]).toEqual([0, 0])
    await clients.bert.deliberations.enter(aboutCara(world))
    expect([await counted('bert'), await counted('leadAssessor')]).toEqual([1, 0])
    const { agreement } = await clients.bert.figures.session({ sessionId: world.sessionId })
    expect(agreement).toEqual({ known: false, reason: 'one-assessor' })
  })

  it('are not there of a session that is not, nor for who may not', async () => {
    const { clients, world } = await opened()
    expect(await failureCodeOf(clients.lead.figures.session({ sessionId: uuid() }))).toBe('NOT_FOUND')
    expect(await failureCodeOf(clients.viewer.figures.session({ sessionId: world.sessionId }))).toBe('NOT_ALLOWED')
  })
})

describe('own figures', () => {
  it('are about the caller beside the others, and name none of them', async () => {
    const { clients, world } = await opened()
    const anna = await clients.anna.figures.own()
    expect(anna).toMatchObject({ sessions: 1, candidates: 1, since: '2024-11-17', months: 24 })
    expect(anna.scales[0]?.perCandidate).toEqual([
      expect.objectContaining({ higher: 2, same: 0, lower: 0, session: 'Testsessie' }),
    ])
    expect(anna.scales[0]?.questions.map(({ standing }) => standing)).toEqual(Array(6).fill('not-known'))
    const bert = await clients.bert.figures.own()
    expect(bert.scales[0]?.perCandidate[0]).toMatchObject({ higher: 0, lower: 2 })
    const said = JSON.stringify(anna)
    for (const other of ['Bert', 'Mia', world.people.bert, world.people.leadAssessor]) expect(said).not.toContain(other)
  })

  it('cannot be asked of another', async () => {
    const { clients, world } = await opened()
    const ask: (input: unknown) => Promise<unknown> = clients.bert.figures.own as never
    const [own, forAnna] = [await clients.bert.figures.own(), await ask({ personId: world.people.anna })]
    expect(forAnna).toEqual(own)
    for (const who of ['lead', 'coach', 'viewer'] as const) {
      expect(await failureCodeOf(clients[who].figures.own())).toBe('NOT_ALLOWED')
    }
  })

  it('count nobody before the gate, nor who they still have to submit about', async () => {
    const setting = await startedWorld()
    const { clients, world } = setting
    await judged(setting, ['anna', 'bert'])
    expect(await clients.anna.figures.own()).toMatchObject({ sessions: 0, candidates: 0, scales: [] })
    await clients.lead.deliberations.open({ ...aboutCara(world), reason: 'de tijd is om' })
    expect(await clients.anna.figures.own()).toMatchObject({ sessions: 1, candidates: 1 })
    expect((await clients.leadAssessor.figures.own()).scales).toEqual([])
  })

  it('count a session for two years', async () => {
    const { clients, clock } = await opened()
    clock.setWall(new Date(2028, 10, 17, 12).getTime())
    expect(await clients.anna.figures.own()).toMatchObject({ since: '2026-11-17', sessions: 1 })
    clock.setWall(new Date(2028, 10, 18, 12).getTime())
    expect(await clients.anna.figures.own()).toMatchObject({ since: '2026-11-18', sessions: 0, scales: [] })
  })
})

describe('who was erased', () => {
  it('is in no figure any more', async () => {
    const { clients, world, state } = await opened()
    const about = { ...aboutCara(world), authorId: world.people.lead }
    await state.file?.db.transaction().execute((trx) => eraseCandidate(trx, state, about))
    const found = await clients.lead.figures.session({ sessionId: world.sessionId })
    expect(found).toMatchObject({ candidates: { counted: 0, of: 1, ratedByTwo: 0 }, differences: [], spread: [] })
    expect(await clients.anna.figures.own()).toMatchObject({ sessions: 0, candidates: 0, scales: [] })
  })
})

describe('a long computation', () => {
  it('lets others in between its steps, and comes to the same', async () => {
    let others = 0
    const timer = setInterval(() => {
      others += 1
    }, 1)
    function* busy() {
      for (let step = 0; step < 6; step += 1) {
        const until = performance.now() + 20
        while (performance.now() < until);
        yield
      }
      return 'done'
    }
    expect(await lettingOthersIn(busy())).toBe('done')
    clearInterval(timer)
    expect(others).toBeGreaterThanOrEqual(3)
  })
})
