// The timer of a run: its events are records, its view is a fold over them at the running time of now.
import { sql } from 'kysely'
import { z } from 'zod'
import { TimerEventKind, TimerPhase, type TimerView } from '../../contract/index.ts'
import { allowedTimerEvents, phasesWithExtraTime, type TimerEvent, timerView } from '../../rules/timer.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import type { OwnWork } from './own.ts'
import { elapsedMs, putHeartbeat, startClock, stopClock } from './timer-clock.ts'

const Detail = z.object({ phases: z.array(TimerPhase).optional(), ms: z.number().optional() })

/** Assessors in several rooms each run the clock of their own laptop: this file's own counts, else the first there is. */
export async function timerEvents(db: Reading, runIds: readonly string[]): Promise<Map<string, TimerEvent[]>> {
  if (runIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('timer_events as e')
    .leftJoin('devices as d', 'd.id', 'e.device_id')
    .select(['e.run_id', 'e.device_id', 'e.event', 'e.elapsed_ms', 'e.detail', 'd.role'])
    .where('e.run_id', 'in', [...runIds])
    .orderBy('e.ordinal')
    .execute()
  const runs = new Map<string, TimerEvent[]>()
  for (const [run, all] of Map.groupBy(rows, (row) => row.run_id)) {
    const own = all.filter((row) => row.role === 'own')
    const first = all.map((row) => row.device_id).sort()[0]
    const counting = own.length > 0 ? own : all.filter((row) => row.device_id === first)
    runs.set(
      run,
      counting.map((row) => ({
        event: TimerEventKind.parse(row.event),
        elapsedMs: row.elapsed_ms,
        ...Detail.parse(JSON.parse(row.detail)),
      })),
    )
  }
  return runs
}

export async function timerOf(db: Reading, core: CoreState, runId: string): Promise<TimerView> {
  const events = (await timerEvents(db, [runId])).get(runId) ?? []
  return viewOf(db, core, runId, events)
}

export async function viewOf(db: Reading, core: CoreState, runId: string, events: TimerEvent[]): Promise<TimerView> {
  const last = events.at(-1)?.elapsedMs ?? 0
  const still = timerView(events, last)
  if (still.status !== 'running') return still
  return timerView(events, await elapsedMs(db, core, runId, last))
}

/** Runs whose timer was started here and has not ended; for the sign-in and lock screens. */
export async function openTimers(db: Reading, core: CoreState): Promise<{ runId: string; view: TimerView }[]> {
  const runs = await db
    .selectFrom('timer_events')
    .innerJoin('devices', 'devices.id', 'timer_events.device_id')
    .select('run_id')
    .where('devices.role', '=', 'own')
    .groupBy('run_id')
    .having(sql<boolean>`sum(event = 'end') = 0`)
    .execute()
  const events = await timerEvents(
    db,
    runs.map((r) => r.run_id),
  )
  const views = []
  for (const [runId, list] of events) views.push({ runId, view: await viewOf(db, core, runId, list) })
  return views.filter(({ view }) => view.status === 'running' || view.status === 'paused')
}

/** Records one event and answers with the timer as it then stands. */
export async function timerEvent(
  trx: Trx,
  core: CoreState,
  work: OwnWork,
  event: TimerEventKind,
  extendMinutes = 5,
): Promise<TimerView> {
  const runId = work.runId
  const now = await timerOf(trx, core, runId)
  if (!allowedTimerEvents(now.status).includes(event)) throw failure('TIMER_STATE', { status: now.status })
  const last = (await timerEvents(trx, [runId])).get(runId)?.at(-1)?.elapsedMs ?? 0
  const running = now.status === 'running' || (now.status === 'ended' && core.timers.has(runId))
  const at = event === 'start' ? 0 : running ? await elapsedMs(trx, core, runId, last) : last
  await appendRecord(trx, core, {
    sessionId: work.sessionId,
    authorId: work.personId,
    kind: 'timer.event',
    about: { run: runId },
    parts: [
      {
        subjects: [],
        content: {
          event,
          elapsedMs: at,
          ...(event === 'start'
            ? { phases: phasesWithExtraTime(work.exercise.phases, await extraTimes(trx, runId)) }
            : {}),
          ...(event === 'extend' ? { ms: extendMinutes * 60_000 } : {}),
        },
      },
    ],
  })
  if (event === 'pause' || event === 'end') stopClock(core, runId)
  else if (event === 'start' || event === 'resume' || (event === 'extend' && now.status === 'ended'))
    startClock(core, runId, at)
  if (core.timers.has(runId)) await putHeartbeat(trx, core, runId)
  return timerOf(trx, core, runId)
}

async function extraTimes(db: Reading, runId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('run_candidates as rc')
    .innerJoin('candidates as c', 'c.id', 'rc.candidate_id')
    .select('c.extra_time_percent')
    .where('rc.run_id', '=', runId)
    .unionAll(db.selectFrom('runs').select('extra_time_percent').where('id', '=', runId))
    .execute()
  return rows.map((row) => row.extra_time_percent)
}
