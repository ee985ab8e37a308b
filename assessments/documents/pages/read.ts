// From the XML of our own documents to what takes room on a page, one after the other. Only what our layouts write is known
// here: paragraphs in our styles, tables with widths, pictures in a line.
import type { IStylesOptions, IXmlableObject } from 'docx'
import { styles as ours } from '../layout.ts'
import type { Piece } from './letters.ts'
import { linesOf } from './lines.ts'

/** Something that takes room: the lines of a paragraph, or a row of a table as one. */
export interface Item {
  /** Points. */
  before: number
  after: number
  lines: number[]
  /** May not be broken over two pages. */
  whole: boolean
  keepNext: boolean
  newPage: boolean
  bookmarks: string[]
  /** The header row of the table this is a row of, which comes back on each page. */
  again: number
}

interface Style {
  size: number
  bold: boolean
  before: number
  after: number
  keepNext: boolean
  keepLines: boolean
  left: number
  border: number
}
const normal: Style = {
  size: 11,
  bold: false,
  before: 0,
  after: 5,
  keepNext: false,
  keepLines: false,
  left: 0,
  border: 0,
}

type OwnStyle = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>
const points = (twips: unknown) => Number(twips ?? 0) / 20

function styleOf(style: OwnStyle | undefined, base: Style = normal): Style {
  const spacing = style?.paragraph?.spacing
  const border = style?.paragraph?.border?.bottom
  return {
    size: style?.run?.size === undefined ? base.size : Number(style.run.size) / 2,
    bold: style?.run?.bold ?? base.bold,
    before: spacing?.before === undefined ? base.before : points(spacing.before),
    after: spacing?.after === undefined ? base.after : points(spacing.after),
    keepNext: style?.paragraph?.keepNext ?? base.keepNext,
    keepLines: style?.paragraph?.keepLines ?? base.keepLines,
    left: style?.paragraph?.indent?.left === undefined ? base.left : points(style.paragraph.indent.left),
    border: border === undefined ? 0 : (border.space ?? 0) + (border.size ?? 0) / 8,
  }
}

const byId = new Map<string, Style>([
  ['Title', styleOf(ours.default?.title)],
  ['Heading1', styleOf(ours.default?.heading1)],
  ['Heading2', styleOf(ours.default?.heading2)],
])
for (const style of ours.paragraphStyles ?? [])
  byId.set(style.id, styleOf(style, byId.get(style.basedOn ?? '') ?? normal))

export function itemsOf(body: IXmlableObject, width: number): Item[] {
  return inside(body, 'w:body').flatMap((part) => itemsIn(part, width))
}

function itemsIn(part: unknown, width: number): Item[] {
  if (has(part, 'w:p')) return [paragraph(part, width)]
  if (has(part, 'w:tbl')) return table(part)
  if (has(part, 'w:sdt')) return child(inside(part, 'w:sdt'), 'w:sdtContent').flatMap((one) => itemsIn(one, width))
  return []
}

function paragraph(part: object, width: number): Item {
  const parts = inside(part, 'w:p')
  const properties = child(parts, 'w:pPr')
  const style = byId.get(String(attribute(properties, 'w:pStyle', 'w:val') ?? '')) ?? normal
  const spacing = (side: string, usual: number) => {
    const given = attribute(properties, 'w:spacing', side)
    return given === undefined ? usual : points(given)
  }
  const left = attribute(properties, 'w:ind', 'w:left')
  const room = width - (left === undefined ? style.left : points(left))
  const picture = pictureHeight(parts)
  return {
    before: spacing('w:before', style.before),
    after: spacing('w:after', style.after) + style.border,
    lines: picture > 0 ? [picture + normal.size * 0.3] : linesOf(piecesIn(parts, style), room, style.size),
    whole: style.keepLines || on(properties, 'w:keepLines'),
    keepNext: style.keepNext || on(properties, 'w:keepNext'),
    newPage: on(properties, 'w:pageBreakBefore'),
    bookmarks: parts.flatMap((one) => {
      const name = has(one, 'w:bookmarkStart') ? attribute([one], 'w:bookmarkStart', 'w:name') : undefined
      return typeof name === 'string' ? [name] : []
    }),
    again: 0,
  }
}

