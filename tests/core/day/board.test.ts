// The board through the contract: where everybody is, what asks attention, and never a level.
import { describe, expect, it } from 'vitest'
import { at, clockAt, startedDay, writes } from './day-session.ts'

const minute = 60_000
const attentionOf = async (all: Awaited<ReturnType<typeof startedDay>>) =>
  (await all.board()).attention.map(({ code, runId, minutes }) => ({ code, runId, minutes }))

describe('the board of a day', () => {
  it('tells where and when each run is, its clock, and when everybody changes', async () => {
    const all = await startedDay()
    const board = await all.board()
    expect(board.rotation).toEqual({ at: at('09:00'), bell: null })
    expect(board.runs).toHaveLength(4)
    expect(board.runs[0]).toMatchObject({ room: 'Lokaal 1', start: at('09:00'), minutes: 20 })
    expect(board.runs[0]?.timer.status).toBe('not-started')
    expect(board.attention).toEqual([])
    await all.lead.day.timerEvent({ sessionId: all.sessionId, runIds: [all.runs.amir], event: 'start' })
    all.clock.pass(4 * minute)
    expect((await all.board()).runs[0]?.timer).toMatchObject({ status: 'running', totalRemainingMs: 16 * minute })
  })

  it('says which run did not start, five minutes after its time and not before', async () => {
    const all = await startedDay()
    all.clock.pass(15 * minute)
    expect(await attentionOf(all)).toEqual([])
    all.clock.pass(minute)
    expect(await attentionOf(all)).toEqual([
      { code: 'not-started', runId: all.runs.amir, minutes: 6 },
      { code: 'not-started', runId: all.runs.bea, minutes: 6 },
    ])
    // Somebody who writes has begun, clock or not; and of somebody who is absent nothing is expected.
    await writes(all, all.people.ilse.client, all.runs.amir, all.candidates.amir)
    await all.change({ kind: 'absent', candidateId: all.candidates.bea })
    expect(await attentionOf(all)).toEqual([])
  })

  it('says which clock stands still, which runs over, and who has stayed behind', async () => {
    const all = await startedDay({ start: '09:00' })
    const { lead, sessionId, clock, runs } = all
    const event = (what: 'start' | 'pause' | 'resume' | 'end') =>
      lead.day.timerEvent({ sessionId, runIds: [runs.amir], event: what })
    await event('start')
    clock.pass(5 * minute)
    await event('pause')
    clock.pass(4 * minute)
    expect(await attentionOf(all)).toContainEqual({ code: 'paused-long', runId: runs.amir, minutes: 4 })
    await event('resume')
    clock.pass(14 * minute)
    expect(await attentionOf(all)).toContainEqual({ code: 'over-time', runId: runs.amir, minutes: 3 })
    const assignmentId = await writes(all, all.people.ilse.client, runs.amir, all.candidates.amir)
    clock.pass(2 * minute)
    // It ended by itself a minute ago.
    clock.pass(15 * minute)
    expect(await attentionOf(all)).toContainEqual({ code: 'observing-long-after', runId: runs.amir, minutes: 16 })
    await all.people.ilse.client.work.seal({ assignmentId })
    clock.pass(31 * minute)
    expect(await attentionOf(all)).toContainEqual({ code: 'not-submitted-long-after', runId: runs.amir, minutes: 31 })
  })

  it('does not worry about what happens on a laptop elsewhere, nor about another day', async () => {
    const all = await startedDay()
    const personIds = [all.people.ilse.id, all.people.bart.id]
    await all.lead.exchange.makePackage({ sessionId: all.sessionId, personIds, lock: { kind: 'code' } })
    all.clock.pass(30 * minute)
    expect(await attentionOf(all)).toEqual([])
    // There it has begun, as far as anybody knows: who stops now keeps it.
    await all.change({ kind: 'stopped', candidateId: all.candidates.amir })
    expect((await all.body()).runs.map(({ id }) => id)).toContain(all.runs.amir)
    const next = await startedDay()
    next.clock.pass(clockAt('23:59') - clockAt('08:50') + 60 * minute)
    expect(await attentionOf(next)).toEqual([])
  })

  it('holds no level', async () => {
    const all = await startedDay()
    expect(JSON.stringify(await all.board())).not.toContain('level')
  })
})
