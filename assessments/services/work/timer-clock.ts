// Running time of a run. While the program lives: a span on the monotonic clock, plus what that clock missed while the
// computer slept. Across a kill: the last heartbeat plus what was missed since (rules/time-away.ts). Somebody setting the
// wall clock changes nothing. Looking at a timer is also how its sleep is found; the beat looks once a second.
import type { TimerView } from '../../contract/index.ts'
import { bootClockMs, missedMs, toldFromMs } from '../../rules/time-away.ts'
import { instant } from '../clock.ts'
import type { CoreState, Reading, Trx } from '../context.ts'

export type Away = NonNullable<TimerView['away']>

/** A timer that runs in this process. */
export interface RunningTimer {
  /** Running time when the clock was started here, and where the monotonic clock stood then. */
  baseMs: number
  anchor: number
  /** What the monotonic clock missed since. */
  asleepMs: number
  /** Where the clocks stood when last looked at. */
  seen: { monotonic: number; boot: number }
  /** Running time at which the last phase is over. */
  endMs: number
  /** Past its end and written down so: counts on (how long ago was the bell?), but needs no more beats. */
  over: boolean
  away: Away | null
}

/** What the record says of a timer that runs: its last event, and the length of its phases together. */
export interface RecordedRun {
  atMs: number
  endMs: number
}

/** Writes where every running timer stands. Called each second; costs one row per timer. */
export async function beat(core: CoreState): Promise<void> {
  const { file } = core
  const running = [...core.timers].filter(([, timer]) => !timer.over).map(([runId]) => runId)
  if (file === null || running.length === 0) return
  await file.db.transaction().execute(async (trx) => {
    const there = await trx.selectFrom('runs').select('id').where('id', 'in', running).execute()
    for (const runId of running) {
      if (there.some(({ id }) => id === runId)) await putHeartbeat(trx, core, runId)
      // Erased with its session: the beats of the others go on.
      else stopClock(core, runId)
    }
  })
}

export async function putHeartbeat(trx: Trx, core: CoreState, runId: string): Promise<void> {
  const timer = core.timers.get(runId)
  if (timer === undefined) return
  const elapsed_ms = look(core, timer)
  const row = {
    elapsed_ms,
    wall_ms: core.clock.wall(),
    boot_ms: timer.seen.boot,
    away_ms: timer.away?.ms ?? null,
    away_until: timer.away?.until ?? null,
    away_why: timer.away?.why ?? null,
  }
  await trx
    .insertInto('timer_heartbeats')
    .values({ run_id: runId, ...row })
    .onConflict((c) => c.column('run_id').doUpdateSet(row))
    .execute()
  timer.over = elapsed_ms >= timer.endMs
}

/** @returns running time now; finds out on the way what was slept through since the last look */
function look(core: CoreState, timer: RunningTimer): number {
  const before = runningMs(timer)
  const now = { monotonic: core.clock.monotonic(), boot: core.clock.boot() }
  const awake = now.monotonic - timer.seen.monotonic
  const asleep = now.boot - timer.seen.boot - awake
  if (asleep > bootClockMs) timer.asleepMs += asleep
  timer.seen = now
  const after = runningMs(timer)
  // Where the monotonic clock runs on in sleep, only the beats that did not come tell of it.
  if (after - before >= toldFromMs && before < timer.endMs) {
    timer.away = { ms: after - before, until: instant(core.clock.wall()), why: 'asleep' }
  }
  return after
}

const runningMs = (timer: RunningTimer): number => timer.baseMs + (timer.seen.monotonic - timer.anchor) + timer.asleepMs

/**
 * How long the run has been running, and the last time this computer was not there. Right after a kill the clock is
 * started again where it must stand by now.
 * @returns null for a timer that was not started on this computer
 */
export async function clockOf(
  db: Reading,
  core: CoreState,
  runId: string,
  recorded: RecordedRun,
): Promise<{ elapsedMs: number; away: Away | null } | null> {
  const running = core.timers.get(runId)
  if (running !== undefined) return { elapsedMs: look(core, running), away: running.away }
  const row = await db.selectFrom('timer_heartbeats').selectAll().where('run_id', '=', runId).executeTakeFirst()
  if (row === undefined) return null
  const now = { wallMs: core.clock.wall(), bootMs: core.clock.boot() }
  const missed = missedMs({ wallMs: row.wall_ms, bootMs: row.boot_ms }, now)
  const timer = startClock(core, runId, Math.max(recorded.atMs, row.elapsed_ms + missed), recorded.endMs)
  timer.over = row.elapsed_ms >= recorded.endMs
  timer.away =
    !timer.over && missed >= toldFromMs ? { ms: missed, until: instant(now.wallMs), why: 'closed' } : awayOf(row)
  return { elapsedMs: timer.baseMs, away: timer.away }
}

function awayOf(row: { away_ms: number | null; away_until: string | null; away_why: string | null }): Away | null {
  if (row.away_ms === null || row.away_until === null) return null
  return { ms: row.away_ms, until: row.away_until, why: row.away_why === 'asleep' ? 'asleep' : 'closed' }
}

export function startClock(core: CoreState, runId: string, baseMs: number, endMs: number): RunningTimer {
  const seen = { monotonic: core.clock.monotonic(), boot: core.clock.boot() }
  const timer = { baseMs, anchor: seen.monotonic, asleepMs: 0, seen, endMs, over: false, away: null }
  core.timers.set(runId, timer)
  return timer
}
export function stopClock(core: CoreState, runId: string): void {
  core.timers.delete(runId)
}
