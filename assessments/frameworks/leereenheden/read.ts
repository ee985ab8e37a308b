// The importer of an overview of leereenheden, as its text is copied from a PDF: an activity becomes a competence with
// its learning result, a deelactiviteit a group with its terms as tags, a performance indicator an indicator.
import { type LineCorrection, maxTextBytes } from '../../contract/imports.ts'
import { looksBinary } from '../decode.ts'
import { bulletText, isPageLine } from '../opleidingsprofiel/recognise.ts'
import { keyOf, vocabularyOf } from '../opleidingsprofiel/words.ts'
import { type ReadOutcome, tooLarge } from '../outcome.ts'
import { assemble } from './assemble.ts'
import { readBody } from './body.ts'
import { bodyStart, readFront } from './front.ts'
import { type Line, type Mark, mark } from './items.ts'
import { columnsApart, linesOf } from './lines.ts'
import * as is from './signs.ts'

/** For each line, the words of the next one that has any and is no page number. */
function nextWords(lines: readonly Line[]): Map<Line, string> {
  const next = new Map<Line, string>()
  let words = ''
  for (const line of lines.toReversed()) {
    next.set(line, words)
    if (line.words !== '' && !isPageLine(line.words)) words = line.words
  }
  return next
}

/** What stands above most lists, as it is written in this source. */
function subjectsOf(lines: readonly Line[], next: ReadonlyMap<Line, string>): Set<string> {
  const times = new Map<string, number>()
  for (const line of lines) {
    if (!is.isSubject(line.words, next.get(line) ?? '', (words) => bulletText(words) !== null)) continue
    times.set(keyOf(line.words), (times.get(keyOf(line.words)) ?? 0) + 1)
  }
  const usual = [...times].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one)
  return new Set(usual.slice(0, 5).map(([key]) => key))
}

export function readLeereenheden(text: string, corrections: readonly LineCorrection[]): ReadOutcome {
  if (text.length > maxTextBytes) return tooLarge(text.length)
  if (text.trim() === '') return { ok: false, failure: 'SOURCE_EMPTY' }
  if (looksBinary(text)) return { ok: false, failure: 'SOURCE_BINARY' }
  const lines = linesOf(text, corrections)
  const known = vocabularyOf(lines.map(({ words }) => words))
  const marks: Mark[] = lines.map(() => mark('prose'))
  const start = bodyStart(lines)
  const front = readFront(lines.slice(0, start), marks, known)
  const body = columnsApart(lines.slice(start))
  const next = nextWords(body)
  const items = readBody(body, marks, {
    known,
    subjects: subjectsOf(body, next),
    next: (line) => next.get(line) ?? '',
  })
  const preview = assemble(lines, marks, front, items)
  return preview ? { ok: true, preview } : { ok: false, failure: 'SOURCE_UNKNOWN' }
}
