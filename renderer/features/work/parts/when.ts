// When something was, in words: the clock alone for today, the day before it for any other. A moment on the work floor
// may lie weeks back, and may have happened on another day than planned.
import type { Note } from '../../../../assessments/contract/index.ts'
import { clockTime } from '../../../ui/index.ts'

const dayFormat = new Intl.DateTimeFormat('nl-BE', { weekday: 'short', day: 'numeric', month: 'short' })

/** «zo 29 nov» for `2026-11-29`. */
export const dayWords = (day: string): string => dayFormat.format(new Date(`${day}T12:00`))

/** When a note was made. On paper stands no second. */
export function noteTime({ at: instant, paper }: Pick<Note, 'at' | 'paper'>): string {
  const at = new Date(instant)
  const clock = clockTime(instant)
  const minute = clock.slice(0, 5)
  if (at.toDateString() !== new Date().toDateString()) return `${dayFormat.format(at)} ${minute}`
  return paper === null ? clock : minute
}

/** `start` of the timetable: the clock, with the day unless it is `day`. */
export function plannedWords(start: string, day: string | null): string {
  const [on = '', time = ''] = start.split('T')
  return on === day ? time : `${dayWords(on)} ${time}`
}
