// What must be found and never settled in silence: forks, the same work done twice, entries nobody may write, people
// nobody had registered.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { type Client, failureCodeOf, passphrase } from '../../support/core.ts'
import { accept, bringBack, dealOut, type LeadsLaptop, laptopOf, newLaptop } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, pin, type World } from '../../support/world.ts'

type Laptop = Awaited<ReturnType<typeof laptopOf>>

const boardOf = ({ clients, world }: LeadsLaptop) => clients.lead.exchange.board({ sessionId: world.sessionId })
const contentOf = async ({ state }: { state: Laptop['state'] }) => {
  const db = state.file?.db
  if (db === undefined) throw new Error('no file')
  return JSON.stringify(await db.selectFrom('submitted_ratings').select('level').execute())
}
const open = async (laptop: Laptop, personId: string) => {
  await laptop.client.desk.open({ path: `${laptop.folder}/eigen.wakker`, passphrase })
  await laptop.client.desk.signIn({ personId, pin })
}

/** Puts a copy of the data file away, and back later: alone, or with what the computer remembers of it. */
async function putAway(laptop: Laptop, personId: string) {
  await laptop.client.desk.close()
  const copy = `${laptop.folder}-kopie`
  cpSync(laptop.folder, copy, { recursive: true })
  await open(laptop, personId)
  return async (what: 'file' | 'computer') => {
    await laptop.client.desk.close()
    for (const name of ['eigen.wakker', 'eigen.wakker-wal', 'eigen.wakker-shm']) {
      rmSync(join(laptop.folder, name), { force: true })
    }
    cpSync(join(copy, 'eigen.wakker'), join(laptop.folder, 'eigen.wakker'))
    if (what === 'computer') {
      rmSync(join(laptop.folder, 'local'), { recursive: true })
      cpSync(join(copy, 'local'), join(laptop.folder, 'local'), { recursive: true })
    }
    await open(laptop, personId)
  }
}

/** anna judged and returned, then her laptop was put back to before, and she judged again, differently. */
async function judgedTwice(what: 'file' | 'computer', afterwards?: (client: Client, world: World) => Promise<unknown>) {
  const lead = await startedWorld()
  const { world } = lead
  const anna = await laptopOf(lead, 'anna')
  const putBack = await putAway(anna, world.people.anna)
  await judge(anna.client, world, world.work.anna, world.cara, { note: 'eerste keer', level: 4 })
  await afterwards?.(anna.client, world)
  const first = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file.base64
  await putBack(what)
  await judge(anna.client, world, world.work.anna, world.cara, { note: 'tweede keer', level: 1 })
  const second = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file.base64
  return { lead, anna, first, second }
}

