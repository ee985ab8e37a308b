// Incidents: who may write and read them, that sending twice is once, that erasing a person takes the words, and that
// they come home with the assessor's return file.
import { describe, expect, it } from 'vitest'
import { eraseCandidate, rebuildProjections, verifyRecord } from '../../../assessments/services/record/rebuild.ts'
import { type Client, failureCodeOf } from '../../support/core.ts'
import { dbOf, openedPackage } from '../../support/forged.ts'
import { bringBack, dealOut, laptopOf } from '../../support/laptops.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { uuid, type World } from '../../support/world.ts'

const incident = (world: World, candidateIds: string[], text = 'Cara werd onwel en ging naar buiten.') => ({
  sessionId: world.sessionId,
  incidentId: uuid(),
  runId: null,
  candidateIds,
  text,
})
const texts = async (client: Client, { sessionId }: World) =>
  (await client.day.incidents({ sessionId })).map(({ text }) => text)

describe('an incident', () => {
  it('is for lead, coach, and who observes everybody it is about', async () => {
    const { clients, world } = await startedWorld()
    await clients.anna.day.noteIncident(incident(world, [world.cara], 'over Cara'))
    await clients.lead.day.noteIncident(incident(world, [world.cara, world.dirk], 'over Cara en Dirk'))
    await clients.lead.day.noteIncident(incident(world, [], 'het alarm ging af'))
    await clients.other.day.noteIncident(incident(world, [], 'de deur klemt'))
    const all = ['het alarm ging af', 'de deur klemt', 'over Cara', 'over Cara en Dirk']
    expect((await texts(clients.lead, world)).sort()).toEqual(all.toSorted())
    expect((await texts(clients.coach, world)).sort()).toEqual(all.toSorted())
    expect(await texts(clients.bert, world)).toEqual(['over Cara'])
    expect(await texts(clients.anna, world)).toEqual(['over Cara'])
    expect(await texts(clients.other, world)).toEqual(['de deur klemt'])
    expect(await failureCodeOf(clients.viewer.day.incidents({ sessionId: world.sessionId }))).toBe('NOT_ALLOWED')
    const [about] = await clients.anna.day.incidents({ sessionId: world.sessionId })
    expect(about).toMatchObject({ by: 'Anna', candidates: [{ code: 'K-01' }], runId: null, exercise: null })
  })

  it('names the exercise of its run', async () => {
    const { clients, world } = await startedWorld()
    const runId = (await clients.anna.work.list())[0]?.runId ?? ''
    await clients.anna.day.noteIncident({ ...incident(world, [world.cara]), runId })
    expect(await clients.lead.day.incidents({ sessionId: world.sessionId })).toMatchObject([
      { runId, exercise: 'Rollenspel' },
    ])
  })

  it('is not written by who has nothing to do with it', async () => {
    const { clients, world } = await startedWorld()
    const runId = (await clients.anna.work.list())[0]?.runId ?? ''
    const tried = [
      clients.other.day.noteIncident(incident(world, [world.cara])),
      clients.anna.day.noteIncident(incident(world, [world.cara, world.dirk])),
      clients.other.day.noteIncident({ ...incident(world, []), runId }),
      clients.lead.day.noteIncident(incident(world, [uuid()])),
      clients.lead.day.noteIncident({ ...incident(world, []), runId: uuid() }),
      clients.lead.day.noteIncident({ ...incident(world, []), sessionId: uuid() }),
    ]
    for (const call of tried) expect(await failureCodeOf(call)).toBe('NOT_FOUND')
    expect(await failureCodeOf(clients.viewer.day.noteIncident(incident(world, [])))).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(clients.lead.day.noteIncident(incident(world, [], '  ')))).toBe('BAD_REQUEST')
    expect(await failureCodeOf(clients.lead.day.noteIncident(incident(world, [], 'x'.repeat(2_001))))).toBe(
      'BAD_REQUEST',
    )
    expect(await texts(clients.lead, world)).toEqual([])
  })

  it('waits for the start of the session', async () => {
    const { clients, world } = await preparedWorld()
    expect(await failureCodeOf(clients.lead.day.noteIncident(incident(world, [])))).toBe('NOT_STARTED')
  })

  it('sent twice is one, and holds any script', async () => {
    const { clients, world, state } = await startedWorld()
    const one = incident(world, [world.cara], `${'😀 ضوء '.repeat(100)}einde`)
    await clients.anna.day.noteIncident(one)
    await clients.anna.day.noteIncident(one)
    await clients.bert.day.noteIncident({ ...one, text: 'iets anders onder dezelfde naam' })
    expect(await texts(clients.lead, world)).toEqual([one.text])
    const records = await dbOf({ state }).selectFrom('records').select('hash').where('kind', '=', 'incident.noted')
    expect(await records.execute()).toHaveLength(1)
  })

  it('goes with the person it is about, and comes back by no second sending', async () => {
    const { clients, world, state } = await startedWorld()
    const both = incident(world, [world.cara, world.dirk], 'woorden-over-twee')
    await clients.lead.day.noteIncident(both)
    await clients.lead.day.noteIncident(incident(world, [world.dirk], 'over Dirk alleen'))
    await clients.anna.day.saveIncidentDraft({
      sessionId: world.sessionId,
      draft: { incidentId: uuid(), runId: null, candidateIds: [world.cara], text: 'half over Cara' },
    })
    await clients.lead.day.saveIncidentDraft({
      sessionId: world.sessionId,
      draft: { incidentId: uuid(), runId: null, candidateIds: [world.dirk], text: 'half over Dirk' },
    })
    const db = dbOf({ state })
    await db.transaction().execute((trx) =>
      eraseCandidate(trx, state, {
        sessionId: world.sessionId,
        candidateId: world.cara,
        authorId: world.people.lead,
      }),
    )
    expect(await texts(clients.lead, world)).toEqual(['over Dirk alleen'])
    expect(await failureCodeOf(clients.lead.day.noteIncident(both))).toBe('NOT_FOUND')
    expect(await clients.anna.day.incidentDraft({ sessionId: world.sessionId, runId: null })).toBeNull()
    expect(await clients.lead.day.incidentDraft({ sessionId: world.sessionId, runId: null })).toMatchObject({
      text: 'half over Dirk',
    })
    const everything = JSON.stringify(await db.selectFrom('record_parts').selectAll().execute())
    expect(everything).not.toContain('woorden-over-twee')
    expect((await verifyRecord(db)).faults).toEqual([])
  })

  it('is read again from the record', async () => {
    const { clients, world, state } = await startedWorld()
    await clients.lead.day.noteIncident(incident(world, [world.cara]))
    const before = await clients.lead.day.incidents({ sessionId: world.sessionId })
    await dbOf({ state })
      .transaction()
      .execute((trx) => rebuildProjections(trx))
    expect(await clients.lead.day.incidents({ sessionId: world.sessionId })).toEqual(before)
  })
})

