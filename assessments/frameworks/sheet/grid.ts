// All rows of all sheets as lines with one numbering, after what a person said about them; and what is wrong with them.

import type { ImportPreview, ImportProblem, LineCorrection, LineRole, SourceLine } from '../../contract/imports.ts'
import type { Cell, Sheet } from '../opened.ts'
import { columnLetter, placeOf, rangeOf } from '../places.ts'
import { headKey, lineText, shown } from '../texts.ts'
import { cellText } from './cells.ts'
import { partNames } from './columns.ts'

export interface GridRow {
  line: number
  /** 0-based, in its sheet. */
  row: number
  cells: Cell[]
  corrections: readonly LineCorrection[]
  role: LineRole
  fate: SourceLine['fate']
  into: number | null
  /** Its number may be made when all are read. */
  competence: { number: string | null } | null
  holds: SourceLine['holds']
}

/** One table with its rows; of a CSV with several under each other, one of them. */
export interface Grid {
  name: string
  /** What a person knows it by: nothing in a CSV. */
  shownName: string
  rows: GridRow[]
  merged: readonly string[]
  formulas: ReadonlySet<string>
}

export type Doubt = ImportPreview['doubts'][number]

/** What reading collects on the way. */
export interface Notes {
  problems: ImportProblem[]
  doubts: Doubt[]
}
/** Past this, one more of them tells nobody anything. */
const mostNotes = 1_000

export const said = (row: GridRow, role: LineCorrection['role']): LineCorrection | undefined =>
  row.corrections.find((correction) => correction.role === role)

export const isBlank = (row: GridRow): boolean => row.cells.every((cell) => cell === null || isSpaces(cell))
const isSpaces = (cell: Cell) => typeof cell === 'string' && cell.trim() === ''

export const textAt = (row: GridRow, column: number | undefined): string =>
  column === undefined ? '' : cellText(row.cells[column]).trim()

export function problem(
  notes: Notes,
  code: ImportProblem['code'],
  grid: Grid | null,
  row: GridRow | null,
  rest: { column?: number; value?: string; count?: number } = {},
): void {
  if (notes.problems.length >= mostNotes) return
  notes.problems.push({
    code,
    line: row?.line ?? null,
    sheet: grid?.shownName ?? '',
    row: row ? row.row + 1 : null,
    column: rest.column === undefined ? '' : columnLetter(rest.column),
    value: shown(rest.value ?? ''),
    count: rest.count ?? null,
  })
}

export function doubt(notes: Notes, code: Doubt['code'], row: GridRow | null, subject: string): void {
  if (notes.doubts.length < mostNotes) notes.doubts.push({ code, line: row?.line ?? null, subject: shown(subject) })
}

function corrected(cells: readonly Cell[], corrections: readonly LineCorrection[]): Cell[] {
  const changed = [...cells]
  for (const { column, text } of corrections) {
    const at = column === undefined ? null : placeOf(`${column}1`)?.column
    if (text === undefined || at === null || at === undefined || at > 500) continue
    while (changed.length < at) changed.push(null)
    changed[at] = text
  }
  return changed
}

export function gridsOf(sheets: readonly Sheet[], csv: boolean, corrections: readonly LineCorrection[]): Grid[] {
  const byLine = Map.groupBy(corrections, (correction) => correction.line)
  let line = 0
  return sheets.flatMap((sheet) => {
    const rows = sheet.rows.map((cells, row): GridRow => {
      line += 1
      const own = byLine.get(line) ?? []
      return {
        line,
        row,
        cells: own.length > 0 ? corrected(cells, own) : cells,
        corrections: own,
        role: 'prose',
        fate: 'left-out',
        into: null,
        competence: null,
        holds: [],
      }
    })
    const whole: Grid = {
      name: sheet.name,
      shownName: csv ? '' : sheet.name,
      rows,
      merged: sheet.merged,
      formulas: new Set(sheet.formulas),
    }
    return sections(whole)
  })
}

const sectionNames = new Map(partNames.map((name) => [headKey(name), name]))

/** Our CSV holds its tables under each other: «# Kader» on a row of its own opens the next. It may come back as Excel. */
function sections(whole: Grid): Grid[] {
  const grids: Grid[] = [{ ...whole, rows: [] }]
  for (const row of whole.rows) {
    const mark = /^#\s+(.+)$/.exec(textAt(row, 0))
    const name = mark?.[1] !== undefined && row.cells.slice(1).every(isEmpty) && sectionNames.get(headKey(mark[1]))
    if (name) {
      row.role = 'heading'
      row.fate = 'placed'
      grids.push({ ...whole, name, rows: [] })
    } else grids.at(-1)?.rows.push(row)
  }
  return grids
}
const isEmpty = (cell: Cell) => cell === null || isSpaces(cell)

/** Which of these columns stand in a merged range that covers more than one row below the head. */
export function mergedRows(grid: Grid, from: number, columns: readonly number[]): string[] {
  return grid.merged.filter((reference) => {
    const range = rangeOf(reference)
    if (!range || range.to.row < from || range.to.row === range.from.row) return false
    return columns.some((column) => column >= range.from.column && column <= range.to.column)
  })
}

/** Every row once, also the rows that opened a section. */
export function sourceLines(sheets: readonly Sheet[], grids: readonly Grid[], csv: boolean): SourceLine[] {
  const byLine = new Map(grids.flatMap((grid) => grid.rows.map((row) => [row.line, row] as const)))
  const lines: SourceLine[] = []
  for (const sheet of sheets) {
    sheet.rows.forEach((cells, index) => {
      const line = lines.length + 1
      const row = byLine.get(line)
      const texts = (row?.cells ?? cells).map((cell) => lineText(cellText(cell))).filter((text) => text !== '')
      lines.push({
        line,
        text: texts.filter((text, at) => text !== texts[at - 1]).join(' · '),
        role: texts.length === 0 ? 'blank' : (row?.role ?? 'heading'),
        fate: row?.fate ?? 'placed',
        module: null,
        competence: row?.competence?.number ?? null,
        into: row?.into ?? null,
        corrected: (row?.corrections.length ?? 0) > 0,
        holds: row?.holds ?? [],
        at: csv ? `rij ${index + 1}` : `${sheet.name}, rij ${index + 1}`,
        cells: cells.map((cell) => lineText(cellText(cell))),
      })
    })
  }
  return lines
}
