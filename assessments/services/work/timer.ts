// The timer of a run: its events are records, its view is a fold over them at the running time of now.
import { sql } from 'kysely'
import { z } from 'zod'
import { RecordHeader, TimerEventKind, TimerPhase, type TimerView } from '../../contract/index.ts'
import { allowedTimerEvents, phasesWithExtraTime, type TimerEvent, timerView } from '../../rules/timer.ts'
import { unitOf } from '../../rules/union.ts'
import type { CoreState, Reading, Trx } from '../context.ts'
import { failure } from '../failures.ts'
import { appendRecord } from '../record/append.ts'
import type { OwnWork } from './own.ts'
import { clockOf, putHeartbeat, startClock, stopClock } from './timer-clock.ts'

const Detail = z.object({ phases: z.array(TimerPhase).optional(), ms: z.number().optional() })

/** A run's timer to work on, by an assessor of it or by the lead. */
export type TimedRun = Pick<OwnWork, 'runId' | 'sessionId' | 'personId'> & {
  exercise: Pick<OwnWork['exercise'], 'phases'>
}

interface Counting {
  events: TimerEvent[]
  /** Of this computer; a timer of another one is only looked at. */
  own: boolean
}

/** Assessors in several rooms each run the clock of their own laptop: this file's own counts, else the first there is. */
async function countingEvents(db: Reading, runIds: readonly string[]): Promise<Map<string, Counting>> {
  if (runIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('timer_events as e')
    .leftJoin('devices as d', 'd.id', 'e.device_id')
    .select(['e.run_id', 'e.device_id', 'e.event', 'e.elapsed_ms', 'e.detail', 'd.role'])
    .where('e.run_id', 'in', [...runIds])
    .orderBy('e.ordinal')
    .execute()
  const runs = new Map<string, Counting>()
  for (const [run, all] of Map.groupBy(rows, (row) => row.run_id)) {
    const mine = all.filter((row) => row.role === 'own')
    const own = mine.length > 0
    const first = all.map((row) => row.device_id).sort()[0]
    const events = (own ? mine : all.filter((row) => row.device_id === first)).map((row) => ({
      event: TimerEventKind.parse(row.event),
      elapsedMs: row.elapsed_ms,
      ...Detail.parse(JSON.parse(row.detail)),
    }))
    runs.set(run, { events, own })
  }
  return runs
}

export async function timerEvents(db: Reading, runIds: readonly string[]): Promise<Map<string, TimerEvent[]>> {
  return new Map([...(await countingEvents(db, runIds))].map(([runId, { events }]) => [runId, events]))
}

const ownEvents = async (db: Reading, runIds: readonly string[]): Promise<[string, TimerEvent[]][]> =>
  [...(await countingEvents(db, runIds))].filter(([, { own }]) => own).map(([runId, { events }]) => [runId, events])

export async function timerOf(db: Reading, core: CoreState, runId: string): Promise<TimerView> {
  const events = (await timerEvents(db, [runId])).get(runId) ?? []
  return viewOf(db, core, runId, events)
}

export async function viewOf(db: Reading, core: CoreState, runId: string, events: TimerEvent[]): Promise<TimerView> {
  return (await standing(db, core, runId, events)).view
}

interface Standing {
  view: TimerView
  elapsedMs: number
  /** Running time at which the last phase is over. */
  endMs: number
  /** It ended by itself: nobody wrote an end. */
  byItself: boolean
}

async function standing(db: Reading, core: CoreState, runId: string, events: TimerEvent[]): Promise<Standing> {
  const atMs = events.at(-1)?.elapsedMs ?? 0
  const still = timerView(events, atMs)
  const endMs = lengthMs(still)
  if (still.status !== 'running') return { view: still, elapsedMs: atMs, endMs, byItself: false }
  const clock = await clockOf(db, core, runId, { atMs, endMs })
  const elapsedMs = clock?.elapsedMs ?? atMs + (await sinceLabelMs(db, core, runId))
  const view = { ...timerView(events, elapsedMs), away: clock?.away ?? null }
  return { view, elapsedMs, endMs, byItself: view.status === 'ended' }
}

const lengthMs = ({ phases }: TimerView): number => phases.reduce((sum, phase) => sum + phase.ms, 0)

/** Since the last event by its label: all there is where no clock runs here. A wrong clock makes it wrong, and only that. */
async function sinceLabelMs(db: Reading, core: CoreState, runId: string): Promise<number> {
  const last = await db
    .selectFrom('records')
    .select('header')
    .where('unit', '=', unitOf('timer.event', '', { run: runId }))
    .orderBy('arrival', 'desc')
    .executeTakeFirst()
  if (last === undefined) return 0
  return Math.max(0, core.clock.wall() - Date.parse(RecordHeader.parse(JSON.parse(last.header)).at))
}

export interface OwnTimer {
  view: TimerView
  /** How long ago it ended; null when it has not. */
  endedMs: number | null
}

/** Timers that were started on this computer. */
export async function ownTimers(
  db: Reading,
  core: CoreState,
  runIds: readonly string[],
): Promise<Map<string, OwnTimer>> {
  const timers = new Map<string, OwnTimer>()
  for (const [runId, events] of await ownEvents(db, runIds)) {
    const { view, elapsedMs, endMs, byItself } = await standing(db, core, runId, events)
    const ended = async () => (byItself ? elapsedMs - endMs : await sinceLabelMs(db, core, runId))
    timers.set(runId, { view, endedMs: view.status === 'ended' ? await ended() : null })
  }
  return timers
}

/** Runs whose timer was started here and has not ended; for the sign-in and lock screens. */
export async function openTimers(db: Reading, core: CoreState): Promise<{ runId: string; view: TimerView }[]> {
  // Whoever lengthens after «Stoppen» has a running timer again: the last event says, not any.
  const last = await sql<{ run_id: string }>`
    select run_id from timer_events e join devices d on d.id = e.device_id
    where d.role = 'own' and e.event <> 'end' and not exists (
      select 1 from timer_events later join devices ld on ld.id = later.device_id
      where later.run_id = e.run_id and ld.role = 'own' and later.ordinal > e.ordinal)`.execute(db)
  const runIds = last.rows.map((row) => row.run_id)
  const timers = []
  for (const [runId, events] of await ownEvents(db, runIds)) {
    timers.push({ runId, view: await viewOf(db, core, runId, events) })
  }
  return timers.filter(({ view }) => view.status === 'running' || view.status === 'paused')
}

/** Records one event and answers with the timer as it then stands. */
export async function timerEvent(
  trx: Trx,
  core: CoreState,
  run: TimedRun,
  event: TimerEventKind,
  extendMinutes = 5,
): Promise<TimerView> {
  const { runId } = run
  const before = (await ownEvents(trx, [runId])).flatMap(([, events]) => events)
  const now = await standing(trx, core, runId, before)
  if (!allowedTimerEvents(now.view.status).includes(event)) throw failure('TIMER_STATE', { status: now.view.status })
  await appendRecord(trx, core, {
    sessionId: run.sessionId,
    authorId: run.personId,
    kind: 'timer.event',
    about: { run: runId },
    parts: [
      {
        subjects: [],
        content: {
          event,
          // Time after the bell is nobody's: what is added then counts from now.
          elapsedMs: now.byItself ? now.endMs : now.elapsedMs,
          ...(event === 'start'
            ? { phases: phasesWithExtraTime(run.exercise.phases, await extraTimes(trx, runId)) }
            : {}),
          ...(event === 'extend' ? { ms: extendMinutes * 60_000 } : {}),
        },
      },
    ],
  })
  const after = (await ownEvents(trx, [runId])).flatMap(([, events]) => events)
  await follow(trx, core, runId, now.view.status, after)
  return viewOf(trx, core, runId, after)
}

/** The clock of this process goes where the record says it went. */
async function follow(
  trx: Trx,
  core: CoreState,
  runId: string,
  before: TimerView['status'],
  events: TimerEvent[],
): Promise<void> {
  const atMs = events.at(-1)?.elapsedMs ?? 0
  const still = timerView(events, atMs)
  const running = core.timers.get(runId)
  if (still.status !== 'running') stopClock(core, runId)
  else if (before !== 'running' || running === undefined) startClock(core, runId, atMs, lengthMs(still))
  else Object.assign(running, { endMs: lengthMs(still), away: null })
  await putHeartbeat(trx, core, runId)
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
