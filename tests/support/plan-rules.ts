// Every hard rule of a timetable, looked at pair by pair and minute by minute: slow, simple, and on purpose not the code
// that plans or that finds clashes.
import type { PlanAnswer, PlanProblem, PlanSlot } from '../../assessments/contract/plan.ts'

const minute = (time: string) => Date.parse(`${time}:00Z`) / 60_000
const touches = (one: PlanSlot, other: PlanSlot, pause: number) =>
  minute(one.start) < minute(other.end) + pause && minute(other.start) < minute(one.end) + pause

/** @returns a sentence for each rule that a proposed slot breaks, alone or with another; fixed ones are as they are */
export function brokenRules(problem: PlanProblem, { slots, unplaced }: PlanAnswer): string[] {
  const broken: string[] = []
  const say = (words: string, ...about: PlanSlot[]) =>
    broken.push(`${words}: ${about.map(({ id }) => id).join(' and ')}`)
  for (const [i, one] of slots.entries()) {
    if (!one.fixed) alone(problem, one, (words) => say(words, one))
    for (const other of slots.slice(i + 1)) {
      if (one.fixed && other.fixed) continue
      if (one.room !== null && one.room === other.room && touches(one, other, 0)) say('one room', one, other)
      if (!touches(one, other, problem.limits.pauseMinutes)) continue
      if (one.candidates.some((id) => other.candidates.includes(id))) say('one candidate', one, other)
      if (one.assessors.some((id) => other.assessors.includes(id))) say('one assessor', one, other)
      if (one.rolePlayer !== null && one.rolePlayer === other.rolePlayer) say('one role player', one, other)
    }
  }
  return [...broken, ...leftOut(problem, slots, unplaced)]
}

function alone(problem: PlanProblem, slot: PlanSlot, say: (words: string) => void): void {
  const exercise = problem.exercises.find(({ id }) => id === slot.exercise)
  if (exercise === undefined) {
    say('unknown exercise')
    return
  }
  const candidates = problem.candidates.filter(({ id }) => slot.candidates.includes(id))
  const [from, to] = [minute(slot.start), minute(slot.end)]
  const plain = exercise.minutes ?? exercise.phases?.reduce((sum, phase) => sum + phase.minutes, 0) ?? 0
  const extra = Math.max(...candidates.map(({ extraTimePercent }) => extraTimePercent))
  if (to - from < plain * (1 + extra / 100) - 1e-6) say('too short')
  if (to - from > plain * (1 + extra / 100) + 1) say('too long')
  if (candidates.length > (exercise.group ? exercise.mostCandidates : 1)) say('too many together')
  if (exercise.candidates !== null && slot.candidates.some((id) => !exercise.candidates?.includes(id)))
    say('not theirs')
  const day = problem.days.find((each) => slot.start.startsWith(each.day))
  if (day === undefined && exercise.moments === null) say('no day of the plan')
  if (day !== undefined) {
    if (slot.start.slice(11) < day.from || slot.end.slice(11) > day.to || !slot.end.startsWith(day.day)) say('outside')
    const inBreak = day.breaks.some((pause) => slot.start.slice(11) < pause.to && slot.end.slice(11) > pause.from)
    if (inBreak) say('in a break')
  }
  for (const { notBefore, notAfter, unavailable } of candidates) {
    if (unavailable.some((away) => slot.start < away.to && away.from < slot.end)) say('not there then')
    if (exercise.moments !== null) continue
    if ((notBefore !== null && slot.start < notBefore) || (notAfter !== null && slot.end > notAfter)) say('not there')
  }
  for (const { id, unavailable } of problem.assessors) {
    if (slot.assessors.includes(id) && unavailable.some((away) => slot.start < away.to && away.from < slot.end))
      say('away')
  }
  if (exercise.moments !== null || exercise.rooms?.length === 0) {
    if (slot.room !== null) say('needs no room')
  } else if (slot.room === null || !(exercise.rooms ?? problem.rooms).includes(slot.room)) say('wrong room')
  if (exercise.needsRolePlayer !== (slot.rolePlayer !== null)) say('role player')
  watching(problem, slot, exercise.assessors, say)
}

function watching(problem: PlanProblem, slot: PlanSlot, wanted: number, say: (words: string) => void): void {
  if (slot.watches.map(({ assessor }) => assessor).join() !== slot.assessors.join())
    say('watches are not its assessors')
  if (new Set(slot.assessors).size < slot.assessors.length) say('the same assessor twice')
  for (const id of slot.candidates) {
    if (slot.watches.filter(({ candidates }) => candidates.includes(id)).length < wanted) say('not enough eyes')
  }
  for (const { assessor, candidates } of slot.watches) {
    if (candidates.length > problem.limits.candidatesPerObserver) say('too many for one observer')
    const near = problem.limits.conflictMayShareGroup ? candidates : slot.candidates
    if (problem.conflicts.some((each) => each.assessor === assessor && near.includes(each.candidate))) say('conflict')
  }
}

/** Everybody has a place in what they do, once, or is told to have none; moments as often as asked, on different days. */
function leftOut(problem: PlanProblem, slots: readonly PlanSlot[], unplaced: PlanAnswer['unplaced']): string[] {
  return problem.exercises.flatMap((exercise) =>
    (exercise.candidates ?? problem.candidates.map(({ id }) => id)).flatMap((id) => {
      const own = slots.filter((slot) => slot.exercise === exercise.id && slot.candidates.includes(id))
      const none = unplaced.filter((each) => each.exercise === exercise.id && each.candidates.includes(id)).length
      const proposed = own.filter(({ fixed }) => !fixed)
      const asked = exercise.moments?.count ?? 1
      const fixed = own.length - proposed.length
      const found: string[] = []
      if (proposed.length + none !== Math.max(0, asked - fixed)) {
        if (exercise.moments !== null || fixed === 0 || proposed.length > 0)
          found.push(`${id} in ${exercise.id} ${own.length} times`)
      }
      const days = proposed.map(({ start }) => start.slice(0, 10))
      if (new Set(days).size < days.length) found.push(`${id} in ${exercise.id} twice on a day`)
      return found
    }),
  )
}
