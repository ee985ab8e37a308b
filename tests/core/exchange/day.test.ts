// A day on several laptops, through the contract: packages out, work back, receipts, the gate.
import { describe, expect, it } from 'vitest'
import { verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { accept, bringBack, dealOut, laptopOf, newLaptop } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note, pin, secret } from '../../support/world.ts'

describe('packages out', () => {
  it('hold the assessor’s own assignments and nothing of others', async () => {
    const lead = await startedWorld()
    const { world } = lead
    await judge(lead.clients.bert, world, world.work.bert, world.cara, { note: secret.bertNote, level: 2 })
    const anna = await laptopOf(lead, 'anna')
    const items = await anna.client.work.list()
    expect(items.map((item) => item.assignmentId)).toEqual([world.work.anna])
    expect(items[0]?.candidates.map(({ code }) => code)).toEqual(['K-01'])
    const db = anna.state.file?.db
    if (db === undefined) throw new Error('no file')
    const tables = ['candidates', 'assignments', 'job_profiles', 'finals', 'submissions', 'people'] as const
    const counts: Record<string, number> = {}
    for (const table of tables) counts[table] = (await db.selectFrom(table).selectAll().execute()).length
    expect(counts).toEqual({ candidates: 1, assignments: 1, job_profiles: 0, finals: 0, submissions: 0, people: 1 })
    const everything = JSON.stringify(await db.selectFrom('record_parts').selectAll().execute())
    expect(everything).not.toContain(secret.bertNote)
  })

  it('leave out what was submitted on the lead’s laptop: nobody does it again', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    await judge(clients.bert, world, world.work.bert, world.cara, { note: secret.bertNote, level: 2 })
    expect(await failureCodeOf(dealOut(lead, 'bert'))).toBe('NO_ASSIGNMENTS')
    await clients.lead.sessions.reopen({ assignmentId: world.work.bert, reason: 'graag nog eens' })
    await dealOut(lead, 'bert')
  })

  it('open with the code, and not with another', async () => {
    const lead = await startedWorld()
    const handed = await dealOut(lead, 'anna')
    const anna = await newLaptop()
    expect(handed.fileName).not.toMatch(/anna|test/i)
    const read = (code: string | null) => anna.client.exchange.read({ base64: handed.base64, code })
    expect(await failureCodeOf(read(null))).toBe('CODE_NEEDED')
    expect(await failureCodeOf(read('0000-0000-0000-0000'))).toBe('WRONG_CODE')
    expect(await failureCodeOf(read('geen code'))).toBe('WRONG_CODE')
    expect(await read((handed.code ?? '').toLowerCase().replaceAll('-', ' '))).toMatchObject({
      kind: 'package',
      standing: 'new',
      assignments: 1,
      assessors: [{ name: 'Anna', known: false }],
    })
    expect((await anna.client.desk.state()).people).toEqual([])
  })

  it('open for a key made earlier, without a code', async () => {
    const lead = await startedWorld()
    const anna = await newLaptop()
    const { words } = await anna.client.exchange.key()
    const order = { sessionId: lead.world.sessionId, personIds: [lead.world.people.anna] }
    const key = { kind: 'key' as const, key: words.join(' ') }
    const made = await lead.clients.lead.exchange.makePackage({ ...order, lock: key })
    expect(made.code).toBeNull()
    await accept(anna.client, { base64: made.file.base64, code: null })
    expect((await anna.client.desk.state()).people.map(({ name }) => name)).toEqual(['Anna'])
    const again = await lead.clients.lead.exchange.makePackage({ ...order, lock: { kind: 'known-key' } })
    const bert = await newLaptop()
    expect(await failureCodeOf(accept(bert.client, { base64: again.file.base64, code: null }))).toBe(
      'NOT_FOR_THIS_FILE',
    )
  })
})

