// Days as people say them. A day is a date on the wall, so noon keeps it clear of every time zone's edge.
const words = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const short = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'short', year: 'numeric' })

export const dayInShort = (day: string): string => short.format(new Date(`${day}T12:00:00`))
export const dayWords = (day: string): string => words.format(new Date(`${day}T12:00:00`))

/** The local date of a moment, as yyyy-mm-dd. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
