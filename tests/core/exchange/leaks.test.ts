// What travels and what is shown, line by line: one's own assignments and what these need, counts, and nothing that
// could colour a judgement. And who was erased does not come back from any laptop.
import { describe, expect, it } from 'vitest'
import { openLines } from '../../../assessments/bundles/index.ts'
import { eraseCandidate, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { dbOf, deviceOf, openedPackage } from '../../support/forged.ts'
import { accept, bringBack, dealOut, type LeadsLaptop, laptopOf } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note, secret } from '../../support/world.ts'

/** bert and the lead have judged, the gate is open early and a level is set; anna has not begun. */
async function withSecrets() {
  const lead = await startedWorld()
  const { world, clients } = lead
  await judge(clients.bert, world, world.work.bert, world.cara, { note: secret.bertNote, level: 2 })
  await judge(clients.leadAssessor, world, world.work.leadAssessor, world.cara, { note: secret.leadNote, level: 3 })
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await clients.lead.deliberations.open({ ...about, reason: secret.earlyReason })
  const decided = { level: 1, reasonCode: null, reason: secret.finalReason }
  await clients.lead.deliberations.decide({ ...about, competenceId: world.whole.id, ...decided })
  return lead
}

/** Every value of every table. */
async function everything(laptop: Pick<LeadsLaptop, 'state'>): Promise<Record<string, unknown[]>> {
  const db = dbOf(laptop)
  const tables: Record<string, unknown[]> = {}
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as 'meta')
      .selectAll()
      .execute()
    if (rows.length > 0) tables[name] = rows
  }
  return tables
}

describe('a package', () => {
  it('holds what the assignments of its assessor need, and nothing else', async () => {
    const lead = await withSecrets()
    const { world } = lead
    const { manifest, body } = await openedPackage(await dealOut(lead, 'anna'))
    expect(Object.keys(manifest).sort()).toEqual(
      'assessors body counts device devices edition format from madeAt recipient session wakker'.split(' '),
    )
    expect(manifest).toMatchObject({
      from: 'Lies Lead',
      assessors: [{ id: world.people.anna, name: 'Anna' }],
      devices: [],
    })
    expect(body.sealed).toEqual([])
    const { preparation, records } = body
    expect(preparation?.session).not.toHaveProperty('jobProfileId')
    expect(preparation?.candidates.map(({ name }) => name)).toEqual(['Cara'])
    expect(preparation?.assignments).toEqual([
      {
        id: world.work.anna,
        runId: expect.anything(),
        personId: world.people.anna,
        position: 0,
        candidateIds: [world.cara],
      },
    ])
    expect(preparation?.runs).toHaveLength(1)
    // The start alone, without the lead's remarks about the session.
    expect(records.map(({ header, parts }) => [JSON.parse(header).kind, parts])).toEqual([['session.started', []]])
    const text = JSON.stringify({ manifest, preparation, records })
    const others = [world.people.bert, world.people.other, world.people.leadAssessor, world.profileId, 'Dirk', 'Bert']
    for (const hidden of [...others, ...Object.values(secret), 'cutOffs']) expect(text).not.toContain(hidden)
  })

  it('carries the assessor’s own work so that who deals out cannot read it', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    await bringBack(lead, anna.client)
    const { body } = await openedPackage(await dealOut(lead, 'anna'))
    const [sealed] = body.sealed
    if (sealed === undefined) throw new Error('nothing sealed')
    expect(await openLines(sealed, [deviceOf(lead).identity])).toBeNull()
    const kinds = (await openLines(sealed, [deviceOf(anna).identity]))?.map(({ header }) => JSON.parse(header).kind)
    expect(kinds).toEqual(['notes.sealed', 'work.submitted'])
    expect(JSON.stringify(body)).not.toContain(secret.annaNote)
  })
})

describe('an assessor’s data file', () => {
  it('knows no one else’s work, no cut-off, no gate and no level, also after later packages', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(clients.bert, world, world.work.bert, world.cara, { note: secret.bertNote, level: 2 })
    const about = { sessionId: world.sessionId, candidateId: world.cara }
    await clients.lead.deliberations.open({ ...about, reason: secret.earlyReason })
    await accept(anna.client, await dealOut(lead, 'anna'))
    const tables = await everything(anna)
    for (const table of [
      'job_profiles',
      'gates',
      'gate_entries',
      'finals',
      'submissions',
      'sealed_notes',
      'conflicts',
    ]) {
      expect([table, tables[table]]).toEqual([table, undefined])
    }
    const text = JSON.stringify(tables)
    const others = [world.people.bert, world.people.other, world.profileId, 'Dirk', 'Bert', ...Object.values(secret)]
    for (const hidden of others) expect(text).not.toContain(hidden)
  })
})

