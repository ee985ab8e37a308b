// The timer through the contract: across a restart, a clock set back, and for every observer of the run the same.
import { describe, expect, it } from 'vitest'
import { failureCodeOf, passphrase, testClock, testCore } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

const minute = 60_000

async function startedTimer() {
  const all = await startedWorld()
  const assignmentId = all.world.work.anna
  await all.clients.anna.work.timerEvent({ assignmentId, event: 'start' })
  const timer = () => all.clients.anna.work.timer({ assignmentId })
  return { ...all, assignmentId, timer }
}
/** The heartbeat is a one-second interval; waiting for one is the only honest way to have one. */
const heartbeat = () => new Promise((done) => setTimeout(done, 1_300))

describe('the timer of a run', () => {
  it('counts running time', async () => {
    const { clock, timer } = await startedTimer()
    clock.pass(2 * minute)
    expect(await timer()).toMatchObject({ status: 'running', phaseIndex: 0, phaseRemainingMs: 3 * minute })
  })

  it('does not care when the computer’s clock is set back or forward', async () => {
    const { clock, timer } = await startedTimer()
    clock.pass(minute)
    clock.setWall(Date.UTC(2020, 0, 1))
    expect((await timer()).phaseRemainingMs).toBe(4 * minute)
    clock.pass(minute)
    clock.setWall(Date.UTC(2030, 0, 1))
    expect((await timer()).phaseRemainingMs).toBe(3 * minute)
  })

  it('is the same for every observer of the run and moves for all', async () => {
    const { clients, world, clock } = await startedTimer()
    clock.pass(minute)
    await clients.bert.work.timerEvent({ assignmentId: world.work.bert, event: 'pause' })
    clock.pass(10 * minute)
    const seen = await clients.anna.work.timer({ assignmentId: world.work.anna })
    expect(seen).toMatchObject({ status: 'paused', phaseRemainingMs: 4 * minute })
    const again = clients.anna.work.timerEvent({ assignmentId: world.work.anna, event: 'pause' })
    expect(await failureCodeOf(again)).toBe('TIMER_STATE')
  })

  it('gives a candidate with extra time longer phases', async () => {
    const { clients, world } = await startedTimer()
    const { timer } = await clients.other.work.timerEvent({ assignmentId: world.work.other, event: 'start' })
    expect(timer.phases.map((p) => p.ms)).toEqual([7.5 * minute, 15 * minute])
  })

  for (const [what, away, wallJump] of [
    ['stands right after the program was killed and started again', 2 * minute, 0],
    ['keeps what had run when the clock was set back while the program was dead', 0, -365 * 24 * 60 * minute],
  ] as const) {
    it(what, async () => {
      const { clock, folder, core, state, assignmentId, world } = await startedTimer()
      clock.pass(minute)
      await heartbeat()
      // Killed: the file is not closed properly, only let go of.
      state.timers.clear()
      await core.close()
      const later = testClock(clock.wall() + away + wallJump)
      const again = testCore({ folder, clock: later })
      const anna = again.client('anna')
      await anna.desk.open({ path: `${folder}/test.wakker`, passphrase })
      const state2 = await anna.desk.signIn({ personId: world.people.anna, pin })
      const timer = await anna.work.timer({ assignmentId })
      expect(timer).toMatchObject({ status: 'running', phaseRemainingMs: 4 * minute - away })
      expect(state2.runningTimers[0]).toMatchObject({ exercise: 'Rollenspel', phase: 'Lezen', running: true })
    })
  }

  it('goes on while the screen is locked', async () => {
    const { clients, clock } = await startedTimer()
    clock.pass(minute)
    const locked = await clients.anna.desk.lock()
    expect(locked).toMatchObject({ locked: true, acting: [] })
    clock.pass(minute)
    const [timer] = (await clients.anna.desk.state()).runningTimers
    expect(timer?.remainingMs).toBe(3 * minute)
    expect(await failureCodeOf(clients.anna.work.list())).toBe('LOCKED')
  })
})
