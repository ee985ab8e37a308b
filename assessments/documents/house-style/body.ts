// A composed document's blocks as paragraphs and tables of the file: its headings, its list, its table; no look of ours.
import type { Block, ComposedDocument } from '../../contract/index.ts'
import { introduces } from '../blocks/introduces.ts'
import type { FileStyles } from './styles.ts'
import { words } from './words.ts'
import { escapeXml, paragraphXml, runXml } from './write.ts'

export interface Room {
  styles: FileStyles
  /** The list for bullets: said in each paragraph too, for readers that do not look for it in the style. */
  list: number | null
  /** Twips. */
  width: number
  /** The chart as paragraphs. */
  chart(block: Extract<Block, { type: 'chart' }>): string
}

/** What stands above the text when the template itself has no field for it. */
export function openingXml(document: ComposedDocument, { styles }: Room): string {
  const title = styles.id('title')
  return [
    title === null ? headingXml(1, document.title, styles) : paragraphXml(title, runXml(document.title)),
    ...(document.subtitle === '' ? [] : [paragraphXml(styles.id('subtitle'), runXml(document.subtitle))]),
    ...document.facts.map(({ label, value }) => paragraphXml(null, runXml(words.fact(label, value)))),
  ].join('')
}

export function blocksXml(blocks: readonly Block[], room: Room): string {
  return blocks.map((block, place) => blockXml(block, room, blocks[place + 1])).join('')
}

function blockXml(block: Block, room: Room, next: Block | undefined): string {
  const { styles } = room
  if (block.type === 'heading') return headingXml(block.level, block.text, styles)
  if (block.type === 'paragraph') {
    const look = block.look === 'strong' ? '<w:b/>' : block.look === 'quiet' ? '<w:i/>' : ''
    return paragraphXml(null, runXml(block.text, look), introduces(block, next) ? '<w:keepNext/>' : '')
  }
  if (block.type === 'bullet') {
    const list = room.list === null ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${room.list}"/></w:numPr>`
    return paragraphXml(styles.id('bullet'), runXml(block.text), list)
  }
  if (block.type === 'quote') {
    const by = block.by === '' ? '' : runXml(` ${words.by(block.by)}`)
    const style = styles.id('quote')
    return paragraphXml(
      style,
      // As it stands: what was said word for word has its quotation marks already.
      runXml(block.text) + by,
      style === null ? '<w:ind w:left="360" w:right="360"/>' : '',
    )
  }
  if (block.type === 'table') return tableXml(block, room)
  return room.chart(block)
}

function headingXml(level: 1 | 2, text: string, styles: FileStyles): string {
  const style = styles.id(level === 1 ? 'heading1' : 'heading2')
  if (style !== null) return paragraphXml(style, runXml(text))
  // Without the style: still a heading for who navigates by headings.
  const place = `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`
  return paragraphXml(null, runXml(text, '<w:b/>'), place)
}

const line = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
const plainBorders = `<w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders>`
const cellSpace = '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
const withHeadRow =
  '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'

function tableXml(block: Extract<Block, { type: 'table' }>, { styles, width }: Room): string {
  const widths = columns(block.shares.length === block.head.length ? block.shares : block.head.map(() => 1), width)
  // A short table stays on one page, with its caption.
  const together = block.rows.length <= 8
  const cell = (text: string, bold: boolean, column: number, span: number, keep = together) =>
    `<w:tc><w:tcPr><w:tcW w:w="${span > 1 ? width : (widths[column] ?? 0)}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${paragraphXml(null, runXml(text, bold ? '<w:b/>' : ''), `${keep ? '<w:keepNext/>' : ''}<w:spacing w:before="40" w:after="40"/>`)}</w:tc>`
  const head = block.head.map((text, column) => cell(text, true, column, 1, true)).join('')
  // Only the first of each row is filled: there to be written in.
  const form =
    block.rows.length > 1 &&
    block.rows.every((cells) => cells.length > 1 && cells.slice(1).every(({ text }) => text === ''))
  const room = form ? '<w:trHeight w:val="900" w:hRule="atLeast"/>' : ''
  const rows = block.rows.map((cells) => {
    const span = cells.length === 1 && widths.length > 1 ? widths.length : 1
    const filled = span > 1 ? cells : widths.map((_, column) => cells[column] ?? { text: '', bold: false })
    const inside = filled.map(({ text, bold }, column) => cell(text, bold, column, span)).join('')
    const long = cells.reduce((sum, { text }) => sum + text.length, 0) > 1_500
    return `<w:tr><w:trPr>${long ? '' : '<w:cantSplit/>'}${room}</w:trPr>${inside}</w:tr>`
  })
  const look = styles.table === null ? plainBorders : ''
  const style = styles.table === null ? '' : `<w:tblStyle w:val="${escapeXml(styles.table)}"/>`
  return [
    `<w:tbl><w:tblPr>${style}<w:tblW w:w="${width}" w:type="dxa"/>${look}<w:tblLayout w:type="fixed"/>${styles.table === null ? cellSpace : ''}${withHeadRow}<w:tblCaption w:val="${escapeXml(block.caption)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>`,
    ...rows,
    '</w:tbl>',
    captionXml(block.caption, styles),
  ].join('')
}

export const captionXml = (caption: string, styles: FileStyles): string => {
  const style = styles.id('caption')
  return paragraphXml(
    style,
    caption === '' ? '' : runXml(caption, style === null ? '<w:i/>' : ''),
    style === null ? '<w:spacing w:before="60" w:after="200"/>' : '<w:spacing w:before="60"/>',
  )
}

function columns(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1
  const widths = shares.map((share) => Math.floor((share / total) * width))
  const rest = width - widths.reduce((sum, part) => sum + part, 0)
  return widths.map((part, i) => (i === widths.length - 1 ? part + rest : part))
}
