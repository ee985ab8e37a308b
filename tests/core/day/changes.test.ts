// Changes of the day through the contract: what is saved, what the record holds, and what is refused.
import { describe, expect, it } from 'vitest'
import type { DayChange } from '../../../assessments/contract/index.ts'
import { eraseCandidate } from '../../../assessments/services/record/rebuild.ts'
import { failureCodeOf } from '../../support/core.ts'
import { uuid } from '../../support/world.ts'
import { at, type StartedDay, startedDay, writes } from './day-session.ts'

const dbOf = (all: StartedDay) => {
  const db = all.state.file?.db
  if (db === undefined) throw new Error('no file is open')
  return db
}

describe('a change of the day', () => {
  it('shows what it would do, saves nothing, and does exactly that', async () => {
    const all = await startedDay()
    const { lead, sessionId, candidates } = all
    const wanted: DayChange = { kind: 'late', candidateId: candidates.amir, minutes: 20 }
    const before = await all.body()
    const shown = await lead.day.preview({ sessionId, change: wanted })
    expect(await all.body()).toEqual(before)
    expect(shown.effects.map(({ code, who, to }) => `${code} ${who} ${to}`)).toEqual([`run-moved K-01 ${at('09:55')}`])
    const made = await lead.day.change({ sessionId, change: wanted, revision: shown.revision, reason: 'bus gemist' })
    expect(made.effects).toEqual(shown.effects)
    expect((await all.body()).runs.find(({ id }) => id === all.runs.amir)?.start).toBe(at('09:55'))
    expect((await all.board()).presence).toMatchObject([{ candidateId: candidates.amir, state: 'late', minutes: 20 }])
  })

  it('is refused where another window was first, before the start, and where nothing would change', async () => {
    const all = await startedDay()
    const { lead, sessionId, runs } = all
    const room: DayChange = { kind: 'room', runId: runs.amir, room: 'Lokaal 3' }
    const { revision } = await lead.day.preview({ sessionId, change: room })
    await lead.day.change({ sessionId, change: room, revision, reason: '' })
    const second = { ...room, room: 'Lokaal 4' }
    const slower = lead.day.change({ sessionId, change: second, revision, reason: '' })
    expect(await failureCodeOf(slower)).toBe('CHANGED_ELSEWHERE')
    expect(await failureCodeOf(lead.day.preview({ sessionId, change: room }))).toBe('NOTHING_CHANGES')
    const prepared = await lead.sessions.save({ id: null, revision: 0, body: await freshBody(all) })
    const early = lead.day.preview({ sessionId: prepared.id, change: room })
    expect(await failureCodeOf(early)).toBe('NOT_STARTED')
    const unknown = lead.day.preview({ sessionId, change: { ...room, runId: uuid() } })
    expect(await failureCodeOf(unknown)).toBe('UNKNOWN_REFERENCE')
  })

  it('is the lead’s', async () => {
    const all = await startedDay()
    const wanted: DayChange = { kind: 'absent', candidateId: all.candidates.amir }
    const asked = all.people.ilse.client.day.preview({ sessionId: all.sessionId, change: wanted })
    expect(await failureCodeOf(asked)).toBe('NOT_ALLOWED')
  })

  it('keeps the work of an assessor who drops out, and hands on the rest to a stand-in', async () => {
    const all = await startedDay()
    const { ilse, nadia } = all.people
    const assignmentId = await writes(all, ilse.client, all.runs.amir, all.candidates.amir)
    await all.change({ kind: 'assessor-out', personId: ilse.id, standInId: nadia.id })
    const kept = await ilse.client.work.get({ assignmentId })
    expect(kept.notes).toHaveLength(1)
    expect((await ilse.client.work.list()).map((item) => item.assignmentId)).toEqual([assignmentId])
    const observers = (await all.body()).runs.find(({ id }) => id === all.runs.carl)?.observers
    expect(observers).toEqual([{ personId: nadia.id, candidateIds: [all.candidates.carl] }])
  })

  it('lets the gate of somebody who stopped depend on what is left', async () => {
    const all = await startedDay()
    const { ilse } = all.people
    const assignmentId = await writes(all, ilse.client, all.runs.amir, all.candidates.amir)
    const missing = async () => (await all.board()).candidates.find(({ id }) => id === all.candidates.amir)
    expect(await missing()).toMatchObject({ gate: 'closed', missing: 2 })
    await all.change({ kind: 'stopped', candidateId: all.candidates.amir }, 'ging naar huis')
    expect(await missing()).toMatchObject({ gate: 'closed', missing: 1 })
    await submitAll(all, assignmentId)
    expect(await missing()).toMatchObject({ gate: 'complete', missing: 0 })
  })

  it('lets nobody into an observation that is sealed, and says so', async () => {
    const all = await startedDay()
    const { ilse } = all.people
    const assignmentId = await writes(all, ilse.client, all.runs.amir, all.candidates.amir)
    await ilse.client.work.seal({ assignmentId })
    const { amir, bea } = all.candidates
    const trade = { kind: 'traded', candidateId: amir, otherId: bea, exerciseId: all.exercises.talk } as const
    const asked = all.lead.day.preview({ sessionId: all.sessionId, change: trade })
    expect(await failureCodeOf(asked)).toBe('ALREADY_SEALED')
  })

  it('refuses a newcomer with a code that is taken, and anything new for whose eindbespreking has opened', async () => {
    const all = await startedDay()
    const { lead, sessionId, candidates } = all
    const by = { id: uuid(), code: 'k-02', name: 'Dirk' }
    const replaced: DayChange = { kind: 'replaced', candidateId: candidates.amir, by }
    expect(await failureCodeOf(lead.day.preview({ sessionId, change: replaced }))).toBe('DUPLICATE_CODE')
    await lead.deliberations.open({ sessionId, candidateId: candidates.carl, reason: 'ging vroeger weg' })
    const extra: DayChange = {
      kind: 'extra-run',
      runId: uuid(),
      exerciseId: all.exercises.talk,
      candidateIds: [candidates.carl],
      personIds: [],
      room: '',
      start: null,
    }
    expect(await failureCodeOf(lead.day.preview({ sessionId, change: extra }))).toBe('GATE_OPEN')
  })

  it('stands in the record with its reason, can be rebuilt, and goes with the person it is about', async () => {
    const all = await startedDay()
    const by = { id: uuid(), code: 'K-09', name: 'Dirk Geheim' }
    await all.change({ kind: 'replaced', candidateId: all.candidates.amir, by }, 'geheime reden')
    const db = dbOf(all)
    const rows = await db.selectFrom('day_changes').select(['change', 'reason']).execute()
    expect(rows).toMatchObject([{ reason: 'geheime reden' }])
    expect((await all.board()).presence).toMatchObject([{ candidateId: all.candidates.amir, state: 'replaced' }])
    await db.transaction().execute((trx) =>
      eraseCandidate(trx, all.state, {
        sessionId: all.sessionId,
        candidateId: by.id,
        authorId: all.people.ilse.id,
      }),
    )
    const left = await db.selectFrom('record_parts').select('content').execute()
    expect(left.some(({ content }) => content.includes('geheime reden') || content.includes('Dirk'))).toBe(false)
    expect(await db.selectFrom('day_changes').selectAll().execute()).toEqual([])
  })
})

async function freshBody(all: StartedDay) {
  const body = await all.body()
  return { ...body, candidates: [], runs: [] }
}

async function submitAll(all: StartedDay, assignmentId: string): Promise<void> {
  const { client } = all.people.ilse
  await client.work.seal({ assignmentId })
  const { judging, candidates } = await client.work.get({ assignmentId })
  const [candidateId = ''] = candidates.map(({ id }) => id)
  for (const { id: noteId } of judging?.notes ?? []) {
    await client.work.setAside({ assignmentId, noteId, candidateId, aside: true })
  }
  await client.work.toRating({ assignmentId })
  for (const { kind, id } of judging?.targets ?? []) {
    const rating = { candidateId, target: { kind, id }, level: 2, noNoteReason: 'from-result' as const }
    await client.work.rate({ assignmentId, rating })
  }
  await client.work.submit({ assignmentId })
}
