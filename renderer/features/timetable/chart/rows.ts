// The rows of the chart of one day: a line per candidate, assessor or room, with the runs in it as pieces. What lies at
// the same time in one row gets a lane of its own, so that both stay in sight.
import type { Run, SessionBody } from '../../../../assessments/contract/index.ts'
import { minuteOfDay, minutesPerDay } from '../../../../assessments/contract/local-time.ts'
import { t } from '../../../messages/index.ts'
import { matches } from '../../../ui/index.ts'
import { namesIn } from '../day-edits.ts'
import type { RowKind } from '../edits.ts'
import { dayIn, type Facts, lastsMinutes, timeIn } from '../facts.ts'
import { personWords } from '../words.ts'

export interface Piece {
  run: Run
  from: number
  to: number
  lane: number
}
export interface Row {
  /** '' for what has no room or assessor yet. */
  key: string
  /** A candidate's code, in bold. */
  code: string
  name: string
  pieces: Piece[]
  lanes: number
}
/** In minutes of the day: from the first to the last thing there is to see. */
export interface DayRange {
  from: number
  to: number
}

/** In which rows a run lies; a group lies in as many as it has candidates. */
export function rowKeysOf(run: Run, kind: RowKind): readonly string[] {
  if (kind === 'room') return [run.room]
  const ids = kind === 'candidate' ? run.candidateIds : run.observers.map(({ personId }) => personId)
  return ids.length === 0 ? [''] : ids
}

const runsOn = (body: SessionBody, day: string): Run[] =>
  body.runs.filter((run) => run.start !== null && dayIn(run.start) === day)

export function rowsOf(body: SessionBody, facts: Facts, kind: RowKind, day: string, query = ''): Row[] {
  const byRow = new Map<string, Run[]>()
  for (const run of runsOn(body, day)) {
    for (const key of rowKeysOf(run, kind)) byRow.set(key, [...(byRow.get(key) ?? []), run])
  }
  const heads = headsOf(body, facts, kind, [...byRow.keys()])
  return heads
    .filter(({ code, name }) => matches(`${code} ${name}`, query))
    .map((head) => ({ ...head, ...inLanes(byRow.get(head.key) ?? [], facts) }))
}

function headsOf(body: SessionBody, facts: Facts, kind: RowKind, used: readonly string[]) {
  const none = used.includes('') ? [{ key: '', code: '', name: t(`timetable.none.${kind}`) }] : []
  if (kind === 'candidate') {
    return [...body.candidates.map(({ id, code, name }) => ({ key: id, code, name })), ...none]
  }
  if (kind === 'room') return [...namesIn(body, 'rooms').map((name) => ({ key: name, code: '', name })), ...none]
  const ids = [...new Set([...body.assessorIds, ...used.filter((id) => id !== '')])]
  return [...ids.map((id) => ({ key: id, code: '', name: personWords(id, facts) })), ...none]
}

const beginsAt = (run: Run): number => (run.start === null ? 0 : minuteOfDay(timeIn(run.start)))

function inLanes(runs: readonly Run[], facts: Facts): { pieces: Piece[]; lanes: number } {
  const ends: number[] = []
  const timed = runs
    .map((run) => {
      const from = beginsAt(run)
      return { run, from, to: from + lastsMinutes(run, facts) }
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  const pieces = timed.map((piece) => {
    const free = ends.findIndex((end) => end <= piece.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = piece.to
    return { ...piece, lane }
  })
  return { pieces, lanes: Math.max(1, ends.length) }
}

/** The hours of the day, widened to whole half hours for what was put outside them. */
export function rangeOf(body: SessionBody, facts: Facts, day: string): DayRange {
  const hours = body.timetable.days.find((each) => each.day === day)
  const spans = runsOn(body, day).map((run) => {
    const from = beginsAt(run)
    return { from, to: from + lastsMinutes(run, facts) }
  })
  const froms = [...(hours ? [minuteOfDay(hours.from)] : []), ...spans.map(({ from }) => from)]
  const tos = [...(hours ? [minuteOfDay(hours.to)] : []), ...spans.map(({ to }) => to)]
  const from = Math.floor(Math.min(...froms, ...(froms.length === 0 ? [540] : [])) / 30) * 30
  const to = Math.ceil(Math.max(...tos, from + 60) / 30) * 30
  return { from, to: Math.min(to, Math.max(minutesPerDay, from + 60)) }
}

/** Those outside the hours and in breaks, as stretches to shade. */
export function shadesOf(
  body: SessionBody,
  day: string,
  range: DayRange,
): { from: number; to: number; pause: boolean }[] {
  const hours = body.timetable.days.find((each) => each.day === day)
  if (hours === undefined) return [{ ...range, pause: false }]
  const [from, to] = [minuteOfDay(hours.from), minuteOfDay(hours.to)]
  const breaks = hours.breaks.map((each) => ({ from: minuteOfDay(each.from), to: minuteOfDay(each.to), pause: true }))
  return [
    { from: range.from, to: Math.min(from, range.to), pause: false },
    ...breaks,
    { from: Math.max(to, range.from), to: range.to, pause: false },
  ].filter((shade) => shade.to > shade.from)
}
