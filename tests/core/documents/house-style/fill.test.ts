// A composed document in a house's own file: every field where it stands, the house's styles, the chart as a native one.
import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../assessments/contract/index.ts'
import {
  checkTemplate,
  fillTemplate,
  sampleDocument,
  starterTemplate,
} from '../../../../assessments/documents/house-style/index.ts'
import { blocks, composed, difficultName } from '../../../support/composed.ts'
import { inaccessible } from '../../../support/document-accessibility.ts'
import { linesOf, partOf, partsOf, textOf, workbookOf } from '../../../support/docx.ts'
import { everyDocument } from '../../../support/every-document.ts'
import { cut, foreignTemplate, usualBody } from '../../../support/foreign-template.ts'
import { expectSound } from '../../../support/word-package.ts'

const fromLibreOffice = new Uint8Array(
  readFileSync(new URL('../../../fixtures/house-style/libreoffice.docx', import.meta.url)),
)
const filled = (body?: string) => fillTemplate(foreignTemplate(body === undefined ? {} : { body }), composed)

it('keeps a sentence that introduces a table, and the head of the table, with its first row', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => [{ text: `Rij ${i}`, bold: false }])
  const long: Block[] = [
    { type: 'paragraph', id: 'p', sources: [], look: 'normal', text: 'Dit staat er.' },
    { type: 'table', id: 't', sources: [], caption: 'Alles', head: ['Wat'], shares: [1], rows },
  ]
  const xml = partOf(
    await fillTemplate(foreignTemplate({ body: cut('{inhoud}') }), { ...composed, blocks: long }),
    'word/document.xml',
  )
  const paragraphWith = (text: string) => xml.split('<w:p>').find((part) => part.includes(`>${text}<`))
  expect(paragraphWith('Dit staat er.')).toContain('<w:keepNext/>')
  expect(paragraphWith('Wat')).toContain('<w:keepNext/>')
  expect(paragraphWith('Rij 0')).not.toContain('<w:keepNext/>')
})

describe('fields', () => {
  it('are filled over cut runs, in header, footer, footnote and both forms of a text box', async () => {
    const out = await filled()
    expectSound(out)
    const text = textOf(out)
    expect(text).toContain('Jouw verslag & wat nu')
    expect(text).toContain(`Voor ${difficultName} (K-01), De Kade <vzw>, op 22 november 2026.`)
    expect(partOf(out, 'word/document.xml').match(/Bestemd voor /g)).toHaveLength(2)
    expect(partOf(out, 'word/document.xml').match(/Regel één/g)).toHaveLength(3 - 1)
    expect(partOf(out, 'word/header1.xml')).toContain('K-01 · vertrouwelijk')
    expect(partOf(out, 'word/footer1.xml')).toContain('De Kade &lt;vzw&gt;')
    expect(partOf(out, 'word/footnotes.xml')).toContain('22 november 2026')
  })

  it('that are unknown, and braces that are none, stay as they stand', async () => {
    const text = textOf(
      await filled(cut('Een { en een }, {onbe|kend}, {deze }, {#nooit}{/nooit}, {naam') + cut('} los {inhoud}')),
    )
    for (const words of ['Een { en een }, {onbekend}, {deze }', '{#nooit}{/nooit}', '{naam', '} los '])
      expect(text).toContain(words)
  })

  it('may be written loosely', async () => {
    const text = textOf(await filled(cut('{ Titel }|{{CODE}}|{Gemaakt door}|{gemaakt-door}')))
    expect(text).toBe('Jouw verslag & wat nuK-01An CoachAn Coach')
  })

  it('repeat: rows, paragraphs and words in a line', async () => {
    const body =
      usualBody +
      cut('{#stuk|ken}') +
      cut('[{kop}] {tekst}') +
      cut('{/stukken}') +
      cut('{#gegevens}{gegeven}={waarde}; {/gegevens}')
    const out = await filled(body)
    expectSound(out)
    const lines = linesOf(out).map(({ text }) => text)
    expect(lines).toContain('Samenwerken')
    expect(lines).toContain('Onvoldoende bewijs')
    expect(lines.filter((line) => line.startsWith('['))).toHaveLength(2)
    expect(lines.some((line) => line.includes('Voor=') && line.includes('Ontvanger=Regel één'))).toBe(true)
  })

  it('put a right-to-left value in runs that say so, and lines as lines', async () => {
    const xml = partOf(await filled(), 'word/document.xml')
    expect(xml).toMatch(/<w:noProof\/><w:rtl\/><\/w:rPr><w:t[^>]*>فاطمة الزهراء</)
    expect(xml).toMatch(/Regel één<\/w:t><\/w:r><w:r>.*?<w:br\/>/)
  })
})

