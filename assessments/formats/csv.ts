// A CSV as a table. Belgian Excel writes semicolons, others commas or tabs; a first line «sep=;» says so itself.
import Papa from 'papaparse'
import { maxSheetRows } from '../contract/imports.ts'
import { unescapedText, unguardedText } from '../frameworks/cell-text.ts'
import { type OpenOutcome, tooMany } from '../frameworks/outcome.ts'

const delimiters = [';', ',', '\t', '|'] as const
const sampleLength = 20_000
const headRows = 10
const longestHead = 40

/** The one that makes most of a row of heads: several short cells. Of two that make as many, the more Belgian. */
function delimiterOf(text: string): string {
  let best: string = delimiters[0]
  let most = 1
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, sampleLength), { delimiter, preview: headRows })
    for (const row of data) {
      const cells = row.filter((cell) => cell.trim() !== '')
      if (cells.length <= most || cells.some((cell) => cell.length > longestHead)) continue
      most = cells.length
      best = delimiter
    }
  }
  return best
}

export function openCsv(text: string): OpenOutcome {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  const said = /^sep=(.)(?:\r\n|\n|\r)/i.exec(plain)
  const table = said ? plain.slice(said[0].length) : plain
  const rows: string[][] = []
  let more = false
  let broken = false
  Papa.parse<string[]>(table, {
    delimiter: said?.[1] ?? delimiterOf(table),
    step: ({ data, errors }, parser) => {
      broken ||= errors.some(({ code }) => code === 'MissingQuotes')
      rows.push(data.map((cell) => unescapedText(unguardedText(cell.replace(/\r\n?/g, '\n')))))
      more = rows.length > maxSheetRows + 1
      if (more) parser.abort()
    },
  })
  // The line end of the last row reads as a row of its own.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  if (more || rows.length > maxSheetRows) return tooMany('rows', maxSheetRows)
  // A quote that is never closed swallows the rest of the file: nothing after it can be trusted.
  if (broken) return { ok: false, failure: 'SOURCE_DAMAGED' }
  const first = said ? [[said[0].trim()]] : []
  return {
    ok: true,
    opened: { format: 'csv', sheets: [{ name: '', rows: [...first, ...rows], merged: [], formulas: [] }] },
  }
}
