// Files that are not what they should be: a clear code, and nothing half taken in.
import { Encrypter } from 'age-encryption'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { maxBundleBytes } from '../../../assessments/contract/index.ts'
import { verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { changed, following } from '../../support/crafted.ts'
import { dealOut, type LeadsLaptop, laptopOf, newLaptop } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge } from '../../support/world.ts'

async function returned() {
  const lead = await startedWorld()
  const { world } = lead
  const anna = await laptopOf(lead, 'anna')
  await judge(anna.client, world, world.work.anna, world.cara, { note: 'een notitie', level: 4 })
  const { base64 } = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file
  const takeIn = (file: string) => lead.clients.lead.exchange.takeIn({ base64: file, recognise: [] })
  return { lead, world, anna, base64, takeIn }
}

/** Everything in the lead's file, table by table. */
async function everything({ state }: LeadsLaptop): Promise<string> {
  const db = state.file?.db
  if (db === undefined) throw new Error('no file')
  const tables = await db.introspection.getTables()
  const rows = []
  for (const { name } of tables)
    rows.push(
      name,
      await db
        .selectFrom(name as 'meta')
        .selectAll()
        .execute(),
    )
  return JSON.stringify(rows)
}

describe('a file that is not what it should be', () => {
  it('is refused with its reason, and the data file stays as it was', async () => {
    const { lead, base64, takeIn } = await returned()
    const bytes = Buffer.from(base64, 'base64')
    const part = (from: number, to: number) => bytes.subarray(from, to).toString('base64')
    const flipped = Buffer.from(bytes)
    flipped[bytes.length - 40] = (flipped[bytes.length - 40] ?? 0) ^ 1
    const bomb = zipSync({ '../../etc/passwd': new Uint8Array(20_000_000) })
    const before = await everything(lead)
    const cases: [string, string, string][] = [
      ['empty', '', 'BUNDLE_EMPTY'],
      ['cut in half', part(0, bytes.length / 2), 'BUNDLE_DAMAGED'],
      ['cut at its last byte', part(0, bytes.length - 1), 'BUNDLE_DAMAGED'],
      ['one byte changed', flipped.toString('base64'), 'BUNDLE_DAMAGED'],
      ['a zip with a path that climbs out, 20 MB unfolded', Buffer.from(bomb).toString('base64'), 'NOT_A_BUNDLE'],
      ['a text', Buffer.from('Beste Griet, hierbij mijn scores').toString('base64'), 'NOT_A_BUNDLE'],
      ['a package', (await dealOut(lead, 'anna')).base64, 'CODE_NEEDED'],
    ]
    const atStart = await everything(lead)
    for (const [what, file, code] of cases) expect([what, await failureCodeOf(takeIn(file))]).toEqual([what, code])
    expect(await everything(lead)).toBe(atStart)
    expect(atStart).not.toBe(before)
  })

  it('is refused before it is looked into when it is far too large', async () => {
    const { takeIn } = await returned()
    const file = Buffer.alloc(maxBundleBytes + 1).toString('base64')
    expect(await failureCodeOf(takeIn(file))).toBe('BUNDLE_TOO_LARGE')
    expect(await failureCodeOf(takeIn('A'.repeat(40_000_000)))).toBe('BAD_REQUEST')
  })

  it('of a newer format says so', async () => {
    const { lead, takeIn } = await returned()
    const encrypter = new Encrypter()
    encrypter.addRecipient(lead.state.device?.recipient ?? '')
    const file = await encrypter.encrypt('{"format":2,"wakker":"handover"}\nmore\n')
    expect(await failureCodeOf(takeIn(Buffer.from(file).toString('base64')))).toBe('BUNDLE_NEWER')
  })

  it('leaves nothing behind when only its last entry is bad', async () => {
    const { lead, anna, base64, takeIn } = await returned()
    const other = await newLaptop()
    const before = await everything(lead)
    const parties = { reader: lead, signer: anna }
    const lied = await changed(base64, parties, ({ manifest, body }) => {
      const last = body.records.at(-1)
      const parts = last?.parts.map((p) => ({ ...p, content: p.content.replace(/"level":\d/, '"level":1') })) ?? []
      return { manifest, body: { ...body, records: body.records.map((r) => (r === last ? { ...r, parts } : r)) } }
    })
    expect(await failureCodeOf(takeIn(lied))).toBe('BUNDLE_DAMAGED')
    const stranger = await changed(base64, parties, ({ manifest, body }) => {
      const last = body.records.at(-1)
      if (last === undefined) throw new Error('nothing')
      const foreign = following(last, { device: other.state.device?.id, sequence: 1, previous: null })
      return { manifest, body: { ...body, records: [...body.records, foreign] } }
    })
    expect(await failureCodeOf(takeIn(stranger))).toBe('BUNDLE_DAMAGED')
    const notSigned = changed(base64, { reader: lead, signer: other }, (opened) => opened)
    await expect(notSigned).rejects.toMatchObject({ code: 'SIGNATURE_WRONG' })
    expect(await everything(lead)).toBe(before)
  })
})

