// The figures about spread under the catalogue's keys: one walk over everything. Screens call the functions one by one.
import { ratersIn } from '../agreement/tally.ts'
import type { Figure, Figures, RatingTable, ReasonCode } from '../model.ts'
import { candidateSpread } from './candidate.ts'
import { dependability, measurementError, varianceComponents } from './components.ts'
import { type Estimate, iccAgreement, iccConsistency, iccOneWay } from './icc.ts'
import { kendallW } from './kendall.ts'
import { leastSquares } from './least-squares.ts'
import { leniency } from './leniency.ts'
import { type MeanSquares, meanSquares } from './mean-squares.ts'
import { mean, standardDeviation } from './moments.ts'
import { contrast, drift } from './order-effects.ts'
import { coMiddleShare, coRaterFit, middleShare, sdRatio } from './range-restriction.ts'
import { ratingsBy } from './rated.ts'
import { unbalancedIcc } from './unbalanced-icc.ts'

type Entries = [key: string, figure: Figure][]
/** Named figures under one prefix: `rater.R1.len` with { n, diff } is rater.R1.len.n and rater.R1.len.diff. */
const under = (prefix: string, figures: Record<string, Figure>): Entries =>
  Object.entries(figures).map(([name, figure]) => [`${prefix}.${name}`, figure])

const estimate = (key: string, { value, lo, hi }: Estimate): Entries => [[key, value], ...under(key, { lo, hi })]

function intraclass(table: RatingTable, ms: MeanSquares | ReasonCode): Entries {
  const [oneWay, agreement, consistency] = [iccOneWay(ms), iccAgreement(ms), iccConsistency(ms)]
  const unbalanced = unbalancedIcc(table)
  const squares = typeof ms === 'string' ? { b: ms, j: ms, w: ms, e: ms } : { b: ms.b, j: ms.j, w: ms.w, e: ms.e }
  return [
    ...under('ms', squares),
    ...estimate('icc.11', oneWay.single),
    ...estimate('icc.21', agreement.single),
    ...estimate('icc.31', consistency.single),
    ...estimate('icc.1k', oneWay.average),
    ...estimate('icc.2k', agreement.average),
    ...estimate('icc.3k', consistency.average),
    ...under('icc', { F1: oneWay.f, F3: consistency.f }),
    ['icc1.unb', unbalanced.value],
    ['icc1.unb.k0', unbalanced.k0],
  ]
}

/** Numbers of raters the catalogue projects to. */
const projections = [1, 2, 3, 4, 5, 6]

function components(ms: MeanSquares | ReasonCode): Entries {
  if (typeof ms === 'string') {
    const names = ['p', 'r', 'pr', 'sem.rel.1', 'sem.abs.1', 'sem.rel.k', 'sem.abs.k']
    return [...names, ...projections.flatMap((h) => [`g.${h}`, `phi.${h}`])].map((name) => [`vc.${name}`, ms])
  }
  const parts = varianceComponents(ms)
  const [one, all] = [measurementError(parts, 1), measurementError(parts, ms.k)]
  return [
    ...under('vc', { ...parts }),
    ...under('vc.sem', { 'rel.1': one.relative, 'abs.1': one.absolute, 'rel.k': all.relative, 'abs.k': all.absolute }),
    ...projections.flatMap((h) => {
      const { g, phi } = dependability(parts, h)
      return under('vc', { [`g.${h}`]: g, [`phi.${h}`]: phi })
    }),
  ]
}

function raterFigures(table: RatingTable, rater: number): Entries {
  const key = `rater.R${rater + 1}`
  const ratings = ratingsBy(table, rater)
  const { lo: _lo, hi: _hi, ...tested } = leniency(table, rater)
  return [
    ...under(key, {
      n: ratings.length,
      mean: ratings.length === 0 ? 'not-rated' : mean(ratings),
      sd: ratings.length < 2 ? 'too-few-candidates' : standardDeviation(ratings),
      'mid.share': middleShare(table, rater),
    }),
    ...under(`${key}.len`, tested),
    ...under(key, {
      ...coRaterFit(table, rater),
      sdRatio: sdRatio(table, rater),
      'mid.coShare': coMiddleShare(table, rater),
    }),
    ...under(`${key}.contrast`, contrast(table, rater)),
    ...under(`${key}.drift`, { ...drift(table, rater) }),
  ]
}

function effects(table: RatingTable): Entries {
  const { raters, fair, df, sigma, f, p } = leastSquares(table)
  return [
    ...raters.flatMap(
      ({ effect, se }, j): Entries => [
        [`ls.R${j + 1}`, effect],
        [`ls.R${j + 1}.se`, se],
      ],
    ),
    ...fair.map((rating, i): Entries[number] => [`ls.fair.C${i + 1}`, rating]),
    ...under('ls', { df, sigma, F: f, p }),
  ]
}

/**
 * ms.*, icc.*, icc1.unb*, vc.*, kendallW*, cand.*, rater.* and ls.* of one table; R_j and C_i are its columns and rows
 * counted from 1.
 */
export function spreadFigures(table: RatingTable): Figures {
  const ms = meanSquares(table)
  const { w, chi2, p } = kendallW(table)
  return new Map([
    ...intraclass(table, ms),
    ...components(ms),
    ['kendallW', w] as const,
    ...under('kendallW', { chi2, p }),
    ...table.ratings.flatMap((row, i) => under(`cand.C${i + 1}`, { ...candidateSpread(row, table.levels) })),
    ...Array.from({ length: ratersIn(table) }, (_, rater) => raterFigures(table, rater)).flat(),
    ...effects(table),
  ])
}
