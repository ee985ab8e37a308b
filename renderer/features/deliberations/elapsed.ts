// How long the talk has been going on, as a calm word: minutes while it lasts, the moment when it began long ago.

export type Elapsed =
  | { as: 'running'; minutes: number }
  /** Past what was planned, by so many minutes. */
  | { as: 'over'; minutes: number; over: number }
  /** Minutes say nothing any more: it was begun so long ago. */
  | { as: 'earlier' }
  | { as: 'other-day' }

/** A talk that lasts longer was laid aside meanwhile. */
const longestMinutes = 240

/** @param nowMs by the core's clock, as `begunAt` is */
export function elapsedSince(begunAt: string, planned: number, nowMs: number): Elapsed {
  const begun = new Date(begunAt)
  if (begun.toDateString() !== new Date(nowMs).toDateString()) return { as: 'other-day' }
  const minutes = Math.max(0, Math.floor((nowMs - begun.getTime()) / 60_000))
  if (minutes > longestMinutes) return { as: 'earlier' }
  return minutes > planned ? { as: 'over', minutes, over: minutes - planned } : { as: 'running', minutes }
}
