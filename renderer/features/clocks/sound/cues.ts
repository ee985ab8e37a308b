// What is to be heard between two looks at the clocks. Pure, so that a test can sleep, skip and come back: a moment is
// heard once, and what went by while nobody was there is not made up for.
import type { TimerView } from '../../../../assessments/contract/index.ts'
import { almostDone, almostFromMs } from '../time.ts'

/** One soft knock; two; the bell. */
export type Cue = 'almost' | 'end' | 'bell'
export interface Moment {
  cue: Cue
  /** The same moment has the same key, whichever look found it. */
  key: string
}

/** The clocks at one look. */
export interface Look {
  timers: ReadonlyMap<string, TimerView>
  /** The bell that was asked for and the time in the core, in milliseconds since 1970. */
  bellMs: number | null
  nowMs: number
  /** On a clock that never goes back. */
  at: number
}

/** Later than this a sound would be about something else. */
const lateMs = 5_000

export function momentsBetween(before: Look, after: Look): Moment[] {
  if (after.at - before.at > lateMs) return []
  const moments: Moment[] = []
  for (const [id, timer] of after.timers) {
    const was = before.timers.get(id)
    const moment = was === undefined ? null : momentOf(id, was, timer)
    if (moment) moments.push(moment)
  }
  const bell = bellBetween(before, after)
  return bell ? [...moments, bell] : moments
}

function momentOf(id: string, was: TimerView, now: TimerView): Moment | null {
  // The computer was away, and the clock ran on meanwhile: the screen says so in words.
  if (now.away !== null && now.away.until !== was.away?.until) return null
  if (was.status !== 'running' && was.status !== 'paused') return null
  const key = (cue: Cue) => `${id} ${was.phaseIndex} ${was.phases[was.phaseIndex]?.ms ?? 0} ${cue}`
  if (now.status === 'ended') return { cue: 'end', key: key('end') }
  if (now.phaseIndex > was.phaseIndex) return now.phaseElapsedMs <= lateMs ? { cue: 'end', key: key('end') } : null
  const crossed = now.phaseIndex === was.phaseIndex && almostDone(now) && !almostDone(was)
  const justNow = almostFromMs(now) - now.phaseRemainingMs <= lateMs
  return crossed && justNow && now.status === 'running' ? { cue: 'almost', key: key('almost') } : null
}

/** Also when it was asked for «now», and this screen hears of it a moment later. */
function bellBetween(before: Look, after: Look): Moment | null {
  const { bellMs, nowMs } = after
  if (bellMs === null || bellMs > nowMs || nowMs - bellMs > lateMs) return null
  const waiting = before.bellMs === bellMs ? before.nowMs < bellMs : true
  return waiting ? { cue: 'bell', key: `bell ${bellMs}` } : null
}

const loudness: readonly Cue[] = ['almost', 'end', 'bell']
/** Several at the same moment are one sound, the strongest. */
export const strongest = (cues: readonly Cue[]): Cue | null => loudness.findLast((cue) => cues.includes(cue)) ?? null
