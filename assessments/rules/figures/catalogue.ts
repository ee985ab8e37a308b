// All figures of a table under their keys, for who wants all of them: the command, the dossier, a comparison with other
// programs. A screen that shows a few calls their own functions. docs/figures.md lists the keys.
import { agreementFigures, customKappaFigures } from './agreement/figures.ts'
import type { WeightMatrix } from './agreement/weights.ts'
import type { FacetTable, Figures, RatingTable } from './model.ts'
import { facetFigures } from './models/facets.ts'
import { modelFigures } from './models/figures.ts'
import { spreadFigures } from './spread/figures.ts'

/**
 * Every figure of candidates × raters.
 * @param disagreement levels × levels weights of who wants kappa with their own; 0 where both give the same level
 */
export function figuresOf(table: RatingTable, disagreement?: WeightMatrix): Figures {
  return new Map([
    ...agreementFigures(table),
    ...spreadFigures(table),
    ...modelFigures(table),
    ...(disagreement === undefined ? [] : customKappaFigures(table, disagreement)),
  ])
}

/** Every figure of candidates × raters × exercises (or dimensions). */
export const facetFiguresOf = (table: FacetTable): Figures => new Map(facetFigures(table))
