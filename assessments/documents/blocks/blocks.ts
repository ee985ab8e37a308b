// Blocks as Word's own things: headings that are headings, lists that are lists, tables whose header row repeats, charts
// that Word can edit. In the order of the document, which is the order in which they are read aloud.
import { type FileChild, Paragraph } from 'docx'
import type { Block } from '../../contract/documents.ts'
import { headingAt, paragraph } from '../layout.ts'
import { runs } from '../text.ts'
import { chartOf } from './chart.ts'
import { introduces } from './introduces.ts'
import { tableOf } from './table.ts'

export interface Room {
  /** Twips between the margins. */
  width: number
  /** The first heading begins a page: in a booklet the contents stand before it. */
  firstOnNewPage: boolean
  /** Something follows that the last paragraph introduces: room to write. */
  goesOn: boolean
}

export function laidOutBlocks(blocks: readonly Block[], { width, firstOnNewPage, goesOn }: Room): FileChild[] {
  const first = firstOnNewPage ? blocks.findIndex((block) => block.type === 'heading') : -1
  return blocks.flatMap((block, place) =>
    laidOut(block, {
      width,
      newPage: place === first,
      before: blocks[place - 1],
      next: blocks[place + 1],
      keepNext: goesOn && place === blocks.length - 1,
    }),
  )
}

interface Place {
  width: number
  newPage: boolean
  before: Block | undefined
  next: Block | undefined
  keepNext: boolean
}

function laidOut(block: Block, { width, newPage, before, next, keepNext }: Place): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingAt(block.level, block.text, newPage)]
    case 'paragraph': {
      const look = {
        ...(keepNext || introduces(block, next) ? { keepNext: true } : {}),
        ...(apart(block, before) ? { before: 160 } : {}),
      }
      if (block.look === 'quiet') return [paragraph(block.text, { ...look, style: 'Quiet' })]
      return [paragraph(block.text, { ...look, ...(block.look === 'strong' ? { bold: true } : {}) })]
    }
    case 'bullet':
      return [paragraph(block.text, { bullet: true })]
    case 'quote':
      return quote(block)
    case 'table':
      return tableOf(block, width)
    case 'chart':
      return chartOf(block)
  }
}

/** Room above: under the facts at the head, and where a list or a quote ends and something new begins. */
const apart = (block: Block, before: Block | undefined): boolean =>
  before === undefined || ((before.type === 'bullet' || before.type === 'quote') && block.type === 'paragraph')

/** Whose words they are stands under them, in the same frame. */
const quote = ({ text, by }: Extract<Block, { type: 'quote' }>): Paragraph[] => [
  new Paragraph({
    style: 'Quote',
    ...(text.length < 1_500 ? { keepLines: true } : {}),
    ...(by === '' ? {} : { keepNext: true, spacing: { before: 60, after: 0 } }),
    children: runs(text),
  }),
  ...(by === '' ? [] : [new Paragraph({ style: 'QuoteSource', children: runs(by) })]),
]
