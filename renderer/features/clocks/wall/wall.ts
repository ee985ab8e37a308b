// What stands on the wall and in which order: pure, so that the smallest sign and the fullest wall can be tested.
import type { TimerView, WallClock } from '../../../../assessments/contract/index.ts'

/** More than this cannot be read at eight metres. */
export const mostClocks = 6

/**
 * The clocks that end first, each in a place that does not change while they run: who looks up a second time looks at
 * the same spot.
 */
export function onTheWall(clocks: readonly WallClock[]): { shown: WallClock[]; more: number } {
  const shown = clocks.slice(0, mostClocks).sort(byPlace)
  return { shown, more: clocks.length - shown.length }
}

function byPlace(a: WallClock, b: WallClock): number {
  const words = (clock: WallClock) => `${clock.room}\n${clock.exercise}`
  return words(a).localeCompare(words(b), 'nl', { numeric: true }) || a.runId.localeCompare(b.runId)
}

export interface NextPhase {
  name: string
  minutes: number
  /** When it begins; null while the clock stands still. */
  atMs: number | null
}

/** The phase after the one that shows; null in the last. */
export function nextPhase(timer: TimerView, nowMs: number): NextPhase | null {
  if (timer.status === 'ended') return null
  const next = timer.phases[timer.phaseIndex + 1]
  if (next === undefined) return null
  const atMs = timer.status === 'running' ? nowMs + timer.phaseRemainingMs : null
  return { name: next.name, minutes: Math.round(next.ms / 60_000), atMs }
}

/** How long «Wissel» stands large after the bell. */
export const bellShowsMs = 45_000

export interface NextRotation {
  atMs: number
  bell: boolean
  /** The bell has just gone. */
  now: boolean
}

/**
 * The next change of rooms. A bell that was asked for goes before the timetable: the lead knows why.
 * @param rotation its `at` on the clock of the place, which is the clock of this computer
 */
export function nextRotation(
  { at, bell }: { at: string | null; bell: string | null },
  nowMs: number,
): NextRotation | null {
  const bellMs = bell === null ? null : Date.parse(bell)
  if (bellMs !== null && nowMs - bellMs < bellShowsMs) return { atMs: bellMs, bell: true, now: nowMs >= bellMs }
  const atMs = at === null ? null : Date.parse(at)
  return atMs !== null && atMs >= nowMs ? { atMs, bell: false, now: false } : null
}
