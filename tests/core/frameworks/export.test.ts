// The files a person takes away, through the service that makes them: brought back they are the same framework, hash
// equal, and their names are safe everywhere.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FrameworkBody } from '../../../assessments/contract/framework-body.ts'
import { openCsv } from '../../../assessments/formats/csv.ts'
import { openExcel } from '../../../assessments/formats/excel.ts'
import { decodeSource, type OpenOutcome, readFramework } from '../../../assessments/frameworks/index.ts'
import { canonicalJson } from '../../../assessments/rules/canonical.ts'
import { defaultScale } from '../../../assessments/rules/scale.ts'
import * as sample from '../../../assessments/sample/framework.ts'
import { exportFile, templateFile } from '../../../assessments/services/preparation/framework-export.ts'
import { draftBody } from '../../../assessments/services/preparation/framework-import.ts'
import { anyBody, readable } from './bodies.ts'

const hash = (body: FrameworkBody) => createHash('sha256').update(canonicalJson(body)).digest('hex')
const framework = (body: FrameworkBody) => ({
  id: '7b1f6a52-3c83-4b8f-9d3e-2f4f0a6c1d11',
  version: 3,
  changedAt: '2026-01-01T10:00:00.000Z',
  body,
})

let made = 0
const id = () => {
  made += 1
  return `c0000000-0000-4000-8000-${String(made).padStart(12, '0')}`
}
const sampleBody = FrameworkBody.parse({
  code: sample.code,
  title: sample.title,
  source: sample.source,
  scale: defaultScale,
  modules: sample.modules.map((module) => ({ ...module, extension: false })),
  competences: sample.competences.map(({ number, title, definition, kind, module, indicators }) => ({
    id: id(),
    number,
    title,
    definition,
    kind,
    titleVariants: [],
    modules: [module],
    indicators: indicators.map(({ text, anchors }) => ({
      id: id(),
      text,
      variants: [],
      modules: [module],
      anchors: anchors.map((words, index) => ({ level: index + 1, text: words })),
    })),
  })),
  knowledge: sample.competences.map(({ module, number, knowledge }) => ({
    module,
    competence: number,
    text: knowledge,
  })),
  footnotes: [],
})

async function back(file: { fileName: string; base64: string }): Promise<FrameworkBody> {
  const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'))
  const opened = await open(file.fileName, bytes)
  if (!opened.ok) throw new Error(opened.failure)
  return draftBody(readable(readFramework(opened.opened, { kind: null, corrections: [] })), file.fileName)
}
async function open(fileName: string, bytes: Uint8Array): Promise<OpenOutcome> {
  if (fileName.endsWith('.xlsx')) return openExcel(bytes)
  if (fileName.endsWith('.json')) {
    return { ok: true, opened: { format: 'json', value: JSON.parse(new TextDecoder().decode(bytes)) } }
  }
  const decoded = decodeSource(bytes)
  return decoded.ok ? openCsv(decoded.text) : decoded
}

describe.each(['excel', 'csv', 'case'] as const)('%s', (format) => {
  test('the sample framework comes back hash equal', async () => {
    expect(hash(await back(await exportFile(framework(sampleBody), format)))).toBe(hash(sampleBody))
  })

  test('so does any framework', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        expect(hash(await back(await exportFile(framework(body), format)))).toBe(hash(body))
      }),
      { numRuns: 30 },
    )
  })
})

test('names of files hold nothing a file system refuses', async () => {
  const named = async (title: string, code = '') => {
    const file = await exportFile(framework({ ...sampleBody, title, code }), 'csv')
    return file.fileName
  }
  expect(await named('Kader: «zorg» / 2026?', 'A\\B')).toBe('A B Kader zorg 2026 versie 3.csv')
  expect(await named('..\u202eexe.csv')).toBe('exe.csv versie 3.csv')
  expect((await named('x'.repeat(200))).length).toBeLessThan(110)
  expect((await templateFile('excel')).fileName).toBe('Sjabloon competentiekader.xlsx')
  expect((await templateFile('csv')).fileName).toBe('Sjabloon competentiekader.csv')
})

test('an id made of a name is a UUID of version 5, the same in every export', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => exportFile(framework(sampleBody), 'case')))
  expect(one?.base64).toBe(other?.base64)
  const text = Buffer.from(one?.base64 ?? '', 'base64').toString()
  expect(text).toMatch(/"identifier": ?"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/)
})
