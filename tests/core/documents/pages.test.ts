// The page numbers in the contents, worked out here, beside those of docx's own layout, which takes a hundred times as long.
import { Document, Packer, Paragraph } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import { afterAll, expect, test, vi } from 'vitest'
import { dossierDocument } from '../../../assessments/documents/dossier/dossier.ts'
import { layOut } from '../../../assessments/documents/laid-out.ts'
import { wordWidth } from '../../../assessments/documents/pages/letters.ts'
import { linesOf } from '../../../assessments/documents/pages/lines.ts'
import { pageNumbers } from '../../../assessments/documents/pages/page-numbers.ts'
import { compositionFacts } from '../../support/composition-facts.ts'
import { linesOf as linesIn } from '../../support/docx.ts'
import { dossierModel } from '../../support/dossier-model.ts'
import { everyDocument, material } from '../../support/every-document.ts'
import { rowOf } from '../../support/report-model.ts'

vi.mock('../../../assessments/documents/pages/page-numbers.ts', async (original) => {
  const own: typeof import('../../../assessments/documents/pages/page-numbers.ts') = await original()
  return { pageNumbers: vi.fn(own.pageNumbers) }
})
afterAll(() => vi.restoreAllMocks())

const piece = (text: string) => ({ text, size: 10, bold: false })
const last = () => vi.mocked(pageNumbers).mock.calls.at(-1)

const many = Array.from({ length: 25 }, (_, i) => rowOf(i + 1, { definition: 'Doet wat er staat. '.repeat(i) }))
const coach = (over = material()) => everyDocument(over).filter(({ kind }) => kind === 'coach')
const documents: [string, () => Promise<Uint8Array>][] = [
  ...everyDocument()
    .filter(({ kind }) => kind === 'coach' || kind === 'file')
    .map((document): [string, () => Promise<Uint8Array>] => [document.kind, () => layOut(document)]),
  ...coach(material({ facts: compositionFacts({ rows: many }) })).map(
    (document): [string, () => Promise<Uint8Array>] => ['a long report', () => layOut(document)],
  ),
  ['the dossier', () => dossierDocument(dossierModel())],
]

test.each(documents)(
  '%s: nearly every heading is on the page docx finds, none further than one away',
  async (_, make) => {
    await make()
    const [body, context] = last() ?? []
    if (body === undefined || context === undefined) throw new Error('no pages were asked for')
    const mine = pageNumbers(body, context).bookmarks
    const exact = [...estimatePageNumbers(body, context).bookmarks]
    expect(exact.length).toBeGreaterThan(3)
    const apart = exact.map(([name, page]) => Math.abs(Number(mine.get(name)) - Number(page)))
    expect(Math.max(...apart)).toBeLessThanOrEqual(1)
    expect(apart.filter((pages) => pages > 0).length).toBeLessThanOrEqual(exact.length * 0.15)
  },
)

test('words are as wide as Calibri has them', () => {
  expect(wordWidth(piece('Waarnemen'))).toBeCloseTo((890 + 479 + 479 + 349 + 525 + 498 + 799 + 498 + 525) / 100)
  expect(wordWidth(piece('één'))).toBe(wordWidth(piece('een')))
})

test('lines end where a word no longer fits, and where somebody ended them', () => {
  const width = wordWidth(piece('een twee'))
  expect(linesOf([piece('een twee drie')], width + 0.1, 10)).toHaveLength(2)
  expect(linesOf([piece('een\n\ntwee')], 500, 10)).toHaveLength(3)
  expect(linesOf([piece('')], 500, 10)).toHaveLength(1)
  expect(linesOf([piece('x'.repeat(1_000))], wordWidth(piece('x'.repeat(100))), 10)).toHaveLength(10)
})

test('every entry of the contents has its number, whatever is written', async () => {
  const odd = compositionFacts({ rows: [rowOf(1, { title: 'Plezier 🎉 أمينة', definition: 'y'.repeat(10_000) })] })
  const [document] = coach(material({ facts: odd }))
  if (document === undefined) throw new Error('no report')
  const entries = linesIn(await layOut(document)).filter(({ style }) => style.startsWith('TOC'))
  expect(entries.length).toBeGreaterThan(5)
  for (const { text } of entries) expect(text).toMatch(/\d$/)
  await Packer.pack(new Document({ pageNumbers, sections: [{ children: [new Paragraph('')] }] }), 'uint8array')
})
