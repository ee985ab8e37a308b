// Tables as an Excel file that is good to work in: bold head that stays in sight, wrapped texts, and cells that are text,
// so that Excel does not make a date of «1-2».
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/universal'
import { escapedText } from '../frameworks/cell-text.ts'
import type { Table } from '../frameworks/sheet/tables.ts'

const fontSize = 11
const ink = '#1f2933'
const faint = '#6b7785'
const line = '#d5dbe1'
const asText = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const
const framed = { borderColor: line, borderStyle: 'thin' } as const

/** The library keeps its strings in an object with a prototype: a text like «constructor» would be lost in it. */
const safe = (text: string) => {
  const escaped = escapedText(text)
  return escaped in {}
    ? `_x${escaped.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${escaped.slice(1)}`
    : escaped
}

const head = (text: string, required: boolean): Cell => ({
  ...asText,
  ...framed,
  value: text,
  fontWeight: 'bold',
  textColor: '#ffffff',
  backgroundColor: required ? '#17453b' : '#3d6b60',
  alignVertical: 'center',
})

const body = (value: string | number, example: boolean, quiet = false): Cell => {
  const look = example
    ? ({ ...framed, fontStyle: 'italic', textColor: faint, backgroundColor: '#f4f6f5' } as const)
    : framed
  if (typeof value === 'number') {
    return { ...look, type: Number, value, alignVertical: 'top', align: 'center' }
  }
  const aside = quiet ? { textColor: faint, wrap: false, fontSize: 9 } : {}
  return { ...asText, ...look, ...aside, ...(value === '' ? {} : { value: safe(value) }) }
}

const linePoints = 15
const mostLines = 20

/** Wrapped at spaces, a little pessimistic: a line too high is better than words that hide. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 0.9) / width)), 0)
}

/** The highest cell of a row says how high it is; not every program works that out when it opens a file. */
function withHeight(cells: Row, texts: readonly (string | number)[], widths: readonly number[]): Row {
  const lines = Math.max(1, ...texts.map((text, index) => linesOf(String(text), widths[index] ?? 20)))
  const height = Math.min(lines, mostLines) * linePoints + 3
  return cells.map((cell) => (cell !== null && typeof cell === 'object' && 'wrap' in cell ? { ...cell, height } : cell))
}

function tableRows({ columns, rows, examples = 0, emptyRows = 0 }: Table): Row[] {
  const first = columns.map((column) => head(column.head, column.required ?? false))
  const blank = columns.map(() => '')
  const widths = columns.map(({ width }) => width)
  return [
    withHeight(first, [' \n '], widths),
    ...rows.map((row, index) => {
      const cells = row.map((value, column) => body(value, index < examples, columns[column]?.quiet))
      const read = row.map((value, column) => (columns[column]?.quiet ? '' : value))
      return withHeight(cells, read, widths)
    }),
    ...Array.from({ length: emptyRows }, () => blank.map((value) => body(value, false))),
  ]
}

const proseRows = ({ columns, rows }: Table): Row[] =>
  rows.map((row, index) => {
    const cells = row.map((value, column) => ({
      ...asText,
      textColor: ink,
      value: safe(String(value)),
      ...(index === 0 || column === 0 ? { fontWeight: 'bold' as const } : {}),
      ...(index === 0 ? { fontSize: 14, wrap: false } : {}),
    }))
    const widths = columns.map(({ width }) => width)
    return index === 0 ? cells : withHeight(cells, row, widths)
  })

/** On paper: as wide as the page, as many pages as it takes. */
const fitToWidth = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content: string) =>
          content
            .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', '<pageSetup fitToHeight="0" '),
      },
    },
  },
}

export async function writeExcel(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: table.prose ? proseRows(table) : tableRows(table),
    columns: table.columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    showGridLines: table.prose !== true,
    ...(table.prose ? {} : { stickyRowsCount: 1 }),
  }))
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize, features: [fitToWidth] }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
