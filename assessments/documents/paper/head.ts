// The head of a form, on every page: what, when, who writes, about whom, and the code large enough to type from a pile.

import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { hasPlaces } from '../../contract/paper.ts'
import { dayWords, shorten } from '../../rules/dutch.ts'
import { ink, noBorder, page } from '../layout.ts'
import { runs } from '../text.ts'
import { timeWords } from '../timetable/words.ts'
import type { PaperFormModel } from './model.ts'
import { paperWords as words } from './words.ts'

export const formWidth = page.width - 2 * 850
const perRow = 3
const candidateRow = 300

/** Twips, counted high: what the head takes, the page has less. */
export const headHeight = ({ candidates }: PaperFormModel): number =>
  1_500 + Math.ceil(candidates.length / perRow) * candidateRow

export function formHead(model: PaperFormModel): (Paragraph | Table)[] {
  const time = model.start === '' ? '' : timeWords(model.start)
  const where = [words.day(dayWords(model.day), time), model.room].filter((part) => part !== '')
  const left = Math.round(formWidth * 0.66)
  return [
    grid(
      [left, formWidth - left],
      [
        [
          [
            new Paragraph({
              spacing: { after: 20 },
              children: runs(shorten(model.exercise, 44), { size: 30, bold: true }),
            }),
            quiet(shorten(where.join(' · '), 70)),
            quiet(shorten(`${words.assessor(shorten(model.assessor, 34))} · ${model.session}`, 72)),
          ],
          [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              spacing: { after: 0 },
              children: runs(model.code, { size: 44, bold: true, font: 'Courier New' }),
            }),
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              spacing: { after: 0 },
              children: runs(words.typeOver, { size: 16, color: ink.quiet }),
            }),
          ],
        ],
      ],
    ),
    grid(thirds, candidateRows(model), true),
    new Paragraph({ spacing: { after: 0, line: 60, lineRule: 'exact' }, children: [] }),
  ]
}

const thirds = [0, 1, 2].map((at) => (at < 2 ? Math.floor(formWidth / 3) : formWidth - 2 * Math.floor(formWidth / 3)))

const quiet = (text: string) =>
  new Paragraph({ spacing: { after: 0 }, children: runs(text, { size: 19, color: ink.quiet }) })

function candidateRows({ candidates }: PaperFormModel): Paragraph[][][] {
  const places = hasPlaces(candidates)
  const cells = candidates.map(({ code, name }, at) => [
    new Paragraph({
      spacing: { after: 0 },
      keepLines: true,
      children: [
        ...(places ? runs(`${at + 1}  `, { size: 22, bold: true }) : []),
        ...runs(shorten(code, 10), { size: 20, bold: true }),
        ...runs(` ${shorten(name, code.length > 6 ? 14 : 20)}`, { size: 20 }),
      ],
    }),
  ])
  const rows: Paragraph[][][] = []
  for (let at = 0; at < cells.length; at += perRow) {
    const row = cells.slice(at, at + perRow)
    while (row.length < perRow) row.push([new Paragraph({ children: [] })])
    rows.push(row)
  }
  return rows
}

function grid(widths: readonly number[], rows: readonly Paragraph[][][], ruled = false): Table {
  const line = { style: BorderStyle.SINGLE, size: 8, color: ink.fill }
  return new Table({
    width: { size: formWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: {
      top: ruled ? line : noBorder,
      bottom: noBorder,
      left: noBorder,
      right: noBorder,
      insideHorizontal: noBorder,
      insideVertical: noBorder,
    },
    margins: { top: 30, bottom: 20, left: 40, right: 60, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  })
}