describe('the lead who still has to judge', () => {
  it('gets counts from previews, board and receipts, and no word or level', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    await clients.lead.people.save({ id: world.people.leadAssessor, name: 'Mia Beide', roles: ['lead', 'assessor'] })
    const mia = clients.leadAssessor
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    const { base64, fileName } = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file
    const shown = [
      fileName,
      await mia.exchange.read({ base64, code: null }),
      await mia.exchange.takeIn({ base64, recognise: [] }),
      await mia.exchange.board({ sessionId: world.sessionId }),
      await mia.sessions.board({ id: world.sessionId }),
    ]
    const text = JSON.stringify(shown)
    expect(text).not.toContain(secret.annaNote)
    expect(text).not.toMatch(/"(level|text|sign|ratings)":/)
    expect(fileName).not.toMatch(/anna|cara|K-01|test/i)
  })
})

describe('somebody who was erased', () => {
  const names = ['Cara', 'K-01', secret.annaNote]
  const eraseCara = ({ state, world }: LeadsLaptop) =>
    dbOf({ state })
      .transaction()
      .execute((trx) =>
        eraseCandidate(trx, state, {
          sessionId: world.sessionId,
          candidateId: world.cara,
          authorId: world.people.lead,
        }),
      )
  const traces = async (laptop: Pick<LeadsLaptop, 'state'>) => {
    const { packages: _, frameworks: __, ...tables } = await everything(laptop)
    const text = JSON.stringify(tables)
    return names.filter((name) => text.includes(name))
  }

  it('is gone from the lead’s file with everything a return file told, and does not come back with it', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
    const { taken, made } = await bringBack(lead, anna.client)
    expect(await traces(lead)).toEqual(names)
    await eraseCara(lead)
    expect(await traces(lead)).toEqual([])
    const again = await anna.client.exchange.makeReturn({ sessionId: world.sessionId })
    for (const { base64 } of [made.file, again.file]) {
      const preview = await clients.lead.exchange.read({ base64, code: null })
      expect(JSON.stringify(preview)).not.toMatch(/Cara|K-01/)
      await clients.lead.exchange.takeIn({ base64, recognise: [] })
      expect(await traces(lead)).toEqual([])
    }
    const { base64 } = await clients.lead.exchange.receiptFile({ returnId: taken.receipt.returnId })
    expect(await anna.client.exchange.readReceipt({ base64 })).toMatchObject({ missing: 0 })
    expect((await verifyRecord(dbOf(lead))).faults).toEqual([])
  })

  it('is erased on the assessor’s laptop too, in the middle of the work, and the assessor goes on', async () => {
    for (const when of ['a draft', 'sealed', 'submitted']) {
      const lead = await startedWorld()
      const { world } = lead
      const anna = await laptopOf(lead, 'anna')
      if (when === 'submitted') {
        await judge(anna.client, world, world.work.anna, world.cara, { note: secret.annaNote, level: 4 })
      } else {
        await note(anna.client, world.work.anna, world.cara, secret.annaNote)
        await anna.client.work.saveSentence({ assignmentId: world.work.anna, candidateId: world.cara, text: '' })
        if (when === 'sealed') await anna.client.work.seal({ assignmentId: world.work.anna })
      }
      await eraseCara(lead)
      await accept(anna.client, await dealOut(lead, 'anna'))
      expect([when, await traces(anna)]).toEqual([when, []])
      expect((await anna.client.work.list())[0]?.candidates).toMatchObject([{ name: 'gewist' }])
      expect((await verifyRecord(dbOf(anna))).faults).toEqual([])
      if (when !== 'submitted') await note(anna.client, world.work.anna, world.cara, 'nog iets').catch(() => null)
      if (when === 'submitted') await bringBack(lead, anna.client)
      expect([when, await traces(lead)]).toEqual([when, []])
    }
  })

  it('and taken out of the timetable is erased on the laptop that still had them', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await note(anna.client, world.work.anna, world.cara, secret.annaNote)
    await eraseCara(lead)
    const { revision, body } = await clients.lead.sessions.get({ id: world.sessionId })
    const [, second] = body.runs
    if (second === undefined) throw new Error('no second run')
    const observers = [...second.observers, { personId: world.people.anna, candidateIds: [world.dirk] }]
    const candidates = body.candidates.filter(({ id }) => id === world.dirk)
    await clients.lead.sessions.save({
      id: world.sessionId,
      revision,
      body: { ...body, candidates, runs: [{ ...second, observers }] },
    })
    await accept(anna.client, await dealOut(lead, 'anna'))
    expect(await traces(anna)).toEqual([])
  })
})
