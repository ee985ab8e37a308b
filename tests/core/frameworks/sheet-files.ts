// Tables as tests need them: rows in, a preview out; and Excel files made by hand, as no program would write them.
import { strToU8, zipSync } from 'fflate'
import type { ImportPreview, LineCorrection } from '../../../assessments/contract/imports.ts'
import type { Cell } from '../../../assessments/frameworks/opened.ts'
import type { OpenOutcome, ReadOutcome } from '../../../assessments/frameworks/outcome.ts'
import { readSheet } from '../../../assessments/frameworks/sheet/read.ts'
import { readable } from './bodies.ts'

export const heads = ['Competentie nr', 'Competentie', 'Gedragsindicator', 'Niveau', 'Ankertekst']

export const readRows = (rows: Cell[][], corrections: readonly LineCorrection[] = []): ReadOutcome =>
  readSheet({ format: 'excel', sheets: [{ name: 'Ankers', rows, merged: [], formulas: [] }] }, corrections)

export const previewOf = (rows: Cell[][], corrections: readonly LineCorrection[] = []): ImportPreview =>
  readable(readRows(rows, corrections))

export function readOpened(outcome: OpenOutcome, corrections: readonly LineCorrection[] = []): ReadOutcome {
  if (!outcome.ok) return outcome
  if (outcome.opened.format !== 'excel' && outcome.opened.format !== 'csv') throw new Error(outcome.opened.format)
  return readSheet(outcome.opened, corrections)
}

/** A workbook with one sheet of this XML. */
export const workbook = (sheet: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })

export const cellXml = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
