// Dutch (nl-BE) as every document writes it: days, counts, lists, the name of a level, and what is too long for its place.
import type { Scale } from '../contract/index.ts'

export const language = 'nl-BE'
const dayFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' })
const timeFormat = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })

/** A calendar day (2026-03-10) as 10 maart 2026; what is no day stays as it was written. */
export function dayWords(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return parts === null ? day : dayFormat.format(new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
}

/** An instant in the zone of this machine, as the screens show it. */
export function instantWords(at: string): { day: string; time: string } {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return { day: at, time: '' }
  return { day: dayFormat.format(moment), time: timeFormat.format(moment) }
}

/** «a, b en c» */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`

/** The number stays on the line of its noun. */
export const many = (n: number, one: string, more: string): string => `${n}\u00a0${n === 1 ? one : more}`

export const levelName = (scale: Scale, value: number): string =>
  scale.find((level) => level.value === value)?.name ?? `niveau ${value}`

/** At most `max` characters as a reader counts them, on one line; for headings and charts, never for evidence. */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return line
  const letters = Array.from(new Intl.Segmenter(language).segment(line), (part) => part.segment)
  if (letters.length <= max) return line
  return `${letters
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`
}
