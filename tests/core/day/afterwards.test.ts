// After the day: what each assessor still has to do, in counts; and the log, in sentences on paper without words about
// anybody's bad moment.
import { describe, expect, it } from 'vitest'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { textOf } from '../../support/docx.ts'
import { dbOf } from '../../support/forged.ts'
import { bringBack, laptopOf } from '../../support/laptops.ts'
import { startedWorld } from '../../support/setup.ts'
import { judge, note, uuid } from '../../support/world.ts'

const missingOf = async ({ clients, world }: Awaited<ReturnType<typeof startedWorld>>, name: string) =>
  (await clients.lead.day.missing({ sessionId: world.sessionId })).filter(({ assessor }) => assessor === name)

describe('what is missing', () => {
  it('counts half sentences, notes without a place and targets without a level, step by step', async () => {
    const all = await startedWorld()
    const { clients, world } = all
    const assignmentId = world.work.anna
    const about = { assignmentId, candidateId: world.cara }
    await clients.anna.work.saveSentence({ ...about, text: 'zegt half' })
    const noteId = await note(clients.anna, assignmentId, world.cara, 'zegt goedemorgen')
    await note(clients.anna, assignmentId, world.cara, 'ruimt op')
    await clients.anna.work.saveSentence({ ...about, text: 'zegt half' })
    const [observing] = await missingOf(all, 'Anna')
    expect(observing).toMatchObject({
      step: 'observing',
      sentencesOpen: 1,
      notClassified: 2,
      notRated: 2,
      codes: ['K-01'],
    })
    await clients.anna.work.saveSentence({ ...about, text: ' ' })
    await clients.anna.work.seal({ assignmentId })
    await clients.anna.work.link({ ...about, noteId, target: world.indicator, sign: 'plus' })
    expect(await missingOf(all, 'Anna')).toMatchObject([
      { step: 'classifying', sentencesOpen: 0, notClassified: 1, notRated: 2 },
    ])
    const [second] =
      (await clients.anna.work.get({ assignmentId })).judging?.notes.filter(({ id }) => id !== noteId) ?? []
    await clients.anna.work.setAside({ ...about, noteId: second?.id ?? '', aside: true })
    await clients.anna.work.toRating({ assignmentId })
    const rating = { candidateId: world.cara, target: world.indicator, level: 3, noNoteReason: null }
    await clients.anna.work.rate({ assignmentId, rating })
    expect(await missingOf(all, 'Anna')).toMatchObject([{ step: 'rating', notClassified: 0, notRated: 1 }])
    await clients.anna.work.rate({
      assignmentId,
      rating: { ...rating, target: world.whole, noNoteReason: 'from-result' },
    })
    await clients.anna.work.submit({ assignmentId })
    expect(await missingOf(all, 'Anna')).toEqual([])
    expect(JSON.stringify(await clients.coach.day.missing({ sessionId: world.sessionId }))).not.toContain('level')
  })

  it('knows no counts of drafts on another laptop', async () => {
    const lead = await startedWorld()
    const { world } = lead
    const anna = await laptopOf(lead, 'anna')
    const unknown = { sentencesOpen: null, notClassified: null, notRated: null }
    expect(await missingOf(lead, 'Anna')).toMatchObject([{ step: 'observing', ...unknown }])
    await note(anna.client, world.work.anna, world.cara, 'zegt goedemorgen')
    await anna.client.work.seal({ assignmentId: world.work.anna })
    await bringBack(lead, anna.client)
    expect(await missingOf(lead, 'Anna')).toMatchObject([{ step: 'sealed', ...unknown }])
    expect(await failureCodeOf(anna.client.day.missing({ sessionId: world.sessionId }))).toBe('NOT_ALLOWED')
  })
})

describe('the log of a day', () => {
  async function played() {
    const all = await startedWorld()
    const { clients, world, clock } = all
    const { sessionId } = world
    clock.pass(60_000)
    await clients.anna.work.timerEvent({ assignmentId: world.work.anna, event: 'start' })
    clock.pass(60_000)
    await clients.anna.work.timerEvent({ assignmentId: world.work.anna, event: 'extend', extendMinutes: 5 })
    clock.pass(60_000)
    const incident = { sessionId, incidentId: uuid(), runId: null, candidateIds: [world.cara] }
    await clients.anna.day.noteIncident({ ...incident, text: 'woorden-over-onwel' })
    clock.pass(60_000)
    await judge(clients.anna, world, world.work.anna, world.cara, { note: 'zegt goedemorgen', level: 3 })
    clock.pass(60_000)
    await clients.lead.sessions.reopen({ assignmentId: world.work.anna, reason: 'reden-teruggave' })
    clock.pass(60_000)
    const { revision } = await clients.lead.sessions.get({ id: sessionId })
    const change = { kind: 'absent' as const, candidateId: world.dirk }
    await clients.lead.day.change({ sessionId, change, revision, reason: 'reden-ziek' })
    return all
  }

  it('tells what happened, by whom, about whom, in order', async () => {
    const { clients, world } = await played()
    const entries = await clients.lead.day.log({ sessionId: world.sessionId })
    expect(entries.map(({ code, what, by, codes }) => [code, what, by, codes.join(' ')])).toEqual([
      ['started', '', 'Lies Lead', ''],
      ['timer', 'start', 'Anna', 'K-01'],
      ['timer', 'extend', 'Anna', 'K-01'],
      ['incident', '', 'Anna', 'K-01'],
      ['sealed', '', 'Anna', 'K-01'],
      ['submitted', '', 'Anna', 'K-01'],
      ['reopened', '', 'Lies Lead', 'K-01'],
      ['changed', 'absent', 'Lies Lead', 'K-02'],
    ])
    expect(entries.find(({ what }) => what === 'extend')).toMatchObject({ detail: '5', exercise: 'Rollenspel' })
    expect(entries.find(({ code }) => code === 'reopened')).toMatchObject({ detail: 'Anna', text: 'reden-teruggave' })
    expect(entries.find(({ code }) => code === 'incident')?.text).toBe('woorden-over-onwel')
    expect(JSON.stringify(entries)).not.toMatch(/goedemorgen|level/)
    expect(await clients.coach.day.log({ sessionId: world.sessionId })).toEqual(entries)
    for (const client of [clients.anna, clients.viewer])
      expect(await failureCodeOf(client.day.log({ sessionId: world.sessionId }))).toBe('NOT_ALLOWED')
  })

  it('keeps words about somebody’s bad moment off paper', async () => {
    const { clients, world } = await played()
    const { fileName, base64 } = await clients.lead.day.logFile({ sessionId: world.sessionId })
    expect(fileName).toBe('Dagverslag-Testsessie.docx')
    const text = textOf(Buffer.from(base64, 'base64'))
    for (const there of [
      'Incident genoteerd (zie Wakker)',
      'reden-teruggave',
      'Klok 5 minuten verlengd',
      'Afwezig',
      'K-02',
    ])
      expect(text).toContain(there)
    for (const hidden of ['woorden-over-onwel', 'reden-ziek', 'Cara', 'Dirk']) expect(text).not.toContain(hidden)
  })

  it('forgets who was erased', async () => {
    const { clients, world, state } = await played()
    const about = { sessionId: world.sessionId, candidateId: world.cara, authorId: world.people.lead }
    await dbOf({ state })
      .transaction()
      .execute((trx) => eraseCandidate(trx, state, about))
    const entries = await clients.lead.day.log({ sessionId: world.sessionId })
    expect(JSON.stringify(entries)).not.toMatch(/woorden-over-onwel|K-01/)
    expect(entries.map(({ code }) => code)).not.toContain('incident')
  })
})
