// The rules of plans: what a complete one has, when there is room for more, and what is due when.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActionMark, Mark } from '../../../assessments/contract/index.ts'
import { daysAfter } from '../../../assessments/rules/plans/days.ts'
import { type DueFacts, type DuePlan, dueOf } from '../../../assessments/rules/plans/due.ts'
import { planParts } from '../../../assessments/rules/plans/parts.ts'
import { firstStepOf, mayGrow } from '../../../assessments/rules/plans/steps.ts'
import { planAction, planBody, planGoal, stepId } from './plan-facts.ts'

const marked = (mark: Mark, on: string): ActionMark => ({ id: on, actionId: stepId, mark, on, remark: '', by: '' })
const missing = (...args: Parameters<typeof planParts>) =>
  planParts(...args)
    .filter(({ there }) => !there)
    .map(({ part }) => part)

describe('days', () => {
  it('go over months and years', () => {
    expect(daysAfter('2026-12-30', 7)).toBe('2027-01-06')
  })
})

describe('what a complete yearly POP has', () => {
  const complete = planBody({
    now: 'Ik kan inpakken.',
    want: 'Ik wil naar het magazijn.',
    from: '2026-11-17',
    until: '2027-11-17',
    evaluateOn: '2027-11-01',
    goals: [
      planGoal({ actions: [planAction({ helper: 'Yousra', by: '2026-11-27', result: 'Geen fout op vijf lijsten.' })] }),
      planGoal({ id: '00000000-0000-4000-8000-00000000b002', kind: 'technical', state: 'later', actions: [] }),
    ],
  })
  it('is all there, or named one by one', () => {
    expect(missing(complete, '2026-11-17')).toEqual([])
    expect(missing(complete, null)).toEqual(['agreed'])
    expect(missing({ ...complete, until: '2027-11-18' }, '2026-11-17')).toEqual(['within-a-year'])
    expect(missing({ ...complete, now: '', want: '' }, '2026-11-17')).toEqual(['analysis', 'wish'])
    expect(missing({ ...complete, evaluateOn: null }, '2026-11-17')).toEqual(['evaluation'])
  })
  it('asks helper, day and result of every action that is not for later', () => {
    const half = [planAction({ helper: 'Yousra' }), planAction({ id: '00000000-0000-4000-8000-00000000a002' })]
    const body = { ...complete, goals: [planGoal({ actions: half })] }
    expect(missing(body, '2026-11-17')).toEqual(['technical', 'helper', 'by', 'result'])
  })
  it('does not count what was put aside', () => {
    const goals = complete.goals.map((goal) => ({ ...goal, state: 'stopped' as const }))
    expect(missing({ ...complete, goals }, '2026-11-17')).toEqual([
      'generic',
      'technical',
      'actions',
      'helper',
      'by',
      'result',
    ])
  })
})

describe('room for more', () => {
  it('is there before anything is chosen, and after two times + in a row', () => {
    expect(mayGrow(planBody({ goals: [] }), [])).toBe(true)
    expect(mayGrow(planBody(), [])).toBe(false)
    expect(mayGrow(planBody(), [marked('plus', '2026-11-20')])).toBe(false)
    expect(mayGrow(planBody(), [marked('plus', '2026-11-20'), marked('plus', '2026-11-27')])).toBe(true)
    expect(mayGrow(planBody(), [marked('plus', '2026-11-27'), marked('plus', '2026-11-20')])).toBe(true)
    const fellBack = [marked('plus', '2026-11-20'), marked('plus', '2026-11-27'), marked('half', '2026-12-04')]
    expect(mayGrow(planBody(), fellBack)).toBe(false)
  })
  it('is there once a goal was reached', () => {
    const reached = planGoal({ id: '00000000-0000-4000-8000-00000000b009', state: 'reached' })
    expect(mayGrow(planBody({ goals: [reached, planGoal()] }), [])).toBe(true)
  })
  it('the first step is that of the goal worked at now', () => {
    const later = planGoal({ id: '00000000-0000-4000-8000-00000000b002', state: 'later' })
    expect(firstStepOf(planBody({ goals: [later, planGoal()] }))?.goal.id).toBe(planGoal().id)
    expect(firstStepOf(planBody({ goals: [planGoal({ actions: [] })] }))).toBeNull()
  })
})

