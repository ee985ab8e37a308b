// Before a start: does everything have its time, can the timetable be as it stands, and is anybody expected in another
// session of this file at the same moment.
import { dayNumber, minutesPerDay, minutesWithExtraTime, wallMinutes } from '../contract/local-time.ts'
import type { ProgrammeBody, Warning } from '../contract/programmes.ts'
import type { Run, SessionBody } from '../contract/sessions.ts'
import { type Clash, type ClashSlot, findClashes } from '../contract/timetable-clashes.ts'
import { mostCandidatesPerObserver } from './norms.ts'
import { minutesOf } from './programme-checks.ts'
import { asRead } from './session-checks.ts'
import { subjectOf, warning } from './warnings.ts'

export interface SessionPlan {
  body: SessionBody
  programme: Pick<ProgrammeBody, 'exercises'>
}
export interface TimetableChecked extends SessionPlan {
  people: readonly { id: string; name: string }[]
  /** Other sessions of the same file. */
  others: readonly SessionPlan[]
}

export function timetableChecks(checked: TimetableChecked): Warning[] {
  return [...notPlanned(checked), ...clashes(checked), ...inTwoSessions(checked)]
}

/** Whoever keeps no times in Wakker has nothing to plan here. */
function notPlanned(plan: SessionPlan): Warning[] {
  if (plan.body.timetable.days.length === 0) return []
  return plan.body.runs
    .filter((run) => run.start === null && run.candidateIds.length > 0)
    .map((run) => warning('run-not-planned', runSubject(plan, run)))
}

/** What is checked for sessions without times too has a warning of its own. */
const toldElsewhere: readonly Clash['code'][] = ['conflict-of-interest', 'too-many-per-observer']

function clashes(checked: TimetableChecked): Warning[] {
  const { body, programme, people } = checked
  const slots = body.runs.filter((run) => run.start !== null).map((run) => slotOf(checked, run))
  const found = findClashes(slots, {
    days: body.timetable.days,
    candidates: body.candidates,
    exercises: programme.exercises.map((exercise) => ({
      id: exercise.id,
      minutes: minutesOf(exercise),
      moments:
        exercise.kind === 'work-floor-observation' ||
        body.timetable.moments.some(({ exerciseId }) => exerciseId === exercise.id),
    })),
    conflicts: [],
    pauseMinutes: body.timetable.pauseMinutes,
    candidatesPerObserver: mostCandidatesPerObserver,
  })
  const runs = new Map(body.runs.map((run) => [run.id, run]))
  const nameOf = (subject: string) =>
    body.candidates.find(({ id }) => id === subject)?.code ?? people.find(({ id }) => id === subject)?.name ?? subject
  return found
    .filter(({ code }) => !toldElsewhere.includes(code))
    .map(({ slotIds, subjects }) => {
      const own = slotIds.flatMap((id) => runs.get(id) ?? [])
      const [first] = own
      // About nobody in particular: then it is the run itself that does not fit.
      if (subjects.length === 0)
        return warning('timetable-clash', first === undefined ? '' : runSubject(checked, first))
      const exercises = new Set(own.map((run) => titleOf(checked, run)))
      return warning('timetable-clash', subjectOf(subjects.map(nameOf).join(', '), [...exercises].join(', ')))
    })
}

function slotOf({ body, programme }: SessionPlan, run: Run): ClashSlot {
  const exercise = programme.exercises.find(({ id }) => id === run.exerciseId)
  const extra = body.candidates.filter(({ id }) => run.candidateIds.includes(id))
  return {
    ...run,
    minutes:
      run.minutes ??
      minutesWithExtraTime(
        exercise === undefined ? 0 : minutesOf(exercise),
        extra.map(({ extraTimePercent }) => extraTimePercent),
      ),
  }
}

const titleOf = ({ programme }: SessionPlan, run: Run): string =>
  programme.exercises.find(({ id }) => id === run.exerciseId)?.title ?? ''

const runSubject = (plan: SessionPlan, run: Run): string =>
  subjectOf(
    titleOf(plan, run),
    plan.body.candidates
      .filter(({ id }) => run.candidateIds.includes(id))
      .map(({ code }) => code)
      .join(', '),
  )

interface Span {
  from: number
  to: number
}

function inTwoSessions(checked: TimetableChecked): Warning[] {
  const { body, people, others } = checked
  const assessors = body.assessorIds.flatMap((id) => {
    const name = people.find((person) => person.id === id)?.name
    return name === undefined ? [] : [{ name, spansIn: (plan: SessionPlan) => spansOfAssessor(plan, id) }]
  })
  const candidates = body.candidates.map(({ code, name }) => ({
    name: code,
    spansIn: (plan: SessionPlan) => spansOfCandidate(plan, asRead(name)),
  }))
  return [...assessors, ...candidates].flatMap(({ name, spansIn }) => {
    const here = spansIn(checked)
    return others
      .filter((other) => spansIn(other).some((span) => here.some((own) => own.from < span.to && span.from < own.to)))
      .map((other) => warning('person-in-two-sessions', subjectOf(name, other.body.title)))
  })
}

const spansOfAssessor = (plan: SessionPlan, id: string): Span[] =>
  plan.body.assessorIds.includes(id)
    ? spansOf(
        plan,
        plan.body.runs.filter((run) => run.observers.some(({ personId }) => personId === id)),
      )
    : []

/** Nobody is the same person in two sessions by anything but their name. */
function spansOfCandidate(plan: SessionPlan, name: string): Span[] {
  const ids = plan.body.candidates.filter((candidate) => asRead(candidate.name) === name).map(({ id }) => id)
  return ids.length === 0
    ? []
    : spansOf(
        plan,
        plan.body.runs.filter((run) => run.candidateIds.some((id) => ids.includes(id))),
      )
}

/** Without a single time, somebody is expected all day. */
function spansOf(plan: SessionPlan, runs: readonly Run[]): Span[] {
  const timed = runs.flatMap((run): Span[] => {
    if (run.start === null) return []
    const from = wallMinutes(run.start)
    return [{ from, to: from + slotOf(plan, run).minutes }]
  })
  if (timed.length > 0 || runs.length === 0) return timed
  const from = dayNumber(plan.body.day) * minutesPerDay
  return [{ from, to: from + minutesPerDay }]
}
