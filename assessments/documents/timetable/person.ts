// A sheet somebody holds or finds at a room: when, where, what, who. A candidate's is set largest, with their code alone;
// the name for handing it over stands on a strip that folds away.

import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { TimetableSheet } from '../../contract/day.ts'
import { shorten } from '../../rules/dutch.ts'
import { cellMargins, ink, onlyRows, textWidth, thick } from '../layout.ts'
import { runs } from '../text.ts'
import { timeWords, timetableWords as words } from './words.ts'

type Row = TimetableSheet['days'][number]['rows'][number]
type Line = { text: string; bold?: boolean; size?: number }

/** Half points. A candidate reads it walking, in a second language. */
const sizes = { candidate: { time: 36, text: 34, small: 26 }, others: { time: 26, text: 24, small: 21 } }
const sizeOf = (sheet: TimetableSheet) => (sheet.for.who === 'candidate' ? sizes.candidate : sizes.others)

export function personSheet(sheet: TimetableSheet): FileChild[] {
  const candidate = sheet.for.who === 'candidate'
  const about = [sheet.session, sheet.place].filter((part) => part !== '').join(' · ')
  return [
    ...(candidate ? strip(sheet.handTo) : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { after: 40 },
      children: runs(candidate ? words.kinds.candidate : shorten(sheet.title, 80)),
    }),
    new Paragraph({
      spacing: { after: candidate ? 160 : 80 },
      children: runs(candidate ? `${words.yourCode}: ${sheet.title}` : words.kinds[sheet.for.who], {
        size: candidate ? 44 : 28,
        bold: candidate,
        ...(candidate ? {} : { color: ink.quiet }),
      }),
    }),
    new Paragraph({ spacing: { after: 160 }, children: runs(shorten(about, 160), { size: candidate ? 26 : 22 }) }),
    ...(sheet.days.length === 0 ? [line(words.nothing, sizeOf(sheet).text)] : []),
    ...sheet.days.flatMap((day) => [dayHeading(day.day, sizeOf(sheet).text), dayTable(sheet, day)]),
    ...(sheet.unplanned === 0
      ? []
      : [
          line(
            candidate ? words.unplannedForYou(sheet.unplanned) : words.unplanned(sheet.unplanned),
            sizeOf(sheet).small,
          ),
        ]),
    ...(candidate && sheet.days.length > 0 ? [line(words.questions, sizes.candidate.small)] : []),
  ]
}

const strip = (name: string): FileChild[] => [
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { after: 60 },
    children: runs(words.handTo(shorten(name, 80)), { size: 26 }),
  }),
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { after: 360 },
    border: { top: { style: BorderStyle.DASHED, size: 6, color: '79818D', space: 4 } },
    children: runs(words.fold, { size: 16, color: ink.quiet }),
  }),
]

const line = (text: string, size: number): Paragraph =>
  new Paragraph({ spacing: { before: 240 }, children: runs(text, { size }) })

const dayHeading = (day: string, size: number): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: runs(capital(words.day(day)), { size: size + 2 }),
  })
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function dayTable(sheet: TimetableSheet, { rows, breaks }: TimetableSheet['days'][number]): FileChild {
  const size = sizeOf(sheet)
  const hangs = sheet.for.who === 'room'
  const widths = widthsOf(sheet)
  const cell = (lines: readonly Line[], width: number, last: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: last ? cellMargins : { ...cellMargins, top: size.text * 3, bottom: size.text * 3 },
      children: lines.map(
        ({ text, bold, size: own }) =>
          new Paragraph({ style: 'Cell', children: runs(text, { size: own ?? size.text, ...(bold ? { bold } : {}) }) }),
      ),
    })
  const whole = (cells: readonly (readonly Line[])[]) =>
    new TableRow({ cantSplit: true, children: cells.map((lines, at) => cell(lines, widths[at] ?? 0, false)) })
  const pause = ({ from, to }: { from: string; to: string }) => ({
    at: from,
    row: whole([
      [{ text: hangs ? timeWords(from) : words.span(from, to), size: size.time }],
      [{ text: words.pause }],
      ...widths.slice(2).map(() => [{ text: '' }]),
    ]),
  })
  const entries = [
    ...rows.map((row) => ({ at: row.start.slice(11), row: whole(cellsOf(sheet, row)) })),
    // A room has no pause, and a day off the site none that stands in the timetable.
    ...(hangs ? [] : breaks.map(pause)),
  ]
  const heads = headsOf(sheet)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...onlyRows, top: thick },
    margins: cellMargins,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((text, at) => cell([{ text, size: Math.min(size.small, 22) }], widths[at] ?? 0, true)),
      }),
      ...entries.toSorted((one, other) => one.at.localeCompare(other.at)).map(({ row }) => row),
    ],
  })
}

function headsOf({ for: { who } }: TimetableSheet): string[] {
  const { columns } = words
  if (who === 'candidate') return [columns.when, columns.what, columns.where]
  if (who === 'room') return [columns.from, columns.what, columns.candidates]
  return [columns.when, columns.what, columns.where, columns.candidates]
}
function widthsOf({ for: { who } }: TimetableSheet): number[] {
  const shares = who === 'candidate' ? [31, 42, 27] : who === 'room' ? [16, 50, 34] : [22, 36, 22, 20]
  const widths = shares.map((share) => Math.floor((share / 100) * textWidth))
  return widths
}

function cellsOf(sheet: TimetableSheet, row: Row): Line[][] {
  const size = sizeOf(sheet)
  const exercise: Line = { text: shorten(row.exercise, 80), bold: true }
  const room: Line = { text: shorten(row.room, 40) }
  const codes: Line = { text: row.candidates.join(', ') }
  const span: Line = { text: words.span(row.start, row.end), bold: true, size: size.time }
  const people = row.assessors.map((name) => shorten(name, 40))
  const watching: Line[] = people.length === 0 ? [] : [{ text: words.watching(people), size: size.small }]
  switch (sheet.for.who) {
    case 'candidate':
      return [[span], [exercise, ...watching], [room]]
    case 'room':
      return [[{ text: timeWords(row.start), bold: true, size: size.time }], [exercise], [codes]]
    default: {
      const player: Line[] =
        row.rolePlayer === '' ? [] : [{ text: words.rolePlayer(shorten(row.rolePlayer, 40)), size: size.small }]
      return [[span], [exercise, ...watching, ...player], [room], [codes]]
    }
  }
}
