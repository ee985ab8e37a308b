// The agreement figures against their reference, and what must hold for any table.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alpha } from '../../../assessments/rules/figures/agreement/alpha.ts'
import { alphaBootstrap } from '../../../assessments/rules/figures/agreement/bootstrap.ts'
import { chanceCorrected } from '../../../assessments/rules/figures/agreement/chance-corrected.ts'
import { agreementFigures, customKappaFigures } from '../../../assessments/rules/figures/agreement/figures.ts'
import { kappa, light } from '../../../assessments/rules/figures/agreement/kappa.ts'
import { rawAgreement } from '../../../assessments/rules/figures/agreement/raw.ts'
import type { Figures, RatingTable } from '../../../assessments/rules/figures/model.ts'
import { reasonCodes } from '../../../assessments/rules/figures/model.ts'
import { permutation, ratingTables, relabelled } from '../../support/rating-tables.ts'
import { mismatches, sets, twoWaySets } from '../../support/reference-figures.ts'

const keys = /^(n|overlap|design|pa|prev|kappa|kappaLin|kappaQuad|alpha|(conger|fleiss|ac1|ac2|bp)\w*)(\.|$)/
const setCalled = (id: string) => {
  const set = twoWaySets().find((one) => one.id === id)
  if (set === undefined) throw new Error(`no set ${id}`)
  return set
}

describe('agreement beside the reference', () => {
  it.each(['published', 'public'] as const)('is equal for every set of %s, with the same reasons', (file) => {
    for (const set of sets(file)) expect(mismatches(set, agreementFigures(set), keys)).toEqual([])
  })

  it('is equal with weights of one’s own', () => {
    const set = setCalled('cohen-1968')
    const figures = customKappaFigures(set, set.customDisagreementWeights ?? [])
    expect(mismatches(set, figures, /^kappaCustom/)).toEqual([])
    expect(figures.get('kappaCustom.R1.R2')).toBeCloseTo(0.348, 3)
  })

  it('finds a figure, a reason or a key that differs', () => {
    const set = setCalled('public-087')
    const figures = agreementFigures(set)
    figures.set('pa.exact', 0.9).set('fleiss', 'no-overlap').set('bp.z', 1)
    figures.delete('ac1')
    expect(mismatches(set, figures, keys)).toEqual([
      'public-087 pa.exact: 0.9, not 1',
      'public-087 ac1: undefined, not 1',
      'public-087 fleiss: no-overlap, not no-variation',
      'public-087 bp.z: not in the reference',
    ])
  })

  it('gives each figure by itself as well', () => {
    const table = setCalled('public-010')
    const figures = agreementFigures(table)
    expect(alpha(table, 'ordinal')).toBe(figures.get('alpha.ordinal'))
    expect(alphaBootstrap(table, 'ordinal')).toMatchObject({
      lo: figures.get('alpha.ordinal.boot.lo'),
      hi: figures.get('alpha.ordinal.boot.hi'),
    })
    expect(chanceCorrected(table, 'gwet', 'quad').lo).toBe(figures.get('ac2Quad.lo'))
    expect(kappa(table, 0, 2, 'lin').value).toBe(figures.get('kappaLin.R1.R3'))
    expect(light(table, 'quad')).toBe(figures.get('kappaQuad.light'))
    expect(rawAgreement(table, 'within1').value).toBe(figures.get('pa.within1'))
  })
})

describe('tables with little or nothing in them', () => {
  const levels = [1, 2, 3, 4]
  const nobody: [string, RatingTable, number][] = [
    ['no candidates', { ratings: [], levels }, 0],
    [
      'no ratings',
      {
        ratings: [
          [null, null],
          [null, null],
        ],
        levels,
      },
      2,
    ],
    ['no raters', { ratings: [[], []], levels }, 0],
  ]
  it.each(nobody)('has a reason for every figure of %s', (_, table, raters) => {
    const figures = agreementFigures(table)
    const counts = [...figures].filter(([, figure]) => typeof figure === 'number')
    for (const [key, figure] of counts)
      expect([key, figure]).toEqual([
        key,
        key === 'n.raters' ? raters : key === 'n.candidates' ? table.ratings.length : 0,
      ])
    expect(figures.get('pa.exact')).toBe('no-overlap')
    expect(figures.get('design.khat')).toBe('too-few-candidates')
    expect(figures.get('kappa.light')).toBe(raters < 2 ? 'too-few-raters' : 'no-variation-or-overlap')
  })

  it('says that nobody was rated by two', () => {
    const figures = agreementFigures({
      ratings: [
        [1, null],
        [null, 2],
        [3, null],
      ],
      levels,
    })
    for (const key of ['pa.exact', 'ac1', 'alpha.ordinal', 'alpha.ordinal.boot.lo'])
      expect(figures.get(key)).toBe('no-overlap')
    expect(figures.get('design.components')).toBe(2)
  })

  it('has no coefficient on a scale of one level, and no variation either', () => {
    const figures = agreementFigures({
      ratings: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      levels: [1],
    })
    expect(figures.get('ac1')).toBe('too-few-levels')
    expect(figures.get('alpha.nominal')).toBe('no-variation')
    expect([...figures.values()].filter((figure) => typeof figure === 'number' && !Number.isFinite(figure))).toEqual([])
  })
})

