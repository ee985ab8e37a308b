// The timetable changed at noon, in every way, while assessors are at work: nobody is stranded, nothing typed is lost.
import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SessionBody } from '../../../assessments/contract/index.ts'
import type { Client } from '../../support/core.ts'
import { failureCodeOf, passphrase } from '../../support/core.ts'
import { dbOf } from '../../support/forged.ts'
import {
  type AssessorKey,
  accept,
  bringBack,
  dealOut,
  type LeadsLaptop,
  laptopOf,
  newLaptop,
} from '../../support/laptops.ts'
import { unplanned } from '../../support/plain.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note, pin } from '../../support/world.ts'

async function noon(lead: LeadsLaptop, change: (body: SessionBody) => SessionBody) {
  const { revision, body } = await lead.clients.lead.sessions.get({ id: lead.world.sessionId })
  await lead.clients.lead.sessions.save({ id: lead.world.sessionId, revision, body: change(body) })
}
const inRunOf = (candidateId: string, change: (run: SessionBody['runs'][number]) => SessionBody['runs'][number]) => {
  return (body: SessionBody): SessionBody => ({
    ...body,
    runs: body.runs.map((run) => (run.candidateIds.includes(candidateId) ? change(run) : run)),
  })
}
const without = (personId: string) => (run: SessionBody['runs'][number]) => ({
  ...run,
  observers: run.observers.filter((each) => each.personId !== personId),
})
const stepOf = async (client: Client, assignmentId: string) =>
  (await client.work.list()).find((item) => item.assignmentId === assignmentId)?.step
/** From whatever step it is in to submitted. */
async function finish(client: Client, { world }: LeadsLaptop, assignmentId: string) {
  const seen = await client.work.get({ assignmentId })
  if (seen.step === 'observing') {
    for (const { candidateId, text } of seen.sentences) {
      const noteId = crypto.randomUUID()
      await client.work.addNote({ assignmentId, noteId, kind: 'fact', text, candidateIds: [candidateId] })
    }
    await client.work.seal({ assignmentId })
  }
  const { judging, candidates } = await client.work.get({ assignmentId })
  for (const { id: noteId, candidateIds } of judging?.notes ?? []) {
    for (const candidateId of candidateIds)
      await client.work.link({ assignmentId, noteId, candidateId, target: world.indicator, sign: 'plus' })
  }
  await client.work.toRating({ assignmentId })
  for (const { id: candidateId } of candidates) {
    for (const target of [world.indicator, world.whole]) {
      const rating = { candidateId, target, level: 3, noNoteReason: 'from-result' as const }
      await client.work.rate({ assignmentId, rating })
    }
  }
  await client.work.submit({ assignmentId })
}

type Change = [string, (lead: LeadsLaptop) => (body: SessionBody) => SessionBody]
const addDirk: Change = [
  'a candidate added to the run',
  ({ world }) =>
    inRunOf(world.cara, (run) => ({
      ...run,
      candidateIds: [world.cara, world.dirk],
      observers: run.observers.map((each) => ({ ...each, candidateIds: [world.cara, world.dirk] })),
    })),
]
const dirkInstead: Change = [
  'the candidate replaced by another',
  ({ world }) =>
    inRunOf(world.cara, (run) => ({
      ...run,
      candidateIds: [world.dirk],
      observers: run.observers.map((each) => ({ ...each, candidateIds: [world.dirk] })),
    })),
]
const changes: Change[] = [
  [
    'another room and order, codes swapped, names changed',
    () => (body) => ({
      ...body,
      candidates: body.candidates.map((each, i) => ({ ...each, code: `K-0${2 - i}`, name: `${each.name} Nieuw` })),
      runs: body.runs.map((run) => ({ ...run, room: 'kelder' })).reverse(),
    }),
  ],
  addDirk,
  dirkInstead,
]
type Moment = [string, (client: Client, lead: LeadsLaptop) => Promise<unknown>]
const moments: Moment[] = [
  [
    'in the middle of a sentence',
    (client, { world }) => client.work.saveSentence({ ...mine(world), text: 'Cara zei' }),
  ],
  [
    'while the timer runs',
    async (client, { world }) => {
      await client.work.timerEvent({ assignmentId: world.work.anna, event: 'start' })
      await note(client, world.work.anna, world.cara, 'Cara zei')
    },
  ],
  [
    'within the minute after sealing',
    async (client, { world }) => {
      await note(client, world.work.anna, world.cara, 'Cara zei')
      await client.work.seal({ assignmentId: world.work.anna })
    },
  ],
  [
    'in the middle of rating',
    async (client, { world }) => {
      const assignmentId = world.work.anna
      const noteId = await note(client, assignmentId, world.cara, 'Cara zei')
      await client.work.seal({ assignmentId })
      await client.work.link({ assignmentId, noteId, candidateId: world.cara, target: world.indicator, sign: 'plus' })
      await client.work.toRating({ assignmentId })
    },
  ],
]
const mine = (world: LeadsLaptop['world']) => ({ assignmentId: world.work.anna, candidateId: world.cara })

