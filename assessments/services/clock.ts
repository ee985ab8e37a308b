// Time comes in from outside. The wall clock only labels; spans are measured by the monotonic one.
export interface Clock {
  /** Milliseconds since the epoch. May jump either way. */
  wall(): number
  /** Milliseconds since some start of this process. Never goes back. */
  monotonic(): number
}
export const systemClock: Clock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
}
export const instant = (ms: number): string => new Date(ms).toISOString()
