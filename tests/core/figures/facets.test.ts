// The three-way variance components against their reference, against the likelihood written out in full, and against
// each other: a complete table has two ways to be solved.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FacetTable, type Figures, reasonCodes } from '../../../assessments/rules/figures/model.ts'
import { blockDesign, namedComponents } from '../../../assessments/rules/figures/models/blocks.ts'
import { facetCells } from '../../../assessments/rules/figures/models/facet-cells.ts'
import { facetLikelihood } from '../../../assessments/rules/figures/models/facet-likelihood.ts'
import { balancedFigures, facetFigures, restrictedFigures } from '../../../assessments/rules/figures/models/facets.ts'
import { dependability } from '../../../assessments/rules/figures/models/generalizability.ts'
import { lowestPoint } from '../../../assessments/rules/figures/models/optimum.ts'
import { effects, expectedMeanSquareComponents, strataOf } from '../../../assessments/rules/figures/models/strata.ts'
import { fitThreeWay } from '../../../assessments/rules/figures/models/three-way.ts'
import { crossed, facetTables } from '../../support/facet-tables.ts'
import { permutation } from '../../support/rating-tables.ts'
import { facetTableOf, mismatches, sets } from '../../support/reference-figures.ts'
import { restrictedCriterion } from '../../support/restricted-likelihood.ts'

const levels = [1, 2, 3, 4]

describe('three-way components beside the reference', () => {
  it.each(sets('facets-public').map((set) => [set.id, set] as const))('are equal for %s', (_, set) => {
    expect(mismatches(set, facetFigures(facetTableOf(set)), /^(gs|gsr)\./)).toEqual([])
  })

  it('can be had one by one', () => {
    const set = sets('facets-public').find(({ id }) => id === 'guilford-creativity')
    if (set === undefined) throw new Error('no Guilford')
    const strata = strataOf(facetTableOf(set))
    if (typeof strata === 'string') throw new Error(strata)
    const components = expectedMeanSquareComponents(strata)
    expect(components.pr).toBeCloseTo(1.36111111111111, 12)
    expect(dependability(components, { raters: 3, facets: 4 })).toBeCloseTo(set.results['gs.phi.r3e4'] ?? 0, 12)
  })
})

/** Solves any table, complete or not, the way incomplete ones are. */
function solvedInBlocks(table: FacetTable) {
  const cells = facetCells(table)
  const design = blockDesign(cells)
  const start = new Float64Array(7).fill(cells.squares / (7 * (design.ratings - 1)))
  const { components, evaluation } = lowestPoint(start, (point) => facetLikelihood(design, point))
  return { components: namedComponents(design, components), criterion: evaluation.value }
}

describe('why there are no three-way components', () => {
  const all = (figures: Figures) => [...new Set(figures.values())]
  const columns = crossed(2, 2)
  it.each([
    ['no candidates', [], 'too-few-candidates'],
    ['one candidate', [[1, 2, 3, 4]], 'too-few-candidates'],
    ['one rater who rated', [1, 3, 2].map((one) => [one, 4, null, null]), 'too-few-raters'],
    ['one exercise that was rated', [1, 3, 2].map((one) => [one, null, 4, null]), 'too-few-dimensions'],
    ['everyone equal', [1, 2, 3].map(() => [2, 2, 2, 2]), 'no-variation'],
    ['everybody agreed', [1, 2, 3].map((one) => [one, one, one, one]), 'zero-residual'],
    [
      'everybody agreed, with a gap',
      [[1, 1, 1, null], ...[2, 3, 4].map((one) => [one, one, one, one])],
      'zero-residual',
    ],
    [
      'every candidate misses a cell',
      [
        [1, 2, 3, null],
        [null, 2, 4, 1],
        [3, 3, null, 1],
      ],
      'no-residual-df',
    ],
  ] as [string, (number | null)[][], string][])('%s', (_, ratings, reason) => {
    expect(all(restrictedFigures({ ratings, columns, levels }))).toEqual([reason])
  })

  it('needs every cell for the analysis of variance, not for the likelihood', () => {
    const ratings = [
      [1, 2, 3, null],
      [4, 2, 4, 1],
      [3, 3, 1, 1],
      [2, 1, 4, 4],
    ]
    expect(all(balancedFigures({ ratings, columns, levels }))).toEqual(['unbalanced'])
    expect(restrictedFigures({ ratings, columns, levels }).get('gsr.v.pre')).toBeGreaterThan(0)
  })

  it('does not begin on an incomplete table that cannot be done in time, and does a complete one of that size', () => {
    const large = (rating: (candidate: number, column: number) => number | null): FacetTable => {
      const many = crossed(12, 200)
      const ratings = Array.from({ length: 40 }, (_, candidate) =>
        many.map((_column, place) => rating(candidate, place)),
      )
      return { ratings, columns: many, levels }
    }
    const value = (candidate: number, place: number) => 1 + ((((candidate + 3) * (place + 5) * 7919) % 101) % 4)
    expect(fitThreeWay(large((candidate, place) => (candidate === place ? null : value(candidate, place))))).toBe(
      'unbalanced',
    )
    expect(fitThreeWay(large(value))).toHaveProperty('criterion')
  })
})

