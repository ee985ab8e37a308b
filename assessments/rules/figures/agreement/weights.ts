// How much two levels count as agreeing: 1 for the same level, less the further apart. Distance is in places on the declared
// scale, not in the values of the levels.
import type { TallyRow } from './tally.ts'

/**
 * - `exact`: 1 for the same level, else 0
 * - `within1`: 1 for the same level or the one beside it, else 0
 * - `lin`: 1 − |k−l|/(q−1)
 * - `quad`: 1 − (k−l)²/(q−1)²  (Cohen 1968)
 * - `ord`: 1 − C(|k−l|+1, 2)/C(q, 2)  (Gwet 2014)
 */
export type Weighting = 'exact' | 'within1' | 'lin' | 'quad' | 'ord'

export type WeightMatrix = readonly (readonly number[])[]

function weight(weighting: Weighting, apart: number, levels: number): number {
  if (apart === 0) return 1
  switch (weighting) {
    case 'exact':
      return 0
    case 'within1':
      return apart === 1 ? 1 : 0
    case 'lin':
      return 1 - apart / (levels - 1)
    case 'quad':
      return 1 - (apart / (levels - 1)) ** 2
    case 'ord':
      return 1 - (apart * (apart + 1)) / (levels * (levels - 1))
  }
}

/** @param levels how many levels the declared scale has (q) */
export function weightMatrix(weighting: Weighting, levels: number): WeightMatrix {
  const places = Array.from({ length: levels }, (_, place) => place)
  return places.map((k) => places.map((l) => weight(weighting, Math.abs(k - l), levels)))
}

/** Σ_k Σ_l a_k w_kl b_l */
export function weighted(a: readonly number[], weights: WeightMatrix, b: readonly number[]): number {
  let sum = 0
  for (const [k, row] of weights.entries()) {
    const left = a[k] ?? 0
    if (left === 0) continue
    for (const [l, w] of row.entries()) sum += left * w * (b[l] ?? 0)
  }
  return sum
}

/** The weight of agreement over all ordered pairs of ratings of one candidate; twice that of `pairsIn`. */
export const agreeingPairs = ({ counts, rated }: TallyRow, weights: WeightMatrix): number =>
  weighted(counts, weights, counts) - rated
