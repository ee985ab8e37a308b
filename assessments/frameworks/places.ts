// Places in a table as a person reads them: «C12», «B4:B7». Rows and columns are counted from 0 inside.

export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter
}

export const cellName = (row: number, column: number): string => `${columnLetter(column)}${row + 1}`

export interface Place {
  row: number
  column: number
}

/** Null for what is no cell of any sheet: a name without a row, a column past XFD. */
export function placeOf(name: string): Place | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? []
  if (letters === undefined || digits === undefined) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

export interface Range {
  from: Place
  to: Place
}

export function rangeOf(reference: string): Range | null {
  const [first, last] = reference.split(':')
  const from = placeOf(first ?? '')
  const to = placeOf(last ?? first ?? '')
  return from && to ? { from, to } : null
}
