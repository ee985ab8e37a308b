// What cannot be so in a timetable: somebody in two places, a run outside the day, too short, before somebody who knows
// the candidate. It stands in the contract because screens ask it at every step of a drag, the checks before a start ask
// it in the core, and the proposal is tested against it: one rule for all three.
import { minuteOfDay, minutesPerDay, minutesWithExtraTime, wallMinutes } from './local-time.ts'
import type { LocalTime, PlanDay } from './timetable.ts'

export const clashCodes = [
  'candidate-twice',
  'assessor-twice',
  'room-twice',
  'role-player-twice',
  'pause-too-short',
  'outside-day',
  'in-break',
  'too-short',
  'conflict-of-interest',
  'too-many-per-observer',
] as const
export type ClashCode = (typeof clashCodes)[number]
/** `subjects`: the person, room or role player it is about; for `too-short` and what lies outside the day, nobody. */
export interface Clash {
  code: ClashCode
  slotIds: string[]
  subjects: string[]
}
export interface ClashSlot {
  id: string
  exerciseId: string
  candidateIds: readonly string[]
  observers: readonly { personId: string; candidateIds: readonly string[] }[]
  /** '' when there is none. */
  room: string
  rolePlayer: string
  /** null: not in the timetable yet; then only what is not about time can clash. */
  start: LocalTime | null
  minutes: number
}
export interface ClashFacts {
  /** Without days nothing lies outside them. */
  days: readonly PlanDay[]
  candidates: readonly { id: string; extraTimePercent: number }[]
  exercises: readonly { id: string; minutes: number; moments: boolean }[]
  conflicts: readonly { personId: string; candidateId: string }[]
  pauseMinutes: number
  candidatesPerObserver: number
}

export function findClashes(slots: readonly ClashSlot[], facts: ClashFacts): Clash[] {
  const placed = slots.flatMap((slot) => (slot.start === null ? [] : [timed(slot, slot.start)]))
  return [
    ...meetings(placed, facts.pauseMinutes),
    ...outside(placed, facts),
    ...tooShort(slots, facts),
    ...watched(slots, facts),
  ]
}

interface Timed {
  slot: ClashSlot
  from: number
  to: number
}
const timed = (slot: ClashSlot, start: LocalTime): Timed => {
  const from = wallMinutes(start)
  return { slot, from, to: from + slot.minutes }
}

function meetings(placed: readonly Timed[], pause: number): Clash[] {
  const inOrder = placed.toSorted((a, b) => a.from - b.from)
  const sorted = [
    { code: 'candidate-twice', pause, of: (slot: ClashSlot) => slot.candidateIds },
    { code: 'assessor-twice', pause, of: (slot: ClashSlot) => slot.observers.map(({ personId }) => personId) },
    { code: 'room-twice', pause: 0, of: (slot: ClashSlot) => (slot.room === '' ? [] : [slot.room]) },
    { code: 'role-player-twice', pause, of: (slot: ClashSlot) => (slot.rolePlayer === '' ? [] : [slot.rolePlayer]) },
  ] as const
  return sorted.flatMap(({ code, pause: gap, of }) => {
    const bySubject = new Map<string, Timed[]>()
    for (const each of inOrder) {
      for (const subject of new Set(of(each.slot))) {
        const own = bySubject.get(subject)
        if (own === undefined) bySubject.set(subject, [each])
        else own.push(each)
      }
    }
    return [...bySubject].flatMap(([subject, own]) => tooClose(code, subject, own, gap))
  })
}

/** `own` by start: each is only compared with those that begin before it and its pause are over. */
function tooClose(code: ClashCode, subject: string, own: readonly Timed[], pause: number): Clash[] {
  const found: Clash[] = []
  for (const [index, one] of own.entries()) {
    for (let next = index + 1; next < own.length; next += 1) {
      const other = own[next]
      if (other === undefined || other.from >= one.to + pause) break
      const twice = other.from < one.to
      found.push({
        code: twice ? code : 'pause-too-short',
        slotIds: [one.slot.id, other.slot.id],
        subjects: [subject],
      })
    }
  }
  return found
}

function outside(placed: readonly Timed[], { days, exercises }: ClashFacts): Clash[] {
  if (days.length === 0) return []
  const byDay = new Map(days.map((day) => [day.day, day]))
  const moments = new Set(exercises.filter((exercise) => exercise.moments).map(({ id }) => id))
  return placed.flatMap(({ slot, from, to }): Clash[] => {
    const day = byDay.get(slot.start?.slice(0, 10) ?? '')
    const clash = (code: ClashCode): Clash => ({ code, slotIds: [slot.id], subjects: [] })
    // A moment on the work floor lies on a working day of the candidate, not on a day of the session.
    if (day === undefined) return moments.has(slot.exerciseId) ? [] : [clash('outside-day')]
    const midnight = Math.floor(from / minutesPerDay) * minutesPerDay
    const at = (time: string) => midnight + minuteOfDay(time)
    if (from < at(day.from) || to > at(day.to)) return [clash('outside-day')]
    return day.breaks.some((pause) => from < at(pause.to) && at(pause.from) < to) ? [clash('in-break')] : []
  })
}

function tooShort(slots: readonly ClashSlot[], { candidates, exercises }: ClashFacts): Clash[] {
  const extra = new Map(candidates.map(({ id, extraTimePercent }) => [id, extraTimePercent]))
  const minutes = new Map(exercises.map((exercise) => [exercise.id, exercise.minutes]))
  return slots.flatMap((slot): Clash[] => {
    const needed = minutesWithExtraTime(
      minutes.get(slot.exerciseId) ?? 0,
      slot.candidateIds.map((id) => extra.get(id) ?? 0),
    )
    return slot.minutes < needed ? [{ code: 'too-short', slotIds: [slot.id], subjects: [] }] : []
  })
}

function watched(slots: readonly ClashSlot[], { conflicts, candidatesPerObserver }: ClashFacts): Clash[] {
  const barred = new Set(conflicts.map(({ personId, candidateId }) => `${personId}\n${candidateId}`))
  return slots.flatMap((slot) =>
    slot.observers.flatMap(({ personId, candidateIds }): Clash[] => [
      ...candidateIds
        .filter((candidateId) => barred.has(`${personId}\n${candidateId}`))
        .map(
          (candidateId): Clash => ({
            code: 'conflict-of-interest',
            slotIds: [slot.id],
            subjects: [personId, candidateId],
          }),
        ),
      ...(candidateIds.length > candidatesPerObserver
        ? [{ code: 'too-many-per-observer' as const, slotIds: [slot.id], subjects: [personId] }]
        : []),
    ]),
  )
}