describe('a laptop put back from yesterday', () => {
  it('takes a new identity when the computer remembers more than the file holds', async () => {
    const { lead, first, second } = await judgedTwice('file')
    const { clients, world } = lead
    for (const base64 of [first, second]) await clients.lead.exchange.takeIn({ base64, recognise: [] })
    const { conflicts, assessors } = await boardOf(lead)
    expect(conflicts).toMatchObject([{ kind: 'double', assessor: 'Anna', mayKeepAll: false, settled: null }])
    expect(conflicts[0]?.branches.map(({ stands, notes, ratings }) => [stands, notes, ratings])).toEqual([
      [false, 1, 2],
      [false, 1, 2],
    ])
    expect(assessors.find(({ name }) => name === 'Anna')).toMatchObject({ devices: 2 })
    const gate = async () => (await clients.lead.sessions.board({ id: world.sessionId })).candidates[0]
    expect((await gate())?.missing).toBe(3)
    expect(await contentOf(lead)).toBe('[]')
  })

  it('is found as a fork when the whole computer was put back, and the lead decides', async () => {
    const { lead, anna, first, second } = await judgedTwice('computer')
    const { clients, world } = lead
    await clients.lead.exchange.takeIn({ base64: first, recognise: [] })
    expect(await contentOf(lead)).toContain('4')
    const taken = await clients.lead.exchange.takeIn({ base64: second, recognise: [] })
    expect(taken.held).toBeGreaterThan(0)
    const [conflict] = (await boardOf(lead)).conflicts
    expect(conflict).toMatchObject({ kind: 'fork', assessor: 'Anna', mayKeepAll: false, settled: null })
    expect(await contentOf(lead)).toBe('[]')
    const [one, two] = conflict?.branches ?? []
    if (conflict === undefined || one === undefined || two === undefined) throw new Error('no branches')
    const settle = (keep: string[]) =>
      clients.lead.exchange.settle({
        sessionId: world.sessionId,
        conflictId: conflict.id,
        keep,
        reason: 'de eerste is de echte',
      })
    expect(await failureCodeOf(settle([one.id, two.id]))).toBe('CANNOT_KEEP_ALL')
    expect(await failureCodeOf(settle(['0'.repeat(64)]))).toBe('CONFLICT_CHANGED')
    await settle([one.id])
    const [settled] = (await boardOf(lead)).conflicts
    expect(settled?.settled).toMatchObject({ by: 'Lies Lead', reason: 'de eerste is de echte' })
    expect(settled?.branches.map(({ id, stands }) => [id === one.id, stands]).sort()).toEqual([
      [false, false],
      [true, true],
    ])
    const kept = await contentOf(lead)
    await settle([two.id])
    expect(await contentOf(lead)).not.toBe(kept)
    const db = lead.state.file?.db
    if (db === undefined) throw new Error('no file')
    expect((await verifyRecord(db)).faults).toEqual([])
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    const before = anna.state.device?.id
    await anna.client.exchange.readReceipt({ base64 })
    expect(anna.state.device?.id).not.toBe(before)
  })

  it('gives the same union whichever version comes first', async () => {
    const { lead, first, second } = await judgedTwice('computer')
    const { clients } = lead
    const path = `${lead.folder}/test.wakker`
    await clients.lead.desk.close()
    const states = []
    for (const order of [
      [first, second],
      [second, first, second],
    ]) {
      const copy = `${lead.folder}-${order.length}`
      cpSync(lead.folder, copy, { recursive: true })
      await clients.lead.desk.open({ path: path.replace(lead.folder, copy), passphrase })
      await clients.lead.desk.signIn({ personId: lead.world.people.lead, pin })
      for (const base64 of order) await clients.lead.exchange.takeIn({ base64, recognise: [] })
      const db = lead.state.file?.db
      if (db === undefined) throw new Error('no file')
      const held = await db.selectFrom('held').selectAll().orderBy('record_hash').execute()
      const records = await db.selectFrom('records').select(['hash', 'header', 'unit']).orderBy('hash').execute()
      states.push(JSON.stringify({ held, records, content: await contentOf(lead) }))
      await clients.lead.desk.close()
    }
    expect(states[0]).toBe(states[1])
  })

  it('stands where a gate was opened upon it, and cannot be decided against then', async () => {
    const { lead, first, second } = await judgedTwice('computer')
    const { clients, world } = lead
    await judge(clients.bert, world, world.work.bert, world.cara, { note: 'b', level: 2 })
    await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'l', level: 3 })
    await clients.lead.exchange.takeIn({ base64: first, recognise: [] })
    await clients.lead.deliberations.open({ sessionId: world.sessionId, candidateId: world.cara, reason: '' })
    const before = await contentOf(lead)
    await clients.lead.exchange.takeIn({ base64: second, recognise: [] })
    expect(await contentOf(lead)).toBe(before)
    const [conflict] = (await boardOf(lead)).conflicts
    const other = conflict?.branches.find(({ stands }) => !stands)
    if (conflict === undefined || other === undefined) throw new Error('no other branch')
    const settling = { sessionId: world.sessionId, conflictId: conflict.id, keep: [other.id], reason: 'toch de tweede' }
    expect(await failureCodeOf(clients.lead.exchange.settle(settling))).toBe('GATE_OPEN')
  })

  it('stands also when the assessor went on with something else before the gate opened', async () => {
    const { lead, first, second } = await judgedTwice('file', (client, { sessionId }) =>
      client.day.noteIncident({
        sessionId,
        incidentId: crypto.randomUUID(),
        runId: null,
        candidateIds: [],
        text: 'Het brandalarm ging af.',
      }),
    )
    const { clients, world } = lead
    await judge(clients.bert, world, world.work.bert, world.cara, { note: 'b', level: 2 })
    await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: 'l', level: 3 })
    await clients.lead.exchange.takeIn({ base64: first, recognise: [] })
    await clients.lead.deliberations.open({ sessionId: world.sessionId, candidateId: world.cara, reason: '' })
    const before = await contentOf(lead)
    await clients.lead.exchange.takeIn({ base64: second, recognise: [] })
    expect(await contentOf(lead)).toBe(before)
    expect((await boardOf(lead)).conflicts).toMatchObject([{ kind: 'double', settled: null }])
  })

  it('becomes whole again from the lead’s next package, which the lead cannot read', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    const putBack = await putAway(anna, world.people.anna)
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'mijn eigen notitie', level: 4 })
    await bringBack(lead, anna.client)
    await putBack('file')
    expect((await anna.client.work.list())[0]?.step).toBe('observing')
    const handed = await dealOut(lead, 'anna')
    expect(await anna.client.exchange.read(handed)).toMatchObject({ kind: 'package', standing: 'update' })
    await accept(anna.client, handed)
    const [item] = await anna.client.work.list()
    expect(item?.step).toBe('submitted')
    const view = await anna.client.work.get({ assignmentId: world.work.anna })
    expect(view.judging?.notes.map(({ text }) => text)).toEqual(['mijn eigen notitie'])
    const other = await newLaptop()
    await accept(other.client, handed)
    const db = other.state.file?.db
    if (db === undefined) throw new Error('no file')
    expect(JSON.stringify(await db.selectFrom('record_parts').selectAll().execute())).not.toContain('eigen notitie')
  })
})