describe('a changed timetable at noon', () => {
  for (const [what, change] of changes) {
    it(`${what}: the assessor goes on wherever they are, and what they wrote arrives`, async () => {
      for (const [when, work] of moments) {
        const lead = await startedWorld()
        const { world } = lead
        const anna = await laptopOf(lead, 'anna')
        await work(anna.client, lead)
        await noon(lead, change(lead))
        await accept(anna.client, await dealOut(lead, 'anna'))
        if (when === 'within the minute after sealing') await anna.client.work.unseal({ assignmentId: world.work.anna })
        await finish(anna.client, lead, world.work.anna)
        await bringBack(lead, anna.client)
        const rows = await dbOf(lead).selectFrom('sealed_notes').select('text').execute()
        expect([when, rows]).toEqual([when, [{ text: 'Cara zei' }]])
        const { cells } = await lead.clients.lead.sessions.board({ id: world.sessionId })
        const cell = cells.find(({ assessor }) => assessor === 'Anna')
        expect([when, cell]).toMatchObject([when, { step: 'submitted' }])
        expect(cell?.candidateIds).toContain(world.cara)
      }
    })
  }

  it('a run taken away and given back is the same run, with what was written in it', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    await note(anna.client, world.work.anna, world.cara, 'Cara zei')
    const { body } = await lead.clients.lead.sessions.get({ id: world.sessionId })
    const spare = {
      ...body.runs[1],
      id: crypto.randomUUID(),
      observers: [{ personId: world.people.anna, candidateIds: [world.dirk] }],
    }
    await noon(lead, (now) => ({
      ...now,
      runs: [
        ...now.runs.map(without(world.people.anna)),
        { exerciseId: '', room: '', candidateIds: [], ...unplanned, ...spare },
      ],
    }))
    const handed = await dealOut(lead, 'anna')
    expect(await anna.client.exchange.read(handed)).toMatchObject({
      changes: [{ change: 'gone-but-kept' }, { change: 'added' }],
    })
    await accept(anna.client, handed)
    expect((await anna.client.exchange.own())[0]?.runs.map(({ dropped }) => dropped)).toEqual([true, false])
    await noon(lead, (now) => ({ ...now, runs: body.runs }))
    await accept(anna.client, await dealOut(lead, 'anna'))
    expect((await anna.client.exchange.own())[0]?.runs.map(({ dropped }) => dropped)).toEqual([false])
    await finish(anna.client, lead, world.work.anna)
    await bringBack(lead, anna.client)
    expect(await dbOf(lead).selectFrom('sealed_notes').select('text').execute()).toEqual([{ text: 'Cara zei' }])
  })

  it('a name that is no longer needed does not stay on the laptop', async () => {
    const lead = await startedWorld()
    const anna = await laptopOf(lead, 'anna')
    await noon(lead, dirkInstead[1](lead))
    await accept(anna.client, await dealOut(lead, 'anna'))
    expect(await dbOf(anna).selectFrom('candidates').select('name').execute()).toEqual([{ name: 'Dirk' }])
  })

  it('somebody put into work that was submitted elsewhere is not taken for judged', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'Cara zei', level: 3 })
    await noon(lead, addDirk[1](lead))
    await accept(anna.client, await dealOut(lead, 'anna'))
    await bringBack(lead, anna.client)
    const dirk = async () =>
      (await clients.lead.sessions.board({ id: world.sessionId })).candidates.find(({ id }) => id === world.dirk)
    expect(await dirk()).toMatchObject({ gate: 'closed', missing: 4 })
    await clients.lead.sessions.reopen({ assignmentId: world.work.anna, reason: 'Dirk kwam erbij' })
    await accept(anna.client, await dealOut(lead, 'anna'))
    await finish(anna.client, lead, world.work.anna)
    await bringBack(lead, anna.client)
    expect(await dirk()).toMatchObject({ gate: 'closed', missing: 3 })
  })
})

