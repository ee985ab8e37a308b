// The source as rows: what the filter and the search leave, with runs of empty lines drawn together.
import type { ImportPreview, SourceLine } from '../../../../assessments/contract/index.ts'

export const lineFilters = ['all', 'left-out', 'merged', 'doubts', 'corrected'] as const
export type LineFilter = (typeof lineFilters)[number]

export type LineRow = { kind: 'line'; line: SourceLine } | { kind: 'blank'; from: number; count: number }

export const doubtLines = ({ doubts }: ImportPreview): ReadonlySet<number> =>
  new Set(doubts.flatMap(({ line }) => (line === null ? [] : [line])))

/** An empty line is left out too, but nobody needs to look at it. */
const isBlank = ({ role, corrected }: SourceLine): boolean => role === 'blank' && !corrected

const passes: Record<LineFilter, (line: SourceLine, doubted: ReadonlySet<number>) => boolean> = {
  all: () => true,
  'left-out': (line) => line.fate === 'left-out' && !isBlank(line),
  merged: (line) => line.fate === 'merged',
  doubts: (line, doubted) => doubted.has(line.line),
  corrected: (line) => line.corrected,
}

export function countLines(preview: ImportPreview): Record<LineFilter, number> {
  const doubted = doubtLines(preview)
  const count = (filter: LineFilter) =>
    preview.lines.filter((line) => !isBlank(line) && passes[filter](line, doubted)).length
  return {
    all: count('all'),
    'left-out': count('left-out'),
    merged: count('merged'),
    doubts: count('doubts'),
    corrected: count('corrected'),
  }
}

export function rowsOf(preview: ImportPreview, filter: LineFilter, found: (text: string) => boolean): LineRow[] {
  const doubted = doubtLines(preview)
  const rows: LineRow[] = []
  for (const line of preview.lines) {
    if (!passes[filter](line, doubted) || !found(line.text)) continue
    const before = rows.at(-1)
    if (!isBlank(line)) rows.push({ kind: 'line', line })
    else if (before?.kind === 'blank' && before.from + before.count === line.line) before.count += 1
    else rows.push({ kind: 'blank', from: line.line, count: 1 })
  }
  return rows
}
