// The clocks of a session on the wall and under the lead's hand, and the bell at the change of rooms.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failureCodeOf, testClock, testCore } from '../../support/core.ts'
import { laptopOf } from '../../support/laptops.ts'
import { preparedWorld, startedWorld } from '../../support/setup.ts'
import { note } from '../../support/world.ts'

const minute = 60_000
const zone = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'Europe/Brussels'
})
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Both runs have a place and a time; a screen on the wall where nobody signed in. */
async function day(
  options: Parameters<typeof startedWorld>[0] = {},
  starts = ['2026-11-17T09:30', '2026-11-17T10:15'],
) {
  const all = await startedWorld(options)
  const { sessionId } = all.world
  const { body, revision } = await all.clients.lead.sessions.get({ id: sessionId })
  const runs = body.runs.map((run, i) => ({ ...run, room: `Lokaal ${i + 1}`, start: starts[i] ?? null, minutes: 15 }))
  const timetable = { ...body.timetable, rooms: ['Lokaal 1', 'Lokaal 2'] }
  await all.clients.lead.sessions.save({ id: sessionId, revision, body: { ...body, runs, timetable } })
  const [first = '', second = ''] = runs.map((run) => run.id)
  const { lead } = all.clients
  type Event = Parameters<typeof lead.day.timerEvent>[0]['event']
  return {
    ...all,
    sessionId,
    first,
    second,
    wall: () => all.client('op de muur').day.wall({ sessionId }),
    lead: (event: Event, runIds = [first, second]) => lead.day.timerEvent({ sessionId, runIds, event }),
    bell: (at: string | null) => lead.day.setBell({ sessionId, at }),
  }
}

describe('the wall', () => {
  it('shows running clocks to whoever stands before it, and holds no name', async () => {
    const { wall, lead, clock, clients, world } = await day()
    await note(clients.anna, world.work.anna, world.cara, 'geheim-op-de-muur')
    expect((await wall()).clocks).toEqual([])
    await lead('start')
    clock.pass(minute)
    const seen = await wall()
    expect(seen).toMatchObject({ session: 'Testsessie', now: new Date(clock.wall()).toISOString() })
    expect(seen.clocks).toMatchObject([
      { exercise: 'Rollenspel', room: 'Lokaal 1', timer: { status: 'running', phaseRemainingMs: 4 * minute } },
      // With half as much time again.
      { exercise: 'Rollenspel', room: 'Lokaal 2', timer: { status: 'running', phaseRemainingMs: 6.5 * minute } },
    ])
    const words = JSON.stringify(seen)
    for (const word of ['Cara', 'Dirk', 'K-01', 'K-02', 'Anna', 'Otto', 'geheim', 'vertrouwelijk']) {
      expect(words).not.toContain(word)
    }
  })

  it('is not there before the start, for a session that is not, or without a file', async () => {
    const prepared = await preparedWorld()
    const { sessionId } = prepared.world
    expect(await failureCodeOf(prepared.client('muur').day.wall({ sessionId }))).toBe('NOT_FOUND')
    const unknown = prepared.client('muur').day.wall({ sessionId: crypto.randomUUID() })
    expect(await failureCodeOf(unknown)).toBe('NOT_FOUND')
    expect(await failureCodeOf(testCore().client('muur').day.wall({ sessionId }))).toBe('FILE_CLOSED')
  })

  it('has what ends first in front, then what stands still, then what has just ended', async () => {
    const { wall, lead, clock, first, second } = await day()
    const order = async () => (await wall()).clocks.map(({ runId, timer }) => [runId, timer.status])
    await lead('start')
    expect(await order()).toEqual([
      [first, 'running'],
      [second, 'running'],
    ])
    await lead('pause', [first])
    expect(await order()).toEqual([
      [second, 'running'],
      [first, 'paused'],
    ])
    clock.pass(23 * minute)
    expect(await order()).toEqual([
      [first, 'paused'],
      [second, 'ended'],
    ])
  })

  it('takes an ended clock down after ten minutes, stopped or run out', async () => {
    const { wall, lead, clock, second } = await day()
    const hanging = async () => (await wall()).clocks.map(({ timer }) => timer.status)
    await lead('start')
    clock.pass(5 * minute)
    await lead('end', [second])
    clock.pass(9 * minute + 59_000)
    expect(await hanging()).toEqual(['running', 'ended'])
    clock.pass(2_000)
    expect(await hanging()).toEqual(['ended'])
    clock.pass(9 * minute + 58_000)
    expect(await hanging()).toEqual(['ended'])
    clock.pass(2_000)
    expect(await hanging()).toEqual([])
  })
})