describe('for any three-way table', () => {
  it('is a finite number or a reason', () => {
    fc.assert(
      fc.property(facetTables(), (table) => {
        for (const [key, figure] of facetFigures(table)) {
          const known = typeof figure === 'number' ? Number.isFinite(figure) : reasonCodes.includes(figure)
          expect([key, figure, known]).toEqual([key, figure, true])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('comes out the same in strata and in blocks when nothing is missing', () => {
    fc.assert(
      fc.property(facetTables([0]), (table) => {
        const fit = fitThreeWay(table)
        if (typeof fit === 'string') return
        const other = solvedInBlocks(table)
        expect(other.criterion).toBeCloseTo(fit.criterion, 6)
        for (const effect of effects)
          expect([effect, other.components[effect]]).toEqual([effect, expect.closeTo(fit.components[effect], 5)])
      }),
      { numRuns: 60 },
    )
  })

  it('is the likelihood written out in full, and nothing near it is lower', () => {
    fc.assert(
      fc.property(facetTables([0, 2]), (table) => {
        const fit = fitThreeWay(table)
        if (typeof fit === 'string') return
        const cells = table.ratings.flatMap((row, p) =>
          row.flatMap((value, place) => {
            const { rater: r = 0, facet: e = 0 } = table.columns[place] ?? {}
            return value === null ? [] : [{ value, groups: [p, r, e, p * 9 + r, p * 9 + e, r * 9 + e] }]
          }),
        )
        const { pre, ...others } = fit.components
        const found = effects.flatMap((effect) => (effect === 'pre' ? [] : [others[effect]]))
        expect(restrictedCriterion(cells, found, pre)).toBeCloseTo(fit.criterion, 6)
        for (const change of [-0.05, 0.05]) {
          for (const which of found.keys()) {
            const beside = found.map((value, k) => (k === which ? Math.max(0, value + change) : value))
            expect(restrictedCriterion(cells, beside, pre)).toBeGreaterThanOrEqual(fit.criterion - 1e-7)
          }
          expect(restrictedCriterion(cells, found, pre * (1 + change))).toBeGreaterThanOrEqual(fit.criterion - 1e-7)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order of candidates and columns, nor on who is called what', () => {
    fc.assert(
      fc.property(facetTables(), fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat()), (table, random, other) => {
        const rows = permutation(table.ratings.length, random)
        const places = permutation(table.columns.length, other)
        const turned: FacetTable = {
          levels: table.levels,
          columns: places.flatMap((place) => {
            const column = table.columns[place]
            return column ? [{ rater: 11 - column.rater, facet: column.facet + 3 }] : []
          }),
          ratings: rows.map((row) => places.map((place) => table.ratings[row]?.[place] ?? null)),
        }
        const before = new Map([...balancedFigures(table), ...restrictedFigures(table)])
        const after = new Map([...balancedFigures(turned), ...restrictedFigures(turned)])
        for (const [key, figure] of before) {
          expect([key, after.get(key)]).toEqual([key, typeof figure === 'number' ? expect.closeTo(figure, 5) : figure])
        }
      }),
      { numRuns: 60 },
    )
  })
})
