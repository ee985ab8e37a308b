// What a file would do as a template, and every file that cannot be one.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkTemplate, fillTemplate, TemplateProblem } from '../../../../assessments/documents/house-style/index.ts'
import { composed } from '../../../support/composed.ts'
import { partsOf } from '../../../support/docx.ts'
import { cut, type Foreign, foreignRelation, foreignTemplate } from '../../../support/foreign-template.ts'
import { expectSound } from '../../../support/word-package.ts'

const check = (body: string) => checkTemplate(foreignTemplate({ body }), 'brief.docx')
const tag = (body: string) => check(body).tags.find(({ where }) => where === 'body')

function problemOf(bytes: Uint8Array, fileName = 'brief.docx') {
  try {
    checkTemplate(bytes, fileName)
    return 'none'
  } catch (error) {
    return error instanceof TemplateProblem ? { code: error.code, data: error.data } : `no problem but ${String(error)}`
  }
}

describe('a check', () => {
  it('tells where each field stands', () => {
    const { tags, pages, missing, missingStyles } = checkTemplate(foreignTemplate(), 'brief.DOTX')
    const at = (where: string) => tags.filter((found) => found.where === where).map((found) => found.tag)
    expect(at('header')).toEqual(['{koptekst}'])
    expect(at('footer')).toEqual(['{organisatie}', '{gemaakt_door}'])
    expect(at('footnote')).toEqual(['{datum}'])
    expect(at('text box')).toEqual(['{ontvanger}'])
    expect(at('body')).toContain('{#competenties}')
    expect({ pages, missing, missingStyles }).toEqual({ pages: 3, missing: [], missingStyles: [] })
  })

  it.each([
    ['{naa|m}', 'known', null],
    ['{nam}', 'misspelt', '{naam}'],
    ['{onvtanger}', 'misspelt', '{ontvanger}'],
    ['{gemaaktdor}', 'misspelt', '{gemaakt_door}'],
    ['{inhuod}', 'misspelt', '{inhoud}'],
    ['{#competentes}', 'misspelt', '{#competenties}'],
    ['{competenties}', 'misspelt', '{#competenties}'],
    ['{niveau}', 'misspelt', '{#competenties}'],
    ['{rekeningnummer}', 'unknown', null],
    ['{x}', 'unknown', null],
  ])('judges %s', (body, found, meant) => {
    expect(tag(cut(body))).toMatchObject({ found, meant })
  })

  it('says what is missing', () => {
    expect(check(cut('{titel}')).missing).toEqual(['{inhoud}'])
    expect(check(cut('{inhoud}')).missing).toEqual([])
    const bare = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    const answer = checkTemplate(
      foreignTemplate({ styles: bare, parts: { 'docProps/app.xml': '<Properties/>' } }),
      'x.docx',
    )
    expect(answer.missingStyles).toEqual(['Kop 1', 'Kop 2', 'Lijst opsom.teken', 'Citaat'])
    expect(answer.pages).toBeNull()
  })

  it('does not fill whole text where it has no room', () => {
    const header = foreignTemplate({
      parts: {
        'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${cut('{inhoud}')}</w:hdr>`,
        'word/_rels/header1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      },
    })
    expect(checkTemplate(header, 'x.docx').tags.find(({ where }) => where === 'header')).toMatchObject({
      found: 'unknown',
    })
  })
})

describe('no template', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const container = (inside: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from(inside, 'utf16le'),
        Buffer.alloc(600),
      ]),
    )
  /** A part that says it becomes 200 MB. */
  const bomb = () => {
    const bytes = Buffer.from(foreignTemplate())
    const entry = bytes.lastIndexOf(Buffer.from('word/media/logo.png')) - 46
    bytes.writeUInt32LE(200_000_000, entry + 24)
    return new Uint8Array(bytes)
  }
  const changed = (part: string, change: (xml: string) => string, more: Foreign = {}) => {
    const before = partsOf(foreignTemplate(more)).get(part) ?? ''
    return foreignTemplate({ ...more, parts: { ...more.parts, [part]: change(before) } })
  }

  it.each([
    ['text', new TextEncoder().encode('Beste, hierbij {naam}')],
    ['nothing', new Uint8Array()],
    ['an old .doc', container('WordDocument')],
    ['an .odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })],
    [
      'a workbook',
      zip({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<workbook/>',
      }),
    ],
    ['half a file', foreignTemplate().slice(0, 3_000)],
  ])('%s is no Word file', (_, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'NOT_A_WORD_FILE', data: undefined })
  })

  it('knows a password, macros, a size and a bomb', () => {
    expect(problemOf(container('EncryptedPackage'))).toMatchObject({ code: 'TEMPLATE_PROTECTED' })
    expect(problemOf(foreignTemplate(), 'brief.docm')).toMatchObject({ code: 'TEMPLATE_HAS_MACROS' })
    expect(problemOf(foreignTemplate({ parts: { 'word/vbaProject.bin': 'x' } }))).toMatchObject({
      code: 'TEMPLATE_HAS_MACROS',
    })
    const macroType = changed('[Content_Types].xml', (xml) =>
      xml.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    )
    expect(problemOf(macroType)).toMatchObject({ code: 'TEMPLATE_HAS_MACROS' })
    expect(problemOf(new Uint8Array(20_000_001))).toEqual({
      code: 'TEMPLATE_TOO_LARGE',
      data: { megabytes: 21, most: 20 },
    })
    expect(problemOf(bomb())).toMatchObject({
      code: 'TEMPLATE_TOO_LARGE',
    })
  })

  it.each([
    [cut('{#competenties}{competentie}'), '{#competenties}'],
    [cut('{competentie}{/competenties}'), '{/competenties}'],
    [cut('{#stukken}{#gegevens}{/stukken}{/gegevens}'), '{/stukken}'],
    [cut('{#stukken}{#stukken}{/stukken}{/stukken}'), '{#stukken}'],
    [`<w:tbl><w:tr><w:tc>${cut('{#stukken}')}</w:tc></w:tr></w:tbl>${cut('{/stukken}')}`, '{#stukken}'],
  ])('a block that begins or ends wrongly: %#', (body, broken) => {
    expect(problemOf(foreignTemplate({ body }))).toEqual({ code: 'TEMPLATE_BROKEN', data: { tag: broken } })
  })

  it('a name that leads out of the file is no part of it', async () => {
    const out = await fillTemplate(
      foreignTemplate({ parts: { '../../kwaad.xml': '<x/>', 'C:\\kwaad.xml': '<x/>' } }),
      composed,
    )
    expect([...partsOf(out).keys()].filter((name) => name.includes('kwaad'))).toEqual([])
  })
})

