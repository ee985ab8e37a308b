// A clock for a story: it stands still until the story says that time passes, so that notes lie minutes apart and timers
// ran their length, although the whole day is played in a second or two.

export interface StoryClock {
  wall: () => number
  monotonic: () => number
  boot: () => number
  pass: (ms: number) => void
  /** To half past eight on the story's own day; no way back. */
  toTheDay: () => void
}
const aDay = 24 * 3_600_000
const startHour = 8.5

const morning = (at: number) => new Date(at).setHours(0, startHour * 60, 0, 0)

/**
 * The story's day is the day before `now`, from half past eight (local time), so that it is over.
 * @param daysBefore how long before that day the story begins
 */
export function storyClock(now: number, daysBefore = 0): StoryClock {
  const day = morning(now - aDay)
  const start = morning(day - daysBefore * aDay)
  let passed = 0
  return {
    wall: () => start + passed,
    monotonic: () => passed,
    boot: () => passed,
    pass: (ms) => {
      passed += ms
    },
    toTheDay: () => {
      passed = Math.max(passed, day - start)
    },
  }
}
