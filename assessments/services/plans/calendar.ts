// What is due as a calendar file (RFC 5545) for Outlook, Google and the rest. Codes and no words about anybody unless names
// were asked for: a calendar is synchronised to phones and seen on shared screens. The same thing keeps the same UID, so
// reading the file again moves an appointment instead of doubling it.
import { createEvents, type DateArray, type EventAttributes } from 'ics'
import type { DueItem, MadeFile } from '../../contract/index.ts'
import { daysAfter } from '../../rules/plans/days.ts'
import { instant } from '../clock.ts'
import { madeFile } from '../made-file.ts'
import { foldedLines } from './folding.ts'

interface Options {
  names: boolean
  madeAt: number
}

const words: Record<DueItem['kind'], string> = {
  talk: 'gesprek',
  'arrange-talk': 'gesprek afspreken',
  step: 'stap bekijken',
  measurement: 'meting',
  evaluation: 'plan evalueren',
  'yearly-plan': 'nieuw jaarplan',
  'first-talk': 'eerste gesprek na de meting',
  'profile-expires': 'functieprofiel loopt af',
}
const talkMinutes = 60

/** @throws when an event does not fit the format, which none of ours should */
export function calendarFile(items: readonly DueItem[], options: Options): MadeFile {
  const { error, value } = createEvents(
    eachWithUid(items).map(({ item, uid }) => ({ ...eventOf(item, options), uid })),
    { productId: '-//Wakker//Opvolging//NL', method: 'PUBLISH', calName: 'Wakker: opvolging' },
  )
  if (value === null) throw error ?? new Error('no calendar was made')
  return madeFile('opvolging.ics', Buffer.from(foldedLines(stamped(value, options.madeAt)), 'utf8'))
}

/** Two measurements of one person are two appointments: from the second on its place among them is in the UID too. */
function eachWithUid(items: readonly DueItem[]): { item: DueItem; uid: string }[] {
  const given = new Map<string, number>()
  return items.map((item) => {
    const about = `${item.actionId ?? item.planId ?? item.person.id}-${item.kind}`
    const place = (given.get(about) ?? 0) + 1
    given.set(about, place)
    return { item, uid: `${about}${place === 1 ? '' : `-${place}`}@wakker` }
  })
}

function eventOf(item: DueItem, { names }: Options): EventAttributes {
  const { person, kind, on, at, text } = item
  const about = names ? `${person.code} ${person.name}` : person.code
  const base = {
    title: plain(`${about}: ${words[kind]}`),
    ...(names && text !== '' ? { description: plain(text) } : {}),
    // A reminder for the coach, not an hour somebody else cannot have.
    ...(at === '' ? { transp: 'TRANSPARENT' as const, busyStatus: 'FREE' as const } : {}),
    classification: 'PRIVATE' as const,
  }
  if (at === '') return { ...base, start: dayParts(on), end: dayParts(daysAfter(on, 1)) }
  const [hour = 0, minute = 0] = at.split(':').map(Number)
  const [year, month, day] = dayParts(on)
  return {
    ...base,
    start: [year, month, day, hour, minute],
    startInputType: 'local',
    startOutputType: 'utc',
    duration: { minutes: talkMinutes },
  }
}

function dayParts(day: string): Extract<DateArray, [number, number, number]> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

/** Line ends become a space; other invisible signs have no place in a calendar line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()

/** The library stamps with the computer's clock; time comes from the core's. */
const stamped = (calendar: string, ms: number): string =>
  calendar.replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${instant(ms).replace(/[-:]|\.\d+/g, '')}`)