describe('entries that do not count', () => {
  async function withOneMore(kind: string, change: Record<string, unknown>, content: unknown) {
    const all = await returned()
    const { lead, anna, base64, takeIn } = all
    const file = await changed(base64, { reader: lead, signer: anna }, ({ manifest, body }) => {
      const last = body.records.at(-1)
      if (last === undefined) throw new Error('nothing')
      return { manifest, body: { ...body, records: [...body.records, following(last, { kind, ...change }, content)] } }
    })
    const taken = await takeIn(file)
    const board = await lead.clients.lead.exchange.board({ sessionId: all.world.sessionId })
    return { ...all, taken, board }
  }

  it('are kept letter for letter when a newer version wrote them, and shown as later', async () => {
    const { lead, taken, board } = await withOneMore('mood.sensed', { mood: 'calm' }, { deep: { unknown: ['🌱'] } })
    expect(taken.held).toBe(1)
    expect(board.held).toMatchObject([{ reason: 'later', assessor: 'Anna', entries: 1 }])
    const db = lead.state.file?.db
    if (db === undefined) throw new Error('no file')
    const row = await db.selectFrom('records').selectAll().where('kind', '=', 'mood.sensed').executeTakeFirstOrThrow()
    expect(JSON.parse(row.header)).toMatchObject({ mood: 'calm' })
    const content = await db.selectFrom('record_parts').select('content').where('record_hash', '=', row.hash).execute()
    expect(content).toEqual([{ content: '{"deep":{"unknown":["🌱"]}}' }])
    expect((await verifyRecord(db)).faults).toEqual([])
  })

  it('are found when somebody wrote what they may not: a gate, a level, another’s assignment', async () => {
    const world = (await returned()).world
    const about = { candidate: world.cara, competence: world.framework.competences[0]?.id }
    const level = { level: 4, reasonCode: null, reason: 'mijn eigen eindoordeel', mechanical: null }
    for (const [kind, change, content] of [
      ['level.set', { about }, level],
      ['session.started', { about: {} }, { deviations: [] }],
      ['work.reopened', { about: { assignment: world.work.bert } }, { reason: 'zomaar' }],
      ['notes.sealed', { about: { assignment: crypto.randomUUID() } }, { notes: [] }],
    ] as const) {
      const { lead, board } = await withOneMore(kind, change, content)
      expect([kind, board.held]).toMatchObject([kind, [{ reason: 'not-allowed', entries: 1 }]])
      const db = lead.state.file?.db
      expect(await db?.selectFrom('finals').selectAll().execute()).toEqual([])
    }
  })

  it('are found after a gap in the chain, and count once the gap is filled', async () => {
    const { lead, world, anna, base64, takeIn } = await returned()
    const gap = await changed(base64, { reader: lead, signer: anna }, ({ manifest, body }) => ({
      manifest,
      body: { ...body, records: body.records.slice(1) },
    }))
    expect((await takeIn(gap)).held).toBeGreaterThan(0)
    const board = () => lead.clients.lead.exchange.board({ sessionId: world.sessionId })
    expect((await board()).held).toMatchObject([{ reason: 'chain-broken' }])
    await takeIn(base64)
    expect((await board()).held).toEqual([])
    expect((await board()).assessors.find(({ name }) => name === 'Anna')?.runs).toMatchObject([{ place: 'here' }])
  })
})
