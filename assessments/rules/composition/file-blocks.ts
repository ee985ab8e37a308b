// The pieces the whole file of a person is put together from. Unlike other documents it may say the same twice: whoever asks
// for everything gets everything.
import type { Block } from '../../contract/index.ts'

type Cells = Extract<Block, { type: 'table' }>['rows'][number]

export const heading = (id: string, level: 1 | 2, text: string): Block => ({
  type: 'heading',
  id,
  level,
  text,
  sources: [],
})
export const paragraph = (id: string, text: string, look: 'normal' | 'quiet' | 'strong' = 'normal'): Block[] =>
  text.trim() === '' ? [] : [{ type: 'paragraph', id, text, look, sources: [] }]
export const bullet = (id: string, text: string): Block => ({ type: 'bullet', id, text, sources: [] })
export const quote = (id: string, text: string): Block[] =>
  text.trim() === '' ? [] : [{ type: 'quote', id, text, by: '', sources: [] }]

export interface FileTable {
  caption: string
  head: readonly string[]
  shares: number[]
  rows: Cells[]
}
export const table = (id: string, { caption, head, shares, rows }: FileTable): Block[] =>
  rows.length === 0 ? [] : [{ type: 'table', id, caption, head: [...head], shares, rows, sources: [] }]

export const cells = (...texts: string[]): Cells => texts.map((text) => ({ text, bold: false }))

/** Rows that belong together get one row above them that says so; the order stays. */
export function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  rowOf: (item: Item) => Cells,
): Cells[] {
  return items.flatMap((item, place) => {
    const before = items[place - 1]
    const again = before !== undefined && nameOf(before) === nameOf(item)
    return [...(again ? [] : [[{ text: nameOf(item), bold: true }]]), rowOf(item)]
  })
}

/** A section with its heading, or nothing at all. */
export const section = (id: string, level: 1 | 2, title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(id, level, title), ...blocks]
