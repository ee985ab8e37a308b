// The chart for the wall: codes down the side, exercises across, in each cell when it starts and where. No names, and no
// ends: how long somebody has in an exercise is nobody else's business.

import {
  type FileChild,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TimetableSheet } from '../../contract/day.ts'
import { type LooseMoment, type WallChart, wallCharts } from '../../contract/wall-chart.ts'
import { shorten } from '../../rules/dutch.ts'
import { cellMargins, ink, onlyRows, thick } from '../layout.ts'
import { runs } from '../text.ts'
import { timeWords, timetableWords as words } from './words.ts'

/** Twips: A3 on its side with 15 mm at the sides. */
const width = 2 * 11906 - 2 * 850
const height = 16838 - 680 - 560
/** Twips: the title, the heads of the columns, and what stands below. */
const aroundTable = 3_300

export function wallPages(sheet: TimetableSheet): FileChild[][] {
  const { charts, loose } = wallCharts(sheet)
  const pages = charts.map((chart) => [...head(sheet, words.day(chart.day)), chartTable(chart), ...below(sheet, chart)])
  if (loose.length > 0) pages.push([...head(sheet, words.loose), looseTable(loose)])
  return pages.length > 0 ? pages : [[...head(sheet, ''), plain(words.nothing, 36)]]
}

const plain = (text: string, size: number, bold = false) =>
  new Paragraph({ spacing: { before: 120, after: 0 }, children: runs(text, { size, bold }) })

const head = ({ session, place }: TimetableSheet, what: string): FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { after: 60 },
    children: runs(what === '' ? shorten(session, 80) : what.charAt(0).toUpperCase() + what.slice(1), { size: 56 }),
  }),
  new Paragraph({
    spacing: { after: 160 },
    children: runs(shorten([what === '' ? '' : session, place].filter((part) => part !== '').join(' · '), 120), {
      size: 30,
      color: ink.quiet,
    }),
  }),
]

function below({ unplanned }: TimetableSheet, { breaks }: WallChart): FileChild[] {
  const pauses = breaks.map(({ from, to }) => `${words.pause} ${words.span(from, to)}`)
  const parts = [...pauses, ...(unplanned > 0 ? [words.unplanned(unplanned)] : [])]
  return parts.length === 0 ? [] : [plain(parts.join('   ·   '), 28, true)]
}

/** Half points, as large as the rows let it be; more rows than fit at a readable size go on to a next page. */
function typeFor({ rows, exercises }: WallChart): { row: number; time: number; room: number } {
  const row = Math.min(1_500, Math.max(860, Math.floor((height - aroundTable) / Math.max(rows.length, 1))))
  // A line of type is 1.22 times its size; a room below the time takes half as much again.
  const lines = exercises.every(({ room }) => room !== null) ? 1 : 1.5
  const byHeight = Math.floor((row - 140) / (12.2 * lines))
  const byWidth = exercises.length > 8 ? 40 : exercises.length > 6 ? 54 : 76
  const time = Math.min(byHeight, byWidth)
  return { row, time, room: Math.max(20, Math.round(time * 0.5)) }
}

function chartTable(chart: WallChart): FileChild {
  const type = typeFor(chart)
  const first = Math.min(3_400, Math.round(width * 0.16))
  const each = Math.floor((width - first) / Math.max(chart.exercises.length, 1))
  const widths = [width - each * chart.exercises.length, ...chart.exercises.map(() => each)]
  const cell = (at: number, children: Paragraph[], header = false) =>
    new TableCell({
      width: { size: widths[at] ?? each, type: WidthType.DXA },
      verticalAlign: header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
      ...(header ? { borders: { bottom: thick } } : {}),
      children,
    })
  const paragraph = (text: string, size: number, bold: boolean) =>
    new Paragraph({ style: 'Cell', keepLines: true, children: runs(text, { size, bold }) })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: onlyRows,
    margins: cellMargins,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          cell(0, [paragraph(words.candidate, 26, false)], true),
          ...chart.exercises.map(({ title, room }, at) =>
            cell(
              at + 1,
              [
                paragraph(shorten(title, 36), 32, true),
                ...(room === null || room === '' ? [] : [paragraph(shorten(room, 24), 32, false)]),
              ],
              true,
            ),
          ),
        ],
      }),
      ...chart.rows.map(
        ({ code, cells }) =>
          new TableRow({
            cantSplit: true,
            height: { value: type.row, rule: HeightRule.ATLEAST },
            children: [
              cell(0, [paragraph(code, code.length > 6 ? Math.min(type.time, 40) : type.time, true)]),
              ...cells.map((moments, at) =>
                cell(
                  at + 1,
                  moments.length === 0
                    ? [paragraph('', type.room, false)]
                    : moments.flatMap(({ start, room }) => [
                        paragraph(timeWords(start), type.time, true),
                        ...(room === '' || chart.exercises[at]?.room !== null
                          ? []
                          : [paragraph(shorten(room, 24), type.room, false)]),
                      ]),
                ),
              ),
            ],
          }),
      ),
    ],
  })
}

function looseTable(loose: readonly LooseMoment[]): FileChild {
  const shares = [20, 12, 20, 28, 20]
  const widths = shares.map((share) => Math.floor((share / 100) * width))
  const row = (texts: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            ...(header ? { borders: { bottom: thick } } : {}),
            children: [
              new Paragraph({
                style: 'Cell',
                children: runs(text, { size: header ? 26 : 36, bold: !header && at < 3 }),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: onlyRows,
    margins: cellMargins,
    rows: [
      row(words.looseColumns, true),
      ...loose.map(({ day, start, codes, exercise, room }) =>
        row([words.shortDay(day), timeWords(start), codes.join(', '), shorten(exercise, 40), shorten(room, 30)], false),
      ),
    ],
  })
}
