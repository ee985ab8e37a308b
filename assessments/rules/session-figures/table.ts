// The moments as the table the statistics read: a row per moment, a column per assessor.
import type { RatingTable } from '../figures/model.ts'
import { assessorsIn, type Moment } from './moments.ts'

/** @param scale the declared values, in order */
export function tableOf(moments: readonly Moment[], scale: readonly { value: number }[]): RatingTable {
  const assessors = assessorsIn(moments)
  const places = new Map(assessors.map((id, place) => [id, place]))
  const ratings = moments.map(({ levels }) => {
    const row = new Array<number | null>(assessors.length).fill(null)
    for (const { personId, level } of levels) row[places.get(personId) ?? 0] = level
    return row
  })
  return { ratings, levels: scale.map(({ value }) => value) }
}
