// A written text with paragraphs and points as Word has them: an empty line parts paragraphs, «- » opens a point.
import { type FileChild, Paragraph } from 'docx'
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
export const paragraphsOf = (text: string, size?: number): FileChild[] =>
  blocksOf(text).map(({ kind, text: words }) => written(words, size, kind === 'point'))

export const pointsOf = (points: readonly string[], size?: number): FileChild[] =>
  points.map((point) => written(point, size, true))

export const written = (text: string, size?: number, point = false, keepNext = false): Paragraph =>
  new Paragraph({
    children: runs(text, size === undefined ? {} : { size }),
    ...(keepNext ? { keepNext: true } : {}),
    spacing: { after: point ? 60 : 120, ...(size === undefined ? {} : { line: 320 }) },
    ...(point ? { bullet: { level: 0 }, indent: { left: 284, hanging: 284 } } : {}),
  })