describe('due', () => {
  const nothing: DueFacts = {
    plans: [],
    talks: [],
    nextMeasurementOn: null,
    measuredOn: [],
    decided: null,
    profile: null,
  }
  const plan = (more: Partial<DuePlan> = {}): DuePlan => ({
    id: 'p',
    kind: 'pop',
    body: planBody(),
    agreedOn: '2026-11-17',
    closed: false,
    marks: [],
    ...more,
  })
  const today = '2026-11-24'
  const due = (facts: Partial<DueFacts>, until = '2026-11-30') =>
    dueOf({ ...nothing, ...facts }, today, until).map(({ kind, on }) => `${kind} ${on}`)

  it('the next talk, until one was held', () => {
    const planned = { on: '2026-11-03', nextOn: '2026-11-26', nextAt: '10:00' }
    expect(due({ talks: [planned] })).toEqual(['talk 2026-11-26'])
    expect(due({ talks: [planned, { on: '2026-11-20', nextOn: null, nextAt: '' }] })).toEqual([])
  })
  it('a talk to arrange, four weeks after the last, while an agreed plan runs and none is ahead', () => {
    const done = plan({ body: planBody({ goals: [] }), agreedOn: '2026-10-01' })
    const talk = { on: '2026-10-28', nextOn: null, nextAt: '' }
    expect(due({ plans: [done] })).toEqual(['arrange-talk 2026-10-29'])
    expect(due({ plans: [done], talks: [talk] })).toEqual(['arrange-talk 2026-11-25'])
    expect(due({ plans: [done], talks: [{ ...talk, nextOn: '2026-11-26' }] })).toEqual(['talk 2026-11-26'])
    expect(due({ plans: [{ ...done, closed: true }], talks: [talk] })).toEqual([])
    expect(due({ plans: [{ ...done, agreedOn: null }], talks: [talk] })).toEqual([])
    expect(due({ talks: [talk] })).toEqual([])
  })
  it('a step by its day; the first step every week, until it went well twice', () => {
    const by = planBody({ goals: [planGoal({ actions: [planAction({ by: '2026-11-27' })] })] })
    const [week, day] = ['step 2026-11-24', 'step 2026-11-27']
    expect(due({ plans: [plan({ body: by })] }), 'the first step also every week').toEqual([week])
    expect(due({ plans: [plan({ body: by, agreedOn: null })] })).toEqual([day])
    expect(due({ plans: [plan()] })).toEqual(['step 2026-11-24'])
    expect(due({ plans: [plan({ agreedOn: null })] })).toEqual([])
    expect(due({ plans: [plan({ closed: true })] })).toEqual([])
    const marks = (mark: string, on: string) => [{ actionId: stepId, mark, on }]
    expect(due({ plans: [plan({ marks: marks('half', '2026-11-23') })] })).toEqual(['step 2026-11-30'])
    expect(due({ plans: [plan({ marks: marks('plus', '2026-11-23') })] })).toEqual(['step 2026-11-30'])
    const twice = [...marks('plus', '2026-11-19'), ...marks('plus', '2026-11-23')]
    expect(due({ plans: [plan({ marks: twice })] })).toEqual([])
    expect(due({ plans: [plan({ body: by, marks: marks('half', '2026-11-27') })] })).toEqual([])
    expect(due({ plans: [plan({ body: by, marks: marks('half', '2026-11-23') })] })).toEqual(['step 2026-11-27'])
  })
  it('a measurement, an evaluation, a new yearly plan, a first talk, a profile that expires', () => {
    expect(due({ nextMeasurementOn: '2026-11-20' })).toEqual(['measurement 2026-11-20'])
    const measured = [{ day: '2026-11-21', session: 'S' }]
    expect(due({ nextMeasurementOn: '2026-11-20', measuredOn: measured })).toEqual([])
    const evaluated = plan({ body: planBody({ goals: [], evaluateOn: '2026-11-25' }) })
    expect(due({ plans: [evaluated] })).toEqual(['evaluation 2026-11-25'])
    expect(due({ plans: [plan({ agreedOn: '2025-11-28', closed: true })] })).toEqual(['yearly-plan 2026-11-28'])
    expect(due({ plans: [plan({ agreedOn: '2025-11-28', closed: true, kind: 'pdp' })] })).toEqual([])
    const decided = { day: '2026-11-10', session: 'S' }
    expect(due({ decided })).toEqual(['first-talk 2026-11-24'])
    expect(due({ decided, talks: [{ on: '2026-11-12', nextOn: null, nextAt: '' }] })).toEqual([])
    expect(due({ profile: { title: 'Job', validUntil: '2026-11-30' } })).toEqual(['profile-expires 2026-11-30'])
    expect(due({ profile: { title: 'Job', validUntil: '2024-11-30' } })).toEqual([])
  })
  it('is in order of days, and never after the last day asked for', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => daysAfter('2026-11-01', n))
    fc.assert(
      fc.property(day, day, day, fc.option(day), (a, b, until, nextMeasurementOn) => {
        const talks = [{ on: '2026-10-01', nextOn: a, nextAt: '' }]
        const plans = [plan({ body: planBody({ evaluateOn: b }) })]
        const found = dueOf({ ...nothing, talks, plans, nextMeasurementOn }, today, until).map(({ on }) => on)
        expect(found).toEqual(found.toSorted())
        expect(found.every((on) => on <= until)).toBe(true)
      }),
    )
  })
})
