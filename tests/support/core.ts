// A core on a fresh folder, with a clock the test holds in its hand and clients for as many screens as it needs.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import type { Contract } from '../../assessments/contract/index.ts'
import type { ShippedLibrary } from '../../assessments/library/build.ts'
import { createCore } from '../../assessments/services/core.ts'
import { cheapKey } from './core-basics.ts'

export { cheapKey, passphrase } from './core-basics.ts'

export type Client = ContractRouterClient<Contract>
/** `up`: for how long the computer has been running; a restarted one begins at 0. */
export function testClock(start = Date.UTC(2026, 10, 17, 8, 0), up = 0) {
  let wall = start
  let monotonic = 1_000
  let boot = up
  return {
    wall: () => wall,
    monotonic: () => monotonic,
    boot: () => boot,
    pass(ms: number) {
      wall += ms
      monotonic += ms
      boot += ms
    },
    /** The lid is closed. On Windows and macOS the monotonic clock runs on meanwhile; on Linux it stands still. */
    sleep(ms: number, monotonicRunsOn = false) {
      wall += ms
      boot += ms
      if (monotonicRunsOn) monotonic += ms
    },
    /** Someone sets the computer's clock. */
    setWall(ms: number) {
      wall = ms
    },
  }
}
export type TestClock = ReturnType<typeof testClock>

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'wakker-test-'))
}

export function testCore(options: { folder?: string; clock?: TestClock; library?: ShippedLibrary } = {}) {
  const folder = options.folder ?? freshFolder()
  const clock = options.clock ?? testClock()
  const logged: unknown[] = []
  const core = createCore({
    folder,
    localFolder: join(folder, 'local'),
    clock,
    library: options.library,
    keyCost: cheapKey,
    log: (error) => logged.push(error),
  })
  onTestFinished(() => core.close())
  const client = (channel: string): Client => createRouterClient(core.router, { context: core.context(channel) })
  return { core, folder, clock, client, logged, state: core.context('inside').core }
}

/** The code a call ends in, or 'none'. */
export async function failureCodeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `not a failure: ${String(error)}`
  }
}