describe('the whole text', () => {
  it("comes in the house's own styles, nothing lost", async () => {
    const lines = linesOf(await filled(cut('{titel}') + cut('{inhoud}')))
    const style = (text: string) => lines.find((line) => line.text.includes(text))?.style
    expect(style('Dit doe je al goed')).toBe('Kop1')
    expect(style('vinkte af')).toBe('Lijstopsomteken')
    expect(style('Ik vond dat fijn')).toBe('Citaat')
    for (const block of blocks)
      if ('text' in block) expect(lines.map(({ text }) => text).join('\n')).toContain(block.text)
  })

  it('brings title and facts when the file has no field for them', async () => {
    const text = textOf(await filled(cut('{inhoud}')))
    expect(text.startsWith('Jouw verslag & wat nu\nProefdag magazijn\nVoor: ')).toBe(true)
    expect(textOf(await filled())).not.toContain('Proefdag magazijn')
  })

  it('is still headings and a list in a file without styles', async () => {
    const bare = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    const out = await fillTemplate(foreignTemplate({ body: cut('{inhoud}'), styles: bare }), composed)
    expectSound(out)
    const xml = partOf(out, 'word/document.xml')
    expect(xml.match(/<w:outlineLvl w:val="0"\/>/g)).toHaveLength(3)
    expect(xml).toMatch(/<w:numId w:val="2"\/>/)
    expect(partOf(out, 'word/numbering.xml')).toContain('<w:num w:numId="2">')
  })

  it('leaves what stands in the same paragraph, and the section it ends', async () => {
    const section =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr><w:r><w:t>Slot {inhoud}</w:t></w:r></w:p>'
    const out = await filled(cut('Inleiding: {in|houd} einde') + section)
    expectSound(out)
    const text = textOf(out)
    expect(text).toContain('Inleiding:  einde')
    expect(text.indexOf('Lees dit samen', text.indexOf('Lees dit samen') + 1)).toBeLessThan(text.indexOf('Slot '))
    expect(partOf(out, 'word/document.xml')).toContain('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>')
  })

  it('carries a native chart with its workbook; apart when it has a field of its own', async () => {
    const out = await filled()
    const chart = [...partsOf(out)].find(([name]) => /^word\/charts\/[^/]+\.xml$/.test(name))
    expect(chart?.[1]).toContain('Samenwerken')
    expect(chart?.[1]).not.toContain('<a:latin')
    expect(workbookOf(out)).toContain('Samenwerken')
    expect(partOf(out, 'word/document.xml')).toContain('descr="Samenwerken: Goed, gevraagd Matig.')
    const apart = partOf(await filled(cut('{titel}') + cut('{grafiek}') + cut('{inhoud}')), 'word/document.xml')
    expect(apart.match(/<c:chart /g)).toHaveLength(1)
    expect(apart.indexOf('<c:chart ')).toBeLessThan(apart.indexOf('Dit doe je al goed'))
  })

  it('says so when there is no chart', async () => {
    const none = { ...composed, blocks: blocks.filter(({ type }) => type !== 'chart') }
    const out = await fillTemplate(foreignTemplate({ body: cut('{grafiek}') }), none)
    expect(textOf(out)).toBe('Bij dit document hoort geen grafiek.')
  })
})

