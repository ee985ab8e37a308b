// Something on its way: what is held, where it would land now, and the run as it would be then.
import type { Run } from '../../../../assessments/contract/index.ts'
import { intoRow, type RowKind, startOn, step } from '../edits.ts'
import { type Facts, lastsMinutes } from '../facts.ts'
import type { DayRange } from './rows.ts'

/** What was taken up: a whole run, or its end. `grabbed`: how many minutes into the run the hand is. */
export interface Held {
  runId: string
  row: string | null
  end: boolean
  grabbed: number
}
/** Where the hand is: in a row of the chart, or in the band of what has no time. */
export type Place = { at: 'row'; row: string; minute: number } | { at: 'band' }
export interface Moving {
  held: Held
  place: Place | null
}

export const inSteps = (minute: number): number => Math.round(minute / step) * step

/** From a place on the screen to a minute of the day. */
export function minuteAt(x: number, track: { left: number; width: number }, range: DayRange): number {
  return range.from + ((x - track.left) / Math.max(1, track.width)) * (range.to - range.from)
}

/** The run as it would be when let go here; null when nothing would change. */
export function landed(run: Run, { held, place }: Moving, day: string, kind: RowKind, facts: Facts): Run | null {
  if (place === null) return null
  if (place.at === 'band') return held.end || run.start === null ? null : { ...run, start: null, locked: false }
  if (held.end) return endingAt(run, place.minute, facts)
  const start = startOn(day, inSteps(place.minute - held.grabbed), lastsMinutes(run, facts))
  const there = intoRow(run, kind, place.row, held.row)
  return there === run && start === run.start ? null : { ...there, start }
}

function endingAt(run: Run, minute: number, facts: Facts): Run | null {
  if (run.start === null) return null
  const from = Number(run.start.slice(11, 13)) * 60 + Number(run.start.slice(14))
  const minutes = Math.min(960, Math.max(step, inSteps(minute) - from))
  return minutes === lastsMinutes(run, facts) ? null : { ...run, minutes }
}
