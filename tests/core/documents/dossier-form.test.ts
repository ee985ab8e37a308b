// The form of the method dossier: what Word needs for navigation, screen readers, printing and the right language.
import { beforeAll, describe, expect, it, test } from 'vitest'
import { dossierDocument } from '../../../assessments/documents/dossier/dossier.ts'
import { type Chapter, chapters, chapterTitle } from '../../../assessments/documents/dossier/words.ts'
import { linesOf, partOf, partsOf, textOf } from '../../support/docx.ts'
import { dossierModel } from '../../support/dossier-model.ts'

let bytes: Uint8Array
let document: string
beforeAll(async () => {
  bytes = await dossierDocument(dossierModel(3))
  document = partOf(bytes, 'word/document.xml')
})
const styled = (style: string) => linesOf(bytes).filter((line) => line.style === style)
const titles = (Object.keys(chapters) as Chapter[]).map(chapterTitle)

it('chapters are numbered headings, in the order the text refers to them', () => {
  expect(styled('Heading1').map(({ text }) => text)).toEqual(titles)
  expect(styled('Title').map(({ text }) => text)).toEqual(['Methodedossier'])
})

it('the contents already hold every chapter with its page', () => {
  const entries = styled('TOC1').map(({ text }) => text)
  expect(entries).toHaveLength(titles.length)
  for (const [i, entry] of entries.entries()) expect(entry).toMatch(new RegExp(`^${titles[i]}\\D*\\d+$`))
  expect(document).not.toContain('w:dirty')
})

it('every table but the title page’s has a header row that repeats', () => {
  const tables = document.split('<w:tbl>').slice(1)
  const without = tables.filter((table) => !table.includes('<w:tblHeader'))
  // The wordmark and the facts of the title page.
  expect(without).toHaveLength(2)
  expect(tables.length).toBeGreaterThan(20)
})

it('is in nl-BE on A4, with page x of y on every page but the first', () => {
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-BE"')
  expect(document).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/)
  const footers = [...partsOf(bytes)].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
  expect(footers.find((xml) => xml.includes('pagina '))).toMatch(/pagina .*>PAGE<.* van .*>NUMPAGES</s)
  expect(document).toContain('<w:titlePg')
})

it('the chart says in words what it shows', () => {
  const alt = /<wp:docPr[^>]*descr="([^"]*)"/.exec(document)?.[1] ?? ''
  expect(alt).toBe('Staafdiagram. Gelijk: 8. Hoger: 4. Onvoldoende bewijs: 4.')
  expect(partOf(bytes, 'word/charts/chart1.xml')).toContain('Aantal eindniveaus')
})

it('title and maker are in the properties', () => {
  const core = partOf(bytes, 'docProps/core.xml')
  expect(core).toContain('Methodedossier Doorstroom voorjaar')
  expect(core).toContain('Greet Lambrechts')
})

describe('whatever there is', () => {
  test.each([1, 6])('with %i assessors it is whole', async (count) => {
    const made = await dossierDocument(dossierModel(count))
    expect(
      linesOf(made)
        .filter(({ style }) => style === 'Heading1')
        .map(({ text }) => text),
    ).toEqual(titles)
  })

  test('with nothing at all it is whole, and says what is not there', async () => {
    const text = textOf(
      await dossierDocument(
        dossierModel(1, {
          profile: null,
          exercises: [],
          competences: [],
          assessors: [],
          candidates: [],
          deviations: [],
          example: null,
          figures: null,
          information: { purpose: '', readers: '', keptFor: '' },
        }),
      ),
    )
    for (const said of [
      'Bij deze sessie hoort geen functieprofiel.',
      'Het programma heeft geen oefeningen.',
      'Er zijn geen beoordelaars vastgelegd.',
      'Er is nog geen eindbespreking open voor wie dit dossier maakte.',
      'Er is niet vastgelegd waarvoor deze sessie dient.',
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/undefined|null|NaN/)
  })

  test('more exercises than fit beside each other go on in a second matrix', async () => {
    const { exercises, competences } = dossierModel(2)
    const nine = Array.from({ length: 9 }, (_, i) => ({
      ...(exercises[i % 3] ?? exercises[0]),
      title: `Oefening ${i}`,
    }))
    const model = dossierModel(2, {
      candidates: [],
      exercises: nine as typeof exercises,
      competences: competences.map((each) => ({ ...each, cells: nine.map((_, i) => i) })),
    })
    const heads = linesOf(await dossierDocument(model)).filter(({ text }) => text === 'O9')
    expect(heads).toHaveLength(2)
  })

  test('what XML cannot hold is left out', async () => {
    const model = dossierModel(1, {
      candidates: [],
      deviations: [{ code: 'same-name', subject: 'a\u0000b', count: 2, reason: '\ud800x' }],
    })
    for (const [, xml] of partsOf(await dossierDocument(model)))
      expect(xml).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u)
  })
})
