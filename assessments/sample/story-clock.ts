// A clock for a story: it stands still until the story says that time passes, so that notes lie minutes apart and timers
// ran their length, although the whole day is played in a second or two.

export interface StoryClock {
  wall: () => number
  monotonic: () => number
  boot: () => number
  pass: (ms: number) => void
}
const aDay = 24 * 3_600_000
const startHour = 8.5

/** Starts at half past eight (local time) on the day before `now`, so that the story's day is over. */
export function storyClock(now: number): StoryClock {
  const start = new Date(now - aDay).setHours(0, startHour * 60, 0, 0)
  let passed = 0
  return {
    wall: () => start + passed,
    monotonic: () => passed,
    boot: () => passed,
    pass: (ms) => {
      passed += ms
    },
  }
}
