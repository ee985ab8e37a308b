// Every kind of document in our own layout: for who reads it, who hears it, who prints it and who opens it elsewhere.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import mammoth from 'mammoth'
import { afterAll, describe, expect, test } from 'vitest'
import type { Block, ComposedDocument } from '../../../assessments/contract/index.ts'
import { layOut } from '../../../assessments/documents/laid-out.ts'
import { composed } from '../../support/composed.ts'
import { compositionFacts } from '../../support/composition-facts.ts'
import { inaccessible } from '../../support/document-accessibility.ts'
import { linesOf, partOf, partsOf, textOf } from '../../support/docx.ts'
import { everyDocument, file, material, measurement, outcomeOf, plan } from '../../support/every-document.ts'
import { rowOf } from '../../support/report-model.ts'

const longName = `${'Maria-'.repeat(32)}Ximena`
const person = { id: 'x', code: 'K-03', name: `${longName} أمينة حداد 👩🏽‍🏭` }
const many = Array.from({ length: 60 }, (_, i) => rowOf(i + 1, { evidence: i < 2 ? undefined : [] }))
const odd = material({
  facts: compositionFacts({ candidate: person, rows: many, organisation: 'De\u0000Kade\ud800' }),
  plan: { ...plan, body: { ...plan.body, goals: [], now: 'a\u000bb\u202ec' } },
  outcome: outcomeOf(60, 4),
  file: { ...file, person: { ...file.person, name: person.name }, measurements: [] },
})
const nothing = material({
  facts: compositionFacts({ rows: [], exercises: [], deviations: [] }),
  outcome: outcomeOf(0, 0),
  file: { ...file, measurements: [{ ...measurement, inside: null }], plans: [], talks: [], documents: [] },
})
const named = (documents: ComposedDocument[]) =>
  documents.map((document): [string, ComposedDocument] => [document.kind, document])

const textsOf = (block: Block): string[] =>
  block.type === 'table'
    ? [...block.head, ...block.rows.flat().map(({ text }) => text), block.caption]
    : block.type === 'chart'
      ? [block.caption]
      : [block.text]
const words = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()

describe.each([
  ['as usual', everyDocument()],
  ['with odd and many things', everyDocument(odd)],
  ['with nothing in it', everyDocument(nothing)],
])('%s', (_, documents) => {
  test.each(named(documents))('%s is accessible', async (_kind, document) => {
    expect(inaccessible(await layOut(document))).toEqual([])
  })

  test.each(named(documents))('%s holds no sign that XML cannot', async (_kind, document) => {
    for (const [, xml] of partsOf(await layOut(document)))
      expect(xml).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202e]/u)
  })
})

test.each(named([...everyDocument(), composed]))('%s is read in the order of its blocks', async (_, document) => {
  const text = words(textOf(await layOut(document)))
  let at = text.lastIndexOf(words(document.facts.at(-1)?.value ?? ''))
  expect(at).toBeGreaterThan(-1)
  for (const expected of document.blocks.flatMap(textsOf)) {
    at = text.indexOf(words(expected), at)
    expect(at, expected).toBeGreaterThan(-1)
  }
})

test.each(named([...everyDocument(), composed]))('another reader finds every word of %s', async (_, document) => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await layOut(document)) })
  const text = words(value)
  // It joins the lines of one paragraph.
  for (const line of document.blocks.flatMap(textsOf).flatMap((whole) => whole.split('\n')))
    expect(text).toContain(words(line))
})

test('what is not accessible is found', async () => {
  const bare = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Ver', heading: 'Heading2' }),
          new Paragraph({}),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('a')] })] })] }),
        ],
      },
    ],
  })
  expect(inaccessible(await Packer.pack(bare, 'uint8array'))).toEqual([
    'no language',
    'no title',
    'heading 2 after 0',
    'table 1 without a header row',
    'table 1 without a caption',
    'empty paragraph',
  ])
})

test('headings, lists and tables are what they look like to another reader', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await layOut(composed)) })
  expect(value).toContain('<h1>')
  expect(value).toContain('<h2>')
  expect(value).toContain('<ul><li>')
  expect(value).toContain('<thead>')
})

test('who reads with effort gets larger letters', async () => {
  const sizes = await Promise.all(
    everyDocument().map(async (document): Promise<[string, string]> => {
      const styles = partOf(await layOut(document), 'word/styles.xml')
      return [document.kind, /<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(styles)?.[1] ?? '']
    }),
  )
  const size = Object.fromEntries(sizes)
  expect(size).toMatchObject({ candidate: '25', plan: '25', coach: '22', employer: '22' })
})

test('a table of many columns lies on its side, and the page with it', async () => {
  const group = everyDocument().find(({ kind }) => kind === 'group')
  expect(partOf(await layOut(group ?? composed), 'word/document.xml')).toMatch(/<w:pgSz[^>]*w:orient="landscape"/)
})

test('no page and no property names the person', async () => {
  for (const document of everyDocument()) {
    const parts = partsOf(await layOut(document))
    for (const [name, xml] of parts)
      if (/header|footer|docProps/.test(name)) expect(xml, `${document.kind} ${name}`).not.toContain('Amina')
  }
})

test('sixty competences become charts that each tell of their own', async () => {
  const coach = everyDocument(odd).find(({ kind }) => kind === 'coach') ?? composed
  const xml = partOf(await layOut(coach), 'word/document.xml')
  const told = [...xml.matchAll(/<wp:docPr[^>]*descr="([^"]*)"/g)].map(([, words = '']) => words)
  expect(told).toHaveLength(5)
  expect(told.filter((text) => text.includes('60 Competentie 60'))).toHaveLength(1)
})

test('the plan ends with room to sign, and without what stands in the way', async () => {
  const lines = linesOf(await layOut(everyDocument().find(({ kind }) => kind === 'plan') ?? composed))
  const text = lines.map((line) => line.text).join('\n')
  expect(text).toContain('Handtekening')
  expect(text).not.toContain('opvang')
})

test('the group is in the order of codes, and says who is not in it', () => {
  const blocks = everyDocument().find(({ kind }) => kind === 'group')?.blocks ?? []
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  expect(tables[0]?.rows.map(([code]) => code?.text)).toEqual(['K-03', 'K-04', 'K-05'])
  const text = JSON.stringify(blocks)
  expect(text).not.toMatch(/Naam \d|Geheim waarom|gemiddelde van/)
  expect(text).toContain('nog niet elk eindniveau is bepaald')
  expect(text).toContain('de eindbespreking is nog niet open')
})

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))
describe.skipIf(soffice === undefined)('LibreOffice (skipped where it is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wakker-office-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('opens every kind and makes pages of it', { timeout: 240_000 }, async () => {
    const documents = everyDocument()
    for (const document of documents) writeFileSync(join(folder, `${document.kind}.docx`), await layOut(document))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const files = documents.map(({ kind }) => join(folder, `${kind}.docx`))
    execFileSync(soffice ?? '', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    })
    for (const { kind } of documents)
      expect(
        readFileSync(join(folder, `${kind}.pdf`))
          .subarray(0, 5)
          .toString(),
        kind,
      ).toBe('%PDF-')
  })
})
