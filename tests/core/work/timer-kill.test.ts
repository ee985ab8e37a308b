// A real kill, with the clocks of the computer itself: what the program knew goes with it, and the timer stands right.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import { expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../../assessments/services/clock.ts'
import { createCore } from '../../../assessments/services/core.ts'
import { cheapKey, passphrase } from '../../support/core.ts'
import { startedWorld } from '../../support/setup.ts'
import { pin } from '../../support/world.ts'

const program = fileURLToPath(new URL('../../support/timer-process.ts', import.meta.url))
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

it('runs on over a kill, by the clocks of this computer', async () => {
  const { core, folder, world } = await startedWorld()
  await core.close()
  const spawnedAt = performance.now()
  const child = spawn(process.execPath, [program, folder, world.people.anna, pin, world.work.anna], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((started) => child.stdout.once('data', started))
  const startedAt = performance.now()
  await pause(2_500)
  const killed = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await killed
  await pause(1_500)

  const again = createCore({ folder, localFolder: join(folder, 'local'), keyCost: cheapKey })
  onTestFinished(() => again.close())
  const anna = createRouterClient(again.router, { context: again.context('anna') })
  await anna.desk.open({ path: join(folder, 'test.wakker'), passphrase })
  await anna.desk.signIn({ personId: world.people.anna, pin })
  const askedAt = performance.now()
  const timer = await anna.work.timer({ assignmentId: world.work.anna })
  const answeredAt = performance.now()
  const ran = 5 * 60_000 - timer.phaseRemainingMs
  expect(timer).toMatchObject({ status: 'running', away: null })
  // It started between the two, however slow this computer is; to the second that the boot clock of some is right to.
  expect(ran).toBeGreaterThan(askedAt - startedAt - 1_500)
  expect(ran).toBeLessThan(answeredAt - spawnedAt + 1_500)
  expect(systemClock.boot()).toBeGreaterThan(performance.now())
})
