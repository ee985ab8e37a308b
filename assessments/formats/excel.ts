// An Excel file as tables. The library reads texts, numbers and dates; merged cells and formulas are looked up in the
// XML (excel-xml.ts). Sizes are checked before anything is inflated, rows before anything is kept.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { maxSheetBytes, maxSheetRows } from '../contract/imports.ts'
import type { Cell, Sheet } from '../frameworks/opened.ts'
import { type OpenOutcome, type ReadFailure, tooLarge, tooMany } from '../frameworks/outcome.ts'
import { placeOf, rangeOf } from '../frameworks/places.ts'
import { type ScannedSheet, scanSheet, sheetPaths } from './excel-xml.ts'

const most = { sheets: 40, inflated: 100_000_000, rows: maxSheetRows, places: 2_000_000, letters: 20_000_000 }
const damaged: ReadFailure = { ok: false, failure: 'SOURCE_DAMAGED' }
const workbookPath = 'xl/workbook.xml'
const relationsPath = 'xl/_rels/workbook.xml.rels'
/** No table of 20,000 rows is longer than this; what says it is has more rows. */
const longestSheet = 80_000_000

type Entries = Record<string, Uint8Array>

/** The XML of the workbook: no pictures, no printer settings. */
function inflate(bytes: Uint8Array): Entries | ReadFailure {
  let sum = 0
  let tooLong = false
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/.*\.xml(?:\.rels)?$/.test(name) || /^xl\/(?:drawings|charts|media|theme|pivot)/.test(name))
          return false
        sum += originalSize
        tooLong ||= name.startsWith('xl/worksheets/') && originalSize > longestSheet
        return !tooLong && sum <= most.inflated
      },
    })
    if (tooLong) return tooMany('rows', maxSheetRows)
    return sum > most.inflated ? tooLarge(sum, maxSheetBytes) : entries
  } catch {
    return damaged
  }
}

const isFailure = (value: Entries | ReadFailure): value is ReadFailure => 'failure' in value

export async function openExcel(bytes: Uint8Array): Promise<OpenOutcome> {
  if (bytes.length > maxSheetBytes) return tooLarge(bytes.length, maxSheetBytes)
  const entries = inflate(bytes)
  if (isFailure(entries)) return entries
  const workbook = entries[workbookPath]
  const relations = entries[relationsPath]
  if (!workbook || !relations) return { ok: false, failure: 'SOURCE_UNKNOWN' }
  const paths = sheetPaths(strFromU8(workbook), strFromU8(relations))
  if (paths.length > most.sheets) return tooMany('sheets', most.sheets)
  const scans: (ScannedSheet | null)[] = []
  for (const path of paths) {
    const source = path === null ? undefined : entries[path]
    const scan = source && scanSheet(strFromU8(source), most)
    if (scan && !scan.ok) return tooMany('rows', maxSheetRows)
    scans.push(scan ? scan.sheet : null)
    if (scan && path !== null) entries[path] = strToU8(scan.sheet.xml)
  }
  const zip = zipSync(entries, { level: 0 })
  // `zip` may be a window on a larger buffer.
  const whole = zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.byteLength)
  try {
    const read = await readExcelFile(whole as ArrayBuffer, { trim: false })
    const sheets = read.map(({ sheet, data }, index) => asSheet(sheet, data ?? [], scans[index] ?? null))
    const letters = lettersIn(sheets)
    if (letters > most.letters) return tooLarge(letters, most.letters)
    return { ok: true, opened: { format: 'excel', sheets } }
  } catch {
    return damaged
  }
}

function asSheet(name: string, data: readonly (readonly unknown[])[], scan: ScannedSheet | null): Sheet {
  const rows = data.map((row) => row.map(asCell))
  for (const place of scan?.withoutValue ?? []) {
    const found = placeOf(place)
    if (!found || found.row >= maxSheetRows || found.column >= 200) continue
    while (rows.length <= found.row) rows.push([])
    const row = rows[found.row]
    while (row && row.length < found.column) row.push(null)
    if (row) row[found.column] = { formula: 'without-value' }
  }
  return {
    name,
    rows,
    merged: (scan?.merged ?? []).filter((range) => fill(rows, range)),
    formulas: scan?.formulas ?? [],
  }
}

/**
 * A text that cells share stands in the file once and in memory once, until it leaves this thread: then every cell has
 * its own. A file of some kilobytes becomes gigabytes that way.
 */
const lettersIn = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { rows }) => {
    const inRow = (row: readonly Cell[]) =>
      row.reduce<number>((letters, cell) => letters + (typeof cell === 'string' ? cell.length : 0), 0)
    return rows.reduce((letters, row) => letters + inRow(row), sum)
  }, 0)

const asCell = (value: unknown): Cell => {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** Gives every place of a merged range its value, as far as the table goes. False when there is nothing to give. */
function fill(rows: Cell[][], reference: string): boolean {
  const range = rangeOf(reference)
  const value = range && (rows[range.from.row]?.[range.from.column] ?? null)
  if (!range || value === null) return false
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0)
  for (let at = range.from.row; at <= Math.min(range.to.row, rows.length - 1); at += 1) {
    const row = rows[at]
    for (let column = range.from.column; row && column <= Math.min(range.to.column, widest - 1); column += 1) {
      while (row.length < column) row.push(null)
      row[column] = value
    }
  }
  return true
}
