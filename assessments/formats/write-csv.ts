// Tables as one CSV that Belgian Excel opens by itself: semicolons, UTF-8 with a mark. More than one table stand under
// each other, each under a row with its name.
import Papa from 'papaparse'
import { escapedText, guardedText } from '../frameworks/cell-text.ts'
import type { Table } from '../frameworks/sheet/tables.ts'

const tableRows = ({ columns, rows }: Table): string[][] => [
  columns.map(({ head }) => head),
  ...rows.map((row) => row.map((value) => guardedText(escapedText(String(value))))),
]

export function writeCsv(tables: readonly Table[]): Uint8Array {
  const rows = tables.flatMap((table, index) =>
    index === 0 ? tableRows(table) : [[''], [`# ${table.name}`], ...tableRows(table)],
  )
  const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
