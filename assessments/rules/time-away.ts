// How long the program was not there, from what its clocks said at the last heartbeat and say now. The boot clock counts
// time since the computer was started; after a restart it has begun anew. Reasons: docs/decisions/0011-three-clocks.md.

export interface Clocks {
  wallMs: number
  bootMs: number
}

/** Boot clocks are coarse: two readings may differ this much from what really passed between them. */
export const bootClockMs = 2_000
/** From here on people are told that the computer was not there. */
export const toldFromMs = 60_000

/**
 * Milliseconds between a heartbeat and now, never less than nothing. Certain is only a least: the boot difference, or
 * after a restart the time since it. What the wall clock says beyond that is believed only where the computer may have
 * been restarted meanwhile; as long as it has been up for longer than that, somebody set its clock.
 * @param then its `bootMs` is null in files from before it was written
 */
export function missedMs(then: { wallMs: number; bootMs: number | null }, now: Clocks): number {
  const byWall = Math.max(0, now.wallMs - then.wallMs)
  if (then.bootMs === null) return byWall
  const restarted = now.bootMs + bootClockMs < then.bootMs
  const least = restarted ? now.bootMs : Math.max(0, now.bootMs - then.bootMs)
  return byWall > now.bootMs ? Math.max(least, byWall) : least
}
