// That somebody practised reaches the file of whoever leads, in the assessor's own chain, before their levels.
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { CoreState } from '../../../assessments/services/context.ts'
import { rebuildProjections } from '../../../assessments/services/record/rebuild.ts'
import { passphrase } from '../../support/core.ts'
import { bringBack, dealOut, laptopOf } from '../../support/laptops.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { answerOf, shippedCase } from '../../support/training.ts'
import { judge, pin, startWorld } from '../../support/world.ts'

const worked = shippedCase()
const caseId = worked.id
const day = 86_400_000

async function notedIn({ file }: CoreState) {
  if (file === null) throw new Error('no file is open')
  const records = await file.db
    .selectFrom('records')
    .select(['author_id', 'kind', 'sequence'])
    .where('kind', 'in', ['calibration.noted', 'work.submitted'])
    .orderBy('author_id')
    .orderBy('sequence')
    .execute()
  const rows = await file.db.selectFrom('calibrations').selectAll().execute()
  return {
    kinds: (author: string) => records.filter(({ author_id }) => author_id === author).map(({ kind }) => kind),
    days: rows.map(({ person_id, result }) => [person_id, (JSON.parse(result) as { on: string }).on]),
  }
}

it('is noted on the laptop where it was done, once per result, and comes back with the work', async () => {
  const lead = await startedWorld()
  const { world, clock } = lead
  const { anna: annaId } = world.people
  const anna = await laptopOf(lead, 'anna')
  const listed = async () => (await lead.clients.lead.people.list()).find(({ id }) => id === annaId)?.calibratedOn
  await anna.client.training.finish({ caseId, answer: answerOf(worked) })
  expect((await notedIn(anna.state)).kinds(annaId)).toEqual(['calibration.noted'])
  expect(await listed()).toBeNull()
  await bringBack(lead, anna.client)
  expect(await listed()).toBe('2026-11-17')

  // The same again brings nothing new; a later one does.
  await bringBack(lead, anna.client)
  clock.pass(day)
  await anna.client.training.again({ caseId })
  await anna.client.training.finish({ caseId, answer: answerOf(worked) })
  await judge(anna.client, world, world.work.anna, world.cara, { note: 'zegt goedemorgen', level: 3 })
  await bringBack(lead, anna.client)
  const noted = await notedIn(lead.state)
  expect(noted.kinds(annaId)).toEqual(['calibration.noted', 'calibration.noted', 'work.submitted'])
  expect(noted.days).toEqual([[annaId, '2026-11-18']])
  expect(await listed()).toBe('2026-11-18')
  expect((await lead.clients.lead.exchange.board({ sessionId: world.sessionId })).held).toEqual([])

  // After the last of the work it says nothing of that work any more, and erasing the copy need not wait for it.
  clock.pass(day)
  await anna.client.training.again({ caseId })
  await anna.client.training.finish({ caseId, answer: answerOf(worked) })
  expect((await notedIn(anna.state)).days).toEqual([[annaId, '2026-11-18']])

  // Projections can be made again; a package gives the assessor their own chain back whole.
  await lead.state.file?.db.transaction().execute((trx) => rebuildProjections(trx))
  expect((await notedIn(lead.state)).days).toEqual([[annaId, '2026-11-18']])
  const { base64, code } = await dealOut(lead, 'anna')
  await anna.client.exchange.acceptPackage({ base64, code, standIn: null, confirmed: false })
})

it("is noted before one's levels where one practised before the session began", async () => {
  const { clients, world, state } = await preparedWorld()
  const { anna, bert } = clients
  await anna.training.finish({ caseId, answer: answerOf(worked) })
  await startWorld(clients, world)
  expect((await notedIn(state)).kinds(world.people.anna)).toEqual([])
  await judge(anna, world, world.work.anna, world.cara, { note: 'zegt goedemorgen', level: 3 })
  await judge(bert, world, world.work.bert, world.cara, { note: 'kijkt op', level: 2 })
  const noted = await notedIn(state)
  expect(noted.kinds(world.people.anna)).toEqual(['calibration.noted', 'work.submitted'])
  expect(noted.kinds(world.people.bert)).toEqual(['work.submitted'])
})

it('stands with its latest day, whichever laptop brought it in last', async () => {
  const lead = await startedWorld()
  const { world, clock } = lead
  const { anna: annaId } = world.people
  const anna = await laptopOf(lead, 'anna')
  await anna.client.training.finish({ caseId, answer: answerOf(worked) })
  clock.pass(day)
  await lead.clients.anna.training.finish({ caseId, answer: answerOf(worked) })
  await bringBack(lead, anna.client)
  expect((await notedIn(lead.state)).days).toEqual([[annaId, '2026-11-18']])
  await lead.state.file?.db.transaction().execute((trx) => rebuildProjections(trx))
  expect((await notedIn(lead.state)).days).toEqual([[annaId, '2026-11-18']])
})

it('outlives a clock that ran ahead: what was done last is the last, and is what a session hears', async () => {
  const { clients, world, state, clock } = await preparedWorld()
  const { anna } = clients
  const today = clock.wall()
  clock.setWall(Date.UTC(2099, 0, 1, 12))
  await anna.training.finish({ caseId, answer: answerOf(worked) })
  clock.setWall(today)
  await anna.training.again({ caseId })
  await anna.training.finish({ caseId, answer: answerOf(worked) })
  expect((await anna.training.compared({ caseId })).result.on).toBe('2026-11-17')
  expect((await anna.training.list()).find(({ id }) => id === caseId)?.last?.on).toBe('2026-11-17')
  await startWorld(clients, world)
  await judge(anna, world, world.work.anna, world.cara, { note: 'zegt goedemorgen', level: 3 })
  expect((await notedIn(state)).days).toEqual([[world.people.anna, '2026-11-17']])
})

it('is found again by a version that knows it, in a file that only kept it', async () => {
  const lead = await startedWorld()
  const { world, clients, state } = lead
  const anna = await laptopOf(lead, 'anna')
  await anna.client.training.finish({ caseId, answer: answerOf(worked) })
  await bringBack(lead, anna.client)
  const before = await notedIn(state)
  expect(before.days).toEqual([[world.people.anna, '2026-11-17']])
  // As an earlier version had it: kept, and waiting.
  await state.file?.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('calibrations').execute()
    await sql`insert into held (record_hash, found, reason) select hash, 'chain', 'later' from records
      where kind = 'calibration.noted'`.execute(trx)
  })
  expect((await clients.lead.exchange.board({ sessionId: world.sessionId })).held).toMatchObject([{ reason: 'later' }])
  await clients.lead.desk.close()
  await clients.lead.desk.open({ path: `${lead.folder}/test.wakker`, passphrase })
  await clients.lead.desk.signIn({ personId: world.people.lead, pin })
  expect((await notedIn(state)).days).toEqual(before.days)
  expect((await clients.lead.exchange.board({ sessionId: world.sessionId })).held).toEqual([])
})
