// How often each level was given to each candidate: what every agreement figure but the pairwise kappas is computed from.
import type { RatingTable } from '../model.ts'

/** One candidate with at least one rating. */
export interface TallyRow {
  /** Place of the candidate in the table, 0-based. */
  candidate: number
  /** How many raters gave each declared level, in the order of the levels. */
  counts: readonly number[]
  /** How many raters rated this candidate. */
  rated: number
}

export const missing = -1

/** Each rating as the place of its level in the declared scale, 0-based; `missing` where there is none. */
export const levelIndexes = ({ ratings, levels }: RatingTable): number[][] =>
  ratings.map((row) => row.map((rating) => (rating === null ? missing : levels.indexOf(rating))))

/** Number of raters, also those who rated nobody. Without a single candidate nobody is known. */
export const ratersIn = ({ ratings }: RatingTable): number => ratings[0]?.length ?? 0

/** The candidates with one rating or more, in the order of the table. */
export function tallyOf(table: RatingTable): TallyRow[] {
  const rows: TallyRow[] = []
  for (const [candidate, indexes] of levelIndexes(table).entries()) {
    const counts = table.levels.map(() => 0)
    let rated = 0
    for (const index of indexes) {
      if (index === missing) continue
      counts[index] = (counts[index] ?? 0) + 1
      rated += 1
    }
    if (rated > 0) rows.push({ candidate, counts, rated })
  }
  return rows
}

/** Two ratings are the least that can agree or differ. */
export const isPairable = ({ rated }: TallyRow): boolean => rated >= 2

/** Number of unordered pairs of ratings of one candidate. */
export const pairsIn = ({ rated }: TallyRow): number => (rated * (rated - 1)) / 2
