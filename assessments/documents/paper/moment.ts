// Above the lines of an observation on the work floor: what the task was and what the moment was like.
import { type FileChild, Paragraph } from 'docx'
import { boxes, lineHeight } from './lines.ts'
import { paperWords as words } from './words.ts'

const parts = ['task', 'circumstances'] as const
const linesEach = 2

/** Twips, with the space below. */
export const momentHeight = parts.length * linesEach * lineHeight + 300

export const momentBoxes = (): FileChild[] => [
  boxes(parts.map((part) => ({ word: words.moment[part], hint: words.momentHints[part], lines: linesEach }))),
  new Paragraph({ spacing: { after: 120 }, children: [] }),
]
