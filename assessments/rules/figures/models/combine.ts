// Mechanical ways to make one level per candidate out of all ratings of all exercises: shown beside what the assessors
// decided together, never instead of it. Kuncel et al. (2013), JAP 98:1060; International Taskforce (2015).
import { type FacetTable, type Figure, negligible } from '../model.ts'
import { at } from './dense.ts'

/** One candidate's ratings of one exercise that has any. */
export interface ExerciseRatings {
  /** 1-based, as in the columns. */
  exercise: number
  mean: number
  raters: readonly number[]
}

/** Evidence enough to say something: two exercises and two raters. */
const enough = 2

/** @param candidate row of the table, 0-based */
export function exercisesOf(table: FacetTable, candidate: number): ExerciseRatings[] {
  const row = table.ratings[candidate] ?? []
  const found = new Map<number, { sum: number; count: number; raters: Set<number> }>()
  for (const [place, { rater, facet }] of table.columns.entries()) {
    const rating = row[place]
    if (typeof rating !== 'number') continue
    const its = found.get(facet) ?? { sum: 0, count: 0, raters: new Set() }
    found.set(facet, { sum: its.sum + rating, count: its.count + 1, raters: its.raters.add(rater) })
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([exercise, { sum, count, raters }]) => ({ exercise, mean: sum / count, raters: [...raters] }))
}

export const ratersOf = (exercises: readonly ExerciseRatings[]): number =>
  new Set(exercises.flatMap(({ raters }) => raters)).size

export const isSufficient = (exercises: readonly ExerciseRatings[]): boolean =>
  exercises.length >= enough && ratersOf(exercises) >= enough

/** Mean of all ratings, in levels. Undefined: `not-rated`. */
export function grandMean({ ratings }: FacetTable, candidate: number): Figure {
  const values = (ratings[candidate] ?? []).filter((rating) => rating !== null)
  return values.length === 0 ? 'not-rated' : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Mean of the exercises' means, in levels: raters are averaged first, so an exercise with more raters counts no more. */
export function meanOfExercises(exercises: readonly ExerciseRatings[]): Figure {
  return weightedMean(exercises, () => 1)
}

/** Median of the exercises' means, in levels. Undefined: `not-rated`. */
export function medianOfExercises(exercises: readonly ExerciseRatings[]): Figure {
  const means = Float64Array.from(exercises, ({ mean }) => mean).sort()
  if (means.length === 0) return 'not-rated'
  const middle = (means.length - 1) / 2
  return (at(means, Math.floor(middle)) + at(means, Math.ceil(middle))) / 2
}

/** Σwē/Σw over the exercises that were rated, in levels: the weights of the others fall out. Undefined: `not-rated`. */
export function weightedMean(exercises: readonly ExerciseRatings[], weight: (exercise: number) => number): Figure {
  const total = exercises.reduce((sum, { exercise }) => sum + weight(exercise), 0)
  if (exercises.length === 0 || total <= 0) return 'not-rated'
  return exercises.reduce((sum, { exercise, mean }) => sum + weight(exercise) * mean, 0) / total
}

/**
 * 1 when every rated exercise's mean reaches the middle level, the ⌈q/2⌉-th of q; 0 when one does not. Undefined:
 * `insufficient-evidence` (fewer than two exercises or raters).
 */
export function conjunctive(exercises: readonly ExerciseRatings[], levels: readonly number[]): Figure {
  if (!isSufficient(exercises)) return 'insufficient-evidence'
  const least = levels[Math.ceil(levels.length / 2) - 1] ?? 0
  return exercises.every(({ mean }) => mean >= least - negligible) ? 1 : 0
}
