// What the lead should look at now: clocks that stand still or were never started, rooms that run over, work that stays
// behind. How long is too long is our norm.
import type { Attention, Board, LocalTime } from '../../contract/index.ts'
import { addMinutes, minutesBetween } from '../../contract/local-time.ts'
import { instant } from '../clock.ts'
import type { RunClock } from './board-clocks.ts'

const pausedLong = 3
const startedLate = 5
const overTime = 2
const observingLong = 15
const submittedLate = 30

export interface Seen {
  nowMs: number
  /** The same moment, on the clock of the place. */
  now: LocalTime
  runs: Board['runs']
  cells: Board['cells']
  presence: Board['presence']
  clocks: ReadonlyMap<string, RunClock>
  /** When each assignment was sealed. */
  sealed: ReadonlyMap<string, string>
  /** Who works on a laptop of their own: what happens there is not known here before it comes back. */
  elsewhere: ReadonlySet<string>
}

export function attentionIn(seen: Seen): Attention[] {
  const gone = new Set(
    seen.presence.filter(({ state }) => state !== 'present' && state !== 'late').map((each) => each.candidateId),
  )
  const cellsOf = Map.groupBy(seen.cells, (cell) => cell.runId)
  const here = seen.runs.filter((run) => run.candidateIds.some((id) => !gone.has(id)))
  return [
    ...here.flatMap((run) => standingStill(seen, run)),
    // What waits longest comes first.
    ...here
      .flatMap((run) => notStarted(seen, run, cellsOf.get(run.id) ?? []))
      .toSorted((one, other) => other.minutes - one.minutes),
    ...here.flatMap((run) => runningOver(seen, run)),
    ...here.flatMap((run) => wasAway(seen, run)),
    ...here.flatMap((run) => stillObserving(seen, run, cellsOf.get(run.id) ?? [])),
    ...seen.cells.flatMap((cell) => notSubmitted(seen, cell)),
  ]
}

type Run = Board['runs'][number]
type Cell = Board['cells'][number]
const aboutRun = ({ id, candidateIds }: Run) => ({ runId: id, personId: null, candidateIds })
const aboutCell = ({ runId, personId, candidateIds }: Cell) => ({ runId, personId, candidateIds })
const minutesSince = (seen: Seen, ms: number) => Math.floor((seen.nowMs - ms) / 60_000)
/** By the clock of the place; null where nothing is planned or it is another day. */
function minutesPast(seen: Seen, run: Run, what: 'start' | 'end'): number | null {
  if (run.start === null || run.start.slice(0, 10) !== seen.now.slice(0, 10)) return null
  return minutesBetween(what === 'start' ? run.start : addMinutes(run.start, run.minutes), seen.now)
}

function standingStill(seen: Seen, run: Run): Attention[] {
  const clock = seen.clocks.get(run.id)
  if (clock?.view.status !== 'paused') return []
  const minutes = minutesSince(seen, clock.lastMs)
  return minutes < pausedLong ? [] : [{ code: 'paused-long', ...aboutRun(run), minutes, since: instant(clock.lastMs) }]
}

function notStarted(seen: Seen, run: Run, cells: readonly Cell[]): Attention[] {
  const minutes = minutesPast(seen, run, 'start')
  const begun = seen.clocks.has(run.id) || cells.some(({ step, notes }) => step !== 'observing' || notes > 0)
  const unknown = cells.length > 0 && cells.every(({ personId }) => seen.elsewhere.has(personId))
  if (begun || unknown || minutes === null || minutes <= startedLate) return []
  return [{ code: 'not-started', ...aboutRun(run), minutes, since: null }]
}

function runningOver(seen: Seen, run: Run): Attention[] {
  const status = seen.clocks.get(run.id)?.view.status
  const minutes = minutesPast(seen, run, 'end')
  if ((status !== 'running' && status !== 'paused') || minutes === null || minutes < overTime) return []
  return [{ code: 'over-time', ...aboutRun(run), minutes, since: null }]
}

function wasAway(seen: Seen, run: Run): Attention[] {
  const away = seen.clocks.get(run.id)?.view.away ?? null
  if (away === null) return []
  return [{ code: 'away', ...aboutRun(run), minutes: Math.round(away.ms / 60_000), since: away.until }]
}

function stillObserving(seen: Seen, run: Run, cells: readonly Cell[]): Attention[] {
  const clock = seen.clocks.get(run.id)
  const ended = clock?.endedMs ?? null
  return cells.flatMap((cell): Attention[] => {
    if (cell.step !== 'observing' || seen.elsewhere.has(cell.personId)) return []
    // Without a clock the timetable says when it was over, as long as somebody has written something at all.
    const planned = clock === undefined && cell.notes > 0 ? minutesPast(seen, run, 'end') : null
    const minutes = ended === null ? planned : minutesSince(seen, ended)
    if (minutes === null || minutes <= observingLong) return []
    return [
      { code: 'observing-long-after', ...aboutCell(cell), minutes, since: ended === null ? null : instant(ended) },
    ]
  })
}

function notSubmitted(seen: Seen, cell: Cell): Attention[] {
  const since = seen.sealed.get(cell.assignmentId)
  if (since === undefined || cell.step === 'submitted') return []
  const minutes = minutesSince(seen, Date.parse(since))
  return minutes <= submittedLate ? [] : [{ code: 'not-submitted-long-after', ...aboutCell(cell), minutes, since }]
}
