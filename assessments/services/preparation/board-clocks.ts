// How the clock of each run stands, and since when: one query for the events of all runs, one for their labels.
import { sql } from 'kysely'
import type { TimerView } from '../../contract/index.ts'
import type { CoreState, Reading } from '../context.ts'
import { timerEvents, viewOf } from '../work/timer.ts'

export interface RunClock {
  view: TimerView
  /** When its last event was, by the label of the record. */
  lastMs: number
  /** When it ended, by hand or by itself; null when it has not. */
  endedMs: number | null
}

/** Runs whose clock was never started have no entry. */
export async function clocksOf(
  db: Reading,
  core: CoreState,
  sessionId: string,
  runIds: readonly string[],
): Promise<Map<string, RunClock>> {
  const events = await timerEvents(db, runIds)
  if (events.size === 0) return new Map()
  const labels = await lastLabels(db, sessionId)
  const clocks = new Map<string, RunClock>()
  for (const [runId, own] of events) {
    const view = await viewOf(db, core, runId, own)
    const lastMs = labels.get(runId) ?? core.clock.wall()
    const lengthMs = view.phases.reduce((sum, { ms }) => sum + ms, 0)
    const last = own.at(-1)
    const left = last === undefined || last.event === 'end' ? 0 : Math.max(0, lengthMs - last.elapsedMs)
    clocks.set(runId, { view, lastMs, endedMs: view.status === 'ended' ? lastMs + left : null })
  }
  return clocks
}

async function lastLabels(db: Reading, sessionId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ unit: string; at: string; arrival: number }>`
    select unit, header ->> '$.at' as at, max(arrival) as arrival from records
    where session_id = ${sessionId} and kind = 'timer.event' group by unit`.execute(db)
  return new Map(rows.map(({ unit, at }) => [unit.slice('run '.length), Date.parse(at)]))
}