describe('packages', () => {
  it('in the wrong order change nothing, and two at once are one after the other', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const first = await dealOut(lead, 'anna')
    await noon(
      lead,
      inRunOf(world.cara, (run) => ({ ...run, room: 'kelder' })),
    )
    const second = await dealOut(lead, 'anna')
    const anna = await newLaptop({ clock: lead.clock })
    await accept(anna.client, second)
    await anna.client.desk.choosePin({ personId: world.people.anna, pin })
    expect(await failureCodeOf(accept(anna.client, first))).toBe('PACKAGE_OLDER')
    const third = await dealOut(lead, 'anna')
    const both = await Promise.allSettled([
      accept(anna.client, third),
      accept(anna.client, second),
      accept(anna.client, third),
    ])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await anna.client.work.list()).toMatchObject([{ room: 'kelder' }])
  })

  it('of two assessors on one laptop, apart and in any order, leave each other’s runs where they are', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const ofAnna = await dealOut(lead, 'anna')
    await noon(
      lead,
      inRunOf(world.cara, (run) => ({ ...run, room: 'kelder' })),
    )
    const ofBert = await dealOut(lead, 'bert')
    const shared = await newLaptop({ clock: lead.clock })
    await accept(shared.client, ofBert)
    await shared.client.desk.choosePin({ personId: world.people.bert, pin })
    await accept(shared.client, ofAnna)
    await accept(shared.client, ofBert)
    const annas = shared.client
    expect(await stepOf(annas, world.work.bert)).toBe('observing')
    await annas.desk.choosePin({ personId: world.people.anna, pin })
    expect(await annas.work.list()).toMatchObject([{ assignmentId: world.work.anna, room: 'kelder' }])
    await judge(annas, world, world.work.anna, world.cara, { note: 'van Anna', level: 3 })
    const { taken } = await bringBack(lead, annas)
    expect(taken.receipt.assessors.sort()).toEqual(['Anna', 'Bert'])
  })

  it('after a copy put back and work given back meanwhile: both versions come home, and the lead decides', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'de eerste', level: 3 })
    await bringBack(lead, anna.client)
    await clients.lead.sessions.reopen({ assignmentId: world.work.anna, reason: 'graag nog eens kijken' })
    const spare = await laptopOf(lead, 'anna')
    await note(spare.client, world.work.anna, world.cara, 'op de reservelaptop')
    await accept(spare.client, await dealOut(lead, 'anna'))
    await finish(spare.client, lead, world.work.anna)
    await bringBack(lead, spare.client)
    // Anna confirms that the spare laptop was hers.
    const hers = { sessionId: world.sessionId, assessorId: world.people.anna, how: 'beside' as const }
    await clients.lead.exchange.recognise(hers)
    const { conflicts } = await clients.lead.exchange.board({ sessionId: world.sessionId })
    expect(conflicts).toMatchObject([{ kind: 'double', settled: null }])
  })

  it('after submitting and giving back: what was submitted is there again to be changed', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'de eerste', level: 3 })
    await bringBack(lead, anna.client)
    await clients.lead.sessions.reopen({ assignmentId: world.work.anna, reason: 'graag nog eens kijken' })
    const handed = await dealOut(lead, 'anna')
    for (const each of [handed, handed]) {
      await accept(anna.client, each)
      const view = await anna.client.work.get({ assignmentId: world.work.anna })
      expect(view).toMatchObject({ step: 'rating', reopenedReason: 'graag nog eens kijken' })
      expect(view.judging?.ratings).toHaveLength(2)
    }
    await anna.client.work.submit({ assignmentId: world.work.anna })
    const again = await anna.client.exchange.makeReturn({ sessionId: world.sessionId })
    await accept(anna.client, handed)
    expect(await stepOf(anna.client, world.work.anna)).toBe('submitted')
    await clients.lead.exchange.takeIn({ base64: again.file.base64, recognise: [] })
    expect((await clients.lead.exchange.board({ sessionId: world.sessionId })).conflicts).toEqual([])
  })
})