describe('one person on two laptops', () => {
  it('is asked about when the second one comes, and their work there counts once confirmed', async () => {
    const lead = await startedWorld()
    const { clients, world } = lead
    const first = await laptopOf(lead, 'anna')
    await first.client.work.addNote({
      assignmentId: world.work.anna,
      noteId: crypto.randomUUID(),
      kind: 'fact',
      text: 'op de eerste',
      candidateIds: [world.cara],
    })
    await first.client.work.seal({ assignmentId: world.work.anna })
    await bringBack(lead, first.client)
    const second = await laptopOf(lead, 'anna')
    await judge(second.client, world, world.work.anna, world.cara, { note: 'op de tweede', level: 2 })
    const { base64 } = (await second.client.exchange.makeReturn({ sessionId: world.sessionId })).file
    const preview = await clients.lead.exchange.read({ base64, code: null })
    expect(preview).toMatchObject({ assessors: [{ standing: 'assessor', doubt: 'other-device' }] })
    await clients.lead.exchange.takeIn({ base64, recognise: [] })
    expect((await boardOf(lead)).held).toMatchObject([{ reason: 'unknown-author', assessor: 'Anna' }])
    expect((await boardOf(lead)).conflicts).toEqual([])
    const recognise = [{ assessorId: world.people.anna, how: 'beside' as const }]
    await clients.lead.exchange.takeIn({ base64, recognise })
    expect((await boardOf(lead)).held).toEqual([])
    expect((await boardOf(lead)).conflicts).toMatchObject([{ kind: 'double', assessor: 'Anna' }])
  })
})