describe('the change of rooms', () => {
  it('is the next planned start on the clock of this place', async () => {
    // 9:00 in Brussels.
    const { wall, clock } = await day({ clock: testClock(Date.UTC(2026, 10, 17, 8, 0)) })
    const at = async () => (await wall()).rotation.at
    expect(await at()).toBe('2026-11-17T09:30')
    clock.pass(29 * minute)
    expect(await at()).toBe('2026-11-17T09:30')
    clock.pass(minute)
    expect(await at()).toBe('2026-11-17T10:15')
    clock.pass(45 * minute)
    expect(await at()).toBeNull()
  })

  it('and its bell hold when summer time begins in between', async () => {
    // The evening before: 23:30 on 27 March 2027.
    const clock = testClock(Date.UTC(2027, 2, 27, 22, 30))
    const { wall, bell } = await day({ clock }, ['2027-03-28T01:30', '2027-03-28T09:30'])
    const ringsAt = new Date('2027-03-28T09:30').toISOString()
    await bell(ringsAt)
    expect((await wall()).rotation).toEqual({ at: '2027-03-28T01:30', bell: ringsAt })
    clock.pass(9 * 60 * minute - minute)
    // Nine hours less a minute have passed, and the clock on the wall shows 9:29.
    expect((await wall()).rotation).toEqual({ at: '2027-03-28T09:30', bell: ringsAt })
    expect(Date.parse(ringsAt) - clock.wall()).toBe(minute)
  })

  it('rings once: told of for a minute, and then no more', async () => {
    const { wall, bell, clock } = await day()
    const at = new Date(clock.wall() + 5 * minute).toISOString()
    await bell(at)
    const rings = async () => (await wall()).rotation.bell
    clock.pass(5 * minute + 59_000)
    expect(await rings()).toBe(at)
    clock.pass(2_000)
    expect(await rings()).toBeNull()
    await bell(new Date(clock.wall() + minute).toISOString())
    await bell(null)
    expect(await rings()).toBeNull()
  })

  it('is now for the minute that is running, and refused for what is past', async () => {
    const { wall, bell, clock } = await day()
    clock.pass(40_000)
    await bell(new Date(clock.wall() - 40_000).toISOString())
    const now = new Date(clock.wall()).toISOString()
    expect((await wall()).rotation.bell).toBe(now)
    expect(await failureCodeOf(bell(new Date(clock.wall() - minute).toISOString()))).toBe('BELL_PAST')
    expect((await wall()).rotation.bell).toBe(now)
  })
})

describe('the lead at the clocks', () => {
  it('works several at once, in their own name', async () => {
    const { lead, first, second, clients, world, state, wall } = await day()
    expect(await lead('start')).toMatchObject({ done: [first, second], refused: [] })
    const records = await state.file?.db
      .selectFrom('records')
      .select('author_id')
      .where('kind', '=', 'timer.event')
      .execute()
    expect(records?.map((row) => row.author_id)).toEqual([world.people.lead, world.people.lead])
    expect((await clients.anna.work.timer({ assignmentId: world.work.anna })).status).toBe('running')
    await lead('pause')
    expect((await wall()).clocks.map(({ timer }) => timer.status)).toEqual(['paused', 'paused'])
  })

  it('leaves what cannot as it is, names it, and fails only when none can', async () => {
    const { lead, first, second, clients, world } = await day()
    await clients.anna.work.timerEvent({ assignmentId: world.work.anna, event: 'start' })
    expect(await lead('start')).toMatchObject({ done: [second], refused: [first] })
    expect(await failureCodeOf(lead('start'))).toBe('TIMER_STATE')
    expect(await failureCodeOf(lead('resume', [second]))).toBe('TIMER_STATE')
    expect(await lead('pause', [first, first])).toMatchObject({ done: [first], refused: [] })
  })

  it('does nothing at all when one of the runs is no run of the session', async () => {
    const { lead, first, wall } = await day()
    expect(await failureCodeOf(lead('start', [first, crypto.randomUUID()]))).toBe('NOT_FOUND')
    expect((await wall()).clocks).toEqual([])
  })

  it('has no clock or bell before the start', async () => {
    const { clients, world } = await preparedWorld()
    const { sessionId } = world
    const { body } = await clients.lead.sessions.get({ id: sessionId })
    const runIds = body.runs.map((run) => run.id)
    const { day } = clients.lead
    expect(await failureCodeOf(day.timerEvent({ sessionId, runIds, event: 'start' }))).toBe('NOT_STARTED')
    expect(await failureCodeOf(day.setBell({ sessionId, at: null }))).toBe('NOT_STARTED')
  })
})

describe('clocks of several laptops', () => {
  it('are each their own: nobody leads from an assessor’s, and what it brings back is no clock of the lead’s', async () => {
    const all = await day()
    const { sessionId, clock, world } = all
    const anna = await laptopOf(all, 'anna')
    const assignmentId = world.work.anna
    await anna.client.work.timerEvent({ assignmentId, event: 'start' })
    const own = await anna.client.day.wall({ sessionId })
    expect(own.clocks).toMatchObject([{ exercise: 'Rollenspel', timer: { status: 'running' } }])
    const { people } = await anna.client.desk.state()
    // Whoever is lead in their own file is not the lead of a session that came in a package.
    await anna.state.file?.db
      .updateTable('people')
      .set({ roles: JSON.stringify(['lead', 'assessor']) })
      .execute()
    expect(people).toHaveLength(1)
    const runIds = own.clocks.map(({ runId }) => runId)
    expect(await failureCodeOf(anna.client.day.timerEvent({ sessionId, runIds, event: 'pause' }))).toBe('NOT_ALLOWED')
    expect(await failureCodeOf(anna.client.day.setBell({ sessionId, at: null }))).toBe('NOT_ALLOWED')

    clock.pass(minute)
    const { file } = await anna.client.exchange.makeReturn({ sessionId })
    await all.clients.lead.exchange.takeIn({ base64: file.base64, recognise: [] })
    clock.pass(minute)
    expect((await all.wall()).clocks).toEqual([])
    expect((await all.clients.anna.desk.state()).runningTimers).toEqual([])
    // Looked at from here it goes by the labels, and no clock is started for it.
    const seen = await all.clients.anna.work.timer({ assignmentId })
    expect(seen).toMatchObject({ status: 'running', phaseRemainingMs: 3 * minute, away: null })
    expect(all.state.timers.size).toBe(0)
    expect(await failureCodeOf(all.lead('pause', [all.first]))).toBe('TIMER_STATE')
    // The lead's own clock for it can be started, and then counts here.
    await all.lead('start', [all.first])
    expect((await all.wall()).clocks).toMatchObject([{ runId: all.first, timer: { phaseRemainingMs: 5 * minute } }])
  })
})
