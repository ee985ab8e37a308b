import { describe, expect, it } from 'vitest'
import { type ClashFacts, type ClashSlot, findClashes } from '../../../../assessments/contract/timetable-clashes.ts'

const facts: ClashFacts = {
  days: [{ day: '2026-11-24', from: '09:00', to: '16:00', breaks: [{ from: '12:00', to: '12:30' }] }],
  candidates: [
    { id: 'k1', extraTimePercent: 0 },
    { id: 'k2', extraTimePercent: 50 },
  ],
  exercises: [
    { id: 'gesprek', minutes: 20, moments: false },
    { id: 'vloer', minutes: 20, moments: true },
  ],
  conflicts: [{ personId: 'a1', candidateId: 'k2' }],
  pauseMinutes: 10,
  candidatesPerObserver: 6,
}
let number = 0
const slot = (time: string | null, more: Partial<ClashSlot> = {}): ClashSlot => {
  number += 1
  return {
    id: `s${number}`,
    exerciseId: 'gesprek',
    candidateIds: [],
    observers: [],
    room: '',
    rolePlayer: '',
    start: time === null ? null : time.length === 5 ? `2026-11-24T${time}` : time,
    minutes: 20,
    ...more,
  }
}
const by = (personId: string, ...candidateIds: string[]) => ({ personId, candidateIds })
const codes = (slots: ClashSlot[], more: Partial<ClashFacts> = {}) =>
  findClashes(slots, { ...facts, ...more }).map(({ code, subjects }) => [code, ...subjects])

describe('clashes in a timetable', () => {
  it('finds one candidate, assessor, room or role player in two places', () => {
    const both = { candidateIds: ['k1'], observers: [by('a2', 'k1')], room: 'Lokaal 1', rolePlayer: 'Marc' }
    expect(codes([slot('09:00', both), slot('09:15', both)])).toEqual([
      ['candidate-twice', 'k1'],
      ['assessor-twice', 'a2'],
      ['room-twice', 'Lokaal 1'],
      ['role-player-twice', 'Marc'],
    ])
  })

  it('asks a pause of people, none of rooms, and is content when it is just long enough', () => {
    const both = { candidateIds: ['k1'], room: 'Lokaal 1' }
    expect(codes([slot('09:00', both), slot('09:20', both)])).toEqual([['pause-too-short', 'k1']])
    expect(codes([slot('09:00', both), slot('09:29', both)])).toEqual([['pause-too-short', 'k1']])
    expect(codes([slot('09:00', both), slot('09:30', both)])).toEqual([])
  })

  it('names every pair, also when a long run covers several', () => {
    const own = { candidateIds: ['k1'] }
    const [long, one, two] = [slot('09:00', { ...own, minutes: 120 }), slot('09:30', own), slot('10:20', own)]
    expect(findClashes([two, long, one], facts).map(({ slotIds }) => slotIds)).toEqual([
      [long.id, one.id],
      [long.id, two.id],
    ])
  })

  it('knows the day and its breaks, to the minute', () => {
    expect(codes([slot('08:55')])).toEqual([['outside-day']])
    expect(codes([slot('15:41')])).toEqual([['outside-day']])
    expect(codes([slot('2026-11-25T10:00')])).toEqual([['outside-day']])
    expect(codes([slot('11:41')])).toEqual([['in-break']])
    expect(codes([slot('09:00'), slot('11:40'), slot('12:30'), slot('15:40')])).toEqual([])
    expect(codes([slot('03:00')], { days: [] })).toEqual([])
  })

  it('lets a moment on the work floor be on another day, and not in a break of a day of the session', () => {
    expect(codes([slot('2026-11-12T10:00', { exerciseId: 'vloer' })])).toEqual([])
    expect(codes([slot('11:50', { exerciseId: 'vloer' })])).toEqual([['in-break']])
  })

  it('counts the extra time of whoever needs most', () => {
    expect(codes([slot('09:00', { candidateIds: ['k1', 'k2'], minutes: 29 })])).toEqual([['too-short']])
    expect(codes([slot('09:00', { candidateIds: ['k1', 'k2'], minutes: 30 })])).toEqual([])
  })

  it('looks at who watches whom also without a time', () => {
    const seven = ['k1', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8']
    expect(codes([slot(null, { candidateIds: ['k2'], minutes: 30, observers: [by('a1', 'k2')] })])).toEqual([
      ['conflict-of-interest', 'a1', 'k2'],
    ])
    expect(codes([slot(null, { candidateIds: seven, observers: [by('a1', ...seven)] })])).toEqual([
      ['too-many-per-observer', 'a1'],
    ])
  })

  it('takes summer time for what it is: no matter', () => {
    const night = { days: [], pauseMinutes: 0 }
    const own = { candidateIds: ['k1'], minutes: 60 }
    expect(codes([slot('2026-10-25T02:00', own), slot('2026-10-25T03:00', own)], night)).toEqual([])
    expect(codes([slot('2026-10-25T02:00', own), slot('2026-10-25T02:59', own)], night)).toEqual([
      ['candidate-twice', 'k1'],
    ])
  })
})
