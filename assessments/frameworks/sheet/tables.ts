// A table on its way out: what a sheet says, before a format gives it a look.

export interface TableColumn {
  head: string
  /** In characters, for a spreadsheet. */
  width: number
  /** Must be there when it is read back; the head shows it. */
  required?: boolean
  /** For the program and not for a reader: an id. */
  quiet?: boolean
}

export interface Table {
  name: string
  columns: TableColumn[]
  rows: (string | number)[][]
  /** The first rows are examples: shown as such, and left out when they come back untouched. */
  examples?: number
  /** Rows to give the look of a table though nothing is in them yet. */
  emptyRows?: number
  /** Words for a reader: no head, wide lines. */
  prose?: boolean
}
