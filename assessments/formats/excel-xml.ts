// What the library that reads Excel does not tell: merged cells, formulas, formulas without a value. A bounded scan of a
// sheet's XML, which also hands on a tidy copy of it: every row and cell with its place, nothing without a value.
import { cellName, placeOf } from '../frameworks/places.ts'

export interface ScannedSheet {
  /** Only what the library has to read. */
  xml: string
  merged: string[]
  formulas: string[]
  withoutValue: string[]
}
/** Too many rows (or cells in all) is all that can be wrong here; the rest the library says. */
export type Scan = { ok: true; sheet: ScannedSheet } | { ok: false }

export interface Most {
  rows: number
  /** Rows times the widest row: what the table would take in memory. */
  places: number
}

const row = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
const cell = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const mergeCell = /<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*"([^"]{2,40})"/g
const formula = /<(?:\w+:)?f\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/g
const value = /<(?:\w+:)?(?:v|is)\b[^>]*?(?<!\/)>/
const mostMerged = 5_000

/** Made once: a sheet has tens of thousands of cells. */
const attributes = {
  r: /(?:^|\s)r\s*=\s*"([^"]*)"/,
  s: /(?:^|\s)s\s*=\s*"([^"]*)"/,
  t: /(?:^|\s)t\s*=\s*"([^"]*)"/,
  Id: /(?:^|\s)Id\s*=\s*"([^"]*)"/,
  Target: /(?:^|\s)Target\s*=\s*"([^"]*)"/,
  Type: /(?:^|\s)Type\s*=\s*"([^"]*)"/,
}
const attribute = (text: string, name: keyof typeof attributes) => attributes[name].exec(text)?.[1]

export function scanSheet(source: string, most: Most): Scan {
  const formulas: string[] = []
  const withoutValue: string[] = []
  const rows: string[] = []
  let widest = 0
  let last = -1
  for (const [, rowAttributes = '', inside = ''] of source.matchAll(row)) {
    const number = Number(attribute(rowAttributes, 'r') ?? last + 2) - 1
    last = number
    const cells: string[] = []
    let column = -1
    for (const [, said = '', content = ''] of inside.matchAll(cell)) {
      column = placeOf(attribute(said, 'r') ?? '')?.column ?? column + 1
      const calculated = formula.test(content)
      formula.lastIndex = 0
      const has = value.test(content)
      if (!calculated && !has) continue
      const name = cellName(number, column)
      if (calculated) (has ? formulas : withoutValue).push(name)
      if (!has) continue
      const type = attribute(said, 't')
      const style = attribute(said, 's')
      const kept = `${type === undefined ? '' : ` t="${type}"`}${style === undefined ? '' : ` s="${style}"`}`
      cells.push(`<c r="${name}"${kept}>${calculated ? content.replace(formula, '') : content}</c>`)
      widest = Math.max(widest, column + 1)
    }
    if (cells.length === 0) continue
    if (number >= most.rows || (number + 1) * widest > most.places) return { ok: false }
    rows.push(`<row r="${number + 1}">${cells.join('')}</row>`)
  }
  const merged = [...matches(source, mergeCell, mostMerged)].map(([, reference]) => reference ?? '')
  const xml = `<?xml version="1.0"?><worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
  return { ok: true, sheet: { xml, merged, formulas, withoutValue } }
}

function* matches(text: string, pattern: RegExp, most: number): Generator<RegExpMatchArray> {
  let count = 0
  for (const match of text.matchAll(pattern)) {
    if (count++ >= most) return
    yield match
  }
}

/** Paths of the sheets, in the order of the workbook; null for one that is no table (a chart of its own). */
export function sheetPaths(workbook: string, relations: string): (string | null)[] {
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    if (id === undefined || target === undefined || !attribute(tag, 'Type')?.endsWith('/worksheet')) continue
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const id = /(?:^|\s)(?:\w+:)?id\s*=\s*"([^"]*)"/.exec(tag.replace(/\bsheetId\s*=\s*"[^"]*"/, ''))?.[1]
    return (id !== undefined && targets.get(id)) || null
  })
}
