// Fleiss' kappa as published: only candidates whom every rater rated, and its test against no agreement beyond chance.
import { type Figure, negligible, type RatingTable, type ReasonCode } from '../model.ts'
import { agreementIn, levelShares } from './raw.ts'
import { ratersIn, tallyOf } from './tally.ts'
import { weightMatrix } from './weights.ts'

/** `value`: Fleiss' kappa. `z`: the kappa over its standard error when there is no agreement beyond chance. */
export interface ClassicFleiss {
  value: Figure
  z: Figure
}

const without = (reason: ReasonCode): ClassicFleiss => ({ value: reason, z: reason })

/**
 * Fleiss (1971) on complete rows; z with the null variance of Fleiss, Nee & Landis (1979):
 * 2/(n k(k−1)) · ((Σ p q)² − Σ p q (q − p)) / (Σ p q)², q = 1 − p.
 * Undefined, both: `too-few-raters` (fewer than two), `too-few-complete` (no complete row), `no-variation` (one level only).
 */
export function classicFleiss(table: RatingTable): ClassicFleiss {
  const raters = ratersIn(table)
  if (raters < 2) return without('too-few-raters')
  const rows = tallyOf(table).filter(({ rated }) => rated === raters)
  const n = rows.length
  if (n === 0) return without('too-few-complete')
  const weights = weightMatrix('exact', table.levels.length)
  const agreement = rows.reduce((sum, row) => sum + agreementIn(row, weights), 0) / n
  const shares = levelShares(rows, table.levels.length)
  const room = shares.reduce((sum, p) => sum + p * (1 - p), 0)
  if (room < negligible) return without('no-variation')
  const value = (agreement - (1 - room)) / room
  const skew = shares.reduce((sum, p) => sum + p * (1 - p) * (1 - 2 * p), 0)
  const variance = (2 * (room ** 2 - skew)) / (n * raters * (raters - 1) * room ** 2)
  return { value, z: value / Math.sqrt(variance) }
}
