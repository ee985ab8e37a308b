// The rated cells of a table, without the missing ones.
import { ratersIn } from '../agreement/tally.ts'
import type { RatingTable } from '../model.ts'

/** Of one row, or one column: the ratings that are there, in order. */
export const present = (cells: readonly (number | null)[]): number[] => cells.filter((cell) => cell !== null)

/** One rater's ratings, in the order of observation. `rater` is 0-based. */
export const ratingsBy = (table: RatingTable, rater: number): number[] =>
  present(table.ratings.map((row) => row[rater] ?? null))

/** The rows every rater rated. */
export const completeRows = (table: RatingTable): number[][] =>
  table.ratings.map(present).filter((row) => row.length === ratersIn(table))