describe('the file', () => {
  it('keeps logo, margins and styles, and becomes a document with its own particulars', async () => {
    const out = await fillTemplate(foreignTemplate({ dotx: true }), composed)
    expect(partOf(out, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml')
    expect(partOf(out, '[Content_Types].xml')).not.toContain('template.main')
    expect(partOf(out, 'word/document.xml')).toContain('w:left="1800"')
    expect(partOf(out, 'word/styles.xml')).toContain('KadeTabel')
    expect(partOf(out, 'word/document.xml')).toContain(
      '<w:tblStyle w:val="KadeTabel"/><w:tblW w:w="8906" w:type="dxa"/>',
    )
    expect(partOf(out, 'docProps/core.xml')).toContain('<dc:title>Jouw verslag &amp; wat nu</dc:title>')
    expect(partOf(out, 'docProps/core.xml')).not.toContain('Vormgever')
  })

  it('is the same bytes for the same document', async () => {
    const words = { ...composed, blocks: blocks.filter(({ type }) => type !== 'chart') }
    const [one, other] = [await fillTemplate(foreignTemplate(), words), await fillTemplate(foreignTemplate(), words)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  it('is read by another program: headings, lists, tables, in order', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await filled()) })
    expect(value).toContain('<h1>Dit doe je al goed</h1>')
    expect(value).toContain('<h2>Samenwerken</h2>')
    expect(value).toMatch(/<ul><li>Je zei: «ik neem de andere kant» &amp; tilde mee\.<\/li><li>/)
    expect(value).toMatch(/<thead>.*<strong>Competentie<\/strong>.*<\/thead>/)
    expect(value.indexOf('Dit doe je al goed')).toBeLessThan(value.indexOf('Wat nu'))
  })

  it('made by LibreOffice is filled as well', async () => {
    const out = await fillTemplate(fromLibreOffice, composed)
    expectSound(out)
    const lines = linesOf(out)
    expect(lines.find(({ text }) => text === 'Jouw verslag & wat nu')?.style).toBe('Heading1')
    expect(lines.find(({ text }) => text === 'Dit doe je al goed')?.style).toBe('Heading1')
    expect(textOf(out)).toContain('Plannen & <ordenen>')
    expect(textOf(out)).toContain('{onbekent}')
    expect(textOf(out)).not.toMatch(/\{[#/]|\{naam\}|undefined/)
  })

  it('may have two hundred pages', async () => {
    const long = Array.from({ length: 6_000 }, (_, i) => cut(`Zin ${i} over {na|am}, woord na woord na woord.`)).join(
      '',
    )
    const out = await fillTemplate(foreignTemplate({ body: long + cut('{inhoud}') }), composed)
    expect(partOf(out, 'word/document.xml')).not.toContain('{')
    expect(textOf(out)).toContain('Zin 5999 over Ö.')
  })
})

describe('every kind of document', () => {
  it.each(everyDocument().map((document) => [document.kind, document] as const))('%s', async (_, document) => {
    for (const template of [foreignTemplate(), fromLibreOffice, await starterTemplate()]) {
      const out = await fillTemplate(template, document)
      expectSound(out)
      const text = textOf(out)
      for (const block of document.blocks) {
        if ('text' in block) expect(text).toContain(block.text.replace(/\u00a0/g, ' '))
      }
      expect(text).not.toMatch(/undefined|\{inhoud\}|\{titel\}/)
    }
    expect(inaccessible(await fillTemplate(await starterTemplate(), document))).toEqual([])
  })
})

describe('the ready template', () => {
  it('has every part in its place, and fills', async () => {
    const starter = await starterTemplate()
    const { tags, missing, missingStyles } = checkTemplate(starter, 'sjabloon.docx')
    expect(tags.filter(({ found }) => found !== 'known')).toEqual([])
    expect([...missing, ...missingStyles]).toEqual([])
    const out = await fillTemplate(starter, sampleDocument('De Kade', 'An', '2026-11-22T10:00:00Z'))
    expectSound(out)
    expect(inaccessible(out)).toEqual([])
    const text = textOf(out)
    expect(text).toContain('Magazijnmedewerker')
    expect(text).toContain('Voor Samenwerken sta je op Goed.')
    expect(text).toContain('Gemaakt door An op 22 november 2026.')
  })
})
