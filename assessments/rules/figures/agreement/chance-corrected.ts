// Agreement beyond chance for any number of raters with missing ratings: (pa − pe)/(1 − pe). The coefficients differ in what
// they take for chance only.
import { studentQuantile } from '../distributions.ts'
import { type Figure, negligible, type RatingTable, type ReasonCode } from '../model.ts'
import { agreementIn, levelShares } from './raw.ts'
import { isPairable, levelIndexes, missing, ratersIn, tallyOf } from './tally.ts'
import { type Weighting, type WeightMatrix, weighted, weightMatrix } from './weights.ts'

/**
 * What chance is taken to be, from the mean shares π of the levels, q declared levels and T = Σ weights:
 * - `fleiss`: pe = Σ w π_k π_l  (Fleiss 1971; Gwet 2014 with missing ratings)
 * - `gwet`: pe = T/(q(q−1)) Σ π_k(1−π_k): AC1, weighted AC2  (Gwet 2008, BJMSP 61:29)
 * - `uniform`: pe = T/q²  (Brennan & Prediger 1981; PABAK for two levels)
 */
export type Chance = 'fleiss' | 'gwet' | 'uniform'

/**
 * `value` at most 1, below 0 when agreement is less than chance. `se` its standard error over candidates; `lo` and `hi` a 95 %
 * interval on t with n−1 degrees of freedom, n rated candidates, `hi` capped at 1.
 * Undefined: `no-overlap` (nobody rated by two), `no-variation` (pe is 1), `too-few-levels` (a scale of one), and for
 * the last three `too-few-candidates` (fewer than two rated).
 */
export interface Coefficient {
  value: Figure
  se: Figure
  lo: Figure
  hi: Figure
}

const without = (reason: ReasonCode): Coefficient => ({ value: reason, se: reason, lo: reason, hi: reason })

const total = (weights: WeightMatrix): number => weights.flat().reduce((sum, w) => sum + w, 0)

/** The chance of agreeing, and what each level adds to it for a candidate who got it. */
function chanceOf(chance: Chance, shares: readonly number[], weights: WeightMatrix) {
  const q = shares.length
  if (chance === 'uniform') return { pe: total(weights) / q ** 2, perLevel: undefined }
  if (chance === 'gwet') {
    const scale = total(weights) / (q * (q - 1))
    const perLevel = shares.map((share) => scale * (1 - share))
    return { pe: shares.reduce((sum, share, k) => sum + share * (perLevel[k] ?? 0), 0), perLevel }
  }
  const perLevel = weights.map((row) => row.reduce((sum, w, l) => sum + w * (shares[l] ?? 0), 0))
  return { pe: shares.reduce((sum, share, k) => sum + share * (perLevel[k] ?? 0), 0), perLevel }
}

/**
 * Chance-corrected agreement with Gwet's (2014) standard error: the spread over the n rated candidates of
 * n/n₂·(a_i − pe)/(1 − pe) − 2(1 − value)(pe_i − pe)/(1 − pe), where the first term is 0 for a single rating.
 */
export function chanceCorrected(table: RatingTable, chance: Chance, weighting: Weighting): Coefficient {
  const rows = tallyOf(table)
  const pairable = rows.filter(isPairable)
  if (pairable.length === 0) return without('no-overlap')
  const q = table.levels.length
  if (q < 2) return without('too-few-levels')
  const weights = weightMatrix(weighting, q)
  const agreement = pairable.reduce((sum, row) => sum + agreementIn(row, weights), 0) / pairable.length
  const { pe, perLevel } = chanceOf(chance, levelShares(rows, q), weights)
  const room = 1 - pe
  if (room < negligible) return without('no-variation')
  const value = (agreement - pe) / room
  const n = rows.length
  if (n < 2) return { value, se: 'too-few-candidates', lo: 'too-few-candidates', hi: 'too-few-candidates' }
  let squares = 0
  for (const row of rows) {
    const own = isPairable(row) ? ((n / pairable.length) * (agreementIn(row, weights) - pe)) / room : 0
    const expected =
      perLevel === undefined ? pe : row.counts.reduce((sum, r, k) => sum + r * (perLevel[k] ?? 0), 0) / row.rated
    squares += (own - (2 * (1 - value) * (expected - pe)) / room - value) ** 2
  }
  const se = Math.sqrt(squares / (n * (n - 1)))
  const half = studentQuantile(0.975, n - 1) * se
  return { value, se, lo: value - half, hi: Math.min(1, value + half) }
}

/**
 * Conger's kappa: chance is the mean over pairs of raters of Σ w p_ak p_bl, each rater's own shares p over whoever they rated;
 * raters who rated nobody are in no pair.
 * @returns at most 1; undefined: `no-overlap`, `no-variation`
 * Conger (1980); Gwet (2014).
 */
export function conger(table: RatingTable, weighting: Weighting): Figure {
  const pairable = tallyOf(table).filter(isPairable)
  if (pairable.length === 0) return 'no-overlap'
  const q = table.levels.length
  const weights = weightMatrix(weighting, q)
  const agreement = pairable.reduce((sum, row) => sum + agreementIn(row, weights), 0) / pairable.length
  const shares = sharesPerRater(table)
  let pe = 0
  let pairs = 0
  for (const [a, own] of shares.entries()) {
    for (const other of shares.slice(a + 1)) {
      pe += weighted(own, weights, other)
      pairs += 1
    }
  }
  const room = 1 - pe / pairs
  return room < negligible ? 'no-variation' : (agreement - pe / pairs) / room
}

/** Of every rater who rated anybody: the share of each level in their ratings. */
function sharesPerRater(table: RatingTable): number[][] {
  const indexes = levelIndexes(table)
  const all: number[][] = []
  for (let rater = 0; rater < ratersIn(table); rater += 1) {
    const own = indexes.map((row) => row[rater] ?? missing).filter((index) => index !== missing)
    if (own.length === 0) continue
    const shares = table.levels.map(() => 0)
    for (const index of own) shares[index] = (shares[index] ?? 0) + 1 / own.length
    all.push(shares)
  }
  return all
}
