import { describe, expect, it } from 'vitest'
import { type PlanAnswer, PlanProblem, type PlanQuestion } from '../../../../assessments/contract/plan.ts'
import { proposeTimetable } from '../../../../assessments/rules/timetable/propose-timetable.ts'
import { brokenRules } from '../../../support/plan-rules.ts'

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, i) => ({ id: `${letter}${i + 1}` }))
const day = (from: string, to: string, ...breaks: [string, string][]) => ({
  day: '2026-11-24',
  from,
  to,
  breaks: breaks.map(([start, end]) => ({ from: start, to: end })),
})
const ordinary: PlanQuestion = {
  candidates: ids('k', 6),
  assessors: ids('a', 3),
  rooms: ['r1', 'r2', 'r3'],
  exercises: ids('e', 3).map(({ id }) => ({ id, minutes: 30 })),
  days: [day('09:00', '16:00', ['12:00', '12:30'])],
}
function answer(more: Partial<PlanQuestion>): PlanAnswer {
  const problem = PlanProblem.parse({ ...ordinary, ...more })
  const given = proposeTimetable(problem)
  expect(brokenRules(problem, given)).toEqual([])
  return given
}
const told = ({ reasons }: PlanAnswer, kind: string) =>
  reasons
    .filter((reason) => reason.kind === kind)
    .map(({ code, subjects, needed, available }) => [code, subjects.map(({ id }) => id).join(), needed, available])
const eyesOn = ({ slots }: PlanAnswer, id: string) =>
  slots.map(({ watches }) =>
    watches.filter(({ candidates }) => candidates.includes(id)).map(({ assessor }) => assessor),
  )

describe('the goals of a proposal', () => {
  it('gives each candidate different eyes, and two at once in one exercise', () => {
    const plan = answer({})
    expect(plan.status).toBe('planned')
    expect(plan.reasons).toEqual([])
    for (const { id } of ids('k', 6)) {
      const eyes = eyesOn(plan, id)
      expect(new Set(eyes.flat()).size).toBe(3)
      expect(Math.max(...eyes.map((each) => each.length))).toBe(2)
    }
  })

  it('keeps the load even', () => {
    const { slots } = answer({})
    const loads = ids('a', 3).map(({ id }) => slots.filter(({ assessors }) => assessors.includes(id)).length)
    expect(loads).toEqual([8, 8, 8])
  })

  it('does not give everybody the same exercise first', () => {
    const { slots } = answer({})
    const first = ids('k', 6).map(({ id }) => slots.find(({ candidates }) => candidates.includes(id))?.exercise)
    expect([...Map.groupBy(first, (exercise) => exercise).values()].map((each) => each.length)).toEqual([2, 2, 2])
  })

  it('makes the day short: eight rounds of half an hour, and the break', () => {
    expect(answer({}).slots.at(-1)?.end).toBe('2026-11-24T13:30')
  })

  it('shares the work between days', () => {
    const second = { ...day('09:00', '16:00'), day: '2026-11-25' }
    const { slots } = answer({ days: [day('09:00', '16:00'), second], candidates: ids('k', 8) })
    const minutes = [...Map.groupBy(slots, ({ start }) => start.slice(0, 10)).values()].map((each) => each.length)
    expect(minutes).toHaveLength(2)
    expect(Math.min(...minutes)).toBeGreaterThan(8)
  })

  it('makes up groups so that a coach does not have to sit with their own people', () => {
    const conflicts = ids('k', 6).map(({ id }, i) => ({ candidate: id, assessor: `a${Math.floor(i / 2) + 1}` }))
    const exercises = [
      { id: 'overleg', group: true, minutes: 60 },
      { id: 'gesprek', minutes: 30 },
    ]
    const plan = answer({ conflicts, exercises })
    expect(plan.status).toBe('planned')
    expect(told(plan, 'wish').map(([code]) => code)).not.toContain('seen-by-one-assessor')
  })

  it('spreads moments on the work floor evenly over weeks, on working days, by different assessors', () => {
    const moments = { count: 3, from: '2026-11-02', to: '2026-11-20' }
    const plan = answer({ exercises: [{ id: 'vloer', minutes: 45, moments }] })
    for (const { id } of ids('k', 6)) {
      const days = plan.slots
        .filter(({ candidates }) => candidates.includes(id))
        .map(({ start }) => new Date(start.slice(0, 10)))
      expect(days).toHaveLength(3)
      expect(days.every((each) => each.getUTCDay() >= 1 && each.getUTCDay() <= 5)).toBe(true)
      const gaps = days.slice(1).map((each, i) => (each.getTime() - (days[i]?.getTime() ?? 0)) / 86_400_000)
      expect(gaps).toEqual([7, 7])
      expect(new Set(eyesOn(plan, id).flat()).size).toBeGreaterThan(1)
    }
  })
})

