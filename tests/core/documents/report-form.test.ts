// The form of the Word report: what Word needs for navigation, screen readers, printing and the right language.
import { beforeAll, describe, expect, test } from 'vitest'
import { makeReport } from '../../support/coach-report.ts'
import { linesOf, partOf, partsOf, workbookOf } from '../../support/docx.ts'
import { levelsOf, reportModel, rowOf, rows } from '../../support/report-model.ts'

let bytes: Uint8Array
let document: string
beforeAll(async () => {
  bytes = await makeReport(reportModel())
  document = partOf(bytes, 'word/document.xml')
})
const styled = (style: string) =>
  linesOf(bytes)
    .filter((line) => line.style === style)
    .map((line) => line.text)

describe('navigation', () => {
  test('chapters are Heading 1, competences Heading 2 with their level in words', () => {
    expect(styled('Heading1')).toEqual([
      'Hoe er gemeten is',
      'Wat al sterk is',
      'Overzicht',
      'Per competentie',
      'Wat volgt',
    ])
    expect(styled('Heading2')).toEqual(
      expect.arrayContaining(['1 Nauwkeurigheid: Matig', '7 Stressbestendigheid: Onvoldoende bewijs']),
    )
    expect(styled('Title')).toEqual(['Verslag'])
  })

  test('the contents are a TOC field that already holds an entry and a page for every heading', () => {
    expect(document).toMatch(/TOC [^<]*\\o &quot;1-2&quot;/)
    const entries = linesOf(bytes).filter((line) => line.style.startsWith('TOC'))
    expect(entries).toHaveLength(styled('Heading1').length + styled('Heading2').length)
    for (const { text } of entries) expect(text).toMatch(/\D\d+$/)
    expect(document).not.toContain('w:dirty')
  })

  test('an emoji does not cost the contents their page numbers', async () => {
    const other = await makeReport(reportModel({ rows: [rowOf(1, { title: 'Plezier 🎉', evidence: [] })] }))
    for (const { text } of linesOf(other).filter((line) => line.style.startsWith('TOC'))) expect(text).toMatch(/\d$/)
  })

  test('every page but the title page says pagina x van y', () => {
    const footer = [...partsOf(bytes)].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
    const [numbered] = footer.filter((xml) => xml.includes('pagina '))
    expect(numbered).toMatch(/pagina .*>PAGE<.* van .*>NUMPAGES</s)
    expect(document).toContain('<w:titlePg')
  })
})

describe('tables', () => {
  test('data tables repeat their header row', () => {
    const tables = document.split('<w:tbl>').filter((table) => table.includes('<w:tblHeader'))
    const heads = ['Oefening', 'Wat', 'Competentie', 'Teken'].map(
      (head) => tables.filter((table) => table.includes(`>${head}<`)).length,
    )
    expect(heads).toEqual([1, 1, 1, 8])
  })

  test('rows stay whole, unless they are longer than a page could hold', async () => {
    expect(document.match(/<w:tr>/g)?.length).toBe(document.match(/<w:cantSplit\/>/g)?.length)
    const long = rowOf(1, { evidence: [{ ...firstNote(), text: 'lang '.repeat(2_000) }] })
    const xml = partOf(
      await makeReport(reportModel({ rows: [long], exercises: [], deviations: [] })),
      'word/document.xml',
    )
    const row = xml.split('<w:tr>').find((part) => part.includes('lang '.repeat(1_999)))
    expect(row).toContain('+ sterk')
    expect(row?.slice(0, row.indexOf('</w:tr>'))).not.toContain('<w:cantSplit/>')
  })
})

const firstNote = () => {
  const [note] = rowOf(1).evidence.filter(({ sign, kind }) => sign === 'plus' && kind === 'fact')
  if (note === undefined) throw new Error('no strong note')
  return note
}

describe('language and properties', () => {
  test('the language is nl-BE, the paper A4', () => {
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-BE"')
    expect(document).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/)
  })

  test('title, subject and maker are in the properties', () => {
    const core = partOf(bytes, 'docProps/core.xml')
    expect(core).toContain('Verslag K-03')
    expect(core).toContain('Leen Claes')
  })

  test('the candidate is on running pages by code, not by name', () => {
    const headers = [...partsOf(bytes)].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml)
    expect(headers.join('')).toContain('K-03')
    expect(headers.join('')).not.toContain('Amina')
  })
})

describe('chart', () => {
  test('is native, with final levels and cut-offs as data and words on the bars', () => {
    const chart = partOf(bytes, 'word/charts/chart1.xml')
    expect(chart).toContain('Eindniveau')
    expect(chart).toContain('Nodig voor de job')
    expect(chart).toContain('1 Nauwkeurigheid')
    expect(chart).toContain('Zeer goed')
    expect(chart).toContain('1 = Onvoldoende')
    expect(chart).toContain('7 Stressbestendigheid (onvoldoende bewijs)')
  })

  test('says in Dutch, competence by competence, what it shows', () => {
    const alt = /<wp:docPr[^>]*descr="([^"]*)"/.exec(document)?.[1] ?? ''
    expect(alt).toContain('1 Nauwkeurigheid: Matig, nodig Goed.')
    expect(alt).toContain('7 Stressbestendigheid: Onvoldoende bewijs, nodig Goed.')
    expect(alt).toContain('8 Communicatie: Goed, geen grens.')
  })

  test('forty competences become several readable charts', async () => {
    const many = await makeReport(
      reportModel({ rows: Array.from({ length: 40 }, (_, i) => rowOf(i + 1, { evidence: [] })) }),
    )
    const charts = [...partsOf(many).keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
    expect(charts).toHaveLength(3)
  })

  test('is left out where there is nothing to draw', async () => {
    const bare = await makeReport(reportModel({ rows: [{ ...rows.noEvidence(1), cutOff: null, need: null }] }))
    expect([...partsOf(bare).keys()].some((name) => name.includes('chart'))).toBe(false)
  })

  test('a title that looks like a formula stays text in the chart’s workbook', async () => {
    const other = await makeReport(reportModel({ rows: [rowOf(1, { number: '=1+1', title: '=HYPERLINK("x")' })] }))
    expect(workbookOf(other)).not.toContain('<f>')
    expect(workbookOf(other)).toContain('=1+1 =HYPERLINK')
  })
})

test.each([2, 3, 4, 7])('a scale of %i levels shows each level and marks the final one', async (count) => {
  const scale = levelsOf(count)
  const row = rowOf(1, { level: count, cutOff: 1, gap: 1 - count, evidence: [] })
  const other = await makeReport(reportModel({ scale, rows: [row] }))
  const shown = linesOf(other).map((line) => line.text)
  for (const { name } of scale) expect(shown).toContain(name)
  // Under the first and the last of them.
  const at = shown.indexOf('nodig')
  expect(at).toBeGreaterThan(0)
  expect(shown.indexOf('eindniveau', at)).toBe(at + count - 1)
})
