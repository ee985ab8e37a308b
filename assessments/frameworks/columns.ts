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

/**
 * The sentence that goes on. A line that follows without a gap goes on with the open one, unless only the other column
 * visibly stopped in the middle. A paragraph of its own, between sentences that each stand in one, is where the text
 * changed columns: it goes on with the other one; just after a page break with the left column, whose tail comes
 * first, or with the column that filled the page when neither stopped in the middle.
 */
export function goesOnWith(open: Item, block: Block, page: number, ownParagraph: boolean): Item {
  if (open.kind !== 'indicator' && open.kind !== 'knowledge') return open
  const { indicator, knowledge } = block
  const other = open === indicator ? knowledge : open === knowledge ? indicator : null
  if (!other || !indicator || !knowledge) return open
  const openStops = unfinished(open.text)
  const otherStops = unfinished(other.text)
  if (openStops !== otherStops) return openStops ? open : other
  if (!ownParagraph) return open
  if (open.page === page || other.page === page) return other
  return openStops || block.left >= block.right ? indicator : knowledge
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
