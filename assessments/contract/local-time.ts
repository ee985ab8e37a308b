// Arithmetic on the clock of the place. Minutes are counted on the wall calendar, where every day has 1440 of them: that
// summer time begins in the night between two days of a session moves nothing in its timetable.
import type { LocalTime } from './timetable.ts'

export const minutesPerDay = 1_440

/** `2026-11-24` → days since 1970-01-01. Date.UTC counts without a time zone. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000

export const dayOfNumber = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** `09:30` → 570. */
export const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const two = (value: number) => String(value).padStart(2, '0')
/** 570 → `09:30`; past midnight it starts again. */
export const timeOfMinute = (minute: number): string => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`

/** `2026-11-24T09:30` → minutes since 1970-01-01T00:00 on the same clock. */
export const wallMinutes = (time: LocalTime): number => dayNumber(time) * minutesPerDay + minuteOfDay(time.slice(11))

export function localTimeOf(minutes: number): LocalTime {
  const day = Math.floor(minutes / minutesPerDay)
  return `${dayOfNumber(day)}T${timeOfMinute(minutes - day * minutesPerDay)}`
}

export const addMinutes = (time: LocalTime, minutes: number): LocalTime => localTimeOf(wallMinutes(time) + minutes)
export const minutesBetween = (from: LocalTime, to: LocalTime): number => wallMinutes(to) - wallMinutes(from)
/** The 31st of February has the shape of a time and is none. */
export const isRealLocalTime = (time: LocalTime): boolean => localTimeOf(wallMinutes(time)) === time

/** 1 Monday … 7 Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Minutes with the extra time of whoever of them needs most, in whole minutes and never too few. */
export function minutesWithExtraTime(minutes: number, extraTimePercents: readonly number[]): number {
  const extra = extraTimePercents.reduce((most, percent) => Math.max(most, percent), 0)
  return Math.ceil((minutes * (100 + extra)) / 100)
}