describe('an incident somebody is still writing', () => {
  it('is kept for its writer alone, until it is noted', async () => {
    const { clients, world } = await startedWorld()
    const { sessionId } = world
    const draft = { incidentId: uuid(), runId: null, candidateIds: [world.cara], text: 'Cara werd on' }
    await clients.anna.day.saveIncidentDraft({ sessionId, draft })
    expect(await clients.anna.day.incidentDraft({ sessionId, runId: null })).toEqual(draft)
    expect(await clients.bert.day.incidentDraft({ sessionId, runId: null })).toBeNull()
    expect(await clients.lead.day.incidentDraft({ sessionId, runId: null })).toBeNull()
    await clients.anna.day.noteIncident({ ...draft, sessionId, text: 'Cara werd onwel' })
    expect(await clients.anna.day.incidentDraft({ sessionId, runId: null })).toBeNull()
    // The last pause in typing comes in after the noting: nothing is left lying.
    await clients.anna.day.saveIncidentDraft({ sessionId, draft })
    expect(await clients.anna.day.incidentDraft({ sessionId, runId: null })).toBeNull()
  })

  it('is thrown away when emptied', async () => {
    const { clients, world } = await startedWorld()
    const { sessionId } = world
    const draft = { incidentId: uuid(), runId: null, candidateIds: [], text: 'toch niet' }
    await clients.lead.day.saveIncidentDraft({ sessionId, draft })
    await clients.lead.day.saveIncidentDraft({ sessionId, draft: { ...draft, text: '' } })
    expect(await clients.lead.day.incidentDraft({ sessionId, runId: null })).toBeNull()
  })
})

describe('incidents on several laptops', () => {
  it('come home with the return file of who wrote them', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    const anna = await laptopOf(lead, 'anna')
    await anna.client.day.noteIncident(incident(world, [world.cara], 'op de laptop van Anna'))
    expect(await texts(anna.client, world)).toEqual(['op de laptop van Anna'])
    await bringBack(lead, anna.client)
    expect(await texts(clients.lead, world)).toEqual(['op de laptop van Anna'])
    expect(await texts(clients.bert, world)).toEqual(['op de laptop van Anna'])
    expect(await texts(clients.other, world)).toEqual([])
    await bringBack(lead, anna.client)
    expect(await texts(clients.lead, world)).toHaveLength(1)
  })

  it('of others never leave in a package', async () => {
    const lead = await startedWorld()
    const { world, clients } = lead
    await clients.lead.day.noteIncident(incident(world, [world.cara], 'woorden-van-de-leiding'))
    const { body } = await openedPackage(await dealOut(lead, 'anna'))
    expect(JSON.stringify(body)).not.toContain('woorden-van-de-leiding')
  })

  it('are not led from a laptop the session came to', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    expect(await failureCodeOf(anna.client.day.noteIncident(incident(world, [world.dirk])))).toBe('NOT_FOUND')
  })
})
