// Running time of a run. While the program lives: the monotonic clock. Across a kill: the last heartbeat plus what the
// wall clock says has passed since, never less than nothing. A clock set back during a run changes nothing.
import type { CoreState, Reading, Trx } from '../context.ts'

/** Writes where every running timer stands. Called each second; costs one row per timer. */
export async function beat(core: CoreState): Promise<void> {
  const { file } = core
  if (file === null || core.timers.size === 0) return
  await file.db.transaction().execute(async (trx) => {
    for (const runId of core.timers.keys()) await putHeartbeat(trx, core, runId)
  })
}

export async function putHeartbeat(trx: Trx, core: CoreState, runId: string): Promise<void> {
  const row = { elapsed_ms: inProcess(core, runId) ?? 0, wall_ms: core.clock.wall() }
  await trx
    .insertInto('timer_heartbeats')
    .values({ run_id: runId, ...row })
    .onConflict((c) => c.column('run_id').doUpdateSet(row))
    .execute()
}

function inProcess(core: CoreState, runId: string): number | undefined {
  const timer = core.timers.get(runId)
  return timer && timer.baseMs + core.clock.monotonic() - timer.anchor
}

/** Milliseconds the run has been running; `atLastEvent` is what its record says. */
export async function elapsedMs(db: Reading, core: CoreState, runId: string, atLastEvent: number): Promise<number> {
  const running = inProcess(core, runId)
  if (running !== undefined) return running
  const found = await db.selectFrom('timer_heartbeats').selectAll().where('run_id', '=', runId).executeTakeFirst()
  const away = found === undefined ? 0 : Math.max(0, core.clock.wall() - found.wall_ms)
  const elapsed = Math.max(atLastEvent, (found?.elapsed_ms ?? atLastEvent) + away)
  startClock(core, runId, elapsed)
  return elapsed
}

export function startClock(core: CoreState, runId: string, baseMs: number): void {
  core.timers.set(runId, { baseMs, anchor: core.clock.monotonic() })
}
export function stopClock(core: CoreState, runId: string): void {
  core.timers.delete(runId)
}
