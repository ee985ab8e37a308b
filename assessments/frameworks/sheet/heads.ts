// Where a table begins: the first row with heads we know, and what of the sheet is left aside.

import { cellName } from '../places.ts'
import { headKey } from '../texts.ts'
import { cellText } from './cells.ts'
import { type Found, findColumns } from './columns.ts'
import { type Doubt, doubt, type Grid, type GridRow, mergedRows, type Notes, said } from './grid.ts'

/** Titles, logos and remarks may stand above the heads. */
const searched = 20

export interface Head<K extends string> {
  row: GridRow
  columns: Found<K>
  /** The rows under it. */
  rows: GridRow[]
}

export function findHead<K extends string>(
  grid: Grid,
  columns: Record<K, readonly string[]>,
  must: (found: Found<K>) => boolean,
): Head<K> | null {
  let best: { index: number; columns: Found<K> } | null = null
  for (const [index, row] of grid.rows.slice(0, searched).entries()) {
    if (said(row, 'leave-out')) continue
    const found = findColumns(row.cells.map(cellText), columns)
    if (must(found) && found.size > (best?.columns.size ?? 0)) best = { index, columns: found }
  }
  const row = best && grid.rows[best.index]
  if (!best || !row) return null
  row.role = 'heading'
  row.fate = 'placed'
  return { row, columns: best.columns, rows: grid.rows.slice(best.index + 1) }
}

/** What a person should know about this table: cells that were one, values that formulas gave, columns nobody read. */
export function doubtTable(grid: Grid, head: Head<string>, notes: Notes): void {
  const used = new Set(head.columns.values())
  const tell = (code: Doubt['code'], subjects: readonly string[]) => {
    if (subjects.length > 0) doubt(notes, code, head.row, subjects.join(', '))
  }
  tell('merged-cells-filled', mergedRows(grid, head.row.row + 1, [...used]))
  const calculated =
    grid.formulas.size === 0
      ? []
      : head.rows.flatMap(({ row }) =>
          [...used].map((column) => cellName(row, column)).filter((name) => grid.formulas.has(name)),
        )
  tell('formula-value-used', calculated)
  tell(
    'columns-left-out',
    head.row.cells
      .map((cell, column) => (used.has(column) ? '' : cellText(cell).trim()))
      .filter((text) => headKey(text) !== ''),
  )
}
