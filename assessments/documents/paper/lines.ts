// Lines to write on: when, who, what; a box for words said and one for what was not done. No place for a judgement.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { ink, noBorder } from '../layout.ts'
import { runs } from '../text.ts'
import { formWidth } from './head.ts'
import { paperWords as words } from './words.ts'

/** 9.5 mm: what a hand in a hurry needs. */
export const lineHeight = 540
const headRow = 400

/** How many lines go on a page with this much room (twips). */
export const pageOfLines = (room: number): number => Math.max(1, Math.floor((room - headRow) / lineHeight))

/** Light enough to write over. */
export const rule = { style: BorderStyle.SINGLE, size: 4, color: '9AA3B0' }
const thick = { style: BorderStyle.SINGLE, size: 10, color: ink.fill }
const ruled = {
  top: thick,
  bottom: rule,
  left: noBorder,
  right: noBorder,
  insideHorizontal: rule,
  insideVertical: rule,
}

const centred = (text: string, size: number) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children: runs(text, { size }) })
const label = (text: string, size = 17, keepNext = false) =>
  new Paragraph({ spacing: { after: 0 }, keepNext, children: runs(text, { size, bold: true }) })

/** `several`: about more than one candidate, so that each line says about whom. */
export function linePages(several: boolean, count: number, title?: string, newPage = false): FileChild[] {
  const { lines } = words
  const columns = [
    { head: label(lines.time), width: 900, box: false },
    ...(several ? [{ head: label(lines.who), width: 900, box: false }] : []),
    { head: label(lines.what), width: 0, box: false },
    { head: centred(lines.quote, 13), width: 760, box: true },
    { head: centred(lines.omission, 13), width: 760, box: true },
  ]
  const taken = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => (width === 0 ? formWidth - taken : width))
  const row = (children: Paragraph[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      height: { value: header ? headRow : lineHeight, rule: HeightRule.EXACT },
      children: children.map(
        (child, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            verticalAlign: header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
            children: [child],
          }),
      ),
    })
  return [
    ...(title === undefined ? [] : [heading(title, newPage)]),
    new Table({
      width: { size: formWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: ruled,
      margins: { top: 0, bottom: 0, left: 60, right: 40, marginUnitType: WidthType.DXA },
      rows: [
        row(
          columns.map(({ head }) => head),
          true,
        ),
        ...Array.from({ length: count }, () =>
          row(
            columns.map(({ box }) => (box ? centred('☐', 26) : new Paragraph({ spacing: { after: 0 }, children: [] }))),
            false,
          ),
        ),
      ],
    }),
  ]
}

const heading = (text: string, pageBreakBefore: boolean) =>
  new Paragraph({
    spacing: { before: pageBreakBefore ? 0 : 240, after: 60 },
    pageBreakBefore,
    keepNext: true,
    children: runs(text, { size: 24, bold: true }),
  })

/** A box of a form: its word at the side, and lines to write on. */
export interface WritingBox {
  letter?: string
  word: string
  hint: string
  lines: number
}
export function boxes(all: readonly WritingBox[]): Table {
  const side = 1_700
  return new Table({
    width: { size: formWidth, type: WidthType.DXA },
    columnWidths: [side, formWidth - side],
    layout: TableLayoutType.FIXED,
    borders: { ...ruled, insideVertical: noBorder },
    margins: { top: 0, bottom: 0, left: 60, right: 40, marginUnitType: WidthType.DXA },
    rows: all.flatMap((box, place) =>
      Array.from(
        { length: box.lines },
        (_, at) =>
          new TableRow({
            cantSplit: true,
            height: { value: lineHeight, rule: HeightRule.EXACT },
            children: [
              new TableCell({
                width: { size: side, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                borders: { bottom: at === box.lines - 1 ? rule : noBorder, top: at === 0 ? rule : noBorder },
                // Kept with what follows, so that the boxes of one question stay on one page.
                children: [sideWords(box, at, place < all.length - 1 || at < box.lines - 1)],
              }),
              new TableCell({
                width: { size: formWidth - side, type: WidthType.DXA },
                children: [new Paragraph({ spacing: { after: 0 }, children: [] })],
              }),
            ],
          }),
      ),
    ),
  })
}

function sideWords({ letter, word, hint }: WritingBox, at: number, keepNext: boolean): Paragraph {
  if (at === 0)
    return new Paragraph({
      spacing: { after: 0 },
      keepNext,
      children: [
        ...(letter === undefined ? [] : runs(`${letter}  `, { size: 30, bold: true })),
        ...runs(word, { size: 19, bold: true }),
      ],
    })
  return new Paragraph({
    spacing: { after: 0 },
    keepNext,
    children: runs(at === 1 ? hint : '', { size: 15, color: ink.quiet }),
  })
}
