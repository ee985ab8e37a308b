// pdfMs: a profile of fifteen pages, from its bytes to the preview, with the start of the thread that reads it.
// excelMs: the same for a framework of 60 × 6 × 4 as our own Excel file.
import { readFileSync } from 'node:fs'
import { createSourceReader } from '../../assessments/formats/open.ts'
import { writeExcel } from '../../assessments/formats/write-excel.ts'
import { frameworkTables } from '../../assessments/frameworks/index.ts'
import { readSource } from '../../assessments/services/preparation/framework-import.ts'
import { pdfOfPages } from '../support/crafted-files.ts'
import { median, timed } from './measure.ts'

const pages = 15
const linesOnPage = 56

/** The fixture's text and its modules again, set on fifteen pages. */
function profilePdf(): Uint8Array {
  const text = readFileSync(new URL('../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
  const modules = text.slice(text.indexOf('MODULE ONTHAAL')).split('\n')
  const lines = text.split('\n')
  while (lines.length < pages * linesOnPage) lines.push(...modules)
  return pdfOfPages(
    Array.from({ length: pages }, (_, page) => lines.slice(page * linesOnPage, (page + 1) * linesOnPage)),
  )
}

function largeWorkbook(): Promise<Uint8Array> {
  const scale = ['Nog niet', 'Met hulp', 'Zelfstandig', 'Als voorbeeld'].map((name, index) => ({
    value: index + 1,
    name,
  }))
  const competences = Array.from({ length: 60 }, (_, competence) => ({
    id: crypto.randomUUID(),
    number: String(competence + 1),
    title: `Werkt aan taak ${competence + 1}`,
    definition: 'Doet het werk dat bij de taak hoort en rondt het af.',
    learningResult: '',
    kind: 'technical' as const,
    titleVariants: [],
    modules: [],
    groups: [],
    indicators: Array.from({ length: 6 }, (_each, indicator) => ({
      id: crypto.randomUUID(),
      text: `Zet stap ${indicator + 1} van taak ${competence + 1} in de juiste volgorde`,
      variants: [],
      modules: [],
      anchors: scale.map(({ value, name }) => ({
        level: value,
        text: `${name}: stap ${indicator + 1}, taak ${competence + 1}`,
      })),
      groupId: null,
    })),
  }))
  const body = {
    code: 'GROOT',
    title: 'Groot',
    source: '',
    scale,
    modules: [],
    competences,
    knowledge: [],
    footnotes: [],
  }
  return writeExcel(frameworkTables({ identifier: crypto.randomUUID(), body }))
}

async function medianOf(times: number, fileName: string, bytes: Uint8Array): Promise<number> {
  const base64 = Buffer.from(bytes).toString('base64')
  const spans: number[] = []
  for (let index = 0; index < times + 1; index += 1) {
    // A reader of its own each time: nothing is kept from the last one.
    const sources = createSourceReader()
    const span = await timed(() => readSource({ sources }, { fileName, base64, corrections: [] }))
    if (index > 0) spans.push(span)
  }
  return median(spans)
}

export async function sourceFigures(times: number): Promise<{ pdfMs: number; excelMs: number }> {
  return {
    pdfMs: await medianOf(times, 'profiel.pdf', profilePdf()),
    excelMs: await medianOf(times, 'kader.xlsx', await largeWorkbook()),
  }
}