describe('a seal', () => {
  it('taken back on one copy of the laptop and judged on the other is a contradiction, not a judgement without notes', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    const assignmentId = world.work.anna
    const noteId = await note(anna.client, assignmentId, world.cara, 'Cara zei')
    await anna.client.work.seal({ assignmentId })
    const path = `${anna.folder}/eigen.wakker`
    const reopened = async (between: () => void) => {
      await anna.client.desk.close()
      between()
      await anna.client.desk.open({ path, passphrase })
      await anna.client.desk.signIn({ personId: world.people.anna, pin })
    }
    await anna.client.desk.close()
    cpSync(path, `${path}.kopie`)
    await anna.client.desk.open({ path, passphrase })
    await anna.client.desk.signIn({ personId: world.people.anna, pin })
    anna.state.seals.set(assignmentId, anna.clock.monotonic())
    await anna.client.work.unseal({ assignmentId })
    await bringBack(lead, anna.client)
    await reopened(() => cpSync(`${path}.kopie`, path))
    await anna.client.work.link({
      assignmentId,
      noteId,
      candidateId: world.cara,
      target: world.indicator,
      sign: 'plus',
    })
    await finish(anna.client, lead, assignmentId)
    await bringBack(lead, anna.client)
    const [conflict] = (await clients.lead.exchange.board({ sessionId: world.sessionId })).conflicts
    expect(conflict).toMatchObject({ kind: 'double', settled: null })
    const judged = conflict?.branches.find(({ ratings }) => ratings > 0)
    await clients.lead.exchange.settle({
      sessionId: world.sessionId,
      conflictId: conflict?.id ?? '',
      keep: [judged?.id ?? ''],
      reason: 'dit is het echte werk',
    })
    expect(await dbOf(lead).selectFrom('sealed_notes').select('text').execute()).toEqual([{ text: 'Cara zei' }])
  })
})

