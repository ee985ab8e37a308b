// Times of the day as people type and read them. Those of the plan are on the clock of the place; moments are shown on
// the clock of this computer, which is the same.

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })
/** `10:52`. */
export const timeWords = (ms: number): string => clock.format(ms)

const days = new Intl.DateTimeFormat('nl-BE', { weekday: 'short', day: 'numeric', month: 'short' })
/** The time of a plan; with its day when that is another one than the day of `nowMs`. */
export function timeOnDay(local: string, nowMs: number): string {
  const ms = Date.parse(local)
  return days.format(ms) === days.format(nowMs) ? timeWords(ms) : `${days.format(ms)}, ${timeWords(ms)}`
}

/** `09:05` as people write it: 9:05. */
export const shortTime = (time: string): string => time.replace(/^0/, '')

const two = (value: number) => String(value).padStart(2, '0')

/** `905`, `9:05`, `9.05`, `9u05` and `9u` → `09:05`, `09:00`; null when it is no time. */
export function readTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:\s*[:.,uh]\s*(\d{2})?|(\d{2}))?$/i.exec(typed.trim())
  if (found === null) return null
  const hours = Number(found[1])
  const minutes = Number(found[2] ?? found[3] ?? 0)
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : null
}
