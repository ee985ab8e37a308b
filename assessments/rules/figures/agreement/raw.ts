// Agreement as it is, without a guess at chance: what a person can check by counting.
import type { Figure, RatingTable } from '../model.ts'
import { isPairable, pairsIn, type TallyRow, tallyOf } from './tally.ts'
import { agreeingPairs, type Weighting, weightMatrix } from './weights.ts'

export interface RawAgreement {
  /** Mean over candidates of the share of agreeing pairs of ratings, 0 to 1. Undefined: `no-overlap`. */
  value: Figure
  /** Its standard error. Undefined: `no-overlap`, or `too-few-candidates` when fewer than two were rated. */
  se: Figure
  /** Agreeing pairs of all candidates over all pairs: candidates with more raters count for more. */
  pooled: Figure
}

/** Share of agreeing pairs of one candidate with two ratings or more. */
export const agreementIn = (row: TallyRow, weights: ReturnType<typeof weightMatrix>): number =>
  agreeingPairs(row, weights) / (2 * pairsIn(row))

/**
 * Raw agreement, in the weighting's sense of agreeing. The standard error is over all rated candidates, where one with a
 * single rating counts as 0 in n/n₂·a_i: √(Σ (n/n₂·a_i − a)² / (n(n−1))).
 * Gwet (2014), Handbook of Inter-Rater Reliability.
 */
export function rawAgreement(table: RatingTable, weighting: Weighting): RawAgreement {
  const rows = tallyOf(table)
  const pairable = rows.filter(isPairable)
  if (pairable.length === 0) return { value: 'no-overlap', se: 'no-overlap', pooled: 'no-overlap' }
  const weights = weightMatrix(weighting, table.levels.length)
  const shares = pairable.map((row) => agreementIn(row, weights))
  const value = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const pairs = pairable.reduce((sum, row) => sum + pairsIn(row), 0)
  const pooled = pairable.reduce((sum, row) => sum + agreeingPairs(row, weights) / 2, 0) / pairs
  const n = rows.length
  if (n < 2) return { value, se: 'too-few-candidates', pooled }
  const scale = n / shares.length
  const singles = (n - shares.length) * value ** 2
  const squares = shares.reduce((sum, share) => sum + (scale * share - value) ** 2, singles)
  return { value, se: Math.sqrt(squares / (n * (n - 1))), pooled }
}

/**
 * Share of the candidates with two ratings or more whose lowest and highest level are at most so many places apart.
 * @param apart 0: all raters gave the same level; 1: the same or the one beside it
 * @returns 0 to 1, or `no-overlap`
 */
export function unanimous(table: RatingTable, apart: 0 | 1): Figure {
  const pairable = tallyOf(table).filter(isPairable)
  if (pairable.length === 0) return 'no-overlap'
  const used = (count: number) => count > 0
  const close = pairable.filter(({ counts }) => counts.findLastIndex(used) - counts.findIndex(used) <= apart)
  return close.length / pairable.length
}

/**
 * Mean share of each level over the rated candidates, each candidate counting once: π_k = mean of r_ik/r_i.
 * Gwet (2014), for ratings that may be missing. All 0 without a rated candidate.
 */
export function levelShares(rows: readonly TallyRow[], levels: number): number[] {
  const shares = new Array<number>(levels).fill(0)
  for (const { counts, rated } of rows) {
    for (const [k, count] of counts.entries()) shares[k] = (shares[k] ?? 0) + count / rated / rows.length
  }
  return shares
}

/**
 * The largest share of one level. Near 1, chance-corrected figures are low however well raters agree.
 * Feinstein & Cicchetti (1990). Undefined where agreement is: `no-overlap`.
 */
export function largestShare(table: RatingTable): Figure {
  const rows = tallyOf(table)
  return rows.some(isPairable) ? Math.max(...levelShares(rows, table.levels.length)) : 'no-overlap'
}
