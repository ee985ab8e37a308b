// How the report looks: A4, one ink, rules instead of boxes. Fonts are Calibri with Carlito's equal widths where
// Calibri is missing, so that page numbers worked out here hold elsewhere.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  type IRunPropertiesOptions,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { runs } from './text.ts'
import { words } from './words.ts'

export const ink = { text: '151A21', quiet: '454D59', fill: '1C232D', onFill: 'FFFFFF', line: 'BCC4CD', zone: 'E8ECF0' }
export const font = 'Calibri'

/** Twips (1/20 pt). A4 with 2 cm at the sides. */
export const page = { width: 11906, height: 16838, side: 1134, top: 1247, bottom: 1134, head: 624 }
export const textWidth = page.width - 2 * page.side
/** An upright A4, as a section takes it. */
export const upright = {
  size: { width: page.width, height: page.height },
  margin: {
    top: page.top,
    bottom: page.bottom,
    left: page.side,
    right: page.side,
    header: page.head,
    footer: page.head,
  },
}
/** What stands at the head and the foot of a page. */
export const small = { size: 18, color: ink.quiet }

/** At the foot, on the right: which page of how many. */
export const pageFooter = ({ page: label, of }: { page: string; of: string }): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ ...small, children: [label, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: ink.text },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})
const contents = (id: string, name: string, indent: number, bold: boolean) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  run: { bold },
  paragraph: { indent: { left: indent }, spacing: { before: bold ? 120 : 0, after: 40 } },
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: ink.text, language: { value: words.language, eastAsia: words.language } },
      paragraph: { spacing: { after: 100 } },
    },
    title: heading(56, 0, 120),
    heading1: {
      run: { font, size: 34, bold: true, color: ink.text },
      paragraph: {
        // None before: at the top of a page Word and LibreOffice differ about it. `headingAt` adds it elsewhere.
        spacing: { before: 0, after: 180 },
        keepNext: true,
        keepLines: true,
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink.fill, space: 4 } },
      },
    },
    heading2: heading(26, 280, 80),
  },
  paragraphStyles: [
    contents('TOC1', 'toc 1', 0, true),
    contents('TOC2', 'toc 2', 284, false),
    {
      // Looks like a heading, but is none: the contents should not list itself.
      id: 'ContentsTitle',
      name: 'Inhoudstitel',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 34, bold: true },
      paragraph: {
        spacing: { after: 180 },
        keepNext: true,
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink.fill, space: 4 } },
      },
    },
    { id: 'Cell', name: 'Tabeltekst', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    {
      id: 'Quiet',
      name: 'Toelichting',
      basedOn: 'Normal',
      run: { size: 19, color: ink.quiet },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        indent: { left: 284 },
        spacing: { before: 60, after: 120 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: ink.line, space: 10 } },
      },
    },
    {
      id: 'QuoteSource',
      name: 'Bron van citaat',
      basedOn: 'Quote',
      next: 'Normal',
      run: { size: 19, color: ink.quiet },
      paragraph: { spacing: { before: 0, after: 120 } },
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 32 },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 19, color: ink.quiet },
      paragraph: { spacing: { before: 80, after: 240 } },
    },
  ],
}

export interface Look {
  bold?: boolean
  keepNext?: boolean
  style?: 'Cell' | 'Quiet' | 'ContentsTitle' | 'Quote' | 'Caption'
  bullet?: boolean
  before?: number
  newPage?: boolean
}

export function paragraph(content: string | TextRun[], look: Look = {}): Paragraph {
  return new Paragraph({
    children: typeof content === 'string' ? runs(content, look.bold ? { bold: true } : {}) : content,
    ...(look.style ? { style: look.style } : {}),
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.newPage ? { pageBreakBefore: true } : {}),
    ...(look.bullet ? { bullet: { level: 0 }, indent: { left: 284, hanging: 284 }, spacing: { after: 60 } } : {}),
    ...(look.before === undefined ? {} : { spacing: { before: look.before } }),
  })
}

export function headingAt(level: 1 | 2, text: string, pageBreakBefore = false): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 }
  const spacing = level === 1 && !pageBreakBefore ? { spacing: { before: 480, after: 180 } } : {}
  return new Paragraph({ heading: levels[level], pageBreakBefore, ...spacing, children: runs(text) })
}

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink.line }
export const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: ink.fill }
export const onlyRows = {
  top: noBorder,
  bottom: thin,
  left: noBorder,
  right: noBorder,
  insideHorizontal: thin,
  insideVertical: noBorder,
}
export const cellMargins = { top: 60, bottom: 60, left: 60, right: 120, marginUnitType: WidthType.DXA }

/** The lines of one cell. */
export type CellLines = readonly { text: string; look?: IRunPropertiesOptions }[]

/** Twips for each share of the text width; the last column takes what rounding leaves. */
export function columns(shares: readonly number[], all = textWidth): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / total) * all))
  return widths.map((width, i) => (i < widths.length - 1 ? width : all - sum(widths.slice(0, -1))))
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

/** A row of one cell runs across the table, and stays with the row after it: the name of a group of rows. */
const isGroup = (cells: readonly CellLines[], widths: readonly number[]) => cells.length === 1 && widths.length > 1

/** A row longer than this may break over pages: kept whole it could leave a blank page or run off the paper. */
const wholeRow = 1_500

export function dataTable(head: readonly string[], rows: readonly CellLines[][], shares: readonly number[]): FileChild {
  const widths = columns(shares)
  const cell = (lines: CellLines, column: number, header: boolean, group = false) =>
    new TableCell({
      width: { size: group ? textWidth : (widths[column] ?? 0), type: WidthType.DXA },
      ...(group ? { columnSpan: widths.length, shading: { fill: ink.zone } } : {}),
      verticalAlign: header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(header ? { borders: { bottom: thick } } : {}),
      // One paragraph with line breaks: a paragraph a line makes working out page numbers half as slow again.
      children: [
        new Paragraph({ style: 'Cell', children: lines.flatMap(({ text, look }, i) => runs(text, look, i > 0)) }),
      ],
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: onlyRows,
    margins: cellMargins,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: head.map((text, column) => cell([{ text, look: { bold: true } }], column, true)),
      }),
      ...rows.map(
        (lines) =>
          new TableRow({
            cantSplit: sum(lines.flat().map(({ text }) => text.length)) <= wholeRow,
            ...(isGroup(lines, widths) ? { keepNext: true } : {}),
            children: lines.map((content, column) => cell(content, column, false, isGroup(lines, widths))),
          }),
      ),
    ],
  })
}
