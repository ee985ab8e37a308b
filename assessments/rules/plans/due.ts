// What is due of one person: a talk, or to arrange one, a step, a measurement, an evaluation, a new yearly plan, a first talk after a
// measurement, a job profile that expires. Fixed rules, told in docs/follow-up.md; late stays until it is done.
import type { DueItem, PlanAction, PlanBody } from '../../contract/index.ts'
import { monthsAfter } from '../months.ts'
import { daysAfter } from './days.ts'
import { firstStepOf, marksOf, plusMarksInARow, wentWell } from './steps.ts'

/** A first talk belongs within so many days after the final levels; a first step comes back after a week. */
export const firstTalkWithin = 14
export const stepComesBackAfter = 7
/** With a plan that runs nobody stays longer than this without a talk, or one arranged. */
export const talkComesBackAfter = 28

export interface DuePlan {
  id: string
  kind: PlanBody['kind']
  /** As it stands now. */
  body: PlanBody
  agreedOn: string | null
  closed: boolean
  marks: readonly { actionId: string; mark: string; on: string }[]
}
export interface DueFacts {
  plans: readonly DuePlan[]
  talks: readonly { on: string; nextOn: string | null; nextAt: string }[]
  nextMeasurementOn: string | null
  /** Days of their sessions, past and planned. */
  measuredOn: readonly { day: string; session: string }[]
  /** The last measurement whose final levels are all set, for who may see that. */
  decided: { day: string; session: string } | null
  /** The job profile they were measured for. */
  profile: { title: string; validUntil: string } | null
}
export type Due = Omit<DueItem, 'person' | 'late'>

/** Everything up to and with `until`, by day; what is late is before `today`. */
export function dueOf(facts: DueFacts, today: string, until: string): Due[] {
  const found = [
    ...talkDue(facts),
    ...talkToArrange(facts),
    ...facts.plans.filter((plan) => !plan.closed).flatMap(planDue),
    ...measurementDue(facts, today),
    ...yearlyDue(facts),
    ...firstTalkDue(facts),
    ...profileDue(facts, today),
  ]
  return found.filter(({ on }) => on <= until).toSorted((a, b) => a.on.localeCompare(b.on) || a.at.localeCompare(b.at))
}

const nothingMore = { at: '', text: '', planId: null, actionId: null }

/** What the last talk agreed; held since, it is done. */
function talkDue({ talks }: DueFacts): Due[] {
  const last = talks.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1)
  if (last === undefined || last.nextOn === null || last.nextOn <= last.on) return []
  return [{ ...nothingMore, kind: 'talk', on: last.nextOn, at: last.nextAt }]
}

/** A plan that is agreed and runs, and no talk ahead: nothing else would bring them together again. */
function talkToArrange(facts: DueFacts): Due[] {
  if (talkDue(facts).length > 0) return []
  const running = facts.plans.flatMap(({ agreedOn, closed }) => (closed || agreedOn === null ? [] : [agreedOn]))
  if (running.length === 0) return []
  const last = [...running, ...facts.talks.map(({ on }) => on)].toSorted().at(-1) ?? ''
  return [{ ...nothingMore, kind: 'arrange-talk', on: daysAfter(last, talkComesBackAfter) }]
}

function planDue(plan: DuePlan): Due[] {
  const first = firstStepOf(plan.body)?.action.id
  const steps = plan.body.goals
    .filter((goal) => goal.state === 'now')
    .flatMap((goal) => goal.actions)
    .flatMap((action) => stepDue(plan, action, action.id === first))
  const { evaluateOn, evaluation, title } = plan.body
  if (evaluateOn === null || evaluation !== '') return steps
  return [...steps, { ...nothingMore, kind: 'evaluation', on: evaluateOn, text: title, planId: plan.id }]
}

/**
 * Done when it went well, or once marked on or after its day. A first step is asked about every week until it went well so
 * often that there is room for more: a habit is not there after one good day.
 */
function stepDue(plan: DuePlan, action: PlanAction, first: boolean): Due[] {
  const marks = marksOf(plan.marks, action.id)
  const last = marks.at(-1)
  if (wentWell(marks, first ? plusMarksInARow : 1)) return []
  if (action.by !== null && last !== undefined && last.on >= action.by) return []
  const since = last?.on ?? plan.agreedOn
  const weekly = first && since !== null ? daysAfter(since, stepComesBackAfter) : null
  const [on] = [action.by, weekly].filter((day) => day !== null).toSorted()
  if (on === undefined) return []
  return [{ ...nothingMore, kind: 'step', on, text: action.text, planId: plan.id, actionId: action.id }]
}

/** The planned day until somebody measures on or after it; and a session they are already in. */
function measurementDue({ nextMeasurementOn, measuredOn }: DueFacts, today: string): Due[] {
  const planned = measuredOn
    .filter(({ day }) => day >= today)
    .map(({ day, session }): Due => ({ ...nothingMore, kind: 'measurement', on: day, text: session }))
  const done = nextMeasurementOn === null || measuredOn.some(({ day }) => day >= nextMeasurementOn)
  return done ? planned : [...planned, { ...nothingMore, kind: 'measurement', on: nextMeasurementOn }]
}

/** A POP is made anew every year. */
function yearlyDue({ plans }: DueFacts): Due[] {
  const last = plans
    .flatMap(({ id, kind, agreedOn, body }) => (kind === 'pop' && agreedOn !== null ? [{ id, agreedOn, body }] : []))
    .toSorted((a, b) => a.agreedOn.localeCompare(b.agreedOn))
    .at(-1)
  if (last === undefined) return []
  const on = monthsAfter(last.agreedOn, 12)
  return [{ ...nothingMore, kind: 'yearly-plan', on, text: last.body.title, planId: last.id }]
}

function firstTalkDue({ decided, talks }: DueFacts): Due[] {
  if (decided === null || talks.some(({ on }) => on >= decided.day)) return []
  return [{ ...nothingMore, kind: 'first-talk', on: daysAfter(decided.day, firstTalkWithin), text: decided.session }]
}

/** While it is still of use to know: up to a year after. */
function profileDue({ profile }: DueFacts, today: string): Due[] {
  if (profile === null || monthsAfter(profile.validUntil, 12) < today) return []
  return [{ ...nothingMore, kind: 'profile-expires', on: profile.validUntil, text: profile.title }]
}
