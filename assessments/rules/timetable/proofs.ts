// Why there can be no plan, where that is certain: counted, not searched for.

import type { PlanReason } from '../../contract/plan.ts'
import { findClashes } from '../../contract/timetable-clashes.ts'
import type { Span } from './calendar.ts'
import { type Demand, demandOf, longestOf, minutesIn, runsIn, stretchesLeft } from './capacity.ts'
import { clashFactsOf, clashSlotOf } from './clash-facts.ts'
import { type Model, type ModelExercise, minutesFor, type Placed, windowOf } from './model.ts'
import { workingDays } from './moments.ts'
import { type ReasonCode, reason, subject, subjects } from './reasons.ts'

export function proofsAgainst(model: Model): PlanReason[] {
  const { problem } = model
  if (problem.candidates.length === 0) return [reason('no-candidates', [])]
  if (problem.exercises.length === 0) return [reason('no-exercises', [])]
  const timed = model.exercises.filter(({ moments, open }) => moments === null && open.length > 0)
  const found = [...fixedClashes(model), ...missingPeople(model, timed), ...momentProofs(model)]
  if (timed.length === 0) return found
  if (model.parts.length === 0) return [...found, reason('no-days', [])]
  return [
    ...found,
    ...tooLong(model, timed),
    ...candidateProofs(model, timed),
    ...roomProofs(model, timed),
    ...assessorProofs(model, timed),
    ...rolePlayerProofs(model, timed),
  ]
}

const idsOf = (exercises: readonly ModelExercise[]) =>
  subjects(
    'exercise',
    exercises.map(({ id }) => id),
  )
const fixedOf = (model: Model, uses: (slot: Placed) => boolean): Placed[] => model.fixed.filter(uses)
const watchesIn = (assessor: number) => (slot: Placed) => slot.watches.some((watch) => watch.assessor === assessor)

function fixedClashes(model: Model): PlanReason[] {
  const { problem } = model
  const clashes = findClashes(problem.fixed.map(clashSlotOf), clashFactsOf(problem)).map(
    ({ code, slotIds, subjects: ids }) => {
      const kind = code.startsWith('room') ? 'room' : code.startsWith('role') ? 'role-player' : null
      const about = ids.map((id) => {
        const person = problem.candidates.some((candidate) => candidate.id === id) ? 'candidate' : 'assessor'
        return subject(
          kind ??
            (problem.rolePlayers.includes(id) && person === 'assessor' && !isAssessor(model, id)
              ? 'role-player'
              : person),
          id,
        )
      })
      return reason(`fixed-${code}`, [...about, ...subjects('fixed', slotIds)])
    },
  )
  return [...clashes, ...model.fixed.flatMap((slot) => awayIn(model, slot))]
}

const isAssessor = (model: Model, id: string) => model.problem.assessors.some((assessor) => assessor.id === id)

/** A fixed run at a moment at which one of its people is not there. */
function awayIn(model: Model, slot: Placed): PlanReason[] {
  const { problem } = model
  const away = (hours: readonly Span[] = []) => hours.some(({ from, to }) => from < slot.to && slot.from < to)
  const beyond = ({ from, to }: Span) => slot.from < from || slot.to > to
  const about = subject('fixed', slot.fixed?.id ?? '')
  return [
    ...slot.candidates
      .filter((place) => away(model.candidateHours[place]) || beyond(windowOf(model, slot.exercise, [place])))
      .map((place) =>
        reason('fixed-candidate-away', [subject('candidate', problem.candidates[place]?.id ?? ''), about]),
      ),
    ...slot.watches
      .filter(({ assessor }) => away(model.assessorHours[assessor]))
      .map(({ assessor }) =>
        reason('fixed-assessor-away', [subject('assessor', problem.assessors[assessor]?.id ?? ''), about]),
      ),
  ]
}

function missingPeople(model: Model, timed: readonly ModelExercise[]): PlanReason[] {
  const { problem } = model
  const moments = model.exercises.filter((exercise) => exercise.moments !== null && exercise.open.length > 0)
  const found: PlanReason[] = []
  const homeless = timed.filter(({ rooms }) => rooms?.length === 0)
  if (homeless.length > 0) found.push(reason('no-rooms', idsOf(homeless), { needed: 1, available: 0 }))
  const played = [...timed, ...moments].filter(({ rolePlayer }) => rolePlayer)
  if (played.length > 0 && problem.rolePlayers.length === 0) {
    found.push(reason('no-role-player', idsOf(played), { needed: 1, available: 0 }))
  }
  for (const exercise of [...timed, ...moments]) {
    const { wanted, open, id } = exercise
    if (wanted > problem.assessors.length) {
      const numbers = { needed: wanted, available: problem.assessors.length }
      found.push(reason('too-few-assessors', [subject('exercise', id)], numbers))
      continue
    }
    for (const candidate of open) {
      const available = model.barred.filter((row) => row[candidate] !== true).length
      if (available >= wanted) continue
      const about = [subject('candidate', problem.candidates[candidate]?.id ?? ''), subject('exercise', id)]
      found.push(reason('candidate-in-conflict', about, { needed: wanted, available }))
    }
  }
  return found
}

