// What must not matter to the figures of a session does not: who stands where, what anybody is called, who is there twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../../assessments/contract/index.ts'
import { ownFigures } from '../../../assessments/rules/session-figures/own.ts'
import { turnKey } from '../../../assessments/rules/session-figures/own-moments.ts'
import { sessionFigures } from '../../../assessments/rules/session-figures/session.ts'
import { holdsNoNaN, material } from '../../support/session-material.ts'

const cell = (levels: number) => fc.option(fc.integer({ min: 1, max: levels }), { nil: null, freq: 4 })
/** 0 to 9 candidates, 1 to 4 assessors, scales of 2 to 7. */
const written = fc
  .record({ levels: fc.integer({ min: 2, max: 7 }), raters: fc.integer({ min: 1, max: 4 }) })
  .chain(({ levels, raters }) =>
    fc.record({
      levels: fc.constant(levels),
      rows: fc.array(fc.array(cell(levels), { minLength: raters, maxLength: raters }), { maxLength: 9 }),
    }),
  )
const runs = { numRuns: 60 }

/** The same to so many decimals: sums are added up in another order. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => alike(Reflect.get(a, key), Reflect.get(b, key)))
}

describe('figures of a session', () => {
  it('hold no number that is none, whatever was rated', () => {
    fc.assert(
      fc.property(written, (of) => {
        expect(holdsNoNaN(sessionFigures(material(of)))).toBe(true)
      }),
      runs,
    )
  })

  it('count every pair, and no more within none than within one', () => {
    fc.assert(
      fc.property(written, ({ rows, levels }) => {
        const { agreement } = sessionFigures(material({ rows, levels }))
        if (!agreement.known) return
        const sizes = rows.map((row) => row.filter((level) => level !== null).length)
        expect(agreement.pairs).toBe(sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0))
        expect(agreement.exact.count).toBeLessThanOrEqual(agreement.withinOne.count)
        expect(agreement.withinOne.count).toBeLessThanOrEqual(agreement.pairs)
      }),
      runs,
    )
  })

  it('do not depend on the order of the ratings, nor on which assessor is which', () => {
    fc.assert(
      fc.property(written, fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), (of, sort) => {
        const base = material(of)
        const before = sessionFigures(base)
        expect(sessionFigures({ ...base, given: base.given.toReversed() })).toEqual(before)
        const other = new Map(
          sort.map((_, i) => [
            `a${i + 1}`,
            `b${sort.filter((n, j) => n < (sort[i] ?? 0) || (n === sort[i] && j < i)).length}`,
          ]),
        )
        const renamed = base.given.map((g) => ({ ...g, personId: other.get(g.personId) ?? '' }))
        const after = sessionFigures({ ...base, given: renamed })
        const figures = ({
          agreement,
          coefficient,
          convention,
          perCompetence,
          more,
          spread,
          unused,
        }: typeof before) => ({
          agreement,
          coefficient,
          convention,
          perCompetence,
          more,
          spread,
          unused,
        })
        expect(alike(figures(after), figures(before))).toBe(true)
      }),
      runs,
    )
  })

  it('keep their shares when everyone is there twice', () => {
    fc.assert(
      fc.property(written, ({ rows, levels }) => {
        const [once, twice] = [rows, [...rows, ...rows]].map((each) => sessionFigures(material({ rows: each, levels })))
        if (!once?.agreement.known || !twice?.agreement.known) {
          expect(twice?.agreement).toEqual(once?.agreement)
          return
        }
        const value = (estimate: Estimate) => (estimate.known ? estimate.value : null)
        expect(twice.agreement.pairs).toBe(2 * once.agreement.pairs)
        expect(value(twice.agreement.exact.estimate)).toBe(value(once.agreement.exact.estimate))
        expect(value(twice.agreement.withinOne.estimate)).toBe(value(once.agreement.withinOne.estimate))
        expect(twice.differences).toHaveLength(2 * once.differences.length)
        expect(twice.unused).toEqual(once.unused)
      }),
      runs,
    )
  })
})

describe('own figures', () => {
  const own = (of: Parameters<typeof material>[0], person: string, rename: (id: string) => string) => {
    const base = material(of)
    const turns = new Map(base.candidates.map(({ id }) => [turnKey(id, 'rollenspel'), id]))
    const given = base.given.map((g) => ({ ...g, personId: rename(g.personId) }))
    return ownFigures(rename(person), [{ ...base, given, day: '2026-11-17', turns }], {
      since: '2024-11-17',
      months: 24,
    })
  }

  it('hold no number that is none, and do not depend on what the others are called', () => {
    fc.assert(
      fc.property(written, (of) => {
        const before = own(of, 'a1', (id) => id)
        expect(holdsNoNaN(before)).toBe(true)
        expect(
          alike(
            own(of, 'a1', (id) => `z${9 - Number(id.slice(1))}`),
            before,
          ),
        ).toBe(true)
      }),
      runs,
    )
  })

  it('say nothing past what the scale allows, interval included', () => {
    const oneBesideTheOthers = fc.integer({ min: 2, max: 7 }).chain((levels) =>
      fc.record({
        levels: fc.constant(levels),
        rows: fc.array(fc.tuple(cell(levels), cell(levels)), { maxLength: 9 }),
      }),
    )
    fc.assert(
      fc.property(oneBesideTheOthers, (of) => {
        for (const { kind, estimate } of own(of, 'a1', (id) => id).scales.flatMap(({ questions }) => questions)) {
          if (!estimate.known || kind === 'range') continue
          const most = kind === 'middle' || kind === 'contrast' ? 1 : of.levels - 1
          for (const number of [estimate.value, estimate.low ?? 0, estimate.high ?? 0])
            expect(Math.abs(number), kind).toBeLessThanOrEqual(most)
        }
      }),
      {
        ...runs,
        examples: [
          [
            {
              levels: 2,
              rows: [
                [2, 1],
                [2, 1],
                [2, 1],
                [2, 1],
                [1, 2],
              ],
            },
          ],
        ],
      },
    )
  })

  it('say the opposite to the other of two', () => {
    const pair = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 5,
      maxLength: 12,
    })
    fc.assert(
      fc.property(pair, (rows) => {
        const [mine, theirs] = ['a1', 'a2'].map((person) => own({ rows }, person, (id) => id).scales[0]?.questions[0])
        if (!mine?.estimate.known || !theirs?.estimate.known) throw new Error('five candidates are enough')
        expect(mine.estimate.value).toBeCloseTo(-theirs.estimate.value, 10)
        expect(mine.standing).toBe(theirs.standing)
        expect(mine.direction === 'higher').toBe(theirs.direction === 'lower')
      }),
      runs,
    )
  })
})
