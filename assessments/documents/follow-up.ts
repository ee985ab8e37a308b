// What follows the report: the talk, the right to react, and room to do so on the page itself.
import { type FileChild, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { ReportModel } from '../contract/reports.ts'
import { columns, headingAt, noBorder, onlyRows, paragraph, textWidth, thick } from './layout.ts'
import { runs } from './text.ts'
import { words } from './words.ts'

const writingLines = 9

export function followUp({ part }: Pick<ReportModel, 'part'>): FileChild[] {
  const w = words.followUp
  const answered = part.statement !== null
  return [
    headingAt(1, w.heading, true),
    ...w.steps.map((text) => paragraph(text, { bullet: true })),
    headingAt(2, answered ? w.addedHeading : w.statementHeading),
    paragraph(answered ? w.addedHint : w.statementHint, { style: 'Quiet', keepNext: true }),
    writingSpace(),
  ]
}

/** Ruled lines for a pen, which take typed text just as well. */
function writingSpace(): Table {
  const widths = columns([3, 2])
  const height = { value: 560, rule: HeightRule.ATLEAST }
  const empty = () => new Paragraph({ style: 'Cell', keepNext: true })
  const line = () =>
    new TableRow({
      cantSplit: true,
      height,
      children: [
        new TableCell({ columnSpan: 2, width: { size: textWidth, type: WidthType.DXA }, children: [empty()] }),
      ],
    })
  const signature = new TableRow({
    cantSplit: true,
    height: { value: 900, rule: HeightRule.ATLEAST },
    children: words.followUp.signature.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          borders: { bottom: noBorder },
          children: [new Paragraph({ style: 'Cell', spacing: { before: 160 }, children: runs(`${text}:`) })],
        }),
    ),
  })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...onlyRows, top: thick },
    rows: [...Array.from({ length: writingLines }, line), signature],
  })
}
