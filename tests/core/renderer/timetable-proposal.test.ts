// What the screen asks of a proposal and tells about it, and the moments it spreads by itself.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Exercise,
  emptyBrief,
  type PlanReason,
  planReasonCodes,
  type Run,
  type SessionBody,
} from '../../../assessments/contract/index.ts'
import { factsOf } from '../../../renderer/features/timetable/facts.ts'
import { spreadMoments, workingDays } from '../../../renderer/features/timetable/moments/spread.ts'
import { asFixedBefore, changesBetween, toAsk } from '../../../renderer/features/timetable/proposal/fill.ts'
import { reasonWords } from '../../../renderer/features/timetable/proposal/reason-words.ts'
import { arrangements, asTheyAre, unplanned } from '../../support/plain.ts'

const day = '2026-11-23'
const exercise: Exercise = {
  id: 'floor',
  title: 'Werkvloer',
  kind: 'work-floor-observation',
  group: false,
  phases: [{ name: 'Kijken', minutes: 45 }],
  matrix: [],
  brief: emptyBrief,
}
const inbasket: Exercise = { ...exercise, id: 'postbak', title: 'Postbak', kind: 'in-basket' }
const run = (id: string, more: Partial<Run> = {}): Run => ({
  ...unplanned,
  id,
  exerciseId: 'postbak',
  room: 'Lokaal 1',
  candidateIds: ['c0'],
  observers: [{ personId: 'ilse', candidateIds: ['c0'] }],
  ...more,
})
const session = (candidates: number, assessorIds: string[], runs: Run[] = []): SessionBody => ({
  ...arrangements,
  title: 'Sessie',
  place: '',
  day,
  programmeId: 'p',
  jobProfileId: null,
  candidates: Array.from({ length: candidates }, (_, i) => ({
    id: `c${i}`,
    code: `K-${i}`,
    name: '',
    extraTimePercent: 0,
    ...asTheyAre,
  })),
  assessorIds,
  conflicts: [],
  runs,
  timetable: {
    ...arrangements.timetable,
    days: [{ day, from: '09:00', to: '16:30', breaks: [] }],
    rooms: ['Lokaal 1', 'Lokaal 2'],
  },
})
const factsFor = (body: SessionBody) =>
  factsOf(
    body,
    [exercise, inbasket],
    body.assessorIds.map((id) => ({ id, name: id })),
  )

describe('«Stel voor» fills what is free', () => {
  const placed = run('placed', { start: `${day}T09:00` })
  const bare = run('bare', { start: `${day}T09:00`, room: '', observers: [], candidateIds: ['c1'] })
  const free = run('free')

  it('what was put somewhere by hand goes along as fixed, and what it lacks is added', () => {
    const body = session(2, ['ilse', 'bart'], [placed, bare, free])
    const asked = toAsk(body, factsFor(body), false)
    expect(asked.runs.map(({ locked }) => locked)).toEqual([true, true, false])
    // Ilse and Lokaal 1 are taken at nine.
    expect(asked.runs[1]).toMatchObject({ room: 'Lokaal 2', observers: [{ personId: 'bart', candidateIds: ['c1'] }] })
    expect(asked.runs[0]?.observers).toBe(placed.observers)
    expect(toAsk(body, factsFor(body), true)).toBe(body)
  })

  it('nobody who knows the candidate is added, nor somebody who is elsewhere', () => {
    const body = {
      ...session(2, ['ilse', 'bart'], [placed, bare]),
      conflicts: [{ personId: 'bart', candidateId: 'c1' }],
    }
    expect(toAsk(body, factsFor(body), false).runs[1]?.observers).toEqual([])
  })

  it('afterwards only that is fixed which was', () => {
    const fixed = { ...placed, locked: true }
    const answer = [fixed, { ...bare, locked: true }, free]
    expect(asFixedBefore(answer, [fixed, bare, free]).map(({ locked }) => locked)).toEqual([true, false, false])
  })

  it('says of each run what changed most', () => {
    const after = [
      { ...placed, start: `${day}T10:00` },
      { ...bare, room: 'Lokaal 2' },
      { ...free, start: `${day}T11:00` },
      run('new'),
    ]
    expect(changesBetween([placed, bare, free, run('old')], after).map(({ run: { id }, kind }) => [id, kind])).toEqual([
      ['placed', 'moved'],
      ['bare', 'room'],
      ['free', 'placed'],
      ['new', 'made'],
      ['old', 'gone'],
    ])
    expect(changesBetween([placed], [{ ...placed }])).toEqual([])
  })

  it('every reason is a whole Dutch sentence, also about what is no longer there', () => {
    const body = session(1, ['ilse'])
    for (const [kind, codes] of Object.entries(planReasonCodes)) {
      for (const code of codes) {
        const reason = {
          kind,
          code,
          subjects: [{ kind: 'fixed', id: 'gone' }],
          needed: 3,
          available: 2,
          time: `${day}T12:00`,
        }
        const words = reasonWords(reason as PlanReason, [], factsFor(body))
        expect(words).toMatch(/^[^{}]+\.$/)
        expect(words).not.toContain('timetable.')
      }
    }
  })
})