describe('work back', () => {
  it('is one union from three laptops, and the gate opens when it is complete', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    const bert = await laptopOf(lead, 'bert')
    await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    await judge(bert.client, world, world.work.bert, world.cara, { note: secret.bertNote, level: 2 })
    await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: secret.leadNote, level: 3 })
    const gate = async () => (await clients.lead.sessions.board({ id: world.sessionId })).candidates[0]?.gate
    expect(await gate()).toBe('closed')
    const first = await bringBack(lead, anna.client)
    expect(first.made).toMatchObject({ notes: 1, links: 1, ratings: 2, unfinished: 0, edition: 1 })
    expect(first.read).toMatchObject({ missing: 0, safe: false })
    expect(first.read.received).toBeGreaterThan(0)
    expect(await gate()).toBe('closed')
    const file = (await bert.client.exchange.makeReturn({ sessionId: world.sessionId })).file.base64
    const preview = await clients.lead.exchange.read({ base64: file, code: null })
    expect(preview).toMatchObject({
      kind: 'return',
      fresh: 4,
      here: 0,
      missing: 0,
      completes: ['K-01'],
      already: false,
    })
    expect(await gate()).toBe('closed')
    await clients.lead.exchange.takeIn({ base64: file, recognise: [] })
    expect(await gate()).toBe('complete')
    const again = await clients.lead.exchange.read({ base64: file, code: null })
    expect(again).toMatchObject({ fresh: 0, here: 4, already: true })
    const twice = await clients.lead.exchange.takeIn({ base64: file, recognise: [] })
    expect(twice.fresh).toBe(0)
    await clients.lead.deliberations.open({ sessionId: world.sessionId, candidateId: world.cara, reason: '' })
    const talk = await clients.lead.deliberations.get({ sessionId: world.sessionId, candidateId: world.cara })
    expect(JSON.stringify(talk)).toContain(secret.annaNote)
    const db = lead.state.file?.db
    if (db === undefined) throw new Error('no file')
    expect((await verifyRecord(db)).faults).toEqual([])
    const board = await clients.lead.exchange.board({ sessionId: world.sessionId })
    expect(board.held).toEqual([])
    expect(board.conflicts).toEqual([])
  })

  it('says what is missing and how far it is, by number', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    const half = await failureCodeOf(anna.client.exchange.makeReturn({ sessionId: world.sessionId }))
    expect(half).toBe('NOTHING_TO_RETURN')
    await anna.client.work.addNote({
      assignmentId: world.work.anna,
      noteId: crypto.randomUUID(),
      kind: 'fact',
      text: 'zet de stoel recht',
      candidateIds: [world.cara],
    })
    await anna.client.work.seal({ assignmentId: world.work.anna })
    const { base64 } = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file
    const preview = await clients.lead.exchange.read({ base64, code: null })
    expect(preview).toMatchObject({ fresh: 1, missing: 1, rows: [{ missing: 'sealed', fresh: 1, planned: true }] })
    await clients.lead.exchange.takeIn({ base64, recognise: [] })
    const board = await clients.lead.exchange.board({ sessionId: world.sessionId })
    const row = board.assessors.find(({ name }) => name === 'Anna')
    expect(row?.runs).toMatchObject([{ place: 'device', step: 'sealed', notes: 1 }])
  })

  it('from another session, or from this very file, is refused', async () => {
    const lead = await startedWorld()
    const other = await startedWorld()
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, lead.world, lead.world.work.anna, lead.world.cara, { note: 'x', level: 4 })
    const { base64 } = (await anna.client.exchange.makeReturn({ sessionId: lead.world.sessionId })).file
    expect(await failureCodeOf(other.clients.lead.exchange.takeIn({ base64, recognise: [] }))).toBe('NOT_FOR_THIS_FILE')
    const own = await dealOut(lead, 'anna')
    expect(await failureCodeOf(lead.clients.lead.exchange.read(own))).toBe('MADE_HERE')
    expect(await failureCodeOf(anna.client.exchange.read({ base64, code: null }))).toBe('NOT_FOR_THIS_FILE')
  })
})

describe('after the return', () => {
  it('a copy is erased by a clear act once it is received and safe, with a record of it', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    const erase = () => anna.client.exchange.eraseCopy({ sessionId: world.sessionId })
    expect(await failureCodeOf(erase())).toBe('NOT_RECEIVED')
    const { taken } = await bringBack(lead, anna.client)
    expect(await failureCodeOf(erase())).toBe('NOT_SAFE')
    await clients.lead.exchange.declareSafe({ sessionId: world.sessionId, place: 'kluis' })
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    expect(await anna.client.exchange.readReceipt({ base64 })).toMatchObject({ safe: true, missing: 0 })
    expect((await erase()).entries).toBeGreaterThan(0)
    const db = anna.state.file?.db
    if (db === undefined) throw new Error('no file')
    expect(JSON.stringify(await db.selectFrom('record_parts').selectAll().execute())).not.toContain(secret.annaNote)
    expect((await db.selectFrom('candidates').select('name').execute()).map((c) => c.name)).toEqual(['gewist'])
    expect((await verifyRecord(db)).faults).toEqual([])
    const [own] = await anna.client.exchange.own()
    expect(own?.erase.erasedAt).not.toBeNull()
    await bringBack(lead, anna.client)
    const board = await clients.lead.exchange.board({ sessionId: world.sessionId })
    expect(board.assessors.find(({ name }) => name === 'Anna')).toMatchObject({ copyErased: true })
    await clients.lead.sessions.board({ id: world.sessionId })
    expect(
      (await clients.lead.sessions.board({ id: world.sessionId })).cells.find((c) => c.assessor === 'Anna')?.notes,
    ).toBe(1)
  })

  it('a copy stays while sealed notes are still to be judged on it', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await note(anna.client, world.work.anna, world.cara, secret.annaNote)
    await anna.client.work.seal({ assignmentId: world.work.anna })
    const { taken } = await bringBack(lead, anna.client)
    await clients.lead.exchange.declareSafe({ sessionId: world.sessionId, place: 'kluis' })
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    expect(await anna.client.exchange.readReceipt({ base64 })).toMatchObject({ safe: true, missing: 0 })
    expect(await failureCodeOf(anna.client.exchange.eraseCopy({ sessionId: world.sessionId }))).toBe('WORK_OPEN')
  })

  it('a copy goes on its day, and not before it is received and safe', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    await anna.client.exchange.eraseOn({ sessionId: world.sessionId, on: '2026-11-18' })
    const reopen = async () => {
      await anna.client.desk.close()
      await anna.client.desk.open({
        path: `${anna.folder}/eigen.wakker`,
        passphrase: 'regen fiets lamp zaterdag citroen',
      })
      await anna.client.desk.signIn({ personId: world.people.anna, pin })
      return (await anna.client.exchange.own())[0]?.erase
    }
    lead.clock.pass(48 * 3_600_000)
    expect((await reopen())?.erasedAt).toBeNull()
    const { taken } = await bringBack(lead, anna.client)
    await clients.lead.exchange.declareSafe({ sessionId: world.sessionId, place: 'kluis' })
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    await anna.client.exchange.readReceipt({ base64 })
    expect((await reopen())?.erasedAt).not.toBeNull()
  })
})
