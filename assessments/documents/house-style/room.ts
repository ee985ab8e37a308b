// How wide the text is where whole text comes: the column of its section, or the cell it stands in.
import type { Paragraph } from './scan.ts'

/** Twips; A4 with ordinary margins when the file does not say. */
const usual = 9_070
const least = 2_000

export function roomAt(xml: string, paragraph: Paragraph): number {
  if (paragraph.cellWidth !== null) return Math.max(least, paragraph.cellWidth - 220)
  // A section says at its end how its pages are.
  const section = /<w:sectPr[\s>].*?<\/w:sectPr>/s.exec(xml.slice(paragraph.from))?.[0] ?? ''
  const number = (element: string, name: string) => {
    const found = new RegExp(`<w:${element}\\s[^>]*w:${name}="(-?\\d+)"`).exec(section)?.[1]
    return found === undefined ? null : Number(found)
  }
  const width = number('pgSz', 'w')
  if (width === null) return usual
  const text =
    width - (number('pgMar', 'left') ?? 1_440) - (number('pgMar', 'right') ?? 1_440) - (number('pgMar', 'gutter') ?? 0)
  const columns = number('cols', 'num') ?? 1
  const between = number('cols', 'space') ?? 720
  return Math.max(least, Math.floor((text - (columns - 1) * between) / columns))
}
