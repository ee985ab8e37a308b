// Who may say what, with tools of their own: nobody decides, judges or renames under another's name.
import { describe, expect, it } from 'vitest'
import { verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { changed, following } from '../../support/crafted.ts'
import { changedPackage, dbOf, stranger } from '../../support/forged.ts'
import { accept, dealOut, laptopOf, newLaptop } from '../../support/laptops.ts'
import { asTheyAre } from '../../support/plain.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, pin } from '../../support/world.ts'

async function returned() {
  const lead = await startedWorld()
  const anna = await laptopOf(lead, 'anna')
  await judge(anna.client, lead.world, lead.world.work.anna, lead.world.cara, { note: 'een notitie', level: 4 })
  const { base64 } = (await anna.client.exchange.makeReturn({ sessionId: lead.world.sessionId })).file
  return { lead, world: lead.world, anna, base64 }
}

describe('an assessor’s laptop that names a lead as author', () => {
  it('opens no gate, sets no level, erases nobody and gives no work back', async () => {
    const { lead, anna, world, base64 } = await returned()
    const candidate = world.cara
    const competence = world.whole.id
    const level = { level: 4, reasonCode: null, reason: 'zo is het', mechanical: null }
    const decisions = [
      ['gate.opened', { candidate }, { early: false, reason: '', missing: [] }],
      ['gate.entered', { candidate }, {}],
      ['level.set', { candidate, competence }, level],
      ['content.erased', { candidate }, {}],
      ['work.reopened', { assignment: world.work.anna }, { reason: 'zomaar' }],
      ['record.settled', {}, { stands: [], aside: [], reason: 'zomaar' }],
    ] as const
    const author = world.people.leadAssessor
    const forged = await changed(base64, { reader: lead, signer: anna }, ({ manifest, body }) => {
      const records = [...body.records]
      for (const [kind, about, content] of decisions) {
        const before = records.at(-1)
        if (before === undefined) throw new Error('nothing')
        const first = records.length === body.records.length ? { sequence: 1, previous: null } : {}
        records.push(following(before, { kind, about, author, ...first }, content))
      }
      const assessors = [...manifest.assessors, { id: author, name: 'Mia Beide', insteadOf: null }]
      return { manifest: { ...manifest, assessors }, body: { ...body, records } }
    })
    const taken = await lead.clients.lead.exchange.takeIn({ base64: forged, recognise: [] })
    expect(taken.held).toBe(decisions.length)
    const db = dbOf(lead)
    const counts: Record<string, number> = {}
    for (const table of ['gates', 'gate_entries', 'finals', 'erasures', 'reopenings', 'settlements'] as const) {
      counts[table] = (await db.selectFrom(table).selectAll().execute()).length
    }
    expect(counts).toEqual({ gates: 0, gate_entries: 0, finals: 0, erasures: 0, reopenings: 0, settlements: 0 })
    const { held } = await lead.clients.lead.exchange.board({ sessionId: world.sessionId })
    expect(held).toMatchObject([{ reason: 'not-allowed', assessor: 'Mia Beide', entries: decisions.length }])
  })

  it('gains nothing by having dealt out a package to the lead first', async () => {
    const { lead, world, anna, base64 } = await returned()
    const other = await startedWorld()
    const handed = await dealOut(other, 'anna')
    await accept(lead.clients.lead, await changedPackage(handed, anna, (opened) => opened))
    const forged = await changed(base64, { reader: lead, signer: anna }, ({ manifest, body }) => {
      const last = body.records.at(-1)
      if (last === undefined) throw new Error('nothing')
      const content = { early: false, reason: '', missing: [] }
      const entry = following(last, { kind: 'gate.opened', about: { candidate: world.cara } }, content)
      return { manifest, body: { ...body, records: [...body.records, entry] } }
    })
    await lead.clients.lead.exchange.takeIn({ base64: forged, recognise: [] })
    expect(await dbOf(lead).selectFrom('gates').selectAll().execute()).toEqual([])
  })
})

describe('two organisations that assess for each other', () => {
  it('each believe the other’s package, whoever brought work to whom before', async () => {
    const { lead, anna, base64 } = await returned()
    await lead.clients.lead.exchange.takeIn({ base64, recognise: [] })
    const other = await startedWorld()
    const handed = await changedPackage(await dealOut(other, 'anna'), anna, (opened) => opened)
    await accept(lead.clients.lead, handed)
    const person = other.world.people.anna
    await lead.clients.anna.desk.choosePin({ personId: person, pin })
    expect(await lead.clients.anna.work.list()).toMatchObject([{ sessionId: other.world.sessionId }])
    expect((await verifyRecord(dbOf(lead))).faults).toEqual([])
  })
})

describe('a package', () => {
  it('leaves the people it meets their names, and gives nobody a role but that of assessor', async () => {
    const lead = await startedWorld()
    const { people } = lead.world
    const other = await startedWorld()
    const handed = await changedPackage(await dealOut(other, 'anna'), other, ({ manifest, body }) => {
      if (body.preparation === null) throw new Error('nothing')
      const assignments = body.preparation.assignments.map((each) => ({ ...each, personId: people.viewer }))
      const preparation = { ...body.preparation, assignments }
      return {
        manifest: { ...manifest, assessors: [{ id: people.viewer, name: 'De Leiding' }] },
        body: { ...body, preparation },
      }
    })
    await accept(lead.clients.lead, handed)
    const row = (await lead.clients.lead.people.list()).find(({ id }) => id === people.viewer)
    expect(row).toMatchObject({ name: 'Vic', roles: ['viewer', 'assessor'], hasPin: true })
  })

  it('does not touch candidates, runs or assignments of another session', async () => {
    const lead = await startedWorld()
    const other = await startedWorld()
    const [run] = (await lead.clients.lead.sessions.get({ id: lead.world.sessionId })).body.runs
    const handed = await dealOut(other, 'anna')
    const before = await lead.clients.lead.sessions.get({ id: lead.world.sessionId })
    const renamed = [{ id: lead.world.cara, code: 'K-99', name: 'Iemand anders', extraTimePercent: 0, ...asTheyAre }]
    const forged = [
      await changedPackage(handed, other, ({ manifest, body }) => {
        if (body.preparation === null) throw new Error('nothing')
        const candidates = [...body.preparation.candidates, ...renamed]
        return { manifest, body: { ...body, preparation: { ...body.preparation, candidates } } }
      }),
      await changedPackage(handed, other, ({ manifest, body }) => {
        const [own] = body.preparation?.runs ?? []
        if (body.preparation === null || own === undefined || run === undefined) throw new Error('nothing')
        const runs = [...body.preparation.runs, { ...own, id: run.id, room: 'kelder' }]
        return { manifest, body: { ...body, preparation: { ...body.preparation, runs } } }
      }),
    ]
    for (const each of forged) expect(await failureCodeOf(accept(lead.clients.lead, each))).toBe('BUNDLE_DAMAGED')
    expect(await lead.clients.lead.sessions.get({ id: lead.world.sessionId })).toEqual(before)
  })

  it('cannot erase, let in or judge anybody of another session', async () => {
    const lead = await startedWorld()
    const other = await startedWorld()
    const handed = await dealOut(other, 'anna')
    const { cara, work } = lead.world
    for (const [kind, about] of [
      ['content.erased', { candidate: cara }],
      ['gate.opened', { candidate: cara }],
      ['notes.sealed', { assignment: work.anna }],
    ] as const) {
      const forged = await changedPackage(handed, other, ({ manifest, body }) => {
        const last = body.records.at(-1)
        if (last === undefined) throw new Error('nothing')
        const content = kind === 'notes.sealed' ? { notes: [] } : { early: false, reason: '', missing: [] }
        return { manifest, body: { ...body, records: [...body.records, following(last, { kind, about }, content)] } }
      })
      expect([kind, await failureCodeOf(accept(lead.clients.lead, forged))]).toEqual([kind, 'BUNDLE_DAMAGED'])
    }
    expect((await lead.clients.lead.sessions.board({ id: lead.world.sessionId })).candidates[0]?.name).toBe('Cara')
  })

  it('brings no gate, no level and nobody’s work into the assessor’s file', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const handed = await dealOut(lead, 'anna')
    const anna = await newLaptop()
    for (const kind of ['gate.opened', 'level.set', 'notes.sealed'] as const) {
      const about = { candidate: world.cara, competence: world.whole.id, assignment: world.work.anna }
      const forged = await changedPackage(handed, lead, ({ manifest, body }) => {
        const last = body.records.at(-1)
        if (last === undefined) throw new Error('nothing')
        const content = {
          notes: [],
          early: false,
          reason: '',
          missing: [],
          level: 1,
          reasonCode: null,
          mechanical: null,
        }
        const entry = following(last, { kind, about, author: world.people.anna }, content)
        return { manifest, body: { ...body, records: [...body.records, entry] } }
      })
      expect([kind, await failureCodeOf(accept(anna.client, forged))]).toEqual([kind, 'BUNDLE_DAMAGED'])
    }
  })

  it('of another lead for the same session is asked about, and touches no work when it is let in', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    await judge(anna.client, world, world.work.anna, world.cara, { note: 'van mij', level: 3 })
    const forged = await changedPackage(await dealOut(lead, 'anna'), await stranger(), (opened) => opened)
    expect(await failureCodeOf(accept(anna.client, forged))).toBe('CONFIRM_OTHER_DEVICE')
    await anna.client.exchange.acceptPackage({ ...forged, standIn: null, confirmed: true })
    const view = await anna.client.work.get({ assignmentId: world.work.anna })
    expect(view).toMatchObject({ step: 'submitted', judging: { notes: [{ text: 'van mij' }] } })
  })
})

