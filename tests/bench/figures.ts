// figuresMs: every figure of a session of 12 candidates × 4 assessors × 30 indicators: each indicator as a table of its own,
// with 1,000 bootstrap samples for each alpha, and all of them together as candidates × assessors × indicators.
import { mulberry32 } from '../../assessments/rules/figures/agreement/bootstrap.ts'
import { facetFiguresOf, figuresOf } from '../../assessments/rules/figures/catalogue.ts'
import type { FacetTable, RatingTable } from '../../assessments/rules/figures/model.ts'
import { median, timed } from './measure.ts'

const size = { candidates: 12, assessors: 4, indicators: 30 }
const levels = [1, 2, 3, 4]

/** Somebody's ability, an assessor's leniency and chance, rounded to a level; always the same. */
function session(): { indicators: RatingTable[]; together: FacetTable } {
  const next = mulberry32(12)
  const spread = (width: number) => (next() + next() + next() - 1.5) * width
  const places = (count: number) => Array.from({ length: count }, (_, at) => at)
  const lenient = places(size.assessors).map(() => spread(0.6))
  const hard = places(size.indicators).map(() => spread(0.8))
  const columns = places(size.assessors * size.indicators).map((at) => ({
    rater: Math.floor(at / size.indicators) + 1,
    facet: (at % size.indicators) + 1,
  }))
  const ratings = places(size.candidates).map(() => {
    const able = spread(1.6)
    return columns.map(({ rater, facet }) => {
      const rating = 2.5 + able + (lenient[rater - 1] ?? 0) - (hard[facet - 1] ?? 0) + spread(1.2)
      return Math.min(4, Math.max(1, Math.round(rating)))
    })
  })
  const indicators = places(size.indicators).map((indicator) => ({
    levels,
    ratings: ratings.map((row) =>
      places(size.assessors).map((rater) => row[rater * size.indicators + indicator] ?? null),
    ),
  }))
  return { indicators, together: { ratings, levels, columns } }
}

export async function figuresMs(
  times: number,
): Promise<{ ms: number; tablesMs: number; facetsMs: number; figures: number }> {
  const { indicators, together } = session()
  const tables: number[] = []
  const facets: number[] = []
  let figures = 0
  for (let turn = 0; turn < times + 1; turn += 1) {
    figures = 0
    const tablesMs = await timed(() => {
      for (const table of indicators) figures += figuresOf(table).size
    })
    const facetsMs = await timed(() => {
      figures += facetFiguresOf(together).size
    })
    // The first turn is for the compiler.
    if (turn === 0) continue
    tables.push(tablesMs)
    facets.push(facetsMs)
  }
  const both = tables.map((ms, turn) => ms + (facets[turn] ?? 0))
  return { ms: median(both), tablesMs: median(tables), facetsMs: median(facets), figures }
}
