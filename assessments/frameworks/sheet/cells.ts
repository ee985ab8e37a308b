// What a cell says: its words, a level, a yes or no.
import type { Cell } from '../opened.ts'

/** «2026-02-01» as a Belgian reads it. */
const day = (date: string) => date.split('-').reverse().join('/')

export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  return 'date' in cell ? day(cell.date) : ''
}

/** A CSV keeps the date Excel made of «1-2» as text. */
export const looksLikeDate = (text: string): boolean =>
  /^\d{1,2}[-/. ](?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?(?:[-/. ]\d{2,4})?$/iu.test(
    text,
  ) ||
  /^(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\.?[-/. ]\d{2,4}$/iu.test(text) ||
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/.test(text)

export const isYes = (text: string): boolean => /^(?:ja|j|x|1|waar|true|yes|y)$/i.test(text.trim())
