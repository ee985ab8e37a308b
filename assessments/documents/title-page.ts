// The title page: whose report it is, for which job, from which session, made by whom. No level stands here.
import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { cellMargins, columns, ink, onlyRows, paragraph, textWidth, thick } from './layout.ts'
import { dayWords, instantWords, runs } from './text.ts'
import { words } from './words.ts'

export function titlePage(model: ReportModel): FileChild[] {
  const { title } = words
  const { candidate, session, framework, jobProfile } = model
  const made = instantWords(model.madeAt)
  const facts: [string, string][] = [
    [title.candidate, `${candidate.code} · ${candidate.name}`],
    [title.job, jobProfile.title],
    [title.jobSource, jobProfile.source],
    [title.session, session.title],
    [title.place, session.place],
    [title.day, dayWords(session.day)],
    [title.framework, title.frameworkValue(framework.title, framework.code, framework.version)],
    [title.frameworkSource, framework.source],
    [title.made, title.madeValue(model.madeBy, `${made.day}${made.time === '' ? '' : `, ${made.time}`}`)],
  ]
  return [
    wordmark(),
    paragraph(model.organisation, { style: 'Quiet', before: 160 }),
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 1800, after: 0 }, children: runs(title.heading) }),
    new Paragraph({
      spacing: { after: 360 },
      children: runs(`${candidate.code} ${candidate.name}`, { size: 36 }),
    }),
    factTable(facts.filter(([, value]) => value.trim() !== '')),
    paragraph(title.purpose, { before: 480, bold: true }),
    paragraph(title.scope),
  ]
}

/** Six ruled boxes, as on the screen; WAKKER's letters are the steps of the work. */
export function wordmark(): Table {
  const side = 482
  const letters = Array.from(words.title.wordmark)
  return new Table({
    width: { size: side * letters.length, type: WidthType.DXA },
    columnWidths: letters.map(() => side),
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { top: thick, bottom: thick, left: thick, right: thick, insideVertical: thick },
    rows: [
      new TableRow({
        cantSplit: true,
        children: letters.map(
          (letter) =>
            new TableCell({
              width: { size: side, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [
                new Paragraph({
                  style: 'Cell',
                  alignment: AlignmentType.CENTER,
                  children: runs(letter, { bold: true, size: 26, color: ink.text }),
                }),
              ],
            }),
        ),
      }),
    ],
  })
}

export function factTable(facts: readonly [string, string][]): Table {
  const widths = columns([2, 5])
  const cell = (text: string, column: 0 | 1) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ children: runs(text, { bold: column === 0 }), spacing: { after: 0 } })],
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...onlyRows, top: thick },
    margins: cellMargins,
    rows: facts.map(([name, value]) => new TableRow({ cantSplit: true, children: [cell(name, 0), cell(value, 1)] })),
  })
}
