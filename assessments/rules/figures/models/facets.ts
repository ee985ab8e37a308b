// The three-way table's figures under the catalogue's keys (docs/figures.md): variance components with and without missing
// cells, halo per rater, and mechanical combinations per candidate.
import type { FacetTable, Figure, Figures, ReasonCode } from '../model.ts'
import {
  conjunctive,
  exercisesOf,
  grandMean,
  isSufficient,
  meanOfExercises,
  medianOfExercises,
  ratersOf,
  weightedMean,
} from './combine.ts'
import { absoluteError, dependability, generalizability } from './generalizability.ts'
import {
  facetCorrelation,
  firstComponentShare,
  profilesOf,
  raterIds,
  spreadOfOthers,
  spreadWithinCandidates,
} from './halo.ts'
import { effects, expectedMeanSquareComponents, type PerEffect, strataOf } from './strata.ts'
import { fitThreeWay } from './three-way.ts'

/** The numbers of raters and of facets a panel is thought of with. */
const panelSizes = [1, 2, 3, 4]

/** gs.*, gsr.*, halo.* and comb.*. */
export function facetFigures(table: FacetTable): Figures {
  return new Map([
    ...balancedFigures(table),
    ...restrictedFigures(table),
    ...haloFigures(table),
    ...combinedFigures(table),
  ])
}

/** gs.*: analysis of variance of a table without gaps. */
export function balancedFigures(table: FacetTable): Figures {
  const strata = strataOf(table)
  const figures: Figures = new Map()
  const components = typeof strata === 'string' ? strata : expectedMeanSquareComponents(strata)
  for (const effect of effects) {
    figures.set(`gs.ms.${effect}`, typeof strata === 'string' ? strata : strata.meanSquares[effect])
    figures.set(`gs.v.${effect}`, typeof components === 'string' ? components : components[effect])
  }
  putPlans(figures, 'gs', components)
  return figures
}

/** gsr.*: restricted maximum likelihood, gaps allowed. */
export function restrictedFigures(table: FacetTable): Figures {
  const fit = fitThreeWay(table)
  const figures: Figures = new Map()
  for (const effect of effects) figures.set(`gsr.v.${effect}`, typeof fit === 'string' ? fit : fit.components[effect])
  figures.set('gsr.criterion', typeof fit === 'string' ? fit : fit.criterion)
  putPlans(figures, 'gsr', typeof fit === 'string' ? fit : fit.components)
  return figures
}

function putPlans(figures: Figures, family: string, components: PerEffect | ReasonCode): void {
  for (const raters of panelSizes) {
    for (const facets of panelSizes) {
      const plan = { raters, facets }
      const put = (name: string, figure: (of: PerEffect) => Figure) =>
        figures.set(
          `${family}.${name}.r${raters}e${facets}`,
          typeof components === 'string' ? components : figure(components),
        )
      put('g', (of) => generalizability(of, plan))
      put('phi', (of) => dependability(of, plan))
      put('sem', (of) => absoluteError(of, plan))
    }
  }
}

/** halo.Rj.*; facets are the dimensions. */
export function haloFigures(table: FacetTable): Figures {
  const figures: Figures = new Map()
  for (const rater of raterIds(table)) {
    const own = profilesOf(table, rater)
    const { mean, pairs } = facetCorrelation(own)
    figures.set(`halo.R${rater}.withinSd`, spreadWithinCandidates(own))
    figures.set(`halo.R${rater}.meanR`, mean)
    figures.set(`halo.R${rater}.pairs`, pairs)
    figures.set(`halo.R${rater}.eig1`, firstComponentShare(own))
    figures.set(`halo.R${rater}.withinSd.co`, spreadOfOthers(table, rater))
  }
  return figures
}

/** comb.Ci.*; facets are the exercises, weighted 1, 2, 3, … in `weighted`. */
export function combinedFigures(table: FacetTable): Figures {
  const figures: Figures = new Map()
  for (const candidate of table.ratings.keys()) {
    const exercises = exercisesOf(table, candidate)
    const put = (name: string, figure: Figure) => figures.set(`comb.C${candidate + 1}.${name}`, figure)
    put('nExercises', exercises.length)
    put('nRaters', ratersOf(exercises))
    put('sufficient', isSufficient(exercises) ? 1 : 0)
    put('grand', grandMean(table, candidate))
    put('mean', meanOfExercises(exercises))
    put('median', medianOfExercises(exercises))
    put(
      'weighted',
      weightedMean(exercises, (exercise) => exercise),
    )
    put('conjunctive', conjunctive(exercises, table.levels))
  }
  return figures
}
