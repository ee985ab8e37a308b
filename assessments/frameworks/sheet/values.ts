// Cells with limits: what is too long, no id, a date where a text belongs, or a formula that never gave a value.

import { Id } from '../../contract/common.ts'
import { fromListText } from '../cell-text.ts'
import { longestTag } from '../limits.ts'
import { cut, shown } from '../texts.ts'
import { looksLikeDate } from './cells.ts'
import type { Found } from './columns.ts'
import { type Grid, type GridRow, type Notes, problem, textAt } from './grid.ts'

/** False when a cell of the row cannot be used at all; each such cell is a problem of its own. */
export function checkCells(notes: Notes, grid: Grid, row: GridRow, columns: Found<string>): boolean {
  let fine = true
  for (const [name, column] of columns) {
    const cell = row.cells[column]
    if (typeof cell === 'object' && cell !== null) {
      fine = false
      if ('formula' in cell) problem(notes, 'formula-without-value', grid, row, { column })
      else {
        const code = name === 'level' ? 'level-is-date' : 'cell-is-date'
        problem(notes, code, grid, row, { column, value: textAt(row, column) })
      }
    } else if (name === 'level' && looksLikeDate(textAt(row, column))) {
      fine = false
      problem(notes, 'level-is-date', grid, row, { column, value: textAt(row, column) })
    }
  }
  return fine
}

/** The text as far as it fits; what does not fit is said. */
export function limited(
  notes: Notes,
  grid: Grid,
  row: GridRow,
  column: number | undefined,
  text: string,
  most: number,
): string {
  const words = text.trim()
  if (words.length <= most) return words
  problem(notes, 'text-too-long', grid, row, { column, value: shown(words), count: words.length })
  return cut(words, most)
}

/** '' when there is none. */
export function identifier(notes: Notes, grid: Grid, row: GridRow, column: number | undefined): string {
  const id = textAt(row, column)
  if (id === '' || Id.safeParse(id).success) return id
  problem(notes, 'id-invalid', grid, row, { column, value: id })
  return ''
}

/** The same for what must stay to the letter, spaces around it too. */
export function exactLimited(
  notes: Notes,
  grid: Grid,
  row: GridRow,
  column: number | undefined,
  text: string,
  most: number,
): string {
  return text.length <= most ? text : limited(notes, grid, row, column, text, most)
}

export const tagsOf = (notes: Notes, grid: Grid, row: GridRow, column: number | undefined): string[] =>
  fromListText(textAt(row, column)).map((tag) => exactLimited(notes, grid, row, column, tag, longestTag))
