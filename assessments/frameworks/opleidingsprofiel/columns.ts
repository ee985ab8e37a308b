// The table of competences has two columns, and a PDF's text has one. This file says which sentence a line without a
// bullet goes on with: that of the left column (indicators) or that of the right one (knowledge).
import type { Item } from './items.ts'
import { unfinished } from './words.ts'

export interface Block {
  /** Last sentence of each column under the present module and competence. */
  indicator: Item | null
  knowledge: Item | null
  /** Lines in each column since the competence began. */
  left: number
  right: number
}

export const emptyBlock = (): Block => ({ indicator: null, knowledge: null, left: 0, right: 0 })

/** Columns start at least this many letters apart. */
const columnsApart = 10

/** Of the two columns' sentences, the one this indent belongs to; null where the copy kept no layout. */
export function columnAt(block: Block, indent: number): 'indicator' | 'knowledge' | null {
  const { indicator, knowledge } = block
  if (!indicator || !knowledge || knowledge.indent - indicator.indent < columnsApart) return null
  return Math.abs(knowledge.indent - indent) < Math.abs(indicator.indent - indent) ? 'knowledge' : 'indicator'
}

/** The longest line seen of each kind of sentence: about the width of its column. */
export type Widths = Map<Item['kind'], number>

export function measure(widths: Widths, kind: Item['kind'], letters: number): void {
  widths.set(kind, Math.max(widths.get(kind) ?? 0, letters))
}

/**
 * Whether the next word would have stood on the sentence's last line, had it belonged there. Letters differ in width,
 * so only a line that leaves clear room says anything.
 */
export function hadRoom(item: Item, words: string, widths: Widths): boolean {
  const first = words.indexOf(' ') === -1 ? words.length : words.indexOf(' ')
  return item.lastLine + 1 + first <= (widths.get(item.kind) ?? 0) * 0.85
}

/**
 * The sentence that goes on with `words`. First: the one of the two columns that visibly stopped in the middle. Then:
 * the one whose last line had no room for the next word. A line without a gap else goes on with the open sentence. A
 * paragraph of its own is where the text changed columns: it goes on with the other one, or just after a page break
 * with the left column, whose tail comes first, unless the right one alone filled the page.
 */
export function goesOnWith(
  open: Item,
  block: Block,
  at: { page: number; ownParagraph: boolean; words: string; widths: Widths; indent: number },
): Item {
  if (open.kind !== 'indicator' && open.kind !== 'knowledge') return open
  const { indicator, knowledge } = block
  const other = open === indicator ? knowledge : open === knowledge ? indicator : null
  if (!other || !indicator || !knowledge) return open
  const column = columnAt(block, at.indent)
  if (column) return column === 'indicator' ? indicator : knowledge
  const stops = unfinished(open.text)
  if (stops !== unfinished(other.text)) return stops ? open : other
  const room = hadRoom(open, at.words, at.widths)
  if (room !== hadRoom(other, at.words, at.widths)) return room ? other : open
  if (!at.ownParagraph) return open
  if (open.page === at.page || other.page === at.page) return other
  return stops || block.left >= block.right ? indicator : knowledge
}

export interface Cells {
  left: string
  right: string
}

/**
 * A copy that keeps the layout has both columns on one line, with a wide gap between. The gap counts as one only where
 * knowledge starts behind it, or where it stands under such a gap (`at`).
 */
export function cellsOf(source: string, at: number | null): (Cells & { at: number }) | null {
  if (source.length > 400) return null
  const line = source.replace(/[\t\u00a0]/g, ' ').trimEnd()
  const start = /\S {2,}([−–—•▪*-] ?(?:\p{L}{2,20}e )?\p{L}{0,20}kennis\b)/iu.exec(line)
  if (start?.[1]) {
    const cut = start.index + start[0].length - start[1].length
    return { left: line.slice(0, cut), right: line.slice(cut), at: cut }
  }
  if (at === null || line.length <= at) return null
  // Everything from the column's edge on is its cell, if only spaces stand before the edge.
  if (!/^ {2}$/.test(line.slice(at - 2, at))) return null
  return { left: line.slice(0, at), right: line.slice(at), at }
}
