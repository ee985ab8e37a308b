// Times and names on a sheet, worded as in the Word document: 9.30, without a nought in front.
import { t } from '../../../messages/index.ts'

export function timeWords(time: string): string {
  const [hours = '', minutes = ''] = time.slice(-5).split(':')
  return `${Number(hours)}.${minutes}`
}

export const spanWords = (start: string, end: string): string =>
  t('sheets.sheet.span', { start: timeWords(start), end: timeWords(end) })

/** «Ilse en Tom kijken mee» */
export function watchingWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  const all = names.length < 2 ? last : t('sheets.sheet.and', { names: names.slice(0, -1).join(', '), last })
  return t('sheets.sheet.watching', { names: all, count: names.length })
}

const short = new Intl.DateTimeFormat('nl-BE', { weekday: 'short', day: 'numeric', month: 'numeric' })
export const shortDayWords = (day: string): string => short.format(new Date(`${day}T12:00:00`))

const long = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** As a heading: «Dinsdag 24 november 2026». */
export function dayHeading(day: string): string {
  const words = long.format(new Date(`${day}T12:00:00`))
  return words.charAt(0).toUpperCase() + words.slice(1)
}
