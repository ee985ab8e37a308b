// excelImportMs: a framework of 60 competences, 6 indicators, 4 anchors as an Excel file, from the chosen file over the
// preview to the draft on disk.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { writeExcel } from '../../assessments/formats/write-excel.ts'
import { frameworkTables } from '../../assessments/frameworks/index.ts'
import { samplePin } from '../../assessments/sample/day.ts'
import { createCore } from '../../assessments/services/core.ts'
import { bigFramework } from './big-frameworks.ts'
import { median, timed } from './measure.ts'

export async function excelImportMs(times: number): Promise<{ ms: number; kilobytes: number; indicators: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-bench-'))
  const core = createCore({ folder, localFolder: folder })
  const client = createRouterClient(core.router, { context: core.context('lead') })
  const { people } = await client.desk.openSample()
  const lead = people.find((person) => person.roles.includes('lead'))
  await client.desk.signIn({ personId: lead?.id ?? '', pin: samplePin })
  const spans: number[] = []
  let kilobytes = 0
  let indicators = 0
  for (let i = 0; i < times + 2; i += 1) {
    // Another file each time: what was read a moment ago is not read again.
    const body = bigFramework(i, { competences: 60, indicators: 6, levels: 4 })
    const bytes = await writeExcel(frameworkTables({ identifier: crypto.randomUUID(), body }))
    kilobytes = bytes.length / 1000
    const source = {
      fileName: 'Groot kader.xlsx',
      base64: Buffer.from(bytes).toString('base64'),
      corrections: [],
      kind: null,
    }
    const span = await timed(async () => {
      const preview = await client.frameworks.preview(source)
      indicators = preview.competences.reduce((sum, competence) => sum + competence.indicators.length, 0)
      await client.frameworks.importDraft(source)
    })
    if (i >= 2) spans.push(span)
  }
  await core.close()
  return { ms: median(spans), kilobytes, indicators }
}
