// The figures about spread against their reference, and what must hold for any table.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figure, type Figures, type RatingTable, reasonCodes } from '../../../assessments/rules/figures/model.ts'
import { candidateSpread } from '../../../assessments/rules/figures/spread/candidate.ts'
import { spreadFigures } from '../../../assessments/rules/figures/spread/figures.ts'
import { iccAgreement } from '../../../assessments/rules/figures/spread/icc.ts'
import { leniency } from '../../../assessments/rules/figures/spread/leniency.ts'
import { meanSquares } from '../../../assessments/rules/figures/spread/mean-squares.ts'
import { contrast, drift } from '../../../assessments/rules/figures/spread/order-effects.ts'
import { coMiddleShare, middleShare, sdRatio } from '../../../assessments/rules/figures/spread/range-restriction.ts'
import { permutation, ratingTables, relabelled } from '../../support/rating-tables.ts'
import { mismatches, sets, twoWaySets } from '../../support/reference-figures.ts'

const keys = /^(ms|icc|icc1|vc|kendallW|cand|rater|ls)(\.|$)/
const setCalled = (id: string) => {
  const set = twoWaySets().find((one) => one.id === id)
  if (set === undefined) throw new Error(`no set ${id}`)
  return set
}
const levels = [1, 2, 3, 4]
const tableOf = (...ratings: (number | null)[][]): RatingTable => ({ ratings, levels })

describe('spread beside the reference', () => {
  it.each(['published', 'public'] as const)('is equal for every set of %s, with the same reasons', (file) => {
    for (const set of sets(file)) expect(mismatches(set, spreadFigures(set), keys)).toEqual([])
  })

  it('is equal to what Shrout and Fleiss printed', () => {
    const figures = spreadFigures(setCalled('shrout-fleiss-1979'))
    const printed = { 11: 0.17, 21: 0.29, 31: 0.71, '1k': 0.44, '2k': 0.62, '3k': 0.91 }
    for (const [form, value] of Object.entries(printed)) expect(figures.get(`icc.${form}`)).toBeCloseTo(value, 2)
  })
})

describe('one by one', () => {
  const table = setCalled('public-090')
  const figures = spreadFigures(table)

  it('is what the catalogue has', () => {
    expect(candidateSpread(table.ratings[1] ?? [], levels).adm).toBe(figures.get('cand.C2.adm'))
    expect(sdRatio(table, 1)).toBe(figures.get('rater.R2.sdRatio'))
    expect(middleShare(table, 2)).toBe(figures.get('rater.R3.mid.share'))
    expect(coMiddleShare(table, 2)).toBe(figures.get('rater.R3.mid.coShare'))
    expect(contrast(table, 3).r).toBe(figures.get('rater.R4.contrast.r'))
    expect(drift(table, 3).slope).toBe(figures.get('rater.R4.drift.slope'))
    const complete = setCalled('public-010')
    const { single, average } = iccAgreement(meanSquares(complete))
    expect([single.lo, average.hi]).toEqual(['icc.21.lo', 'icc.2k.hi'].map((key) => spreadFigures(complete).get(key)))
  })

  it('has leniency with its interval', () => {
    // Differences 1, 0, 1, 2 beside one other: mean 1, se √(2/3)/2, t(3; .975) = 3.182446.
    const found = leniency(tableOf([2, 1], [3, 3], [4, 3], [3, 1], [4, null]), 0)
    expect(found).toMatchObject({ n: 4, diff: 1 })
    expect(found.lo).toBeCloseTo(1 - 3.182446305 * Math.sqrt(2 / 3 / 4), 8)
    expect(found.hi).toBeCloseTo(1 + 3.182446305 * Math.sqrt(2 / 3 / 4), 8)
    expect(leniency(tableOf([2, 1], [3, 2]), 0)).toMatchObject({
      diff: 1,
      se: 0,
      t: 'zero-variance',
      lo: 'zero-variance',
    })
  })

  it('sees drift and contrast in the order of observation', () => {
    const milder = tableOf([1, 2], [2, 2], [3, 2], [4, 2])
    expect(drift(milder, 0)).toEqual({ slope: 1, t: 'zero-residual', p: 'zero-residual' })
    expect(drift(milder, 1).slope).toBe(-1)
    // After a 4 one level lower than the other, after a 1 one higher; the 4 that nobody shares counts as before.
    const swinging = tableOf([4, null], [2, 3], [4, null], [1, 2], [3, 2], [4, null], [1, 2], [2, 1])
    expect(contrast(swinging, 0)).toMatchObject({ n: 5, r: expect.closeTo(-1, 12) })
  })
})

