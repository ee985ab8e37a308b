// Practising through the contract: nothing of the expert's before one's own levels, nobody else's results, nothing lost.
import { expect, it } from 'vitest'
import type { TrainingAnswer } from '../../../assessments/contract/index.ts'
import { failureCodeOf } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { answerOf, shippedCase } from '../../support/training.ts'

const worked = shippedCase()
const caseId = worked.id
const none: TrainingAnswer = { links: [], setAside: [], ratings: [] }
const count = worked.expert.ratings.length

it('gives what there is to read, and nothing of what the expert made of it', async () => {
  const { clients } = await startedWorld()
  const { anna } = clients
  const list = await anna.training.list()
  expect(list).toHaveLength(2)
  expect(list[0]).toMatchObject({ id: caseId, step: 'reading', last: null, attempts: 0, indicators: count })
  await anna.training.save({ caseId, step: 'rating', answer: answerOf(worked) })
  for (const shown of [await anna.training.list(), await anna.training.get({ caseId })]) {
    const text = JSON.stringify(shown)
    const { links, setAside, ratings } = worked.expert
    const reasons = [...links, ...setAside, ...ratings].map(({ why }) => why)
    const alternatives = ratings.flatMap(({ alternative }) => alternative?.why ?? [])
    const lures = worked.lures.flatMap(({ where, habit }) => [where, habit])
    for (const hidden of [...reasons, ...alternatives, ...lures]) expect(text).not.toContain(JSON.stringify(hidden))
    expect(text).not.toMatch(/"(?:expert|why|alternative|lures|habit|where|beside)"/)
  }
  expect(await failureCodeOf(anna.training.compared({ caseId }))).toBe('NOT_FINISHED')
  expect(await failureCodeOf(anna.training.get({ caseId: 'bestaat-niet' }))).toBe('NOT_FOUND')
})

it('asks a place for every note and a level for every indicator first', async () => {
  const { clients } = await startedWorld()
  const { anna } = clients
  const whole = answerOf(worked)
  const refused = await anna.training.finish({ caseId, answer: none }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'NOT_CLASSIFIED', data: { count: worked.notes.length } })
  const unrated = { ...whole, ratings: whole.ratings.slice(2) }
  const half = await anna.training.finish({ caseId, answer: unrated }).catch((error: unknown) => error)
  expect(half).toMatchObject({ code: 'NOT_RATED', data: { count: 2 } })
  expect((await anna.training.list())[0]).toMatchObject({ attempts: 0, last: null })
})

it('compares, keeps the day, and keeps what was finished when one begins anew', async () => {
  const { clients, clock, world } = await startedWorld()
  const { anna, lead } = clients
  const [first] = worked.expert.ratings.filter(({ level }) => level === 1)
  if (first === undefined) throw new Error('the case has no lowest level')
  await anna.training.save({ caseId, step: 'classifying', answer: { ...none, setAside: [worked.notes[0]?.id ?? ''] } })
  expect(await anna.training.get({ caseId })).toMatchObject({ step: 'classifying', answer: { ratings: [] } })
  const comparison = await anna.training.finish({ caseId, answer: answerOf(worked, { [first.indicatorId]: 4 }) })
  expect(comparison.result).toEqual({ on: '2026-11-17', caseId, same: count - 1, withinOne: count - 1, of: count })
  expect(comparison.indicators.find(({ indicatorId }) => indicatorId === first.indicatorId)).toMatchObject({
    own: 4,
    expert: 1,
    beside: 'far',
    why: first.why,
  })
  expect(comparison.lures.length).toBeGreaterThan(0)
  expect(await anna.training.compared({ caseId })).toEqual(comparison)
  expect(await failureCodeOf(anna.training.save({ caseId, step: 'rating', answer: none }))).toBe('ALREADY_FINISHED')
  expect(await failureCodeOf(anna.training.finish({ caseId, answer: answerOf(worked) }))).toBe('ALREADY_FINISHED')

  await anna.training.again({ caseId })
  expect(await anna.training.get({ caseId })).toMatchObject({ step: 'reading', attempts: 1, answer: none })
  await anna.training.save({ caseId, step: 'rating', answer: answerOf(worked) })
  // A second click on «opnieuw» throws nothing away.
  await anna.training.again({ caseId })
  expect((await anna.training.get({ caseId })).answer).toEqual(answerOf(worked))
  clock.pass(3 * 86_400_000)
  await anna.training.finish({ caseId, answer: answerOf(worked) })
  expect((await anna.training.history()).map(({ on, same }) => [on, same])).toEqual([
    ['2026-11-17', count - 1],
    ['2026-11-20', count],
  ])
  const person = (await lead.people.list()).find(({ id }) => id === world.people.anna)
  expect(person?.calibratedOn).toBe('2026-11-20')
})

it("is one's own, and a later day known from elsewhere stays", async () => {
  const { clients, world } = await startedWorld()
  const { anna, bert, lead, coach, viewer } = clients
  await lead.people.save({ id: world.people.anna, name: 'Anna', roles: ['assessor'], calibratedOn: '2026-12-01' })
  await anna.training.finish({ caseId, answer: answerOf(worked) })
  for (const client of [bert, coach]) {
    expect(await client.training.history()).toEqual([])
    expect((await client.training.list())[0]).toMatchObject({ attempts: 0, last: null, step: 'reading' })
    expect(await failureCodeOf(client.training.compared({ caseId }))).toBe('NOT_FINISHED')
  }
  expect(await failureCodeOf(viewer.training.list())).toBe('NOT_ALLOWED')
  const person = (await lead.people.list()).find(({ id }) => id === world.people.anna)
  expect(person?.calibratedOn).toBe('2026-12-01')
})
