// English sentences for what a plan's answer says in codes. The screens have Dutch ones of their own.
import { minutesBetween } from '../../assessments/contract/local-time.ts'
import type { PlanAnswer, PlanProblem, PlanReason } from '../../assessments/contract/plan.ts'
import type { PlanFault } from '../../assessments/rules/timetable/faults.ts'

const quoted = (ids: readonly string[]) => ids.map((id) => `«${id}»`).join(', ')

export function faultSentence({ code, place, id }: PlanFault): string {
  const words: Record<PlanFault['code'], string> = {
    'same-id': `the id «${id}» is used twice`,
    'unknown-id': `«${id}» is not in the lists of this plan`,
    'not-a-date': `«${id}» is no date of the calendar`,
    'ends-before-start': `${id} does not end after it starts`,
    'same-day': `${id} is there twice`,
    'break-outside-day': `the break ${id} is not inside the day`,
    'minutes-missing': `the exercise «${id}» has neither minutes nor phases`,
    'minutes-and-phases': `the exercise «${id}» has minutes and phases: give one of them`,
    'watches-stranger': `«${id}» is not in this slot`,
  }
  return `${place}: ${words[code]}.`
}

export function reasonSentence(reason: PlanReason): string {
  const { code, needed, available, time } = reason
  const ids = (kind: PlanReason['subjects'][number]['kind']) =>
    quoted(reason.subjects.filter((subject) => subject.kind === kind).map(({ id }) => id))
  const [candidate, assessor, exercise] = [ids('candidate'), ids('assessor'), ids('exercise')]
  const fixed = `Fixed: ${ids('fixed')}`
  const clock = time?.slice(11) ?? ''
  const day = time?.slice(0, 10) ?? ''
  const asks = (unit: string) => `asks ${needed} ${unit}, and there are ${available}.`
  const words: Record<PlanReason['code'], string> = {
    'no-candidates': 'There are no candidates.',
    'no-exercises': 'There are no exercises.',
    'no-days': 'There are no days to plan in.',
    'no-rooms': `There is no room for ${exercise}.`,
    'no-role-player': `There is no role player for ${exercise}.`,
    'too-few-assessors': `${exercise} needs ${needed} assessors for each candidate, and there are ${available}.`,
    'candidate-in-conflict': `${candidate} in ${exercise} needs ${needed} assessors without a conflict of interest, and there are ${available}.`,
    'longer-than-any-part': `${exercise} ${candidate === '' ? '' : `with ${candidate} `}lasts ${needed} minutes, and the longest stretch without a break is ${available}.`,
    'candidate-minutes': `${candidate} ${asks('minutes')}`,
    'room-minutes': `In ${ids('room')}, what has to be there (${exercise}) ${asks('minutes')}`,
    'room-runs': `In ${ids('room')}, what has to be there (${exercise}) is ${needed} runs, and at most ${available} fit between the breaks.`,
    'assessor-minutes': `Observing ${exercise} ${asks('minutes of assessors')}`,
    'assessor-runs': `Observing ${exercise} asks assessors ${needed} times, and at most ${available} fit between breaks and pauses.`,
    'role-player-minutes': `${exercise} ${asks('minutes of role players')}`,
    'role-player-runs': `${exercise} asks role players ${needed} times, and at most ${available} fit between breaks and pauses.`,
    'moments-days': `${exercise} asks ${needed} moments on different working days, and there are ${available} days.`,
    'fixed-candidate-twice': `${fixed} have the candidate ${candidate} in two places at once.`,
    'fixed-assessor-twice': `${fixed} have the assessor ${assessor} in two places at once.`,
    'fixed-room-twice': `${fixed} are in the room ${ids('room')} at the same time.`,
    'fixed-role-player-twice': `${fixed} have the role player ${ids('role-player')} in two places at once.`,
    'fixed-pause-too-short': `${fixed} leave ${candidate}${assessor}${ids('role-player')} too short a pause.`,
    'fixed-outside-day': `${fixed} is outside the days.`,
    'fixed-in-break': `${fixed} is in a break.`,
    'fixed-too-short': `${fixed} is too short for its exercise, with extra time.`,
    'fixed-conflict-of-interest': `${fixed} has ${assessor} watch ${candidate}, and there is a conflict of interest.`,
    'fixed-too-many-per-observer': `${fixed} has ${assessor} watch too many candidates at once.`,
    'fixed-candidate-away': `${fixed} is at a moment at which ${candidate} is not there.`,
    'fixed-assessor-away': `${fixed} is at a moment at which ${assessor} is not there.`,
    'no-place-found': `Found no place in ${exercise} for ${candidate}.`,
    'no-one-thing': 'No one wish or limit stands in the way alone: without any one of them it still does not fit.',
    'seen-by-one-assessor': `Only one assessor sees ${candidate}.`,
    'not-seen-by-two': `Never seen by two assessors at once: ${candidate}.`,
    'fits-without-break': `Without the break of ${clock} on ${day} it fits.`,
    'fits-until': `Until ${clock} on ${day}, ${needed} minutes longer, it fits.`,
    'fits-with-room': 'With one room more it fits.',
    'fits-with-assessor': 'With one assessor more it fits.',
    'fits-with-role-player': 'With one role player more it fits.',
    'fits-without-pause': `Without the pause of ${needed} minutes it fits.`,
    'fits-with-finer-step': `With starts on any minute, not every ${available}, it fits.`,
    'fits-in-any-room': `When ${exercise} can be in any room it fits.`,
    'fits-with-fewer-assessors': `With ${needed} instead of ${available} assessors for each candidate in ${exercise} it fits.`,
    'fits-with-shared-group': 'When an assessor with a conflict of interest may watch the others of a group it fits.',
    'fits-without-hours-of-candidate': `When ${candidate} can be there the whole day it fits.`,
    'fits-without-hours-of-assessor': `When ${assessor} is there the whole time it fits.`,
    'fits-without-fixed': `When ${ids('fixed')} may move it fits.`,
  }
  return words[code]
}

export function summary(problem: PlanProblem, { status, slots, unplaced }: PlanAnswer): string {
  const fixed = slots.filter((slot) => slot.fixed).length
  const minutes = slots.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0)
  const rest = unplaced.length === 0 ? '' : `, ${unplaced.length} without a place`
  return `${status}: ${slots.length} slots (${fixed} fixed, ${minutes} minutes) for ${problem.candidates.length} candidates${rest}.`
}
