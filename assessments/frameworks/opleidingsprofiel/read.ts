// The importer of a Vlaams opleidingsprofiel, as its text is copied from the PDF: lines in, a preview of the framework
// out. It never guesses in silence: every line comes back with what it was taken for and where it ended.
import { type LineCorrection, maxTextBytes } from '../../contract/imports.ts'
import { looksBinary } from '../decode.ts'
import type { ReadOutcome } from '../outcome.ts'
import { tooLarge } from '../outcome.ts'
import { assemble } from './assemble.ts'
import { readBody } from './body.ts'
import { readFront } from './front.ts'
import { type Line, longestSentence, type Mark, mark } from './items.ts'
import { isPageLine, isTableHead, moduleFacts, moduleHeading } from './recognise.ts'
import { keyOf, tidy, vocabularyOf, withoutFurniture } from './words.ts'

function linesOf(text: string, corrections: readonly LineCorrection[]): Line[] {
  const said = new Map(corrections.map((correction) => [correction.line, correction]))
  return text.split(/\r\n|\n|\r/).map((source, index) => {
    const correction = said.get(index + 1) ?? null
    const words = withoutFurniture(tidy(correction?.text ?? source))
    // A line longer than any sentence is no line of a profile; reading it would only take long.
    return {
      number: index + 1,
      source,
      words: words.length > longestSentence ? '' : words,
      opensPage: source.startsWith('\f'),
      correction,
    }
  })
}

/**
 * Some converters leave nothing of a page break but one space before the next page's first line, without an empty line.
 * Where many lines start so, it is only an indent.
 */
function markPageStarts(lines: readonly Line[]): void {
  const starts = lines.filter((line, index) => /^[ \u00a0]\S/.test(line.source) && lines[index - 1]?.words)
  if (starts.length * 20 < lines.length) for (const line of starts) line.opensPage = true
}

/** The line above the page numbers is furniture when it comes back: a running foot without a name of its own. */
function markRunningFeet(lines: readonly Line[]): void {
  const byKey = new Map<string, Line[]>()
  let before: Line | null = null
  for (const line of lines) {
    if (line.words === '') continue
    if (isPageLine(line.words) && before && !isPageLine(before.words)) {
      const key = keyOf(before.words)
      byKey.set(key, [...(byKey.get(key) ?? []), before])
    }
    before = line
  }
  for (const feet of byKey.values()) {
    if (feet.length > 2) for (const foot of feet) foot.words = ''
  }
}

/** Where the modules start: the first heading, or the first line a person calls one that a table follows. */
function bodyStart(lines: readonly Line[]): number {
  let said = -1
  for (const [index, line] of lines.entries()) {
    if (line.correction?.role === 'leave-out') continue
    if (line.correction?.role === 'module') said = index
    else if (said !== -1 && (isTableHead(line.words) || /^SITUERING\b/.test(line.words))) return said
    const heading = moduleHeading(line.words)
    if (heading && (heading.title !== '' || /^\p{Lu}/u.test(lines[index + 1]?.words ?? ''))) return index
  }
  return lines.length
}

/** For each line, the next one with words. */
function nextWords(lines: readonly Line[]): string[] {
  const next: string[] = new Array(lines.length).fill('')
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    next[index] = lines[index + 1]?.words || (next[index + 1] ?? '')
  }
  return next
}

/** An empty line between nearly all lines: the copy doubled its line ends, and a gap says nothing. */
function isDoubled(lines: readonly Line[]): boolean {
  let adjacent = 0
  let all = 0
  lines.forEach((line, index) => {
    if (line.words === '') return
    all += 1
    if (lines[index - 1]?.words) adjacent += 1
  })
  return all > 20 && adjacent * 20 < all
}

export function readOpleidingsprofiel(text: string, corrections: readonly LineCorrection[]): ReadOutcome {
  if (text.length > maxTextBytes) return tooLarge(text.length)
  if (text.trim() === '') return { ok: false, failure: 'SOURCE_EMPTY' }
  if (looksBinary(text)) return { ok: false, failure: 'SOURCE_BINARY' }
  const lines = linesOf(text, corrections)
  markPageStarts(lines)
  markRunningFeet(lines)
  const known = vocabularyOf(lines.map((line) => line.words))
  const marks: Mark[] = lines.map(() => mark('prose'))
  const start = bodyStart(lines)
  const front = readFront(lines.slice(0, start), marks, known)
  const next = nextWords(lines)
  const items = readBody(lines.slice(start), marks, {
    known,
    titles: front.listed.map((item) => keyOf(moduleFacts(item.text).title)),
    doubled: isDoubled(lines.slice(start)),
    next: (line) => next[line.number - 1] ?? '',
  })
  const preview = assemble(lines, marks, front, items)
  return preview ? { ok: true, preview } : { ok: false, failure: 'SOURCE_UNKNOWN' }
}
