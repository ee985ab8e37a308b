// Makes the PDF that the tests read: a profile's text set as the published ones are, with its competences in a table
// of three columns. Run by hand when the fixture changes; needs LibreOffice's `soffice`.
//   node scripts/node.mjs scripts/fixture-pdf.ts [TEXT [PDF]]
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { ImportPreview } from '../assessments/contract/imports.ts'
import { readOpleidingsprofiel } from '../assessments/frameworks/opleidingsprofiel/read.ts'
import { inRoot } from './support/root.ts'

const widths = [700, 4_800, 3_600]
const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)], spacing: { after: 120 } })
const cell = (texts: readonly string[], column: number) =>
  new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    children: texts.map(
      (text) => new Paragraph({ children: [new TextRun({ text, size: 20 })], indent: { left: 200, hanging: 200 } }),
    ),
  })
const row = (...cells: (readonly string[])[]) => new TableRow({ children: cells.map(cell) })

/** One module read alone, so that nothing of it is merged into another's. */
function moduleTable({ competences, knowledge }: ImportPreview, canDo: boolean): Table {
  const bulleted = (texts: readonly string[]) => texts.map((text) => `− ${text}`)
  return new Table({
    width: { size: 9_100, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(['NR'], ['COMPETENTIES'], ['TE INTEGREREN KENNIS']),
      ...(canDo ? [row([''], ['De cursist kan'], [''])] : []),
      ...competences.flatMap(({ number, title, indicators }) => [
        row([number], [title], ['']),
        row(
          [''],
          bulleted(indicators.map(({ text }) => text)),
          bulleted(knowledge.filter(({ competence }) => competence === number).map(({ text }) => text)),
        ),
      ]),
    ],
  })
}

/** The source's text in its parts: all before the first module, then each module. */
function partsOf(text: string): { front: string; modules: string[] } {
  const [front = '', ...modules] = text.split(/^(?=\f? *(?:UITBREIDINGS)?MODULE [A-Z])/m)
  return { front, modules }
}

const joined = (text: string) => text.split(/\n\s*\n/).map((each) => each.replace(/\s+/g, ' ').trim())

function documentOf(text: string): Document {
  const { front, modules } = partsOf(text)
  const running = /^BVR .*$/m.exec(text)?.[0] ?? ''
  const furniture = /^(?:BVR .*|Pagina \d+ van \d+)$/gm
  const children: (Paragraph | Table)[] = front
    .replace(furniture, '')
    .split('\n')
    .map((line) => paragraph(line.trim()))
  for (const part of modules) {
    const read = readOpleidingsprofiel(`${front}\n${part}`, [])
    if (!read.ok) throw new Error(read.failure)
    const [heading = '', , situation = ''] = joined(part).filter((each) => each !== '')
    children.push(
      new Paragraph({ children: [new TextRun(heading)], pageBreakBefore: true }),
      paragraph('SITUERING'),
      paragraph(situation),
      moduleTable(read.preview, /De cursist kan/.test(part)),
      paragraph(''),
      ...read.preview.footnotes.map(({ number, term, text: words }) => paragraph(`(${number}) ${term}: ${words}`)),
    )
  }
  const foot = new Paragraph({
    children: [
      new TextRun({ text: running, size: 16 }),
      new TextRun({
        children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
        size: 16,
        break: 1,
      }),
    ],
  })
  const page = { size: { width: 11_906, height: 9_000 }, margin: { left: 1_200, right: 1_200, top: 900, bottom: 900 } }
  return new Document({
    styles: { default: { document: { run: { font: 'Carlito', size: 22 } } } },
    sections: [{ properties: { page }, footers: { default: new Footer({ children: [foot] }) }, children }],
  })
}

const [from = inRoot('tests/fixtures/opleidingsprofiel.txt'), to = inRoot('tests/fixtures/opleidingsprofiel.pdf')] =
  process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'wakker-pdf-'))
try {
  writeFileSync(join(work, 'profile.docx'), await Packer.toBuffer(documentOf(readFileSync(resolve(from), 'utf8'))))
  const args = [`-env:UserInstallation=file://${work}/office`, '--headless', '--convert-to', 'pdf', '--outdir', work]
  const made = spawnSync('soffice', [...args, join(work, 'profile.docx')], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  copyFileSync(join(work, 'profile.pdf'), resolve(to))
} finally {
  rmSync(work, { recursive: true, force: true })
}
