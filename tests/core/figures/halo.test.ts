// Halo against its reference and on profiles small enough to do by head.
import { describe, expect, it } from 'vitest'
import { largestEigenvalue } from '../../../assessments/rules/figures/models/eigenvalue.ts'
import { haloFigures } from '../../../assessments/rules/figures/models/facets.ts'
import {
  facetCorrelation,
  firstComponentShare,
  othersProfiles,
  profilesOf,
  spreadOfOthers,
  spreadWithinCandidates,
} from '../../../assessments/rules/figures/models/halo.ts'
import { crossed } from '../../support/facet-tables.ts'
import { facetTableOf, mismatches, sets } from '../../support/reference-figures.ts'

describe('halo', () => {
  it('is equal to the reference, with the same reasons', () => {
    for (const set of sets('facets-public')) {
      expect(mismatches(set, haloFigures(facetTableOf(set)), /^halo\./)).toEqual([])
    }
  })

  const table = {
    levels: [1, 2, 3, 4],
    columns: crossed(3, 2),
    ratings: [
      [1, 3, 4, null, 2, null],
      [2, 2, 1, 1, null, 3],
      [null, 4, null, null, null, null],
    ],
  }

  it('looks at one rater’s ratings, and beside them the mean of the others', () => {
    expect(profilesOf(table, 1)).toEqual([
      [1, 3],
      [2, 2],
      [null, 4],
    ])
    expect(othersProfiles(table, 1)).toEqual([
      [3, null],
      [1, 2],
      [null, null],
    ])
    expect(spreadWithinCandidates(profilesOf(table, 1))).toBeCloseTo(Math.SQRT2 / 2, 12)
    expect(spreadOfOthers(table, 1)).toBeCloseTo(Math.SQRT1_2, 12)
  })

  it('has a reason where there is nothing to see', () => {
    expect(spreadWithinCandidates([[1, null]])).toBe('too-few-dimensions')
    expect(spreadWithinCandidates([[null, null]])).toBe('not-rated')
    expect(spreadOfOthers({ ...table, columns: crossed(1, 6) }, 1)).toBe('no-overlap')
    expect(facetCorrelation([[1], [2], [3]])).toEqual({ mean: 'too-few-dimensions', pairs: 0 })
    expect(
      facetCorrelation([
        [1, 2],
        [2, 2],
        [3, 2],
      ]),
    ).toEqual({ mean: 'no-variation-or-overlap', pairs: 0 })
    expect(
      facetCorrelation([
        [1, 2],
        [2, 4],
        [3, null],
      ]),
    ).toEqual({ mean: 'no-variation-or-overlap', pairs: 0 })
    expect(firstComponentShare([])).toBe('not-rated')
    expect(firstComponentShare([[1, 2]])).toBe('too-few-candidates')
    expect(
      firstComponentShare([
        [1, 2],
        [2, null],
      ]),
    ).toBe('incomplete')
    expect(
      firstComponentShare([
        [1, 2],
        [2, 2],
      ]),
    ).toBe('no-variation')
  })

  it('is complete when every dimension says the same, whichever is more: candidates or dimensions', () => {
    const same = [1, 2, 4, 3]
    expect(firstComponentShare(same.map((one) => [one, one]))).toBeCloseTo(1, 12)
    expect(firstComponentShare(same.map((one) => [one, one, one, one, 5 - one, one]))).toBeCloseTo(1, 12)
    expect(
      firstComponentShare([
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ]),
    ).toBeCloseTo(0.5, 12)
    expect(facetCorrelation(same.map((one) => [one, 5 - one]))).toEqual({ mean: expect.closeTo(-1, 12), pairs: 1 })
  })
})

describe('the largest eigenvalue', () => {
  it.each([
    [[7], 7],
    [[2, 1, 1, 2], 3],
    [[0, 2, 2, 0], 2],
    [[2, -1, 0, -1, 2, -1, 0, -1, 2], 2 + Math.SQRT2],
    [[1, 0, 0, 1], 1],
  ])('of %j is %d', (elements, largest) => {
    expect(largestEigenvalue(Float64Array.from(elements), Math.sqrt(elements.length))).toBeCloseTo(largest, 12)
  })
})
