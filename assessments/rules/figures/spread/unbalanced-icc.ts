// The one-way ICC when candidates have different numbers of raters.
import { type Figure, negligible, type RatingTable } from '../model.ts'
import { mean, sum, sumOfSquares } from './moments.ts'
import { present } from './rated.ts'

/**
 * ICC(1) = (MSB − MSW)/(MSB + (k0 − 1) MSW) over every rated candidate, where k0 = (N − Σk_i²/N)/(n − 1) stands for the
 * number of raters (Donner 1979). Undefined: 'too-few-candidates' below two, 'no-overlap' when nobody was rated by two,
 * and the coefficient alone 'no-variation' when all ratings are equal.
 */
export function unbalancedIcc(table: RatingTable): { value: Figure; k0: Figure } {
  const rows = table.ratings.map(present).filter((row) => row.length > 0)
  const n = rows.length
  const all = rows.flat()
  if (n < 2) return { value: 'too-few-candidates', k0: 'too-few-candidates' }
  if (all.length === n) return { value: 'no-overlap', k0: 'no-overlap' }
  const grand = mean(all)
  const between = sum(rows.map((row) => row.length * (mean(row) - grand) ** 2)) / (n - 1)
  const within = sum(rows.map(sumOfSquares)) / (all.length - n)
  const k0 = (all.length - sum(rows.map((row) => row.length ** 2)) / all.length) / (n - 1)
  const below = between + (k0 - 1) * within
  return { value: Math.abs(below) < negligible ? 'no-variation' : (between - within) / below, k0 }
}
