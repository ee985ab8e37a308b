// The clock of a run while the computer is not there: asleep, killed, restarted, its clock changed, summer time. What a
// candidate has left must be right afterwards, and nothing may be written twice.
import { describe, expect, it } from 'vitest'
import { beat } from '../../../assessments/services/work/timer-clock.ts'
import { passphrase, type TestClock, testClock, testCore } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const morning = Date.UTC(2026, 10, 17, 8, 0)

/** Anna's timer, five minutes of reading and ten of talking, on a computer that has been up since `up`. */
async function running(up = 3 * hour, start = morning) {
  const all = await startedWorld({ clock: testClock(start, up) })
  const assignmentId = all.world.work.anna
  await all.clients.anna.work.timerEvent({ assignmentId, event: 'start' })
  const db = () => {
    const file = all.state.file
    if (file === null) throw new Error('no file is open')
    return file.db
  }
  return {
    ...all,
    assignmentId,
    db,
    timer: () => all.clients.anna.work.timer({ assignmentId }),
    /** The program works: the second's beat comes. */
    worksFor: async (ms: number) => {
      for (let left = ms; left > 0; left -= second) {
        all.clock.pass(Math.min(second, left))
        await beat(all.state)
      }
    },
  }
}
type Running = Awaited<ReturnType<typeof running>>

/** Killed: nothing is said goodbye to. `clock` is the computer's when Wakker is opened again. */
async function openedAgain({ core, state, folder, world, assignmentId }: Running, clock: TestClock) {
  state.timers.clear()
  await core.close()
  const again = testCore({ folder, clock })
  const anna = again.client('anna')
  await anna.desk.open({ path: `${folder}/test.wakker`, passphrase })
  await anna.desk.signIn({ personId: world.people.anna, pin })
  return { ...again, anna, timer: () => anna.work.timer({ assignmentId }) }
}
/** The same computer later: `passed` by its boot clock, and the wall clock moved by somebody besides. */
const later = (clock: TestClock, passed: number, moved = 0) =>
  testClock(clock.wall() + passed + moved, clock.boot() + passed)
/** Started again: off for `off`, up for `up` when Wakker is opened. */
const restarted = (clock: TestClock, off: number, up: number, moved = 0) =>
  testClock(clock.wall() + off + up + moved, up)

describe('asleep', () => {
  for (const runsOn of [false, true]) {
    const system = runsOn ? 'the monotonic clock runs on' : 'the monotonic clock stands still'
    it(`counts the time asleep, and says so, where ${system}`, async () => {
      const { clock, timer, worksFor, assignmentId, clients } = await running()
      await worksFor(10 * second)
      clock.sleep(3 * minute, runsOn)
      await worksFor(2 * second)
      const seen = await timer()
      expect(seen).toMatchObject({ status: 'running', phaseIndex: 0, phaseRemainingMs: 2 * minute - 12 * second })
      expect(seen.away).toMatchObject({ why: 'asleep' })
      expect(Math.abs((seen.away?.ms ?? 0) - 3 * minute)).toBeLessThanOrEqual(second)
      const { timer: paused } = await clients.anna.work.timerEvent({ assignmentId, event: 'pause' })
      expect(paused.away).toBeNull()
      const { timer: resumed } = await clients.anna.work.timerEvent({ assignmentId, event: 'resume' })
      expect(resumed).toMatchObject({ away: null, phaseRemainingMs: 2 * minute - 12 * second })
    })
  }

  it('is right at the first look, before any beat', async () => {
    const { clock, timer, worksFor } = await running()
    await worksFor(minute)
    clock.sleep(2 * minute)
    expect(await timer()).toMatchObject({ phaseRemainingMs: 2 * minute, away: { ms: 2 * minute, why: 'asleep' } })
  })

  it('does not count a pause, however long the computer sleeps in it', async () => {
    const { clock, timer, worksFor, assignmentId, clients } = await running()
    await worksFor(minute)
    await clients.anna.work.timerEvent({ assignmentId, event: 'pause' })
    clock.sleep(2 * hour)
    await worksFor(second)
    expect(await timer()).toMatchObject({ status: 'paused', phaseRemainingMs: 4 * minute, away: null })
    await clients.anna.work.timerEvent({ assignmentId, event: 'resume' })
    expect(await timer()).toMatchObject({ status: 'running', phaseRemainingMs: 4 * minute, away: null })
  })

  it('twenty minutes in a phase: phases and the end have passed, and nothing is written twice', async () => {
    const { clock, timer, worksFor, db, state } = await running()
    await worksFor(minute)
    const written = async () => ({
      records: (await db().selectFrom('records').selectAll().execute()).length,
      events: (await db().selectFrom('timer_events').selectAll().execute()).length,
      beats: (await db().selectFrom('timer_heartbeats').selectAll().execute()).length,
    })
    const before = await written()
    clock.sleep(20 * minute)
    await worksFor(5 * second)
    await Promise.all([timer(), beat(state), timer(), beat(state)])
    expect(await timer()).toMatchObject({
      status: 'ended',
      phaseIndex: 1,
      totalRemainingMs: 0,
      away: { why: 'asleep' },
    })
    expect(await written()).toEqual(before)
  })

  it('six minutes: the next phase has begun by itself', async () => {
    const { clock, timer, worksFor } = await running()
    await worksFor(minute)
    clock.sleep(6 * minute)
    await worksFor(second)
    expect(await timer()).toMatchObject({ status: 'running', phaseIndex: 1, phaseRemainingMs: 8 * minute - second })
  })

  it('several short sleeps add up, and of less than a minute nobody is told', async () => {
    const { clock, timer, worksFor } = await running()
    for (let i = 0; i < 5; i += 1) {
      await worksFor(5 * second)
      clock.sleep(20 * second)
    }
    expect(await timer()).toMatchObject({ phaseRemainingMs: 5 * minute - 125 * second, away: null })
  })

  it('is not made out of a boot clock that is only right to a second', async () => {
    const { clock, timer, state } = await running()
    const { boot } = clock
    clock.boot = () => Math.floor((boot() + 500) / second) * second
    for (let i = 0; i < 100; i += 1) {
      clock.pass(317)
      await beat(state)
    }
    expect((await timer()).phaseRemainingMs).toBe(5 * minute - 31_700)
  })
})

