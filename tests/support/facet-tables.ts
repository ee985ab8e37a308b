// Three-way tables (candidate × rater × facet) of any size with anything missing, for properties of the figures.
import fc from 'fast-check'
import type { FacetTable } from '../../assessments/rules/figures/model.ts'

/** Every rater in every facet. */
export const crossed = (raters: number, facets: number): FacetTable['columns'] =>
  Array.from({ length: raters * facets }, (_, place) => ({
    rater: Math.floor(place / facets) + 1,
    facet: (place % facets) + 1,
  }))

/** 1 to 6 candidates, 1 to 4 raters and facets, scales of 2 to 5; complete when nothing of ten is missing. */
export const facetTables = (missingOfTen: readonly number[] = [0, 2, 6]): fc.Arbitrary<FacetTable> =>
  fc
    .record({
      candidates: fc.integer({ min: 1, max: 6 }),
      raters: fc.integer({ min: 1, max: 4 }),
      facets: fc.integer({ min: 1, max: 4 }),
      levels: fc.integer({ min: 2, max: 5 }),
      missing: fc.constantFrom(...missingOfTen),
    })
    .chain(({ candidates, raters, facets, levels, missing }) => {
      const columns = crossed(raters, facets)
      const cell = fc.oneof(
        { weight: 10 - missing, arbitrary: fc.integer({ min: 1, max: levels }) },
        { weight: missing, arbitrary: fc.constant(null) },
      )
      const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length })
      return fc.array(row, { minLength: candidates, maxLength: candidates }).map((ratings) => ({
        ratings,
        columns,
        levels: Array.from({ length: levels }, (_, place) => place + 1),
      }))
    })
