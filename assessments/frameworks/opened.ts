// What a file holds once its format is opened, and before anyone says what it is: text, tables, or a JSON value.

/** A date stands apart: a level that Excel took for a date must be seen, not guessed back. */
export type Cell = string | number | boolean | { date: string } | { formula: 'without-value' } | null

export interface Sheet {
  name: string
  /** Rows and cells from the first row and column A on, also the empty ones. */
  rows: Cell[][]
  /** Ranges whose cells were one cell («B4:B7»); their value stands in every one of their places in `rows`. */
  merged: string[]
  /** Places («C12») whose value a formula gave. */
  formulas: string[]
}

export type Opened =
  | { format: 'text' | 'pdf'; text: string }
  | { format: 'excel' | 'csv'; sheets: Sheet[] }
  | { format: 'json'; value: unknown }
