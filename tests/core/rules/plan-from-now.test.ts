// In the middle of a day: what a timetable is asked for is only what can still come.
import { describe, expect, it } from 'vitest'
import { PlanProblem } from '../../../assessments/contract/plan.ts'
import { type DaySoFar, planFromNow } from '../../../assessments/rules/plan-from-now.ts'
import { proposeTimetable } from '../../../assessments/rules/timetable/propose-timetable.ts'

const today = '2026-03-02'
const fixed = (id: string, start: string, end: string) => ({
  id,
  exercise: 'talk',
  candidates: ['K-1'],
  assessors: ['ilse'],
  room: 'Zolder',
  start: `${today}T${start}`,
  end: `${today}T${end}`,
})
const tomorrow = { day: '2026-03-03', from: '09:00', to: '12:00' }
const problem = (runs: ReturnType<typeof fixed>[] = [], days = [tomorrow]) =>
  PlanProblem.parse({
    candidates: ['K-1', 'K-2', 'K-3'].map((id) => ({ id })),
    assessors: [{ id: 'ilse' }, { id: 'tom' }],
    rooms: ['Zolder'],
    exercises: [{ id: 'talk', minutes: 30 }],
    days: [{ day: today, from: '09:00', to: '12:00', breaks: [{ from: '10:00', to: '10:15' }] }, ...days],
    fixed: runs,
  })
const soFar = (more: Partial<DaySoFar> = {}): DaySoFar => ({
  now: `${today}T10:32`,
  gone: new Set(),
  out: new Set(),
  until: new Map(),
  ...more,
})
function planned(asked: PlanProblem) {
  const { status, slots } = proposeTimetable(asked)
  const free = slots.filter((slot) => !slot.fixed)
  return {
    status,
    who: free.flatMap(({ candidates }) => candidates).toSorted(),
    starts: free.map(({ start }) => start).toSorted(),
    watching: free
      .filter(({ start }) => start.startsWith(today))
      .flatMap(({ watches }) => watches.map(({ assessor }) => assessor)),
  }
}

describe('planFromNow', () => {
  it('plans nothing in the past, and nothing for who has left', () => {
    const { status, who, starts } = planned(planFromNow(problem(), soFar({ gone: new Set(['K-3']) })))
    expect([status, who]).toEqual(['planned', ['K-1', 'K-2']])
    expect(starts.filter((start) => start < `${today}T10:35`)).toEqual([])
  })

  it('does not plan again what was done in hours that are past', () => {
    const { status, who } = planned(planFromNow(problem([fixed('done', '09:00', '09:30')]), soFar()))
    expect([status, who]).toEqual(['planned', ['K-2', 'K-3']])
  })

  it('leaves the room to what goes on until its clock says it is over', () => {
    const until = new Map([['going', `${today}T11:00`]])
    const { starts } = planned(planFromNow(problem([fixed('going', '10:15', '10:45')], []), soFar({ until })))
    expect(starts[0]).toBe(`${today}T11:00`)
  })

  it.each([
    ['in a break', '10:05', '10:40'],
    ['until after the last hour', '11:50', '12:30'],
    ['when the day is over', '13:00', '13:10'],
  ])('lets a run go on %s', (_, now, over) => {
    const until = new Map([['going', `${today}T${over}`]])
    const asked = planFromNow(problem([fixed('going', '09:30', '10:00')]), soFar({ now: `${today}T${now}`, until }))
    expect(planned(asked)).toMatchObject({ status: 'planned', who: ['K-2', 'K-3'] })
  })

  it('gives no work today to an assessor who has dropped out, though one of the runs goes on', () => {
    const asked = planFromNow(problem([fixed('going', '10:15', '10:45')], []), soFar({ out: new Set(['ilse']) }))
    const { status, watching } = planned(asked)
    expect(status).toBe('planned')
    expect(watching).toEqual(['tom', 'tom'])
  })
})