describe('a laptop that speaks for more than one', () => {
  it('is asked about when it suddenly brings another assessor’s work', async () => {
    const { lead, world, anna, base64 } = await returned()
    await lead.clients.lead.exchange.takeIn({ base64, recognise: [] })
    const forged = await changed(base64, { reader: lead, signer: anna }, ({ manifest, body }) => {
      const [first] = body.records
      if (first === undefined) throw new Error('nothing')
      const bert = { author: world.people.bert, about: { assignment: world.work.bert }, sequence: 1, previous: null }
      const records = [...body.records, following(first, { kind: 'notes.sealed', ...bert }, { notes: [] })]
      const assessors = [...manifest.assessors, { id: world.people.bert, name: 'Bert', insteadOf: null }]
      return { manifest: { ...manifest, assessors }, body: { ...body, records } }
    })
    const preview = await lead.clients.lead.exchange.read({ base64: forged, code: null })
    expect(preview).toMatchObject({
      assessors: [{ doubt: 'none' }, { doubt: 'other-people' }],
      held: [{ reason: 'unknown-author', entries: 1 }],
    })
    await lead.clients.lead.exchange.takeIn({ base64: forged, recognise: [] })
    expect((await lead.clients.lead.sessions.board({ id: world.sessionId })).cells).toContainEqual(
      expect.objectContaining({ assessor: 'Bert', step: 'observing' }),
    )
  })
})
