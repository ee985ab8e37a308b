// The two-way model against its reference, against its likelihood written out in full, and what must hold for any table.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figures, type RatingTable, reasonCodes } from '../../../assessments/rules/figures/model.ts'
import { modelFigures } from '../../../assessments/rules/figures/models/figures.ts'
import {
  candidateEstimate,
  errorAsRated,
  raterEstimate,
  reliability,
  reliabilityInterval,
} from '../../../assessments/rules/figures/models/reml.ts'
import { fitTwoWay } from '../../../assessments/rules/figures/models/two-way.ts'
import { permutation, ratingTables, relabelled } from '../../support/rating-tables.ts'
import { mismatches, sets, twoWaySets } from '../../support/reference-figures.ts'
import { restrictedCriterion } from '../../support/restricted-likelihood.ts'

const keys = /^reml\./
const levels = [1, 2, 3, 4]
const tableOf = (...ratings: (number | null)[][]): RatingTable => ({ ratings, levels })
const setCalled = (id: string) => {
  const set = twoWaySets().find((one) => one.id === id)
  if (set === undefined) throw new Error(`no set ${id}`)
  return set
}

describe('the two-way model beside the reference', () => {
  it.each(['published', 'public'] as const)('is equal for every set of %s, with the same reasons', (file) => {
    for (const set of sets(file)) expect(mismatches(set, modelFigures(set), keys)).toEqual([])
  })

  it('gives each figure by itself as well', () => {
    const table = setCalled('public-091')
    const fit = fitTwoWay(table)
    if (typeof fit === 'string') throw new Error(fit)
    expect(reliability(fit, 'A', 3)).toBeCloseTo(table.results['reml.phi.3'] ?? 0, 9)
    expect(errorAsRated(fit)).toBeCloseTo(table.results['reml.sem.k'] ?? 0, 9)
    expect(reliabilityInterval(fit, 'C').hi).toBeCloseTo(table.results['reml.icc.C1.hi'] ?? 0, 9)
    expect(candidateEstimate(fit, 4).blup).toBe('not-rated')
    expect(raterEstimate(fit, 2)).toBeCloseTo(table.results['reml.rater.R3'] ?? 0, 9)
  })
})

describe('why there is no two-way model', () => {
  it.each([
    ['no candidates', tableOf(), 'too-few-candidates'],
    ['nobody rated', tableOf([null, null], [null, null]), 'too-few-candidates'],
    ['one candidate', tableOf([1, 2, 3]), 'too-few-candidates'],
    ['one rater', tableOf([1], [2], [4]), 'too-few-raters'],
    ['one rater who rated, and one who did not', tableOf([1, null], [2, null]), 'too-few-raters'],
    ['everyone equal', tableOf([2, 2], [2, 2], [2, 2]), 'no-variation'],
    ['two panels of one rater each', tableOf([1, null], [3, null], [null, 2], [null, 4]), 'no-residual-df'],
    ['a chain without a cycle', tableOf([1, 2, null], [null, 3, 4]), 'no-residual-df'],
    ['one rater a level above the other, always', tableOf([1, 2], [2, 3], [3, 4]), 'zero-residual'],
    ['everybody agreed', tableOf([1, 1], [2, 2], [4, 4]), 'zero-residual'],
  ] as const)('%s', (_, table, reason) => {
    const figures = modelFigures(table)
    expect(new Set(figures.values())).toEqual(new Set([reason]))
    expect(figures.has('reml.icc.A1.lo')).toBe(true)
  })

  it('has no interval where candidates do not differ at all', () => {
    const figures = modelFigures(tableOf([2, 1, 1], [1, 1, 2]))
    expect(figures.get('reml.icc.A1')).toBe(0)
    for (const part of ['se', 'lo', 'hi']) expect(figures.get(`reml.icc.C1.${part}`)).toBe('boundary')
  })
})

describe('for any table', () => {
  const close = (got: Figures, wanted: Figures, key = (name: string) => name) => {
    for (const [name, figure] of wanted) {
      const other = got.get(key(name))
      expect([name, other]).toEqual([name, typeof figure === 'number' ? expect.closeTo(figure, 6) : figure])
    }
  }

  it('is a finite number or a reason', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        for (const [key, figure] of modelFigures(table)) {
          const known = typeof figure === 'number' ? Number.isFinite(figure) : reasonCodes.includes(figure)
          expect([key, figure, known]).toEqual([key, figure, true])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is the likelihood written out in full, and nothing near it is lower', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const fit = fitTwoWay(table)
        if (typeof fit === 'string') return
        const cells = table.ratings.flatMap((row, candidate) =>
          row.flatMap((value, rater) => (value === null ? [] : [{ value, groups: [candidate, rater] }])),
        )
        const [vp, vr, ve] = fit.components
        const criterion = (a: number, b: number, c: number) => restrictedCriterion(cells, [a, b], c)
        expect(criterion(vp, vr, ve)).toBeCloseTo(fit.criterion, 6)
        for (const step of [0.01, 0.1]) {
          for (const beside of [
            criterion(vp + step, vr, ve),
            criterion(Math.max(0, vp - step), vr, ve),
            criterion(vp, vr + step, ve),
            criterion(vp, Math.max(0, vr - step), ve),
            criterion(vp, vr, ve * (1 + step)),
            criterion(vp, vr, ve * (1 - step)),
          ])
            expect(beside).toBeGreaterThanOrEqual(fit.criterion - 1e-7)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('follows candidates and raters wherever they stand', () => {
    fc.assert(
      fc.property(ratingTables(), fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat()), (table, random, other) => {
        const rows = permutation(table.ratings.length, random)
        const columns = permutation(table.ratings[0]?.length ?? 0, other)
        const turned = {
          ...table,
          ratings: rows.map((row) => columns.map((column) => table.ratings[row]?.[column] ?? null)),
        }
        close(modelFigures(turned), modelFigures(table), (key) =>
          key
            .replace(/(blup|band)\.C(\d+)/, (_, name, one) => `${name}.C${rows.indexOf(one - 1) + 1}`)
            .replace(/\.R(\d+)/, (_, one) => `.R${columns.indexOf(one - 1) + 1}`),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('takes the values of the levels as they are: shares stay, levels move along', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const before = modelFigures(table)
        const after = modelFigures(relabelled(table, (level) => 10 + 3 * level))
        for (const [key, figure] of before) {
          if (typeof figure !== 'number') expect([key, after.get(key)]).toEqual([key, figure])
          else if (/icc|\.(g|phi)\.|gqk/.test(key)) expect(after.get(key)).toBeCloseTo(figure, 6)
          else if (/\.v[pre]$/.test(key)) expect(after.get(key)).toBeCloseTo(9 * figure, 5)
          else if (/mu|blup|band/.test(key)) expect(after.get(key)).toBeCloseTo(10 + 3 * figure, 5)
        }
      }),
      { numRuns: 60 },
    )
  })
})
