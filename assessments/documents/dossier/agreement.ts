// How far assessors agreed: counts first, then one coefficient with its interval, each with what it rests on. A sentence
// where there is no figure; never a figure about one assessor.
import type { FileChild } from 'docx'
import type { Agreement, Estimate, Share } from '../../contract/index.ts'
import { levelName } from '../../rules/dutch.ts'
import { type CellLines, dataTable, headingAt, paragraph } from '../layout.ts'
import type { DossierModel } from './model.ts'
import { agreement as w } from './record-words.ts'
import { chapterTitle } from './words.ts'

/** Fewer times than this, and a percentage says more than is known. */
const fewestForPercent = 10

export function agreement({ figures }: DossierModel): FileChild[] {
  return [
    headingAt(1, chapterTitle('agreement')),
    ...(figures === null ? [paragraph(w.why('nothing-open'))] : known(figures)),
    paragraph(w.nobodyApart, { before: 120 }),
  ]
}

function known(figures: NonNullable<DossierModel['figures']>): FileChild[] {
  const { candidates, agreement: found, coefficient, convention, perCompetence, unused, scale } = figures
  const basis = paragraph(w.basis(candidates.counted, candidates.of, candidates.ratedByTwo))
  if (!found.known) return [paragraph(w.why(found.reason), { bold: true }), basis]
  return [
    basis,
    paragraph(w.moments(found.moments, found.pairs), { keepNext: true }),
    dataTable(w.columns, [shareRow(w.exact, found.exact), shareRow(w.withinOne, found.withinOne)], [4, 4, 4]),
    headingAt(2, w.coefficientHeading),
    ...one(coefficient),
    ...(convention === null ? [] : [paragraph(w.convention[convention])]),
    ...(unused.length === 0 ? [] : [paragraph(w.unused(unused.map((value) => levelName(scale, value))))]),
    ...w.caveats.map((text) => paragraph(text, { bullet: true })),
    ...(perCompetence.length === 0
      ? []
      : [
          headingAt(2, w.perCompetence),
          dataTable(w.perCompetenceColumns, perCompetence.map(competenceRow), [6, 3, 4, 4]),
        ]),
  ]
}

const counted = ({ count, of }: Share): string =>
  of < fewestForPercent ? w.bareShare(count, of) : w.share(count, of, Math.round((count / of) * 100))

function shareRow(name: string, share: Share): CellLines[] {
  const { estimate } = share
  const interval = !estimate.known
    ? w.why(estimate.reason)
    : estimate.low === null || estimate.high === null
      ? w.why(estimate.noInterval ?? 'not-computable')
      : w.interval(w.percent(estimate.low), w.percent(estimate.high))
  return [[{ text: name }], [{ text: counted(share) }], [{ text: interval }]]
}

const competenceRow = ({ competence, pairs, exact, withinOne }: Agreement & { competence: string }): CellLines[] => [
  [{ text: competence }],
  [{ text: String(pairs) }],
  [{ text: counted(exact) }],
  [{ text: counted(withinOne) }],
]

function one(coefficient: Estimate): FileChild[] {
  if (!coefficient.known) return [paragraph(w.noCoefficient(w.why(coefficient.reason)))]
  const { value, low, high, noInterval } = coefficient
  const number = (each: number | null) => (each === null ? null : w.number(each))
  return [
    paragraph(w.coefficient(w.number(value), number(low), number(high))),
    ...(noInterval === null ? [] : [paragraph(w.noInterval(w.why(noInterval)))]),
  ]
}
