// Running time is a span on one clock: an hour of odd beats, looks, pauses and sleeps adds up to the millisecond. And a
// timer whose bell has gone costs no more beats.
import { describe, expect, it } from 'vitest'
import { beat } from '../../../assessments/services/work/timer-clock.ts'
import { startedWorld } from '../../support/setup.ts'

const minute = 60_000

async function longRun() {
  const all = await startedWorld()
  const assignmentId = all.world.work.anna
  const { work } = all.clients.anna
  const event = (kind: 'start' | 'pause' | 'resume' | 'extend' | 'end', extendMinutes?: number) =>
    work.timerEvent({ assignmentId, event: kind, ...(extendMinutes === undefined ? {} : { extendMinutes }) })
  await event('start')
  const heartbeat = async () => {
    const rows = await all.state.file?.db.selectFrom('timer_heartbeats').selectAll().execute()
    return rows?.[0]
  }
  return { ...all, event, heartbeat, timer: () => work.timer({ assignmentId }) }
}

describe('an hour', () => {
  it('of odd beats, pauses and sleeps drifts by nothing', async () => {
    const { clock, state, event, timer } = await longRun()
    await event('extend', 60)
    const whole = (await timer()).totalRemainingMs
    let ran = 0
    for (let i = 0; ran < 60 * minute; i += 1) {
      const ms = 613 + ((i * 7_919) % 1_777) + 0.3
      clock.pass(ms)
      ran += ms
      if (i % 3 === 0) await beat(state)
      if (i % 5 === 0) await timer()
      if (i % 400 === 17) {
        await event('pause')
        clock.pass(12_345)
        await event('resume')
      }
      if (i % 500 === 99) {
        clock.sleep(90_000)
        ran += 90_000
      }
    }
    const { totalRemainingMs } = await timer()
    expect(Math.abs(whole - totalRemainingMs - ran)).toBeLessThan(0.001)
  })
})

describe('after the bell', () => {
  it('beats once more and then no more; extra time counts from then on', async () => {
    const { clock, state, heartbeat, timer, event } = await longRun()
    clock.pass(15 * minute + 700)
    await beat(state)
    const last = await heartbeat()
    expect(last?.elapsed_ms).toBe(15 * minute + 700)
    clock.pass(5 * minute)
    await beat(state)
    expect(await heartbeat()).toEqual(last)
    expect((await timer()).status).toBe('ended')
    const { timer: longer } = await event('extend', 3)
    expect(longer).toMatchObject({ status: 'running', phaseIndex: 1, phaseRemainingMs: 3 * minute })
    clock.pass(minute)
    await beat(state)
    expect((await heartbeat())?.elapsed_ms).toBe(16 * minute)
    expect(await timer()).toMatchObject({ status: 'running', phaseRemainingMs: 2 * minute })
    clock.pass(2 * minute)
    expect((await timer()).status).toBe('ended')
  })

  it('beats on where a phase was made longer while it ran', async () => {
    const { clock, state, heartbeat, event } = await longRun()
    clock.pass(minute)
    await event('extend', 5)
    clock.pass(17 * minute)
    await beat(state)
    clock.pass(minute)
    await beat(state)
    expect((await heartbeat())?.elapsed_ms).toBe(19 * minute)
  })

  it('«Stoppen» ends it, and extra time after that is on the lock screen again', async () => {
    const { clock, state, clients, event, heartbeat } = await longRun()
    clock.pass(6 * minute)
    await event('end')
    const last = await heartbeat()
    clock.pass(minute)
    await beat(state)
    expect(await heartbeat()).toEqual(last)
    expect((await clients.anna.desk.state()).runningTimers).toEqual([])
    await event('extend', 2)
    expect((await clients.anna.desk.lock()).runningTimers).toMatchObject([{ running: true, remainingMs: 11 * minute }])
  })

  it('the beats of the others go on when a run is gone', async () => {
    const { clock, state, clients, world, heartbeat } = await longRun()
    await clients.other.work.timerEvent({ assignmentId: world.work.other, event: 'start' })
    const phantom = [...state.timers.values()][0]
    if (phantom === undefined) throw new Error('nothing runs')
    state.timers.set(crypto.randomUUID(), { ...phantom })
    clock.pass(minute)
    await beat(state)
    expect(state.timers.size).toBe(2)
    expect((await heartbeat())?.elapsed_ms).toBe(minute)
  })
})