describe('tables with little or nothing in them', () => {
  it('has a reason for every figure without candidates', () => {
    const figures = spreadFigures({ ratings: [], levels })
    expect([...figures].filter(([, figure]) => typeof figure === 'number')).toEqual([])
    expect([figures.get('icc.21'), figures.get('ls.F')]).toEqual(['too-few-complete', 'too-few-candidates'])
  })

  it('has no residual to test with when raters share as little as they can', () => {
    const figures = spreadFigures(tableOf([1, 2, null], [null, 3, 3]))
    expect([figures.get('ls.df'), figures.get('ls.sigma'), figures.get('ls.R1.se'), figures.get('ls.p')]).toEqual([
      0,
      'no-residual-df',
      'no-residual-df',
      'no-residual-df',
    ])
    expect(figures.get('ls.R1')).toBeCloseTo(-2 / 3, 12)
    expect(figures.get('ls.R3')).toBeCloseTo(1 / 3, 12)
  })

  it('keeps panels that share nobody apart', () => {
    const figures = spreadFigures(tableOf([1, 2, null, null], [2, 2, null, null], [null, null, 3, 4]))
    expect([figures.get('ls.R1'), figures.get('ls.fair.C3')]).toEqual(['disconnected', 'disconnected'])
    expect(figures.get('rater.R1.len.diff')).toBe(-0.5)
  })

  it('counts ends of the scale, not of what was used', () => {
    expect(middleShare({ ratings: [[2], [3], [7]], levels: [1, 2, 3, 4, 5, 6, 7] }, 0)).toBeCloseTo(2 / 3, 12)
    expect(middleShare({ ratings: [[1], [2]], levels: [1, 2] }, 0)).toBe('needs-interior-category')
  })
})

describe('for any table', () => {
  const close = (got: Figure | undefined, wanted: Figure, key: string) => {
    const wild = typeof wanted === 'number' && Math.abs(wanted) > 1e4
    if (typeof got !== 'number' || typeof wanted !== 'number') expect([key, got]).toEqual([key, wanted])
    // The end of an interval can run to where its formula divides by almost nothing.
    else if (!wild) expect(Math.abs(got - wanted), key).toBeLessThan(1e-7 * Math.max(1, Math.abs(wanted)))
  }
  const moved = (key: string, letter: 'R' | 'C', order: readonly number[]) =>
    key.replace(new RegExp(`\\.${letter}(\\d+)`), (_, from) => `.${letter}${order.indexOf(Number(from) - 1) + 1}`)
  const numbers = (figures: Figures, pattern: RegExp) =>
    [...figures].filter(([key, figure]) => pattern.test(key) && typeof figure === 'number')
  const anyOrder = fc.infiniteStream(fc.nat({ max: 1000 }))

  it('is a finite number or a reason', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        for (const [key, figure] of spreadFigures(table)) {
          const known = typeof figure === 'number' ? Number.isFinite(figure) : reasonCodes.includes(figure)
          expect([key, figure, known]).toEqual([key, figure, true])
        }
      }),
    )
  })

  it('does not depend on the order of raters', () => {
    fc.assert(
      fc.property(ratingTables(), anyOrder, (table, random) => {
        const order = permutation(table.ratings[0]?.length ?? 0, random)
        const turned = table.ratings.map((row) => order.map((rater) => row[rater] ?? null))
        const figures = spreadFigures({ ...table, ratings: turned })
        for (const [key, figure] of spreadFigures(table)) close(figures.get(moved(key, 'R', order)), figure, key)
      }),
    )
  })

  it('does not depend on the order of candidates, but for contrast and drift', () => {
    fc.assert(
      fc.property(ratingTables(), anyOrder, (table, random) => {
        const order = permutation(table.ratings.length, random)
        const turned = order.map((candidate) => table.ratings[candidate] ?? [])
        const figures = spreadFigures({ ...table, ratings: turned })
        for (const [key, figure] of spreadFigures(table))
          if (!/contrast|drift/.test(key)) close(figures.get(moved(key, 'C', order)), figure, key)
      }),
    )
  })

  it('does not depend on where the scale starts', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const figures = spreadFigures(relabelled(table, (level) => level + 10))
        for (const [key, figure] of spreadFigures(table)) {
          const level = /\.(mean|median)$|^ls\.fair/.test(key) && typeof figure === 'number'
          close(figures.get(key), level ? figure + 10 : figure, key)
        }
      }),
    )
  })

  it('keeps what describes when every candidate comes twice', () => {
    const describes = /^cand|^rater\.R\d+\.(mean|mid\.\w+|len\.diff|sdRatio|slope|r)$|^ls\.(R\d+|fair\.C\d+)$/
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const twice = spreadFigures({ ...table, ratings: [...table.ratings, ...table.ratings] })
        for (const [key, figure] of numbers(spreadFigures(table), describes)) close(twice.get(key), figure, key)
      }),
    )
  })

  it('has an interval of leniency without 0 exactly when p is below .05', () => {
    fc.assert(
      fc.property(ratingTables(), (table) => {
        const { p, lo, hi } = leniency(table, 0)
        if (typeof p !== 'number' || typeof lo !== 'number' || typeof hi !== 'number') return
        expect(lo > 0 || hi < 0).toBe(p < 0.05)
      }),
    )
  })
})
