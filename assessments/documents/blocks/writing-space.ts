// Ruled lines for a pen, which take typed text just as well: for what the person wants to add, with name and day under it.
import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { ink } from '../layout.ts'
import { runs } from '../text.ts'
import { words } from '../words.ts'

const lines = 8

/** All on one page: two lines for a name on a page of their own would be asked of nobody. */
export function writingSpace(width: number): Paragraph[] {
  const labels = [...Array.from({ length: lines }, () => ''), ...words.signature.map((label) => `${label}: `)]
  return labels.map((label, place) => ruled(runs(label), width, place < labels.length - 1))
}

/** Drawn by a tab, so that the line is as wide as the paper whatever stands before it. */
const ruled = (before: TextRun[], width: number, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepLines: true,
    keepNext,
    spacing: { before: 200, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
    children: [...before, new TextRun({ color: ink.line, children: [new Tab()] })],
  })
