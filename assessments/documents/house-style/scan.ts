// Reads a part of a Word file for its paragraphs and the fields in them. Word cuts a field over several runs as it
// likes, so a field is looked for in the whole text of a paragraph, never over its edges; a text box or a footnote is a
// story of its own, also when it stands inside a paragraph.
import type { Sign } from './tags.ts'

export interface Piece {
  /** Where this text stands in the XML. */
  from: number
  to: number
  /** Where it begins in the paragraph's text. */
  at: number
}
export interface Paragraph {
  from: number
  to: number
  text: string
  pieces: Piece[]
  /** 0 is the part itself; text boxes and footnotes have a number each. */
  story: number
  textBox: boolean
  /** Twips, when it stands in a table's cell that says how wide it is. */
  cellWidth: number | null
  /** 0 outside tables; else which one, the innermost. */
  table: number
  /** Holds more than text: a picture, the end of a section, a footnote's mark. */
  keeps: boolean
  endsSection: boolean
}
export interface FoundTag {
  paragraph: Paragraph
  /** In the paragraph's text. */
  start: number
  end: number
  sign: Sign
  name: string
  raw: string
}

const token = /<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g
/** What parts words: a field does not run over it. */
const gaps = new Set(['w:br', 'w:tab', 'w:cr', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])
const kept = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:footnoteReference',
  'w:sectPr',
  'w:endnoteReference',
])
const stories = new Set(['w:txbxContent', 'w:footnote', 'w:endnote'])

export function paragraphsOf(xml: string): Paragraph[] {
  const found: Paragraph[] = []
  const open: Paragraph[] = []
  const inStory: { story: number; textBox: boolean }[] = [{ story: 0, textBox: false }]
  const cells: (number | null)[] = []
  const tables: number[] = []
  let storiesSeen = 0
  let tablesSeen = 0
  let textFrom = -1
  for (const match of xml.matchAll(token)) {
    const [whole, closing = '', name = '', attributes = '', selfClosing = ''] = match
    const paragraph = open.at(-1)
    if (name === 'w:t' && selfClosing === '') {
      if (closing === '') textFrom = match.index + whole.length
      else if (paragraph !== undefined && textFrom >= 0) {
        paragraph.pieces.push({ from: textFrom, to: match.index, at: paragraph.text.length })
        paragraph.text += xml.slice(textFrom, match.index)
      }
    } else if (closing !== '') {
      if (name === 'w:p' && paragraph !== undefined) {
        paragraph.to = match.index + whole.length
        open.pop()
      } else if (stories.has(name)) inStory.pop()
      else if (name === 'w:tc') cells.pop()
      else if (name === 'w:tbl') tables.pop()
    } else if (name === 'w:p' && selfClosing === '') {
      const begun: Paragraph = {
        from: match.index,
        to: -1,
        text: '',
        pieces: [],
        ...(inStory.at(-1) ?? { story: 0, textBox: false }),
        cellWidth: cells.at(-1) ?? null,
        table: tables.at(-1) ?? 0,
        keeps: false,
        endsSection: false,
      }
      open.push(begun)
      found.push(begun)
    } else if (stories.has(name) && selfClosing === '') {
      storiesSeen += 1
      inStory.push({ story: storiesSeen, textBox: name === 'w:txbxContent' })
    } else if (name === 'w:tbl') {
      tablesSeen += 1
      tables.push(tablesSeen)
    } else if (name === 'w:tc') cells.push(null)
    else if (name === 'w:tcW' && cells.length > 0) {
      const width = Number(/w:w="(\d+)"/.exec(attributes)?.[1])
      cells[cells.length - 1] = /w:type="dxa"/.test(attributes) && width > 0 ? width : null
    } else if (paragraph !== undefined) {
      if (gaps.has(name)) paragraph.text += '\n'
      if (kept.has(name)) paragraph.keeps = true
      if (name === 'w:sectPr') paragraph.endsSection = true
    }
  }
  return found.filter(({ to }) => to !== -1)
}

const tag = /\{(\{?)\s*([#^/]?)\s*([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} _-]{0,39}?)\s*\}(\}?)/gu

/** The fields of a part, in reading order. */
export function tagsOf(paragraphs: readonly Paragraph[]): FoundTag[] {
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(tag)].map((match): FoundTag => {
      const [whole, before = '', sign = '', name = '', after = ''] = match
      // Two braces on both sides are one way of writing; one too many on one side is text.
      const both = before !== '' && after !== ''
      const start = match.index + (both ? 0 : before.length)
      const end = match.index + whole.length - (both ? 0 : after.length)
      return {
        paragraph,
        start,
        end,
        sign: sign === '#' || sign === '^' || sign === '/' ? sign : '',
        name,
        raw: paragraph.text.slice(start, end),
      }
    }),
  )
}

export interface Edit {
  from: number
  to: number
  text: string
}
/** Edits in place of a field: its first piece gets `text`, the rest of its letters go. */
export function replaceTag({ paragraph, start, end }: FoundTag, text: string): Edit[] {
  let left = text
  return paragraph.pieces.flatMap((piece) => {
    const length = piece.to - piece.from
    const from = Math.max(start, piece.at)
    const to = Math.min(end, piece.at + length)
    if (from >= to) return []
    const edit = { from: piece.from + from - piece.at, to: piece.from + to - piece.at, text: left }
    left = ''
    return [edit]
  })
}

export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  let at = 0
  let out = ''
  for (const edit of ordered) {
    out += xml.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return out + xml.slice(at)
}
