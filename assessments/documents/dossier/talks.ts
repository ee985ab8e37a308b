// The eindbespreking: how each was held, and what it did with what the rule gave. Assessors are counted, not named.
import { AlignmentType, type FileChild, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { OutcomeRow } from '../../contract/index.ts'
import { instantWords } from '../../rules/dutch.ts'
import { type CellLines, dataTable, font, headingAt, ink, paragraph } from '../layout.ts'
import type { DossierCandidate, DossierLevel, DossierModel } from './model.ts'
import { talks as w } from './record-words.ts'
import { chapterTitle } from './words.ts'

type Behind = NonNullable<DossierCandidate['open']>
const changes: OutcomeRow['change'][] = ['same', 'up', 'down', 'insufficient', 'without-rule', 'open']

export function talks({ candidates }: DossierModel): FileChild[] {
  const open = candidates.flatMap(({ code, open: found }) => (found === null ? [] : [{ code, found }]))
  const levels = open.flatMap(({ found }) => found.levels)
  return [
    headingAt(1, chapterTitle('talks'), true),
    paragraph(w.lead),
    ...(open.length === 0 ? [paragraph(w.nobodyOpen)] : totals(levels)),
    ...open.flatMap(({ code, found }) => candidate(code, found)),
  ]
}

function totals(levels: readonly DossierLevel[]): FileChild[] {
  const counted = changes
    .map((change) => ({ name: w.change[change], count: levels.filter((each) => each.change === change).length }))
    .filter(({ count }) => count > 0)
  if (counted.length === 0) return []
  return [
    headingAt(2, w.totalHeading),
    dataTable(
      w.totals,
      counted.map(({ name, count }) => [[{ text: name }], [{ text: String(count) }]]),
      [3, 1],
    ),
    new Paragraph({
      keepNext: true,
      spacing: { before: 160 },
      alignment: AlignmentType.LEFT,
      children: [chart(counted)],
    }),
    paragraph(w.chartCaption, { style: 'Quiet' }),
  ]
}

function chart(counted: readonly { name: string; count: number }[]): ChartRun {
  const text = { name: font, color: ink.text, size: 10 }
  const most = Math.max(...counted.map(({ count }) => count))
  return new ChartRun({
    type: 'bar',
    categories: counted.map(({ name }) => name),
    series: [
      {
        name: w.chartSeries,
        color: ink.fill,
        values: counted.map(({ count }) => count),
        dataLabels: { value: true, position: 'outsideEnd', font: text } as const,
      },
    ],
    font: { name: font, color: ink.text },
    gapWidth: 60,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    // Reversed, or Word puts the first one at the bottom; the axis then has to be told to stay below.
    categoryAxis: { reverseOrder: true, font: text },
    valueAxis: {
      minimum: 0,
      maximum: most + 1,
      interval: Math.ceil(most / 12),
      crossesAt: 'maximum',
      numberFormat: '0',
      font: text,
    },
    transformation: { width: 600, height: counted.length * 34 + 70 },
    altText: { name: w.chartTitle, title: w.chartTitle, description: w.chartAlt(counted) },
  })
}

function candidate(code: string, { talk, levels, closedAt }: Behind): FileChild[] {
  const held = talk === null ? [w.notBegun] : talkLines(talk)
  return [
    headingAt(2, w.candidate(code)),
    ...[...held, closedAt === null ? w.notClosed : w.closed(instantWords(closedAt).day)]
      .filter((line) => line !== '')
      .map((line) => paragraph(line, { keepNext: true })),
    dataTable(w.columns, levels.map(levelRow), [6, 4, 4, 4, 10]),
  ]
}

function talkLines({ begunAt, begunBy, minutes, moderator, speaks, listens }: NonNullable<Behind['talk']>): string[] {
  const { day, time } = instantWords(begunAt)
  return [w.begun(day, time, begunBy, minutes), w.moderator(moderator), w.speaks(speaks), w.listens(listens)]
}

function levelRow(level: DossierLevel): CellLines[] {
  const { title, lowest, highest, mechanical, final, change } = level
  const named = final === null ? w.notSet : (final.level ?? w.insufficient)
  const changed = change !== 'same' && change !== 'open' ? [{ text: w.change[change], look: quiet }] : []
  return [
    [{ text: title }],
    [{ text: lowest === null || highest === null ? w.noLevel : w.apart(lowest, highest) }],
    [{ text: mechanical ?? w.noLevel }],
    [{ text: named, look: { bold: true } }, ...(final?.level === null ? [] : changed)],
    whyLines(level),
  ]
}
const quiet = { color: ink.quiet, size: 18 }

function whyLines({ final, change, raters, moves, kept }: DossierLevel): CellLines {
  if (final === null) return [{ text: '' }]
  const tapped = final.reasonCode === null ? '' : w.reasons[final.reasonCode]
  const said = [tapped, final.reason.trim()].filter((text) => text !== '').join(' ')
  const told = said !== '' ? said : change === 'same' ? '' : w.noReason
  const moved =
    final.level === null ? [] : moves.map(({ from, count }) => w.moved(count, raters, from, final.level ?? ''))
  return [...(told === '' ? [] : [told]), ...moved, ...(kept === 0 ? [] : [w.kept(kept)])].map((text) => ({ text }))
}
