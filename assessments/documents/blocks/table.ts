// A table of words: its header row comes back on each page, its caption stands under it and is read out before it. A row with
// one cell is the name of the rows after it; a table of which every row has
// nothing but its first cell is there to be written in.
import {
  HeightRule,
  type IRunPropertiesOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  XmlComponent,
} from 'docx'
import type { Block } from '../../contract/documents.ts'
import { cellMargins, columns, ink, onlyRows, paragraph, thick } from '../layout.ts'
import { runs } from '../text.ts'

type TableBlock = Extract<Block, { type: 'table' }>
type Cells = TableBlock['rows'][number]

/** A row longer than this may break over pages: kept whole it could leave a blank page or run off the paper. */
const wholeRow = 1_500
/** A table of no more rows stands on one page. */
const rowsTogether = 8
/** Twips for a signature. */
const toWriteIn = 900

/** docx has no setting for the caption a screen reader reads; in Word it is the last of the properties of the table. */
export class CaptionedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], caption: string) {
    super(options)
    const properties: unknown = this.root[0]
    if (properties instanceof XmlComponent) properties.addChildElement(new StringValueElement('w:tblCaption', caption))
  }
}

export function tableOf({ caption, head, rows, shares }: TableBlock, width: number): [Table, Paragraph] {
  const widths = columns(shares.length === head.length ? shares : head.map(() => 1), width)
  // Two tables that touch become one in Word, and a document may not end in a table: there is always a line under it.
  const said = caption.trim() === '' ? head.join(', ') : caption
  const form = rows.length > 1 && rows.every(isToWriteIn)
  const short = rows.length <= rowsTogether && total(rows.map(lengthOf)) <= wholeRow
  const table = new CaptionedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: onlyRows,
      margins: cellMargins,
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [
        headRow(head, widths),
        ...rows.map((cells, at) => row(cells, { widths, form, keepNext: short || at === rows.length - 1 })),
      ],
    },
    said,
  )
  return [table, paragraph(said, { style: 'Caption' })]
}

const headRow = (head: readonly string[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { bottom: thick },
          children: [cellText(text, { bold: true }, true)],
        }),
    ),
  })

interface RowLook {
  widths: readonly number[]
  /** Rows to write in. */
  form: boolean
  /** On the page of what comes after it. */
  keepNext: boolean
}

function row(cells: Cells, { widths, form, keepNext }: RowLook): TableRow {
  const group = cells.length === 1 && widths.length > 1
  const filled = group ? cells : widths.map((_, column) => cells[column] ?? { text: '', bold: false })
  return new TableRow({
    cantSplit: lengthOf(cells) <= wholeRow,
    ...(form ? { height: { value: toWriteIn, rule: HeightRule.ATLEAST } } : {}),
    children: filled.map(
      ({ text, bold }, column) =>
        new TableCell({
          width: { size: group ? total(widths) : (widths[column] ?? 0), type: WidthType.DXA },
          ...(group ? { columnSpan: widths.length, shading: { fill: ink.zone } } : {}),
          verticalAlign: VerticalAlignTable.TOP,
          // The name of rows stays with the first of them, the last row with the caption.
          children: [cellText(text.trim(), bold ? { bold } : {}, group || keepNext)],
        }),
    ),
  })
}

// One paragraph with line breaks: a paragraph a line makes working out page numbers half as slow again.
const cellText = (text: string, look: IRunPropertiesOptions, keepNext: boolean): Paragraph =>
  new Paragraph({ style: 'Cell', ...(keepNext ? { keepNext } : {}), children: runs(text, look) })

const lengthOf = (cells: Cells) => total(cells.map(({ text }) => text.length))
const isToWriteIn = (cells: Cells) => cells.length > 1 && cells.slice(1).every(({ text }) => text.trim() === '')
const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
