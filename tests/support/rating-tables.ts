// Tables of ratings of any size with anything missing, for properties of the figures.
import fc from 'fast-check'
import type { RatingTable } from '../../assessments/rules/figures/model.ts'

/** 1 to 9 candidates, 1 to 5 raters, scales of 2 to 7; from complete to nearly empty. */
export const ratingTables = (): fc.Arbitrary<RatingTable> =>
  fc
    .record({
      candidates: fc.integer({ min: 1, max: 9 }),
      raters: fc.integer({ min: 1, max: 5 }),
      levels: fc.integer({ min: 2, max: 7 }),
      missingOfTen: fc.constantFrom(0, 2, 7),
    })
    .chain(({ candidates, raters, levels, missingOfTen }) => {
      const level = fc.integer({ min: 1, max: levels })
      const cell = fc.oneof(
        { weight: 10 - missingOfTen, arbitrary: level },
        { weight: missingOfTen, arbitrary: fc.constant(null) },
      )
      const row = fc.array(cell, { minLength: raters, maxLength: raters })
      return fc.array(row, { minLength: candidates, maxLength: candidates }).map((ratings) => ({
        ratings,
        levels: Array.from({ length: levels }, (_, at) => at + 1),
      }))
    })

/** Places 0 to n−1 in another order. */
export function permutation(n: number, random: Iterable<number>): number[] {
  const rest = Array.from({ length: n }, (_, at) => at)
  const order: number[] = []
  for (const number of random) {
    if (rest.length === 0) break
    order.push(...rest.splice(number % rest.length, 1))
  }
  return order
}

/** The same ratings on a scale with other values. */
export const relabelled = ({ ratings, levels }: RatingTable, value: (level: number) => number): RatingTable => ({
  ratings: ratings.map((row) => row.map((rating) => (rating === null ? null : value(rating)))),
  levels: levels.map(value),
})
