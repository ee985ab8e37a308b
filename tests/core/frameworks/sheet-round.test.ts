// Our own Excel and CSV come back as the framework they were made of, whatever is in it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FrameworkBody } from '../../../assessments/contract/framework-body.ts'
import { openCsv } from '../../../assessments/formats/csv.ts'
import { openExcel } from '../../../assessments/formats/excel.ts'
import { writeCsv } from '../../../assessments/formats/write-csv.ts'
import { writeExcel } from '../../../assessments/formats/write-excel.ts'
import { decodeSource } from '../../../assessments/frameworks/decode.ts'
import type { OpenOutcome, ReadOutcome } from '../../../assessments/frameworks/outcome.ts'
import { readSheet } from '../../../assessments/frameworks/sheet/read.ts'
import { frameworkTables } from '../../../assessments/frameworks/sheet/write.ts'
import { anyBody, bodyOf, letters, readable } from './bodies.ts'

const identifier = '7b1f6a52-3c83-4b8f-9d3e-2f4f0a6c1d11'

function readOpened(outcome: OpenOutcome): ReadOutcome {
  if (!outcome.ok) return outcome
  if (outcome.opened.format !== 'excel' && outcome.opened.format !== 'csv') throw new Error(outcome.opened.format)
  return readSheet(outcome.opened, [])
}

async function throughExcel(body: FrameworkBody) {
  return readable(readOpened(await openExcel(await writeExcel(frameworkTables({ identifier, body })))))
}

function throughCsv(body: FrameworkBody) {
  const decoded = decodeSource(writeCsv(frameworkTables({ identifier, body })))
  if (!decoded.ok) throw new Error(decoded.failure)
  return readable(readOpened(openCsv(decoded.text)))
}

test('Excel, out and in, is the same framework', async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      const preview = await throughExcel(body)
      expect(preview.problems).toEqual([])
      expect(preview.identifier).toBe(identifier)
      expect(letters(bodyOf(preview))).toBe(letters(body))
    }),
    { numRuns: 60 },
  )
})

test('CSV, out and in, is the same framework', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const preview = throughCsv(body)
      expect(preview.problems).toEqual([])
      expect(letters(bodyOf(preview))).toBe(letters(body))
    }),
    { numRuns: 60 },
  )
})
