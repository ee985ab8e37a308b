// When something was, as people say it: by the clock today, with the day before that. A label; nothing is decided by it.
import { t } from '../../../messages/index.ts'

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long' })

export function moment(instant: string, now = new Date()): string {
  const at = new Date(instant)
  const time = clock.format(at)
  return isSameDay(at, now)
    ? t('exchange.moment.today', { time })
    : t('exchange.moment.other', { day: day.format(at), time })
}

/** The same, where there is little room: «15:41», or the day alone. */
export function shortMoment(instant: string, now = new Date()): string {
  const at = new Date(instant)
  return isSameDay(at, now) ? clock.format(at) : day.format(at)
}

const full = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeStyle: 'short' })
/** On paper, which is read on another day. */
export const fullMoment = (instant: string): string => full.format(new Date(instant))

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString()