describe('somebody nobody had registered', () => {
  async function standIn() {
    const lead = await startedWorld()
    const noor = await newLaptop({ clock: lead.clock })
    const handed = await dealOut(lead, 'anna')
    await accept(noor.client, handed, { assessorId: lead.world.people.anna, name: 'Noor De Wit' })
    const [person] = (await noor.client.desk.state()).people
    if (person === undefined) throw new Error('nobody')
    await noor.client.desk.choosePin({ personId: person.id, pin })
    const [item] = await noor.client.work.list()
    await judge(noor.client, lead.world, item?.assignmentId ?? '', lead.world.cara, { note: 'door Noor', level: 3 })
    const { base64 } = (await noor.client.exchange.makeReturn({ sessionId: lead.world.sessionId })).file
    return { lead, noor, person, base64 }
  }

  it('is shown, and recognised in the place of the one the package was for', async () => {
    const { lead, person, base64 } = await standIn()
    const { clients } = lead
    const preview = await clients.lead.exchange.read({ base64, code: null })
    expect(preview).toMatchObject({
      assessors: [{ name: 'Noor De Wit', standing: 'unknown', insteadOf: { name: 'Anna' } }],
      held: [{ reason: 'unknown-author' }],
      rows: expect.arrayContaining([expect.objectContaining({ planned: false, exercise: 'Rollenspel' })]),
    })
    await clients.lead.exchange.takeIn({ base64, recognise: [{ assessorId: person.id, how: 'instead' }] })
    const board = await boardOf(lead)
    expect(board.held).toEqual([])
    expect(board.assessors.find(({ name }) => name === 'Noor De Wit')?.runs).toMatchObject([{ place: 'here' }])
    expect(board.assessors.find(({ name }) => name === 'Anna')?.runs).toEqual([])
    expect(await contentOf(lead)).toContain('3')
  })

  it('keeps their work apart until they are recognised', async () => {
    const { lead, person, base64 } = await standIn()
    const { clients, world } = lead
    const taken = await clients.lead.exchange.takeIn({ base64, recognise: [] })
    expect(taken.held).toBeGreaterThan(0)
    expect(await contentOf(lead)).toBe('[]')
    const [held] = (await boardOf(lead)).held
    expect(held).toMatchObject({
      reason: 'unknown-author',
      assessor: 'Noor De Wit',
      unrecognised: { assessorId: person.id, insteadOf: { name: 'Anna' } },
    })
    await clients.lead.exchange.recognise({ sessionId: world.sessionId, assessorId: person.id, how: 'beside' })
    expect((await boardOf(lead)).held).toEqual([])
    expect(await contentOf(lead)).toContain('3')
    expect((await boardOf(lead)).assessors.find(({ name }) => name === 'Anna')?.runs).toHaveLength(1)
  })
})

describe('work that the timetable no longer has', () => {
  it('is put back in with its candidate, and counts', async () => {
    const lead = await startedWorld()
    const { clients, world } = lead
    const otto = await laptopOf(lead, 'other')
    await judge(otto.client, world, world.work.other, world.dirk, { note: 'Dirk deed het', level: 2 })
    const { base64 } = (await otto.client.exchange.makeReturn({ sessionId: world.sessionId })).file
    const session = await clients.lead.sessions.get({ id: world.sessionId })
    const body = {
      ...session.body,
      candidates: session.body.candidates.filter(({ id }) => id !== world.dirk),
      runs: session.body.runs.filter(({ candidateIds }) => !candidateIds.includes(world.dirk)),
    }
    await clients.lead.sessions.save({ id: world.sessionId, revision: session.revision, body })
    const preview = await clients.lead.exchange.read({ base64, code: null })
    expect(preview).toMatchObject({ rows: [{ planned: false, candidates: ['K-02'], missing: 'no' }], held: [] })
    await clients.lead.exchange.takeIn({ base64, recognise: [] })
    const after = await clients.lead.sessions.board({ id: world.sessionId })
    expect(after.candidates.map(({ name }) => name)).toEqual(['Cara', 'Dirk'])
    expect(await contentOf(lead)).toContain('2')
  })
})