function momentProofs(model: Model): PlanReason[] {
  return model.exercises.flatMap(({ moments, id, members }) => {
    if (moments === null || members.length === 0) return []
    const available = workingDays(moments).length
    return available >= moments.count
      ? []
      : [reason('moments-days', [subject('exercise', id)], { needed: moments.count, available })]
  })
}

function candidateStretches(model: Model, candidate: number): Span[] {
  const own = fixedOf(model, (slot) => slot.candidates.includes(candidate))
  const window = model.windows[candidate]
  const outside =
    window === undefined
      ? []
      : [
          { from: -Infinity, to: window.from },
          { from: window.to, to: Infinity },
        ]
  return stretchesLeft(model.parts, [...outside, ...(model.candidateHours[candidate] ?? []), ...own])
}

function tooLong(model: Model, timed: readonly ModelExercise[]): PlanReason[] {
  const longest = longestOf(model.parts)
  return timed.flatMap((exercise) => {
    const about = subject('exercise', exercise.id)
    if (exercise.minutes > longest) {
      return [reason('longer-than-any-part', [about], { needed: exercise.minutes, available: longest })]
    }
    return exercise.open.flatMap((candidate) => {
      const needed = minutesFor(model, exercise, [candidate])
      const available = longestOf(candidateStretches(model, candidate))
      const who = subject('candidate', model.problem.candidates[candidate]?.id ?? '')
      return needed > available ? [reason('longer-than-any-part', [about, who], { needed, available })] : []
    })
  })
}

function candidateProofs(model: Model, timed: readonly ModelExercise[]): PlanReason[] {
  return model.problem.candidates.flatMap(({ id }, candidate) => {
    const own = timed.filter(({ open }) => open.includes(candidate))
    const stretches = candidateStretches(model, candidate)
    const pauses = Math.max(0, own.length - stretches.length) * model.pause
    const needed = own.reduce((sum, exercise) => sum + minutesFor(model, exercise, [candidate]), 0) + pauses
    const available = minutesIn(stretches)
    return needed > available ? [reason('candidate-minutes', [subject('candidate', id)], { needed, available })] : []
  })
}

function roomProofs(model: Model, timed: readonly ModelExercise[]): PlanReason[] {
  const inRooms = timed.filter(({ rooms }) => rooms !== null && rooms.length > 0)
  const sets = new Map(inRooms.map(({ rooms }) => [[...(rooms ?? [])].sort((a, b) => a - b).join(), rooms ?? []]))
  for (const set of [...sets.values()].toSorted((a, b) => a.length - b.length)) {
    const bound = inRooms.filter(({ rooms }) => rooms?.every((room) => set.includes(room)) === true)
    const stretches = set.flatMap((room) =>
      stretchesLeft(
        model.parts,
        fixedOf(model, (slot) => slot.room === room),
      ),
    )
    const ids = set.map((room) => model.problem.rooms[room] ?? '')
    const found = tooMuch('room', demandOf(model, bound, false), stretches, 0, [
      ...subjects('room', ids),
      ...idsOf(bound),
    ])
    if (found.length > 0) return found
  }
  return []
}

function assessorProofs(model: Model, timed: readonly ModelExercise[]): PlanReason[] {
  const watched = timed.filter(({ wanted }) => wanted > 0 && wanted <= model.problem.assessors.length)
  const stretches = model.assessorHours.flatMap((hours, assessor) =>
    stretchesLeft(model.parts, [...hours, ...fixedOf(model, watchesIn(assessor))]),
  )
  return tooMuch('assessor', demandOf(model, watched, true), stretches, model.pause, idsOf(watched))
}

function rolePlayerProofs(model: Model, timed: readonly ModelExercise[]): PlanReason[] {
  const played = timed.filter(({ rolePlayer }) => rolePlayer)
  if (model.problem.rolePlayers.length === 0) return []
  const stretches = model.problem.rolePlayers.flatMap((_, place) =>
    stretchesLeft(
      model.parts,
      fixedOf(model, (slot) => slot.rolePlayer === place),
    ),
  )
  return tooMuch('role-player', demandOf(model, played, false), stretches, model.pause, idsOf(played))
}

type Scarce = 'room' | 'assessor' | 'role-player'

/** Too many minutes; or enough of them, but cut so that not all runs fit in. */
function tooMuch(
  what: Scarce,
  { runs, minutes, shortest }: Demand,
  stretches: readonly Span[],
  pause: number,
  about: PlanReason['subjects'],
): PlanReason[] {
  if (runs === 0) return []
  const code = (unit: 'minutes' | 'runs'): ReasonCode => `${what}-${unit}`
  const available = minutesIn(stretches)
  if (minutes > available) return [reason(code('minutes'), about, { needed: minutes, available })]
  const places = runsIn(stretches, shortest, pause)
  return runs > places ? [reason(code('runs'), about, { needed: runs, available: places })] : []
}
