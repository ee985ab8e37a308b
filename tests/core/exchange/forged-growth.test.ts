// What a candidate said of their own work, and what they agreed to share, is decided in the file that leads the session: a
// laptop that brings work back cannot say it for them, and a package cannot carry it.
import { expect, it } from 'vitest'
import { rebuildProjections, storedRecords, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { projectionTables } from '../../../db/schema.ts'
import { changed, following } from '../../support/crafted.ts'
import { dbOf, openedPackage } from '../../support/forged.ts'
import { dealOut, laptopOf } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, pin } from '../../support/world.ts'
import { decideCara } from '../persons/measured.ts'

it('an assessor’s laptop hands nothing in for a candidate, and agrees to nothing', async () => {
  const lead = await startedWorld()
  const { world } = lead
  const anna = await laptopOf(lead, 'anna')
  await judge(anna.client, world, world.work.anna, world.cara, { note: 'een notitie', level: 4 })
  const { base64 } = (await anna.client.exchange.makeReturn({ sessionId: world.sessionId })).file
  const document = crypto.randomUUID()
  const candidate = world.cara
  const agreed = {
    ...{ document, kind: 'employer', recipient: 'Depot', answer: 'agrees', read: 'self' },
    ...{ competences: [world.whole.id], words: '', digest: 'a'.repeat(64) },
  }
  const said = [
    ['self.submitted', { candidate }, { answers: [{ target: world.whole, often: 'always' }] }],
    ['sharing.decided', { candidate, document }, agreed],
  ] as const
  for (const author of [world.people.anna, world.people.lead]) {
    const forged = await changed(base64, { reader: lead, signer: anna }, ({ manifest, body }) => {
      const records = [...body.records]
      for (const [kind, about, content] of said) {
        const before = records.at(-1)
        if (before === undefined) throw new Error('nothing')
        const others = author !== world.people.anna && records.length === body.records.length
        const first = others ? { sequence: 1, previous: null } : {}
        records.push(following(before, { kind, about, author, ...first }, content))
      }
      const assessors = others(manifest.assessors, author)
      return { manifest: { ...manifest, assessors }, body: { ...body, records } }
    })
    const taken = await lead.clients.lead.exchange.takeIn({ base64: forged, recognise: [] })
    expect(taken.held).toBe(said.length)
  }
  const db = dbOf(lead)
  for (const table of ['self_submissions', 'self_answers', 'sharings'] as const)
    expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
})

function others<A extends { id: string }>(assessors: readonly A[], author: string): A[] {
  const [one] = assessors
  if (one === undefined || assessors.some(({ id }) => id === author)) return [...assessors]
  return [...assessors, { ...one, id: author }]
}

it('a package to an assessor carries neither', async () => {
  const lead = await startedWorld()
  const { clients, world } = lead
  const kiosk = lead.client('kiosk')
  await kiosk.desk.signIn({ personId: world.people.coach, pin })
  await kiosk.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara, purpose: 'self-assessment' })
  await kiosk.selfAssessment.answer({ target: world.indicator, often: 'never' })
  await kiosk.selfAssessment.submit()
  const { body } = await openedPackage(await dealOut(lead, 'anna'))
  expect(body.records.length).toBeGreaterThan(0)
  expect(JSON.stringify(body)).not.toMatch(/self\.submitted|"often"/)
  expect(await clients.lead.selfAssessment.list({ sessionId: world.sessionId })).toMatchObject([{ answered: 1 }, {}])
})

it('what was handed in and decided stands again when everything is rebuilt from the record', async () => {
  const lead = await startedWorld()
  const { clients, world } = lead
  const { documents } = clients.coach
  const kiosk = lead.client('kiosk')
  await kiosk.desk.signIn({ personId: world.people.coach, pin })
  await kiosk.kiosk.enter({ sessionId: world.sessionId, candidateId: world.cara, purpose: 'self-assessment' })
  for (const target of [world.indicator, world.whole]) await kiosk.selfAssessment.answer({ target, often: 'often' })
  await kiosk.selfAssessment.submit()
  const about = await decideCara(lead, 2)
  const settings = { recipient: 'Depot', jobProfileId: null, competenceIds: [world.whole.id], mentionAdapted: false }
  const begin = () => documents.begin({ kind: 'employer', ...about, personId: null, planId: null, settings })
  for (const answers of [
    ['blocks', 'agrees'],
    ['agrees', 'withdraws', 'agrees', 'asks-correction'],
  ] as const) {
    const { id } = await begin()
    for (const answer of answers) {
      const { digest } = await documents.get({ id })
      await documents.decide({ id, answer, read: 'self', competenceIds: settings.competenceIds, words: answer, digest })
    }
  }
  const db = dbOf(lead)
  const dump = async () => {
    const tables: Record<string, string[]> = {}
    for (const table of projectionTables)
      tables[table] = (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort()
    return tables
  }
  const before = await dump()
  expect([before.self_submissions?.length, before.self_answers?.length, before.sharings?.length]).toEqual([1, 2, 2])
  await db.transaction().execute(rebuildProjections)
  expect(await dump()).toEqual(before)
  expect((await verifyRecord(db)).faults).toEqual([])
  expect((await storedRecords(db)).filter(({ header }) => header.kind === 'sharing.decided')).toHaveLength(6)
})