describe('why there is no plan', () => {
  it('knows at once when a room, an assessor or a role player is missing', () => {
    expect(told(answer({ rooms: [] }), 'proof')).toEqual([['no-rooms', 'e1,e2,e3', 1, 0]])
    expect(told(answer({ assessors: [], exercises: [{ id: 'e', minutes: 30 }] }), 'proof')).toEqual([
      ['too-few-assessors', 'e', 1, 0],
    ])
    expect(told(answer({ exercises: [{ id: 'e', minutes: 30, needsRolePlayer: true }] }), 'proof')).toEqual([
      ['no-role-player', 'e', 1, 0],
    ])
    expect(told(answer({ days: [] }), 'proof')).toEqual([['no-days', '', null, null]])
  })

  it('counts minutes of candidates and of rooms', () => {
    const plan = answer({ candidates: ids('k', 100), rooms: ['r1'], exercises: [{ id: 'e', minutes: 30 }] })
    expect(plan.status).toBe('impossible')
    expect(told(plan, 'proof')).toContainEqual(['room-minutes', 'r1,e', 3000, 390])
    expect(plan.slots).toHaveLength(13)
    expect(plan.unplaced).toHaveLength(87)
    const candidates = [{ id: 'k1', extraTimePercent: 50 }, { id: 'k2' }]
    const long = ids('e', 3).map(({ id }) => ({ id, minutes: 90 }))
    expect(told(answer({ candidates, exercises: long }), 'proof')).toEqual([['candidate-minutes', 'k1', 405, 390]])
  })

  it('counts what is cut up by breaks', () => {
    const days = [day('09:00', '12:00', ['10:20', '10:40'])]
    expect(
      told(answer({ candidates: ids('k', 3), rooms: ['r1'], exercises: [{ id: 'e', minutes: 50 }], days }), 'proof'),
    ).toEqual([['room-runs', 'r1,e', 3, 2]])
    expect(told(answer({ exercises: [{ id: 'e', minutes: 90 }], days }), 'proof')).toContainEqual([
      'longer-than-any-part',
      'e',
      90,
      80, // biome-ignore format: one reason
    ])
  })

  it('names the candidate whom nobody may watch', () => {
    const conflicts = ids('a', 3).map(({ id }) => ({ assessor: id, candidate: 'k2' }))
    const plan = answer({ conflicts, exercises: [{ id: 'e', minutes: 30 }] })
    expect(told(plan, 'proof')).toEqual([['candidate-in-conflict', 'k2,e', 1, 0]])
    expect(plan.unplaced).toEqual([{ exercise: 'e', candidates: ['k2'] }])
  })

  it('says that fixed runs clash, and leaves them where they are', () => {
    const fixed = ['f1', 'f2'].map((id, i) => ({
      id,
      exercise: 'e1',
      candidates: [`k${i + 1}`],
      assessors: ['a1'],
      room: 'r1',
      start: '2026-11-24T10:00',
      end: '2026-11-24T10:30',
    }))
    const plan = answer({ fixed })
    expect(told(plan, 'proof')).toEqual([
      ['fixed-assessor-twice', 'a1,f1,f2', null, null],
      ['fixed-room-twice', 'r1,f1,f2', null, null],
    ])
    expect(plan.slots.filter((slot) => slot.fixed)).toMatchObject(fixed)
  })

  it('says which wish stands in the way, tried out', () => {
    const few = {
      candidates: ids('k', 4),
      assessors: ids('a', 2),
      rooms: ['r1'],
      exercises: [{ id: 'e', minutes: 30 }],
    }
    const plan = answer({ ...few, days: [day('09:00', '11:00', ['10:00', '10:30'])] })
    expect(told(plan, 'fits-if').map(([code]) => code)).toEqual(['fits-until', 'fits-with-room', 'fits-without-break'])
    expect(plan.reasons.find(({ code }) => code === 'fits-until')).toMatchObject({
      needed: 30,
      time: '2026-11-24T11:30',
    })
    const paused = answer({
      ...few,
      rooms: ['r1', 'r2'],
      assessors: ids('a', 1),
      days: [day('09:00', '11:00')],
      limits: { pauseMinutes: 10 },
    })
    expect(told(paused, 'fits-if').map(([code]) => code)).toEqual([
      'fits-until',
      'fits-with-assessor',
      'fits-without-pause',
    ])
  })

  it('finds the one fixed run that is in the way', () => {
    const fixed = [{ id: 'vast', exercise: 'e2', candidates: ['k1'], assessors: ['a1'], room: 'r1', start: '2026-11-24T09:15', end: '2026-11-24T09:45' }] // biome-ignore format: one run
    const exercises = [
      { id: 'e1', minutes: 45 },
      { id: 'e2', minutes: 30 },
    ]
    const plan = answer({ candidates: ids('k', 1), exercises, fixed, days: [day('09:00', '10:15')] })
    expect(plan.status).toBe('impossible')
    expect(told(plan, 'fits-if').map(([code]) => code)).toContain('fits-without-fixed')
  })
})
