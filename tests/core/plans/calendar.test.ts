// The calendar file, held against RFC 5545 by a reader of its own: line ends, folding, unique and stable UIDs, days and
// hours, escaping, and no name where none was asked for.
import { describe, expect, it } from 'vitest'
import type { DueItem } from '../../../assessments/contract/index.ts'
import { calendarFile } from '../../../assessments/services/plans/calendar.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const longName = `Šárka ${'Öztürk-العربية 🌱, van; "den" \\ '.repeat(6)}`.slice(0, 200)
const item = (more: Partial<DueItem> = {}): DueItem => ({
  kind: 'talk',
  person: { id: id(1), code: 'K-03', name: longName },
  on: '2026-11-26',
  at: '10:00',
  text: '',
  late: false,
  planId: null,
  actionId: null,
  ...more,
})
const items: DueItem[] = [
  item(),
  item({
    kind: 'step',
    on: '2026-12-31',
    at: '',
    text: 'Elke dag één lijst,\nsamen met Yousra; echt.',
    planId: id(5),
    actionId: id(6),
  }),
  item({ kind: 'step', on: '2026-12-31', at: '', text: 'Scanner', planId: id(5), actionId: id(7) }),
  item({ kind: 'evaluation', on: '2027-02-28', at: '', text: 'POP', planId: id(5) }),
]
const madeAt = Date.UTC(2026, 10, 22, 17, 40, 5)
const textOf = (names: boolean, of = items) =>
  Buffer.from(calendarFile(of, { names, madeAt }).base64, 'base64').toString('utf8')

type Property = { name: string; parameters: string[]; value: string }
/** Unfolds and reads lines as the standard says; anything else throws. */
function read(text: string): Property[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) => {
      const found = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line)
      if (found === null) throw new Error(`no content line: ${line}`)
      const [, name = '', parameters = '', value = ''] = found
      return { name, parameters: parameters.split(';').filter(Boolean), value }
    })
}
function events(text: string): Map<string, Property>[] {
  const found: Map<string, Property>[] = []
  const open: string[] = []
  for (const property of read(text)) {
    if (property.name === 'BEGIN') {
      open.push(property.value)
      if (property.value === 'VEVENT') found.push(new Map())
    } else if (property.name === 'END') expect(open.pop()).toBe(property.value)
    else if (open.at(-1) === 'VEVENT') {
      expect(found.at(-1)?.has(property.name), `${property.name} once`).toBe(false)
      found.at(-1)?.set(property.name, property)
    }
  }
  expect(open).toEqual([])
  return found
}
const unescaped = (value = '') => value.replace(/\\([\\;,nN])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c))

describe('the calendar file', () => {
  it.each([true, false])('keeps to lines of 75 octets that end in CRLF (names: %s)', (names) => {
    const text = textOf(names)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
    expect(text).not.toContain('�')
    const head = read(text)
    expect(head[0]).toMatchObject({ name: 'BEGIN', value: 'VCALENDAR' })
    expect(head.find(({ name }) => name === 'VERSION')?.value).toBe('2.0')
    expect(head.find(({ name }) => name === 'PRODID')?.value).not.toBe('')
  })

  it('whole days are days, with the day after as their end; hours are in UTC', () => {
    const [talk, step, , evaluation] = events(textOf(true))
    const local = new Date(2026, 10, 26, 10, 0).toISOString().replace(/[-:]|\.\d+/g, '')
    expect(talk?.get('DTSTART')).toMatchObject({ value: local, parameters: [] })
    expect(talk?.get('DURATION')?.value).toBe('PT60M')
    expect(step?.get('DTSTART')).toMatchObject({ value: '20261231', parameters: ['VALUE=DATE'] })
    expect(step?.get('DTEND')).toMatchObject({ value: '20270101', parameters: ['VALUE=DATE'] })
    expect(evaluation?.get('DTEND')?.value).toBe('20270301')
    for (const event of events(textOf(true))) expect(event.get('DTSTAMP')?.value).toBe('20261122T174005Z')
  })

  it('the same thing keeps its UID on another day; two things never share one', () => {
    const uids = (of: DueItem[]) => events(textOf(false, of)).map((event) => event.get('UID')?.value)
    expect(new Set(uids(items)).size).toBe(items.length)
    expect(uids(items.map((each) => ({ ...each, on: '2027-01-04' })))).toEqual(uids(items))
    // A session they are in, and a next measurement planned after it: both of the person, and of nothing else.
    const measured = (on: string) => item({ kind: 'measurement', on, at: '', text: '' })
    const both = uids([measured('2026-12-01'), measured('2027-06-01')])
    expect(new Set(both).size).toBe(2)
    expect(uids([measured('2026-12-03'), measured('2027-06-01')])).toEqual(both)
  })

  it('names nobody unless asked; asked for, every letter arrives', () => {
    const codes = textOf(false).replace(/\r\n[ \t]/g, '')
    for (const word of ['Šárka', 'Yousra', 'Scanner']) expect(codes).not.toContain(word)
    expect(events(codes)[0]?.get('SUMMARY')?.value).toBe('K-03: gesprek')
    const [talk, step] = events(textOf(true))
    expect(unescaped(talk?.get('SUMMARY')?.value)).toBe(`K-03 ${longName}: gesprek`)
    expect(unescaped(step?.get('DESCRIPTION')?.value)).toBe('Elke dag één lijst, samen met Yousra; echt.')
  })

  it('nothing due is a calendar without events', () => {
    expect(events(textOf(false, []))).toEqual([])
  })
})
