// What stands on a first page: the wordmark, and facts as label and value.
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { cellMargins, columns, ink, onlyRows, textWidth, thick } from './layout.ts'
import { runs } from './text.ts'
import { words } from './words.ts'

/** Six ruled boxes, as on the screen; WAKKER's letters are the steps of the work. */
export function wordmark(): Table {
  const side = 482
  const letters = Array.from(words.wordmark)
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