describe('killed', () => {
  it('stands where it must right afterwards, and says how long nobody was there', async () => {
    const all = await running()
    await all.worksFor(minute)
    const { timer, anna } = await openedAgain(all, later(all.clock, 2 * minute))
    expect(await timer()).toMatchObject({
      status: 'running',
      phaseRemainingMs: 2 * minute,
      away: { ms: 2 * minute, why: 'closed' },
    })
    expect((await anna.desk.state()).runningTimers).toMatchObject([{ exercise: 'Rollenspel', phase: 'Lezen' }])
  })

  it('says it still after a second kill, until something is done with the timer', async () => {
    const all = await running()
    await all.worksFor(minute)
    const once = await openedAgain(all, later(all.clock, 2 * minute))
    await once.timer()
    await beat(once.state)
    const twice = await openedAgain({ ...all, ...once }, later(once.clock, 10 * second))
    expect(await twice.timer()).toMatchObject({
      phaseRemainingMs: 110 * second,
      away: { ms: 2 * minute, why: 'closed' },
    })
    const event = { assignmentId: all.assignmentId, event: 'next-phase' } as const
    expect((await twice.anna.work.timerEvent(event)).timer.away).toBeNull()
  })

  it('past the end: it has ended, stays so, and extra time counts from now', async () => {
    const all = await running()
    await all.worksFor(minute)
    const again = await openedAgain(all, later(all.clock, 2 * hour))
    expect(await again.timer()).toMatchObject({ status: 'ended', away: { ms: 2 * hour, why: 'closed' } })
    const { anna } = again
    const event = { assignmentId: all.assignmentId, event: 'extend', extendMinutes: 3 } as const
    const { timer } = await anna.work.timerEvent(event)
    expect(timer).toMatchObject({ status: 'running', phaseRemainingMs: 3 * minute, totalRemainingMs: 3 * minute })
  })

  it('with the clock set forward or back meanwhile: nothing changes', async () => {
    for (const moved of [-365 * 24 * hour, -hour, hour]) {
      const all = await running()
      await all.worksFor(minute)
      const { timer } = await openedAgain(all, later(all.clock, 2 * minute, moved))
      expect((await timer()).phaseRemainingMs, String(moved)).toBe(2 * minute)
    }
  })
})

describe('the computer started again', () => {
  it('counts the time it was off and starting', async () => {
    const all = await running()
    await all.worksFor(minute)
    const { timer } = await openedAgain(all, restarted(all.clock, minute, 2 * minute))
    expect(await timer()).toMatchObject({ phaseRemainingMs: minute, away: { ms: 3 * minute, why: 'closed' } })
  })

  it('also soon after an earlier start, when its boot clock is already past the old one', async () => {
    const all = await running(0)
    await all.worksFor(30 * second)
    // Up for 30 seconds; off for two minutes; up for one: by the boot clock alone only half a minute would have passed.
    const { timer } = await openedAgain(all, restarted(all.clock, 2 * minute, minute))
    expect((await timer()).phaseRemainingMs).toBe(5 * minute - 30 * second - 3 * minute)
  })

  it('counts at least what it has been up, when the clock went back as well', async () => {
    const all = await running()
    await all.worksFor(minute)
    const { timer } = await openedAgain(all, restarted(all.clock, minute, 2 * minute, -365 * 24 * hour))
    expect((await timer()).phaseRemainingMs).toBe(2 * minute)
  })

  it('reads a heartbeat from before there was a boot clock by the wall clock', async () => {
    const all = await running()
    await all.worksFor(minute)
    await all.db().updateTable('timer_heartbeats').set({ boot_ms: null }).execute()
    const { timer } = await openedAgain(all, later(all.clock, 2 * minute))
    expect((await timer()).phaseRemainingMs).toBe(2 * minute)
  })
})

describe('the wall clock', () => {
  it('set forward or back while it runs changes nothing, asleep or awake', async () => {
    const { clock, timer, worksFor } = await running()
    await worksFor(minute)
    clock.setWall(Date.UTC(2020, 0, 1))
    await worksFor(minute)
    clock.setWall(Date.UTC(2030, 0, 1))
    clock.sleep(minute)
    clock.setWall(morning)
    await worksFor(second)
    expect(await timer()).toMatchObject({ phaseRemainingMs: 2 * minute - second, away: { ms: 61 * second } })
  })

  it('goes over to summer time in a phase: the timer counts as ever', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'Europe/Brussels'
    try {
      // The night of 28 March 2027: at two o’clock it is three.
      const all = await running(3 * hour, Date.UTC(2027, 2, 28, 0, 58))
      const hours = () => new Date(all.clock.wall()).getHours()
      expect(hours()).toBe(1)
      await all.worksFor(minute)
      const again = await openedAgain(all, later(all.clock, 2 * minute))
      expect(new Date(again.clock.wall()).getHours()).toBe(3)
      expect((await again.timer()).phaseRemainingMs).toBe(2 * minute)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})
