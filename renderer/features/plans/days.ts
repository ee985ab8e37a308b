// Days as people say them, and the day it is by the core's clock.

const long = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long' })
const withYear = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' })
const withWeekday = new Intl.DateTimeFormat('nl-BE', { weekday: 'short', day: 'numeric', month: 'long' })
const wholeDay = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const at = (day: string) => new Date(`${day}T12:00:00`)
const two = (value: number) => String(value).padStart(2, '0')

/** `2026-11-26`, on the clock of this place. */
export function dayAt(ms: number): string {
  const date = new Date(ms)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export function laterDay(day: string, days: number): string {
  const date = at(day)
  date.setDate(date.getDate() + days)
  return dayAt(date.getTime())
}

/** Days left in the week of this day, itself counted; a week ends on Sunday. */
export const daysLeftInWeek = (day: string): number => ((7 - at(day).getDay()) % 7) + 1

/** «26 november»; with its year when that is another than `today`'s. */
export const dayWords = (day: string, today: string): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? long : withYear).format(at(day))

/** «do 26 november» */
export const weekdayWords = (day: string): string => withWeekday.format(at(day))
/** «donderdag 26 november 2026» */
export const wholeDayWords = (day: string): string => wholeDay.format(at(day))
