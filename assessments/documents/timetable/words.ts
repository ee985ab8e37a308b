// Every Dutch (nl-BE) word of a printed timetable. Times as people here say and write them: 9.30 uur, without a nought in
// front, «uur» only where it stands in a sentence.
import type { TimetableFor } from '../../contract/day.ts'
import { list } from '../../rules/dutch.ts'

const dayFormat = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const shortFormat = new Intl.DateTimeFormat('nl-BE', { weekday: 'short', day: 'numeric', month: 'numeric' })
/** A day is a date on the wall, so noon keeps it clear of every time zone's edge. */
const noon = (day: string) => new Date(`${day}T12:00:00`)

/** `2026-11-24T09:30` or `09:30` → 9.30 */
export function timeWords(time: string): string {
  const [hours = '', minutes = ''] = time.slice(-5).split(':')
  return `${Number(hours)}.${minutes}`
}

export const timetableWords = {
  documentTitle: (session: string) => `Rooster: ${session}`,
  subject: 'Rooster van een assessment',
  madeWith: 'Gemaakt met Wakker',
  day: (day: string) => dayFormat.format(noon(day)),
  shortDay: (day: string) => shortFormat.format(noon(day)),
  /** A dash that reads as «tot». */
  span: (start: string, end: string) => `${timeWords(start)} – ${timeWords(end)}`,
  kinds: {
    wall: 'Rooster',
    candidate: 'Jouw rooster',
    assessor: 'Rooster van de beoordelaar',
    room: 'Rooster van het lokaal',
    'role-player': 'Rooster van de rolspeler',
  } satisfies Record<TimetableFor['who'], string>,
  handTo: (name: string) => `Voor ${name}`,
  fold: 'Vouw of scheur deze strook hier af: op tafel ligt alleen je code.',
  yourCode: 'Je code',
  place: (place: string) => `Waar: ${place}`,
  columns: {
    when: 'Wanneer',
    from: 'Vanaf',
    what: 'Wat',
    where: 'Waar',
    who: 'Wie kijkt',
    candidates: 'Kandidaten',
    more: 'Met wie',
  },
  candidate: 'Kandidaat',
  watching: (names: readonly string[]) => `${list(names)} ${names.length === 1 ? 'kijkt' : 'kijken'} mee`,
  rolePlayer: (name: string) => `rolspeler: ${name}`,
  pause: 'Pauze',
  loose: 'Losse momenten',
  looseColumns: ['Dag', 'Vanaf', 'Kandidaat', 'Wat', 'Waar'],
  nothing: 'Er staat nog niets in het rooster.',
  unplanned: (n: number) =>
    n === 1 ? 'Nog 1 oefening heeft nog geen uur.' : `Nog ${n} oefeningen hebben nog geen uur.`,
  unplannedForYou: (n: number) =>
    n === 1
      ? 'Voor 1 oefening is er nog geen uur. Dat hoor je later.'
      : `Voor ${n} oefeningen is er nog geen uur. Dat hoor je later.`,
  questions: 'Kom vijf minuten vroeger. Heb je een vraag? Stel ze gerust aan de begeleiding.',
} as const