describe('moments on the work floor', () => {
  const moments = { exerciseId: 'floor', count: 3, from: '2026-11-23', to: '2026-12-18' }
  const ids = () => {
    let number = 0
    return () => {
      number += 1
      return `new-${number}`
    }
  }

  it('weekends are no working days', () => {
    expect(workingDays({ from: '2026-11-27', to: '2026-11-30' })).toEqual(['2026-11-27', '2026-11-30'])
    expect(workingDays({ from: '2026-11-30', to: '2026-11-27' })).toEqual([])
  })

  it('what is fixed stays, and counts', () => {
    const fixed = run('fixed', { exerciseId: 'floor', start: '2026-12-01T11:00', locked: true })
    const body = session(1, ['ilse'], [fixed])
    const spread = spreadMoments(body, moments, factsFor(body), ids())
    expect(spread.runs[0]).toBe(fixed)
    expect(spread.runs).toHaveLength(3)
    expect(spread.dated).toBe(2)
  })

  it('too few days are said, and nothing is put twice on one day', () => {
    const body = session(2, ['ilse'])
    const spread = spreadMoments(body, { ...moments, to: '2026-11-24' }, factsFor(body), ids())
    expect([spread.dated, spread.left]).toEqual([4, 2])
  })

  it('on any session: a day each, on working days, nobody in two places, nobody before who knows them', () => {
    const shape = fc.record({
      candidates: fc.integer({ min: 1, max: 12 }),
      assessors: fc.integer({ min: 0, max: 4 }),
      count: fc.integer({ min: 1, max: 6 }),
      weeks: fc.integer({ min: 1, max: 6 }),
      conflict: fc.boolean(),
      pause: fc.constantFrom(0, 10),
    })
    fc.assert(
      fc.property(shape, ({ candidates, assessors, count, weeks, conflict, pause }) => {
        const names = Array.from({ length: assessors }, (_, i) => `p${i}`)
        const made = session(candidates, names)
        const body = {
          ...made,
          timetable: { ...made.timetable, pauseMinutes: pause },
          conflicts: conflict ? [{ personId: 'p0', candidateId: 'c0' }] : [],
        }
        const to = new Date(Date.UTC(2026, 10, 22 + weeks * 7)).toISOString().slice(0, 10)
        const asked = { ...moments, count, to }
        const spread = spreadMoments(body, asked, factsFor(body), ids())
        const dated = spread.runs.filter(({ start }) => start !== null)
        const days = workingDays(asked)
        expect(spread.dated + spread.left).toBe(candidates * count)
        expect(dated.every(({ start }) => days.includes(start?.slice(0, 10) ?? ''))).toBe(true)
        const perDay = dated.map((each) => `${each.candidateIds[0]} ${each.start?.slice(0, 10)}`)
        expect(new Set(perDay).size).toBe(perDay.length)
        const watching = dated.flatMap((each) =>
          each.observers.map(({ personId }) => ({ personId, start: each.start ?? '' })),
        )
        for (const one of watching) {
          const others = watching.filter((other) => other !== one && other.personId === one.personId)
          const apart = others.map(
            (other) => Math.abs(Date.parse(`${other.start}Z`) - Date.parse(`${one.start}Z`)) / 60_000,
          )
          expect(Math.min(45 + pause, ...apart)).toBe(45 + pause)
        }
        expect(
          dated.some(
            (each) =>
              conflict && each.candidateIds.includes('c0') && each.observers.some(({ personId }) => personId === 'p0'),
          ),
        ).toBe(false)
        expect(spreadMoments(body, asked, factsFor(body), ids())).toEqual(spread)
      }),
      { numRuns: 60 },
    )
  })
})
