// The record: insert-only, chained, rebuildable, and able to forget a person without breaking.
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { verifyChains } from '../../../assessments/rules/record.ts'
import { hashing } from '../../../assessments/services/record/hashing.ts'
import {
  eraseCandidate,
  rebuildProjections,
  storedRecords,
  verifyRecord,
} from '../../../assessments/services/record/rebuild.ts'
import { projectionTables } from '../../../db/schema.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, secret, type World } from '../../support/world.ts'

async function workedWorld() {
  const all = await startedWorld()
  const { clients, world, state, clock } = all
  const about = { sessionId: world.sessionId, candidateId: world.cara }
  await clients.anna.work.timerEvent({ assignmentId: world.work.anna, event: 'start' })
  clock.pass(60_000)
  await clients.anna.work.timerEvent({ assignmentId: world.work.anna, event: 'pause' })
  for (const [key, level, text] of [
    ['anna', 4, secret.annaNote],
    ['bert', 2, secret.bertNote],
    ['leadAssessor', 3, secret.leadNote],
  ] as const) {
    await judge(clients[key], world, world.work[key], world.cara, { note: text, level })
  }
  await clients.lead.sessions.reopen({ assignmentId: world.work.bert, reason: 'verkeerde kandidaat' })
  await clients.bert.work.submit({ assignmentId: world.work.bert })
  await clients.lead.deliberations.open({ ...about, reason: '' })
  for (const competence of world.framework.competences) {
    const decision = { ...about, competenceId: competence.id, level: 3, reasonCode: null, reason: secret.finalReason }
    await clients.lead.deliberations.decide(decision)
  }
  const db = state.file?.db
  if (db === undefined) throw new Error('no file')
  return { ...all, db, about }
}

async function dump(db: Awaited<ReturnType<typeof workedWorld>>['db']): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {}
  for (const table of projectionTables) {
    const rows = await db.selectFrom(table).selectAll().execute()
    tables[table] = rows.map((row) => canonicalJson(row)).sort()
  }
  return tables
}

describe('the record', () => {
  it('rebuilds every projection from the records alone', async () => {
    const { db } = await workedWorld()
    const before = await dump(db)
    for (const table of ['seals', 'submitted_ratings', 'gates', 'finals', 'timer_events', 'reopenings'] as const) {
      expect(before[table]?.length, table).toBeGreaterThan(0)
    }
    await db.transaction().execute((trx) => rebuildProjections(trx))
    expect(await dump(db)).toEqual(before)
  })

  it('has whole chains, one per author', async () => {
    const { db } = await workedWorld()
    const report = await verifyRecord(db)
    expect(report.faults).toEqual([])
    expect(report.records).toBeGreaterThan(10)
  })

  it('refuses updates and deletions in the file itself', async () => {
    const { db } = await workedWorld()
    await expect(db.updateTable('records').set({ kind: 'level.set' }).execute()).rejects.toThrow('insert-only')
    await expect(db.deleteFrom('records').execute()).rejects.toThrow('insert-only')
    await expect(db.updateTable('record_parts').set({ content: '{}' }).execute()).rejects.toThrow('insert-only')
  })

  it('notices a changed header, a changed content, a missing record and a missing content', async () => {
    const { db, world } = await workedWorld()
    const records = await storedRecords(db)
    const nothing = { erased: new Set<string>(), excerpts: new Set<string>(), copiesErased: new Set<string>() }
    const faultsOf = (changed: typeof records) => verifyChains(changed, nothing, hashing).faults.map((f) => f.fault)
    expect(faultsOf(records)).toEqual([])
    const anna = records.filter((r) => r.header.author === world.people.anna)
    const second = anna[1]
    if (second === undefined) throw new Error('anna wrote more than once')
    const without = records.filter((r) => r !== second)
    expect(faultsOf(without)).toEqual(['previous-missing'])
    const otherTime = { ...second, text: second.text.replace(/"at":"[^"]+"/, '"at":"2020-01-01T00:00:00.000Z"') }
    expect(faultsOf(records.map((r) => (r === second ? otherTime : r)))).toEqual(['hash-differs'])
    const otherWords = { ...second, parts: second.parts.map((p) => ({ ...p, content: '{"x":1}' })) }
    expect(faultsOf(records.map((r) => (r === second ? otherWords : r)))).toEqual(['content-differs'])
    expect(faultsOf(records.map((r) => (r === second ? { ...second, parts: [] } : r)))).toEqual(['content-missing'])
  })

  it('keeps names and sentences out of the headers', async () => {
    const { db } = await workedWorld()
    const headers = (await db.selectFrom('records').select('header').execute()).map((r) => r.header).join('\n')
    for (const words of [...Object.values(secret), 'Cara', 'Anna', 'verkeerde']) expect(headers).not.toContain(words)
  })

  it('holds the head of every author in the record that opens the gate', async () => {
    const { db, world } = await workedWorld()
    const records = await storedRecords(db)
    const opened = records.find((r) => r.header.kind === 'gate.opened')
    const authors = new Set(opened?.header.heads?.map((h) => h.author))
    for (const key of ['anna', 'bert', 'leadAssessor', 'lead'] as const) expect(authors).toContain(world.people[key])
    const anna = opened?.header.heads?.find((h) => h.author === world.people.anna)
    const last = records.filter((r) => r.header.author === world.people.anna).at(-1)
    expect(anna?.hash).toBe(last?.hash)
  })

  it('erases a person: content and salt go, the chain stays whole and says so', async () => {
    const { db, world, state } = await workedWorld()
    const before = (await storedRecords(db)).length
    await eraseIn(db, state, world)
    const report = await verifyRecord(db)
    expect(report.faults).toEqual([])
    expect(report.erasedParts).toBeGreaterThan(5)
    expect(report.records).toBe(before + 1)
    const everything = JSON.stringify([await storedRecords(db), await dump(db)])
    for (const words of [secret.annaNote, secret.bertNote, secret.finalReason]) expect(everything).not.toContain(words)
    const names = await db.selectFrom('candidates').select('name').execute()
    expect(names.map((n) => n.name)).not.toContain('Cara')
  })
})

function eraseIn(
  db: Awaited<ReturnType<typeof workedWorld>>['db'],
  state: Parameters<typeof eraseCandidate>[1],
  world: World,
) {
  const erasure = { sessionId: world.sessionId, candidateId: world.cara, authorId: world.people.lead }
  return db.transaction().execute((trx) => eraseCandidate(trx, state, erasure))
}
