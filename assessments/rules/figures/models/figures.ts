// The two-way model's figures of a table under the catalogue's keys (docs/figures.md).
import { ratersIn } from '../agreement/tally.ts'
import type { Figure, Figures, RatingTable } from '../model.ts'
import {
  candidateEstimate,
  errorAsRated,
  errorOfOneRating,
  raterEstimate,
  reliability,
  reliabilityAsRated,
  reliabilityInterval,
} from './reml.ts'
import { fitTwoWay, type TwoWayFit } from './two-way.ts'

/** The numbers of raters a panel is thought of with. */
const panelSizes = [1, 2, 3, 4, 5, 6]

/** reml.*: restricted maximum likelihood over every rated cell. */
export function modelFigures(table: RatingTable): Figures {
  const fit = fitTwoWay(table)
  const figures: Figures = new Map()
  const put = (key: string, figure: (fitted: TwoWayFit) => Figure) =>
    figures.set(`reml.${key}`, typeof fit === 'string' ? fit : figure(fit))
  put('vp', ({ components }) => components[0])
  put('vr', ({ components }) => components[1])
  put('ve', ({ components }) => components[2])
  put('mu', ({ mu }) => mu)
  put('criterion', ({ criterion }) => criterion)
  put('icc.A1', (fitted) => reliability(fitted, 'A', 1))
  put('icc.C1', (fitted) => reliability(fitted, 'C', 1))
  put('icc.Ak', (fitted) => reliability(fitted, 'A', fitted.panel.khat))
  put('icc.Ck', (fitted) => reliability(fitted, 'C', fitted.panel.khat))
  put('gqk', reliabilityAsRated)
  put('sem.abs.1', (fitted) => errorOfOneRating(fitted, 'A'))
  put('sem.rel.1', (fitted) => errorOfOneRating(fitted, 'C'))
  put('sem.k', errorAsRated)
  for (const size of panelSizes) {
    put(`g.${size}`, (fitted) => reliability(fitted, 'C', size))
    put(`phi.${size}`, (fitted) => reliability(fitted, 'A', size))
  }
  for (const error of ['A', 'C'] as const) {
    for (const part of ['se', 'lo', 'hi'] as const) {
      put(`icc.${error}1.${part}`, (fitted) => reliabilityInterval(fitted, error)[part])
    }
  }
  for (const candidate of table.ratings.keys()) {
    const { blup, lo, hi } = candidateEstimate(fit, candidate)
    figures.set(`reml.blup.C${candidate + 1}`, blup)
    figures.set(`reml.band.C${candidate + 1}.lo`, lo)
    figures.set(`reml.band.C${candidate + 1}.hi`, hi)
  }
  for (let rater = 0; rater < ratersIn(table); rater++) {
    figures.set(`reml.rater.R${rater + 1}`, raterEstimate(fit, rater))
  }
  return figures
}