describe('a stand-in', () => {
  async function noor(lead: LeadsLaptop, key: AssessorKey) {
    const laptop = await newLaptop({ clock: lead.clock })
    const standIn = { assessorId: lead.world.people[key], name: 'Noor De Wit' }
    await accept(laptop.client, await dealOut(lead, key), standIn)
    const [person] = (await laptop.client.desk.state()).people
    await laptop.client.desk.choosePin({ personId: person?.id ?? '', pin })
    return { ...laptop, id: person?.id ?? '', standIn }
  }

  it('who takes a second package stays the same person', async () => {
    const lead = await startedWorld()
    const { client, standIn } = await noor(lead, 'anna')
    const [before] = await client.work.list()
    await accept(client, await dealOut(lead, 'anna'), standIn)
    await accept(client, await dealOut(lead, 'anna'))
    expect((await client.desk.state()).people.map(({ name }) => name)).toEqual(['Noor De Wit'])
    expect((await client.work.list()).map(({ assignmentId }) => assignmentId)).toEqual([before?.assignmentId])
  })

  it('and the one who comes back after all both count', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const stand = await noor(lead, 'anna')
    const [item] = await stand.client.work.list()
    await judge(stand.client, world, item?.assignmentId ?? '', world.cara, { note: 'door Noor', level: 2 })
    const { base64 } = (await stand.client.exchange.makeReturn({ sessionId: world.sessionId })).file
    const anna = await laptopOf(lead, 'anna')
    await clients.lead.exchange.takeIn({ base64, recognise: [{ assessorId: stand.id, how: 'instead' }] })
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'door Anna', level: 3 })
    await bringBack(lead, anna.client)
    const { cells } = await clients.lead.sessions.board({ id: world.sessionId })
    const done = cells.filter(({ step }) => step === 'submitted').map(({ assessor }) => assessor)
    expect(done.sort()).toEqual(['Anna', 'Noor De Wit'])
  })

  it('recognised later brings along the candidate who has left the timetable since', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const stand = await noor(lead, 'other')
    const [item] = await stand.client.work.list()
    await judge(stand.client, world, item?.assignmentId ?? '', world.dirk, { note: 'Dirk deed het', level: 2 })
    await noon(lead, (body) => ({
      ...body,
      candidates: body.candidates.filter(({ id }) => id !== world.dirk),
      runs: body.runs.filter(({ candidateIds }) => !candidateIds.includes(world.dirk)),
    }))
    await bringBack(lead, stand.client)
    await clients.lead.exchange.recognise({ sessionId: world.sessionId, assessorId: stand.id, how: 'beside' })
    const board = await clients.lead.sessions.board({ id: world.sessionId })
    expect(board.candidates.find(({ id }) => id === world.dirk)).toMatchObject({ name: 'Dirk', gate: 'complete' })
  })
})

describe('a receipt', () => {
  it('that made erasing possible stays true: a later package does not bring the words back, unless work is given back', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'van Anna', level: 3 })
    const { taken } = await bringBack(lead, anna.client)
    await clients.lead.exchange.declareSafe({ sessionId: world.sessionId, place: 'kluis' })
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    await anna.client.exchange.readReceipt({ base64 })
    await anna.client.exchange.eraseCopy({ sessionId: world.sessionId })
    const erasedAt = async () => (await anna.client.exchange.own())[0]?.erase.erasedAt
    await accept(anna.client, await dealOut(lead, 'anna'))
    expect(await dbOf(anna).selectFrom('sealed_notes').select('text').execute()).toEqual([])
    expect(await erasedAt()).not.toBeNull()
    await clients.lead.sessions.reopen({ assignmentId: world.work.anna, reason: 'graag nog eens kijken' })
    await accept(anna.client, await dealOut(lead, 'anna'))
    const view = await anna.client.work.get({ assignmentId: world.work.anna })
    expect(view).toMatchObject({ step: 'rating', judging: { notes: [{ text: 'van Anna' }] } })
    expect(await erasedAt()).toBeNull()
  })

  it('read twice says the same, and another laptop’s is refused', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    const bert = await laptopOf(lead, 'bert')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'van Anna', level: 3 })
    const { taken, read } = await bringBack(lead, anna.client)
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    expect(await anna.client.exchange.readReceipt({ base64 })).toMatchObject({ ...read, savedAt: expect.anything() })
    expect((await anna.client.exchange.own())[0]?.receipts).toHaveLength(1)
    expect(await failureCodeOf(bert.client.exchange.readReceipt({ base64 }))).toBe('NOT_FOR_THIS_FILE')
  })
})
