// Whether a rater keeps to the middle of the scale, or spreads candidates less than the others do.
import { ratersIn } from '../agreement/tally.ts'
import { type Figure, negligible, type RatingTable } from '../model.ts'
import { besideOthers } from './beside-others.ts'
import { sumOfProducts, sumOfSquares } from './moments.ts'
import { present, ratingsBy } from './rated.ts'

/** √(ΣSS own / ΣSS co-rater) over every co-rater, each on the candidates both rated. */
function spreadRatio(table: RatingTable, rater: number): Figure {
  let [own, others] = [0, 0]
  for (let other = 0; other < ratersIn(table); other++) {
    if (other === rater) continue
    const shared = table.ratings.flatMap((row) => {
      const [mine, theirs] = [row[rater] ?? null, row[other] ?? null]
      return mine === null || theirs === null ? [] : [{ mine, theirs }]
    })
    if (shared.length === 0) continue
    own += sumOfSquares(shared.map(({ mine }) => mine))
    others += sumOfSquares(shared.map(({ theirs }) => theirs))
  }
  return others < negligible ? 'no-variation' : Math.sqrt(own / others)
}

/**
 * Own spread relative to that of co-raters on the same candidates; below 1 is restriction of range (Saal, Downey &
 * Lahey 1980). `rater` is 0-based. 'no-overlap' without a shared candidate, 'no-variation' when no co-rater tells any
 * apart.
 */
export const sdRatio = (table: RatingTable, rater: number): Figure =>
  besideOthers(table, rater).length === 0 ? 'no-overlap' : spreadRatio(table, rater)

function middleOf(ratings: readonly number[], levels: readonly number[]): Figure {
  if (levels.length < 3) return 'needs-interior-category'
  const ends = [levels[0], levels[levels.length - 1]]
  return ratings.filter((rating) => !ends.includes(rating)).length / ratings.length
}

/** Share of a rater's own ratings that is not at an end of the scale. 'not-rated', 'needs-interior-category'. */
export function middleShare(table: RatingTable, rater: number): Figure {
  const ratings = ratingsBy(table, rater)
  return ratings.length === 0 ? 'not-rated' : middleOf(ratings, table.levels)
}

/** As `middleShare`, of the others' ratings of the same candidates. 'no-overlap', 'needs-interior-category'. */
export function coMiddleShare(table: RatingTable, rater: number): Figure {
  const others = table.ratings
    .filter((row) => (row[rater] ?? null) !== null)
    .flatMap((row) => present(row.filter((_, other) => other !== rater)))
  return others.length === 0 ? 'no-overlap' : middleOf(others, table.levels)
}

/**
 * How a rater follows the others: correlation and regression slope of own rating on the mean of co-raters. Undefined:
 * 'no-overlap'; 'too-few-candidates' below three shared; 'no-variation' when the others (or, for r, either) are always
 * equal.
 */
export function coRaterFit(table: RatingTable, rater: number): { r: Figure; slope: Figure } {
  const shared = besideOthers(table, rater)
  if (shared.length === 0) return { r: 'no-overlap', slope: 'no-overlap' }
  if (shared.length < 3) return { r: 'too-few-candidates', slope: 'too-few-candidates' }
  const own = shared.map((cell) => cell.own)
  const others = shared.map((cell) => cell.others)
  const [ofOwn, ofOthers, ofBoth] = [sumOfSquares(own), sumOfSquares(others), sumOfProducts(own, others)]
  return {
    r: ofOwn < negligible || ofOthers < negligible ? 'no-variation' : ofBoth / Math.sqrt(ofOwn * ofOthers),
    slope: ofOthers < negligible ? 'no-variation' : ofBoth / ofOthers,
  }
}
