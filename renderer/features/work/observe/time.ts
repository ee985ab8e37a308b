// How long ago something was, coarse enough to be read at a glance. The clock of a run itself is in features/clocks.

export type Since = { unit: 'none' | 'now' } | { unit: 'minutes' | 'hours'; count: number }
/** A clock that was set back says «just now», never less. */
export function since(at: string | undefined, nowMs: number): Since {
  if (at === undefined) return { unit: 'none' }
  const minutes = Math.floor((nowMs - Date.parse(at)) / 60_000)
  if (minutes < 1) return { unit: 'now' }
  return minutes < 120 ? { unit: 'minutes', count: minutes } : { unit: 'hours', count: Math.floor(minutes / 60) }
}
