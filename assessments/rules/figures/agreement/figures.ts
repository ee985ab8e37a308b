// The agreement figures of a table under the catalogue's keys (docs/figures.md).
import type { Figure, Figures, RatingTable } from '../model.ts'
import { alpha, alphaJackknife, metrics } from './alpha.ts'
import { alphaBootstraps } from './bootstrap.ts'
import { type Chance, type Coefficient, chanceCorrected, conger } from './chance-corrected.ts'
import { countsOf, designOf } from './counts.ts'
import { classicFleiss } from './fleiss-complete.ts'
import { disagreements, kappaOf, lightOf, pairsOfRaters } from './kappa.ts'
import { largestShare, rawAgreement, unanimous } from './raw.ts'
import type { Weighting, WeightMatrix } from './weights.ts'

/** Every agreement figure of one table: counts, raw agreement, and each coefficient with what is known of its error. */
export function agreementFigures(table: RatingTable): Figures {
  return new Map([
    ...countFigures(table),
    ...rawFigures(table),
    ...chanceCorrectedFigures(table),
    ...kappaFigures(table),
    ...alphaFigures(table),
  ])
}

function countFigures(table: RatingTable): Figures {
  const counts = Object.entries(countsOf(table)).map(([name, count]): [string, Figure] => [`n.${name}`, count])
  const design = Object.entries(designOf(table)).map(([name, value]): [string, Figure] => [`design.${name}`, value])
  return new Map([...counts, ...design])
}

function rawFigures(table: RatingTable): Figures {
  const figures: Figures = new Map()
  for (const weighting of ['exact', 'within1'] as const) {
    const { value, se, pooled } = rawAgreement(table, weighting)
    figures.set(`pa.${weighting}`, value)
    figures.set(`pa.${weighting}.se`, se)
    figures.set(`pa.${weighting}.pooled`, pooled)
  }
  figures.set('pa.unanimous', unanimous(table, 0))
  figures.set('pa.unanimous.within1', unanimous(table, 1))
  figures.set('pa.lin', rawAgreement(table, 'lin').value)
  figures.set('pa.quad', rawAgreement(table, 'quad').value)
  figures.set('prev.maxShare', largestShare(table))
  return figures
}

const coefficients: readonly [string, Chance, Weighting][] = [
  ['ac1', 'gwet', 'exact'],
  ['ac2Lin', 'gwet', 'lin'],
  ['ac2Quad', 'gwet', 'quad'],
  ['ac2Ord', 'gwet', 'ord'],
  ['bp', 'uniform', 'exact'],
  ['bpLin', 'uniform', 'lin'],
  ['bpQuad', 'uniform', 'quad'],
  ['bpOrd', 'uniform', 'ord'],
  ['fleiss', 'fleiss', 'exact'],
  ['fleissLin', 'fleiss', 'lin'],
  ['fleissQuad', 'fleiss', 'quad'],
]

function chanceCorrectedFigures(table: RatingTable): Figures {
  const figures: Figures = new Map()
  for (const [name, chance, weighting] of coefficients) {
    const { value, se, lo, hi }: Coefficient = chanceCorrected(table, chance, weighting)
    figures.set(name, value)
    figures.set(`${name}.se`, se)
    figures.set(`${name}.lo`, lo)
    figures.set(`${name}.hi`, hi)
  }
  figures.set('conger', conger(table, 'exact'))
  figures.set('congerLin', conger(table, 'lin'))
  figures.set('congerQuad', conger(table, 'quad'))
  const classic = classicFleiss(table)
  figures.set('fleiss.complete', classic.value)
  figures.set('fleiss.complete.z', classic.z)
  return figures
}

const kappas: readonly [string, Weighting][] = [
  ['kappa', 'exact'],
  ['kappaLin', 'lin'],
  ['kappaQuad', 'quad'],
]

function kappaFigures(table: RatingTable): Figures {
  const figures: Figures = new Map()
  const pairs = pairsOfRaters(table)
  for (const { a, b, cross } of pairs) figures.set(`overlap.R${a + 1}.R${b + 1}`, cross.n)
  for (const [name, weighting] of kappas) {
    const disagreement = disagreements(weighting, table.levels.length)
    const values: Figure[] = []
    for (const { a, b, cross } of pairs) {
      const { value, se } = kappaOf(cross, disagreement)
      figures.set(`${name}.R${a + 1}.R${b + 1}`, value)
      figures.set(`${name}.R${a + 1}.R${b + 1}.se`, se)
      values.push(value)
    }
    figures.set(`${name}.light`, lightOf(values))
    // The same pairs have a kappa whatever the weights.
    if (weighting === 'exact')
      figures.set('kappa.light.pairs', values.filter((value) => typeof value === 'number').length)
  }
  return figures
}

/** Kappa with weights of one's own: `kappaCustom.R1.R2`, without a standard error. */
export function customKappaFigures(table: RatingTable, disagreement: WeightMatrix): Figures {
  return new Map(
    pairsOfRaters(table).map(({ a, b, cross }) => [
      `kappaCustom.R${a + 1}.R${b + 1}`,
      kappaOf(cross, disagreement).value,
    ]),
  )
}

function alphaFigures(table: RatingTable): Figures {
  const figures: Figures = new Map()
  const intervals = alphaBootstraps(table)
  for (const metric of metrics) {
    figures.set(`alpha.${metric}`, alpha(table, metric))
    figures.set(`alpha.${metric}.jackSe`, alphaJackknife(table, metric))
    for (const [name, value] of Object.entries(intervals[metric])) figures.set(`alpha.${metric}.boot.${name}`, value)
  }
  return figures
}