/** Above and below what stands in a cell, and beside it. */
const cell = { above: 3, below: 3, beside: 9, line: 0.5 }

function table(part: object): Item[] {
  let again = 0
  return inside(part, 'w:tbl').flatMap((row): Item[] => {
    if (!has(row, 'w:tr')) return []
    const parts = inside(row, 'w:tr')
    const properties = child(parts, 'w:trPr')
    const cells = parts.filter((one) => has(one, 'w:tc')).map((one) => inside(one, 'w:tc'))
    const paragraphs = cells.map((one) => {
      const wide = points(attribute(child(one, 'w:tcPr'), 'w:tcW', 'w:w')) - cell.beside
      return one.filter((each) => has(each, 'w:p')).map((each) => paragraph(each, wide))
    })
    const heights = paragraphs.map((own) =>
      own.reduce((sum, { before, lines, after }) => sum + before + total(lines) + after, 0),
    )
    const least = points(attribute(properties, 'w:trHeight', 'w:val'))
    const height = Math.max(least, ...heights.map((own) => own + cell.above + cell.below)) + cell.line
    const header = on(properties, 'w:tblHeader')
    const whole = on(properties, 'w:cantSplit')
    const line = normal.size * 1.12
    const item: Item = {
      before: 0,
      after: 0,
      lines: whole ? [height] : Array.from({ length: Math.ceil(height / line) }, () => line),
      whole,
      keepNext: header || (paragraphs[0]?.[0]?.keepNext ?? false),
      newPage: false,
      bookmarks: [],
      again: header ? 0 : again,
    }
    if (header) again = height
    return [item]
  })
}

function piecesIn(parts: readonly unknown[], style: Style): Piece[] {
  return parts.flatMap((part): Piece[] => {
    if (has(part, 'w:hyperlink')) return piecesIn(inside(part, 'w:hyperlink'), style)
    if (!has(part, 'w:r')) return []
    const run = inside(part, 'w:r')
    const properties = child(run, 'w:rPr')
    const size = attribute(properties, 'w:sz', 'w:val')
    return run.flatMap((one): Piece[] => {
      const text = has(one, 'w:br')
        ? '\n'
        : inside(one, 'w:t')
            .filter((each) => typeof each === 'string')
            .join('')
      if (text === '') return []
      return [
        {
          text,
          size: size === undefined ? style.size : Number(size) / 2,
          bold: style.bold || on(properties, 'w:b'),
        },
      ]
    })
  })
}

/** A picture's height is written in English metric units, 12 700 to the point. */
function pictureHeight(parts: readonly unknown[]): number {
  const drawing = parts.flatMap((part) => inside(part, 'w:r')).find((one) => has(one, 'w:drawing'))
  const inline = child(inside(drawing, 'w:drawing'), 'wp:inline')
  return Number(attribute(inline, 'wp:extent', 'cy') ?? 0) / 12_700
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0)
const has = (part: unknown, name: string): part is object => typeof part === 'object' && part !== null && name in part
function inside(part: unknown, name: string): readonly unknown[] {
  if (!has(part, name)) return []
  const found: unknown = Object.entries(part).find(([key]) => key === name)?.[1]
  return Array.isArray(found) ? found : [found]
}
const child = (parts: readonly unknown[], name: string) =>
  inside(
    parts.find((part) => has(part, name)),
    name,
  )
function attribute(parts: readonly unknown[], name: string, key: string): unknown {
  const found = child(parts, name).find((one) => has(one, '_attr'))
  return inside(inside(found, '_attr')[0], key)[0]
}
const on = (parts: readonly unknown[], name: string) =>
  parts.some((part) => has(part, name)) && !/^(?:0|false)$/.test(String(attribute(parts, name, 'w:val') ?? ''))
