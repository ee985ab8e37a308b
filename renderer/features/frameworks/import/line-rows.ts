// The source as rows: what the filter and the search leave, with runs of empty lines drawn together.
import type { ImportPreview, SourceLine } from '../../../../assessments/contract/index.ts'

export const lineFilters = ['all', 'problems', 'placed', 'merged', 'left-out', 'doubts', 'corrected'] as const
export type LineFilter = (typeof lineFilters)[number]

export type LineRow = { kind: 'line'; line: SourceLine } | { kind: 'blank'; from: number; count: number }

/** The lines somebody should look at. */
export interface LineSigns {
  doubted: ReadonlySet<number>
  wrong: ReadonlySet<number>
}

const linesIn = (list: readonly { line: number | null }[]): ReadonlySet<number> =>
  new Set(list.flatMap(({ line }) => (line === null ? [] : [line])))
export const signsOf = ({ doubts, problems }: ImportPreview): LineSigns => ({
  doubted: linesIn(doubts),
  wrong: linesIn(problems),
})

/** An empty line is left out too, but nobody needs to look at it. */
const isBlank = ({ role, corrected }: SourceLine): boolean => role === 'blank' && !corrected

const passes: Record<LineFilter, (line: SourceLine, signs: LineSigns) => boolean> = {
  all: () => true,
  problems: (line, { wrong }) => wrong.has(line.line),
  placed: (line) => line.fate === 'placed',
  merged: (line) => line.fate === 'merged',
  'left-out': (line) => line.fate === 'left-out' && !isBlank(line),
  doubts: (line, { doubted }) => doubted.has(line.line),
  corrected: (line) => line.corrected,
}

export function countLines(preview: ImportPreview): Record<LineFilter, number> {
  const signs = signsOf(preview)
  const count = (filter: LineFilter) =>
    preview.lines.filter((line) => !isBlank(line) && passes[filter](line, signs)).length
  return {
    all: count('all'),
    problems: count('problems'),
    placed: count('placed'),
    merged: count('merged'),
    'left-out': count('left-out'),
    doubts: count('doubts'),
    corrected: count('corrected'),
  }
}

/** Always there, or only while there is one. */
export const isOffered = (filter: LineFilter, counts: Record<LineFilter, number>): boolean =>
  counts[filter] > 0 || filter === 'all' || filter === 'placed' || filter === 'merged' || filter === 'left-out'

export function rowsOf(preview: ImportPreview, filter: LineFilter, found: (text: string) => boolean): LineRow[] {
  const signs = signsOf(preview)
  const rows: LineRow[] = []
  for (const line of preview.lines) {
    if (!passes[filter](line, signs) || !found(`${line.text} ${line.at}`)) continue
    const before = rows.at(-1)
    if (!isBlank(line)) rows.push({ kind: 'line', line })
    else if (before?.kind === 'blank' && before.from + before.count === line.line) before.count += 1
    else rows.push({ kind: 'blank', from: line.line, count: 1 })
  }
  return rows
}