describe('a file that would fetch', () => {
  it('is cut loose from what lies elsewhere; a link to the web stays', async () => {
    const field = (pieces: readonly string[]) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>zoals het was</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="3" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:link="rIdX"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const template = foreignTemplate({
      body: `${cut('{inhoud}')}${picture}<w:p><w:hyperlink r:id="rIdW"><w:r><w:t>onze site</w:t></w:r></w:hyperlink></w:p><w:altChunk r:id="rIdC"/>${field([' INCLUDE', 'PICTURE "http://x.example/a.png" '])}${field([' PAGE '])}`,
      relations:
        foreignRelation('rIdX', 'image', 'http://x.example/spion.png', true) +
        foreignRelation('rIdW', 'hyperlink', 'https://dekade.example/', true) +
        foreignRelation('rIdC', 'aFChunk', 'stuk.html'),
      settings: '<w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/>',
      parts: {
        'word/stuk.html': '<img src="http://x.example/b.png">',
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${foreignRelation('rId1', 'attachedTemplate', 'http://x.example/t.dotm', true)}</Relationships>`,
      },
    })
    const out = await fillTemplate(template, composed)
    const all = [...partsOf(out).values()].join('\n')
    expect(all).not.toContain('x.example')
    expect(all).not.toMatch(/attachedTemplate|altChunk|INCLUDE/)
    expect(all).toContain('https://dekade.example/')
    expect(all).toContain('zoals het was')
    expect(all).toContain(' PAGE ')
    expectSound(out)
  })
})
