// Time comes in from outside. The wall clock only labels; spans are measured by the monotonic one, and what that one may
// have missed (a computer asleep, a program killed) is told by a third: docs/decisions/0011-three-clocks.md.
import { uptime } from 'node:os'
import type { LocalTime } from '../contract/index.ts'

export interface Clock {
  /** Milliseconds since the epoch. May jump either way. */
  wall(): number
  /** Milliseconds since some start of this process. Never goes back. Whether it runs on in sleep depends on the system. */
  monotonic(): number
  /**
   * Milliseconds since this computer was started. Runs on while it sleeps and does not follow the wall clock. Coarse (a
   * whole second on some systems): it tells how much was missed, never the running time itself.
   */
  boot(): number
}
export const systemClock: Clock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  boot: () => uptime() * 1_000,
}
export const instant = (ms: number): string => new Date(ms).toISOString()

const two = (n: number) => String(n).padStart(2, '0')
/** The day it is in this place at a moment: «today» is a habit of people, not of UTC. */
export function localDay(ms: number): string {
  const at = new Date(ms)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
/** What a clock on the wall of this place shows at a moment; planned times are in it. */
export function localTime(ms: number): LocalTime {
  const at = new Date(ms)
  return `${localDay(ms)}T${two(at.getHours())}:${two(at.getMinutes())}`
}
