// A written text with paragraphs and points as Word has them: an empty line parts paragraphs, «- » opens a point.
import { type FileChild, LineRuleType, Paragraph } from 'docx'
import { runs } from '../text.ts'

export interface Block {
  kind: 'paragraph' | 'point'
  text: string
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const line of text.split('\n').map((each) => each.trim())) {
    const point = /^[-•–] (.*)$/.exec(line)
    const last = blocks.at(-1)
    if (line === '') open = false
    else if (point) {
      blocks.push({ kind: 'point', text: (point[1] ?? '').trim() })
      open = true
    } else if (open && last) last.text += last.kind === 'point' ? ` ${line}` : `\n${line}`
    else {
      blocks.push({ kind: 'paragraph', text: line })
      open = true
    }
  }
  return blocks
}

/** `size` in half points: a candidate's paper is set larger. */
export const paragraphsOf = (text: string, size?: number): FileChild[] => {
  const blocks = blocksOf(text)
  const breaks = size === undefined ? new Set() : newPages(blocks, size)
  return blocks.map((block, index) =>
    size !== undefined && opensRow(blocks, index)
      ? rowHeading(block.text, size, breaks.has(index))
      : written(block.text, size, block.kind === 'point', block.kind === 'paragraph' && pointAt(blocks, index + 1)),
  )
}

const pointAt = (blocks: readonly Block[], index: number): boolean => blocks[index]?.kind === 'point'
const opensRow = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]?.kind === 'paragraph' && /[:?]$/.test(blocks[index].text) && pointAt(blocks, index + 1)

/** What a page under its title takes of this size of type; counted low, so that it holds in Word too. */
const firstPage = (size: number) => ({ lines: 900 / size, letters: 2_200 / size })

/** Which headings begin a page, so that no row of points is cut. Word keeps long rows together, LibreOffice does not. */
function newPages(blocks: readonly Block[], size: number): Set<number> {
  const page = firstPage(size)
  const lines = ({ text, kind }: Block) => Math.ceil(text.length / page.letters) + (kind === 'point' ? 0 : 0.5)
  const found = new Set<number>()
  let used = 0
  for (const [index, block] of blocks.entries()) {
    if (opensRow(blocks, index)) {
      const after = blocks.findIndex((each, at) => at > index && each.kind !== 'point')
      const row = blocks.slice(index, after === -1 ? undefined : after).reduce((sum, each) => sum + lines(each), 0)
      if (used + row > page.lines && row <= page.lines && used > 0) {
        found.add(index)
        used = 0
      }
    }
    used += lines(block)
  }
  return found
}

/** On a candidate's paper what opens a row of points is its heading: found back at one glance. */
const rowHeading = (text: string, size: number, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    children: runs(text, { size, bold: true }),
    keepNext: true,
    pageBreakBefore,
    spacing: { before: pageBreakBefore ? 0 : 120, after: 40 },
  })

export const pointsOf = (points: readonly string[], size?: number): FileChild[] =>
  points.map((point) => written(point, size, true))

export const written = (text: string, size?: number, point = false, keepNext = false): Paragraph =>
  new Paragraph({
    children: runs(text, size === undefined ? {} : { size }),
    ...(keepNext ? { keepNext: true } : {}),
    spacing: size === undefined ? { after: point ? 60 : 120 } : candidateSpacing(size, point),
    ...(point ? { bullet: { level: 0 }, indent: { left: 284, hanging: 284 } } : {}),
    // A number or a box to tick stands free at the side of its own lines.
    ...(!point && size !== undefined && /^(?:\d{1,2}\.|☐) /.test(text)
      ? { indent: { left: size * 11, hanging: size * 11 } }
      : {}),
  })

/** The rule is said: without it LibreOffice takes the number for a height, and large type is cramped. */
const candidateSpacing = (size: number, point: boolean) => ({
  after: point ? 40 : size * 5,
  line: 280,
  lineRule: LineRuleType.AUTO,
})
