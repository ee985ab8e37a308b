// One rater beside the others who rated the same candidates: what leniency, middle-seeking, contrast and drift are
// computed from.
import type { RatingTable } from '../model.ts'
import { mean } from './moments.ts'
import { present } from './rated.ts'

/** One candidate this rater and at least one other rated. */
export interface BesideOthers {
  /** This rater's own rating. */
  own: number
  /** The mean of the others' ratings of this candidate. */
  others: number
  /** own − others, in levels. */
  difference: number
  /** This rater's rating of whomever they rated just before, shared or not; undefined for the first. */
  previous: number | undefined
  /** The place among this rater's shared candidates, from 1. */
  position: number
}

/** The shared candidates in the order of observation. `rater` is 0-based. */
export function besideOthers(table: RatingTable, rater: number): BesideOthers[] {
  const shared: BesideOthers[] = []
  let previous: number | undefined
  for (const row of table.ratings) {
    const own = row[rater] ?? null
    if (own === null) continue
    const coRatings = present(row.filter((_, other) => other !== rater))
    if (coRatings.length > 0) {
      const others = mean(coRatings)
      shared.push({ own, others, difference: own - others, previous, position: shared.length + 1 })
    }
    previous = own
  }
  return shared
}