describe('for any table', () => {
  const isRaterKey = (key: string) => /\.R\d/.test(key)
  // Which samples the bootstrap draws depends on the order of the rows; what it draws them from does not.
  const isSampled = (key: string) => key.includes('.boot.')
  const rows = (figures: Figures, leaveOut: (key: string) => boolean) => [...figures].filter(([key]) => !leaveOut(key))
  const close = (got: Figures, wanted: Figures, leaveOut: (key: string) => boolean) => {
    for (const [key, figure] of rows(wanted, leaveOut)) {
      const other = got.get(key)
      if (typeof figure === 'number') expect([key, other]).toEqual([key, expect.closeTo(figure, 8)])
      else expect([key, other]).toEqual([key, figure])
    }
  }

  it('is a finite number or a reason', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        for (const [key, figure] of agreementFigures(table)) {
          const known = typeof figure === 'number' ? Number.isFinite(figure) : reasonCodes.includes(figure)
          expect([key, figure, known]).toEqual([key, figure, true])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has the same keys whatever is missing', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const full = { ...table, ratings: table.ratings.map((row) => row.map(() => table.levels[0] ?? 1)) }
        expect([...agreementFigures(table).keys()].sort()).toEqual([...agreementFigures(full).keys()].sort())
      }),
      { numRuns: 30 },
    )
  })

  it('does not depend on the order of the raters', () => {
    fc.assert(
      fc.property(ratingTables(), fc.infiniteStream(fc.nat()), (table, random) => {
        const order = permutation(table.ratings[0]?.length ?? 0, random)
        const turned = { ...table, ratings: table.ratings.map((row) => order.map((at) => row[at] ?? null)) }
        close(agreementFigures(turned), agreementFigures(table), isRaterKey)
        const [a = 0, b = 0] = order
        if (order.length > 1) expect(kappa(turned, 0, 1, 'quad').value).toEqual(kappa(table, a, b, 'quad').value)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of the candidates, but for the draws of the bootstrap', () => {
    fc.assert(
      fc.property(ratingTables(), fc.infiniteStream(fc.nat()), (table, random) => {
        const order = permutation(table.ratings.length, random)
        const turned = { ...table, ratings: order.map((at) => table.ratings[at] ?? []) }
        close(agreementFigures(turned), agreementFigures(table), isSampled)
      }),
      { numRuns: 60 },
    )
  })

  it('takes levels by their place where it says so: other values change alpha.interval only', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const squared = relabelled(table, (level) => level * level)
        close(agreementFigures(squared), agreementFigures(table), (key) => key.startsWith('alpha.interval'))
        const shifted = relabelled(table, (level) => 10 * level - 3)
        close(agreementFigures(shifted), agreementFigures(table), () => false)
      }),
      { numRuns: 40 },
    )
  })

  it('is the same estimate when every candidate is there twice', () => {
    const estimates =
      /^(pa\.(exact|within1)(\.pooled)?|pa\.(lin|quad)|pa\.unanimous.*|prev\..*|(ac1|ac2\w*|bp\w*|fleiss\w*|conger\w*|kappa\w*\.R\d+\.R\d+|kappa\w*\.light)|design\.khat)$/
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const twice = { ...table, ratings: [...table.ratings, ...table.ratings] }
        close(agreementFigures(twice), agreementFigures(table), (key) => !estimates.test(key))
      }),
      { numRuns: 40 },
    )
  })
})

describe('intervals over rows that hang together', () => {
  const table = setCalled('public-010')
  const own = table.ratings.map((_, at) => at)

  it('are those of the rows when each row is its own', () => {
    expect(alphaBootstrap(table, 'ordinal', { clusters: own })).toEqual(alphaBootstrap(table, 'ordinal'))
  })

  it('are as wide as candidates are uncertain, not rows', () => {
    const many = { ...table, ratings: [...table.ratings, ...table.ratings, ...table.ratings] }
    const width = (of: typeof table, clusters?: number[]) => {
      const { lo, hi } = alphaBootstrap(of, 'ordinal', clusters === undefined ? undefined : { clusters })
      return Number(hi) - Number(lo)
    }
    const whole = width(many, [...own, ...own, ...own])
    expect(whole / width(table)).toBeCloseTo(1, 1)
    // Rows drawn one by one would look three times as certain.
    expect(width(many)).toBeLessThan(0.75 * whole)
  })

  it('need three candidates, however many rows those have', () => {
    const clusters = own.map((at) => at % 2)
    expect(alphaBootstrap(table, 'ordinal', { clusters })).toEqual({
      lo: 'too-few-candidates',
      hi: 'too-few-candidates',
      valid: 'too-few-candidates',
    })
  })
})
