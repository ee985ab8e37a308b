// Where things stand on the life line: days as a share of the whole line, things that overlap under each other, and words
// that would run over one another pushed apart. The day itself always stands in words beside.

const aDay = 24 * 3_600_000
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

export interface Span {
  from: string
  until: string
}

/** From the first day to the last, with some room at both ends. Null without a single day. */
export function spanOf(days: readonly string[]): Span | null {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  const room = Math.max(20 * aDay, (noon(last) - noon(first)) * 0.03)
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return { from: day(noon(first) - room), until: day(noon(last) + room * 2) }
}

/** 0 to 100. */
export function placeOf(day: string, { from, until }: Span): number {
  const share = ((noon(day) - noon(from)) / (noon(until) - noon(from))) * 100
  return Math.min(100, Math.max(0, share))
}

/** The first of January of each year; `room` is what its words take, and where they would run over the next it is left out. */
export function yearsIn(span: Span, room: number): { year: string; place: number }[] {
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.until.slice(0, 4))]
  const years: { year: string; place: number }[] = []
  for (let year = last; year >= first; year -= 1) {
    const place = placeOf(`${year}-01-01`, span)
    if (place + room <= (years[0]?.place ?? 100)) years.unshift({ year: String(year), place })
  }
  return years
}

/**
 * Places in order, with after each the room its words take, up to the end of the line. What does not fit is spread by its
 * room.
 */
export function apart(places: readonly number[], rooms: readonly number[]): number[] {
  const roomOf = (index: number) => rooms[index] ?? 0
  const all = rooms.reduce((sum, room) => sum + room, 0)
  if (all > 100) return spread(rooms, all)
  const pushed: number[] = []
  for (const [index, place] of places.entries()) {
    const free = (pushed[index - 1] ?? 0) + (index === 0 ? 0 : roomOf(index - 1))
    pushed.push(Math.max(place, free))
  }
  for (let index = pushed.length - 1, end = 100; index >= 0; index -= 1) {
    const place = Math.min(pushed[index] ?? 0, end - roomOf(index))
    pushed[index] = place
    end = place
  }
  return pushed
}

function spread(rooms: readonly number[], all: number): number[] {
  let at = 0
  return rooms.map((room) => {
    const place = (at * 100) / all
    at += room
    return place
  })
}

/** In rows, so that nothing in one row overlaps. */
export function inRows<T extends { from: string; until: string }>(things: readonly T[]): T[][] {
  const rows: T[][] = []
  for (const thing of things.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const row = rows.find((each) => (each.at(-1)?.until ?? '') <= thing.from)
    if (row === undefined) rows.push([thing])
    else row.push(thing)
  }
  return rows
}
