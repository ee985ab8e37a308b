// What an opened source is, by its own signs, and its reading as that. A person's word goes before the signs.
import { type ImportKind, type ImportPreview, type LineCorrection, maxSheetRows } from '../contract/imports.ts'
import { readCase } from './case/read.ts'
import { readLeereenheden } from './leereenheden/read.ts'
import type { Opened } from './opened.ts'
import { readOpleidingsprofiel } from './opleidingsprofiel/read.ts'
import { type ReadOutcome, tooMany } from './outcome.ts'
import { withLengths } from './problems.ts'
import { readSheet } from './sheet/read.ts'

export interface ReadOptions {
  kind: ImportKind | null
  corrections: readonly LineCorrection[]
}
type TextKind = Extract<ImportKind, 'opleidingsprofiel' | 'leereenheden'>

const textReaders = { opleidingsprofiel: readOpleidingsprofiel, leereenheden: readLeereenheden }
const unitSigns = [
  /^[\f ]*\d{1,2}\.\d{1,2}\.? ?Activiteit\b/m,
  /^[\f ]*Activiteit ?\d{1,2}\.\d{1,2}\b/m,
  /Titel van de leereenheid/i,
  /\bDeelactiviteiten\b/i,
  /\bPrestatie-? ?indicatoren\b/i,
  /^[\f ]*Leerresultaat\b/im,
]

function kindOfText(text: string): TextKind {
  const units = unitSigns.filter((sign) => sign.test(text)).length
  return units >= 2 && !/^[\f ]*(?:UITBREIDINGS)?MODULE \p{Lu}{2}/mu.test(text) ? 'leereenheden' : 'opleidingsprofiel'
}

export function kindOf(opened: Opened): ImportKind {
  switch (opened.format) {
    case 'text':
    case 'pdf':
      return kindOfText(opened.text)
    case 'excel':
    case 'csv':
      return 'sheet'
    case 'json':
      return 'case'
  }
}

function readText(text: string, { kind, corrections }: ReadOptions): ReadOutcome {
  // Nobody looks through more lines than that, and reading them would only take long.
  if (text.split(/\r\n|\n|\r/, maxSheetRows + 1).length > maxSheetRows) return tooMany('rows', maxSheetRows)
  const first = kindOfText(text)
  if (kind !== null) {
    return kind === 'opleidingsprofiel' || kind === 'leereenheden'
      ? textReaders[kind](text, corrections)
      : { ok: false, failure: 'SOURCE_UNKNOWN' }
  }
  const read = textReaders[first](text, corrections)
  if (read.ok || read.failure !== 'SOURCE_UNKNOWN') return read
  return textReaders[first === 'leereenheden' ? 'opleidingsprofiel' : 'leereenheden'](text, corrections)
}

const named = (outcome: ReadOutcome, format: ImportPreview['format']): ReadOutcome =>
  outcome.ok ? { ok: true, preview: withLengths({ ...outcome.preview, format }) } : outcome

/** A kind the format cannot hold (a PDF as a table) is SOURCE_UNKNOWN. */
export function readFramework(opened: Opened, options: ReadOptions): ReadOutcome {
  const { kind, corrections } = options
  switch (opened.format) {
    case 'text':
    case 'pdf':
      return named(readText(opened.text, options), opened.format)
    case 'excel':
    case 'csv':
      if (kind !== null && kind !== 'sheet') return { ok: false, failure: 'SOURCE_UNKNOWN' }
      return named(readSheet(opened, corrections), opened.format)
    case 'json':
      if (kind !== null && kind !== 'case') return { ok: false, failure: 'SOURCE_UNKNOWN' }
      return named(readCase(opened, corrections), opened.format)
  }
}
