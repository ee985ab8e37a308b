// Whether this screen was away between two ticks: asleep, hidden, or its wall clock was set. What it shows is then asked
// again at once, instead of at the next turn.

export interface Tick {
  /** performance.now(): never goes back; on some systems it stands still while the computer sleeps. */
  monotonic: number
  /** Date.now(): goes on while the computer sleeps, and follows whoever sets it. */
  wall: number
}

/** Longer than a browser lets a visible page wait. */
const longestTickMs = 3_000
/** Both clocks are read one after the other, and the wall clock is nudged a little now and then. */
const apartMs = 2_000

export const tickNow = (): Tick => ({ monotonic: performance.now(), wall: Date.now() })

export function wasAway(before: Tick, after: Tick): boolean {
  const monotonic = after.monotonic - before.monotonic
  const wall = after.wall - before.wall
  return monotonic > longestTickMs || Math.abs(wall - monotonic) > apartMs
}
