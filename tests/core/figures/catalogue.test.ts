// All figures together: a table with little, odd or much in it has a number or a reason under every key.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetFiguresOf, figuresOf } from '../../../assessments/rules/figures/catalogue.ts'
import type { FacetTable, Figures, RatingTable } from '../../../assessments/rules/figures/model.ts'
import { reasonCodes } from '../../../assessments/rules/figures/model.ts'
import { ratingTables } from '../../support/rating-tables.ts'

const levels = [1, 2, 3, 4]
const times = <T>(count: number, value: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => value(at))

function neitherNumberNorReason(figures: Figures): string[] {
  return [...figures].flatMap(([key, figure]) =>
    (typeof figure === 'number' ? Number.isFinite(figure) : reasonCodes.includes(figure)) ? [] : [`${key} ${figure}`],
  )
}

const odd: [string, RatingTable, Record<string, number | string>][] = [
  ['one assessor', { levels, ratings: [[1], [2], [4]] }, { 'alpha.ordinal': 'no-overlap', 'n.complete': 3 }],
  ['everyone equal', { levels, ratings: times(6, () => [3, 3, 3]) }, { ac1: 1, 'alpha.ordinal': 'no-variation' }],
  ['everyone different', { levels, ratings: times(5, () => [1, 2, 3, 4]) }, { 'pa.exact': 0, 'pa.unanimous': 0 }],
  [
    'an assessor who rated nothing',
    { levels, ratings: times(6, (at) => [1 + (at % 4), null, 1 + (at % 3)]) },
    { 'n.raters': 3, 'n.complete': 0, 'overlap.R1.R2': 0, 'kappa.R1.R2': 'no-overlap', 'rater.R2.n': 0 },
  ],
  [
    'two panels without a shared candidate',
    { levels, ratings: times(8, (at) => (at < 4 ? [1 + at, 2, null, null] : [null, null, at - 3, 3])) },
    { 'design.components': 2, 'kappa.R1.R3': 'no-overlap', 'ls.F': 'disconnected' },
  ],
  ['a level never used', { levels, ratings: times(6, (at) => [1 + (at % 2), 4]) }, { 'n.ratings': 12 }],
  ['no candidates', { levels, ratings: [] }, { 'n.candidates': 0, 'pa.exact': 'no-overlap' }],
  ['a scale of two', { levels: [1, 2], ratings: times(6, (at) => [1 + (at % 2), 1 + (at % 3 === 0 ? 1 : 0)]) }, {}],
  ['a scale of seven', { levels: times(7, (at) => at), ratings: times(7, (at) => [at, 6 - at]) }, { 'n.pairs': 7 }],
  [
    '40 candidates and 12 assessors',
    { levels, ratings: times(40, (i) => times(12, (j) => ((i * j) % 7 === 3 ? null : 1 + ((i + j * j) % 4)))) },
    { 'n.candidates': 40, 'n.raters': 12 },
  ],
]

describe('all figures', () => {
  it.each(odd)('of %s are numbers or reasons', (_, table, some) => {
    const figures = figuresOf(table)
    expect(neitherNumberNorReason(figures)).toEqual([])
    expect(Object.fromEntries(Object.keys(some).map((key) => [key, figures.get(key)]))).toEqual(some)
  })

  it('of any table are numbers or reasons', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        expect(neitherNumberNorReason(figuresOf(table))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('of any table with facets are numbers or reasons', () => {
    fc.assert(
      fc.property(ratingTables(), fc.integer({ min: 1, max: 3 }), (table, facets) => {
        const raters = table.ratings[0]?.length ?? 0
        const three: FacetTable = {
          levels: table.levels,
          ratings: table.ratings.map((row, i) =>
            row.flatMap((rating, j) => times(facets, (e) => (e === 0 || (i + j) % 3 > 0 ? rating : null))),
          ),
          columns: times(raters * facets, (at) => ({ rater: Math.floor(at / facets) + 1, facet: (at % facets) + 1 })),
        }
        expect(neitherNumberNorReason(facetFiguresOf(three))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('of a table with facets but nobody in it are reasons', () => {
    const columns = times(4, (at) => ({ rater: Math.floor(at / 2) + 1, facet: (at % 2) + 1 }))
    expect(neitherNumberNorReason(facetFiguresOf({ levels, columns, ratings: [] }))).toEqual([])
    expect(neitherNumberNorReason(facetFiguresOf({ levels, columns, ratings: [[null, null, null, null]] }))).toEqual([])
  })
})
