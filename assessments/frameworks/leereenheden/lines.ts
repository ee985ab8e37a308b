// The source's lines, as the reader of leereenheden needs them: with the gaps that mean something, and with the two
// columns of a copy that kept its layout taken apart.
import type { LineCorrection } from '../../contract/imports.ts'
import { bulletText, isPageLine } from '../opleidingsprofiel/recognise.ts'
import { tidy, withoutFurniture } from '../opleidingsprofiel/words.ts'
import type { Line } from './items.ts'
import * as is from './signs.ts'

/** No sentence of an overview is so long, and neither is one line of it. */
const longestLine = 6_000

export function linesOf(text: string, corrections: readonly LineCorrection[]): Line[] {
  const said = new Map(corrections.map((correction) => [correction.line, correction]))
  const lines = text.split(/\r\n|\n|\r/).map((source, index): Line => {
    const correction = said.get(index + 1) ?? null
    const words = source.length > longestLine ? '' : withoutFurniture(tidy(correction?.text ?? source))
    return { number: index + 1, source, words, opensPage: source.startsWith('\f'), gap: false, correction }
  })
  markGaps(lines)
  return lines
}

/** Where nearly every line is followed by an empty one, only two or more of them are a gap. */
function markGaps(lines: readonly Line[]): void {
  const filled = lines.filter(({ words }) => words !== '')
  const adjacent = lines.filter(({ words }, index) => words !== '' && lines[index - 1]?.words).length
  const usual = filled.length > 20 && adjacent * 5 < filled.length ? 1 : 0
  let blanks = usual + 1
  for (const line of lines) {
    if (line.words === '') {
      blanks += 1
      continue
    }
    line.gap = blanks > usual
    blanks = 0
  }
}

const cutAt = (source: string): number | null => {
  const match = /\S {3,}(?=\S)/.exec(source.replace(/[\t\u00a0]/g, ' '))
  return match ? match.index + match[0].length : null
}

/**
 * In a copy with both columns on one line, the left cells of a row come first and then the right ones. A row begins
 * where the right column names who does it.
 */
export function columnsApart(lines: readonly Line[]): Line[] {
  const head = lines.findIndex(({ source }) => /Deelactiviteiten {3,}Prestatie-?indicatoren/i.test(source))
  if (head === -1) return [...lines]
  const apart: Line[] = []
  let edge: number | null = null
  let left: Line[] = []
  let right: Line[] = []
  const flush = () => {
    apart.push(...left, ...right)
    left = []
    right = []
  }
  for (const line of lines) {
    const { source, words } = line
    if (/Deelactiviteiten {3,}Prestatie-?indicatoren/i.test(source)) {
      flush()
      edge = cutAt(source)
      apart.push(line)
      continue
    }
    if (edge === null || is.activityHead(words) || is.unitTitle(words) || isPageLine(words) || line.correction) {
      if (is.activityHead(words) || is.unitTitle(words)) edge = null
      flush()
      apart.push(line)
      continue
    }
    const cut = cellEdge(source, edge)
    const cells = cut === null ? [source, ''] : [source.slice(0, cut), source.slice(cut)]
    const [one, other] = cells.map((cell) => withoutFurniture(tidy(cell)))
    if (other && /^(?:De|Het|Een|Zij|Ze)\b[^.;,]{0,100}:$/u.test(other)) flush()
    if (one || !other) left.push({ ...line, words: one ?? '' })
    if (other) right.push({ ...line, words: other, gap: line.gap && bulletText(other) === null })
  }
  flush()
  return apart
}

/** Where this line's right cell starts: about the column's edge, behind a gap or nothing. */
function cellEdge(source: string, edge: number): number | null {
  const plain = source.replace(/[\t\u00a0\f]/g, ' ')
  for (const cut of [edge, edge - 1, edge + 1, edge - 2, edge + 2, edge - 3, edge + 3]) {
    if (cut < plain.length && /\S/.test(plain[cut] ?? '') && plain.slice(Math.max(0, cut - 2), cut).trim() === '') {
      return cut
    }
  }
  return null
}
