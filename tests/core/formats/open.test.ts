// What a file is recognised as, by what is in it; and that a file is read once however often it is corrected.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createSourceReader, openSource } from '../../../assessments/formats/open.ts'
import { type Opened, readFramework } from '../../../assessments/frameworks/index.ts'
import { pdfOfPlaces } from '../../support/crafted-files.ts'
import { fixture, unitsFixture } from '../frameworks/sources.ts'

const pdf = new Uint8Array(readFileSync(new URL('../../fixtures/opleidingsprofiel.pdf', import.meta.url)))
const bytes = (words: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(words, encoding))

async function opened(content: Uint8Array, name = 'bestand'): Promise<Opened> {
  const outcome = await openSource(content, name)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.opened
}
async function textOf(content: Uint8Array): Promise<string> {
  const found = await opened(content)
  return 'text' in found ? found.text : ''
}

describe('the format', () => {
  test.each([
    ['text', bytes(fixture)],
    ['text', bytes(unitsFixture)],
    ['text', bytes('[1] Voetnoot bij de tekst\nen nog een regel')],
    ['text', bytes('Een zin; met een puntkomma.\nNog een zin; en nog een.\n')],
    ['csv', bytes('Code;Titel;Anker\n1;a;b\n2;c;"d;\ne"\n')],
    ['csv', bytes('sep=,\r\nCode,Titel\r\n1,a\r\n')],
    ['csv', bytes('\ufeffCode\tTitel\r\n1\ta\r\n')],
    ['csv', bytes('Compétence;Niveau\n1;g\u00e9\n', 'latin1')],
    ['json', bytes('\ufeff {"CFDocument": {}}')],
    ['json', bytes('{"a": 1}', 'utf16le')],
    ['pdf', pdf],
    ['pdf', new Uint8Array(Buffer.concat([Buffer.from('\n\n'), pdf]))],
  ])('%s, whatever its name', async (format, content) => {
    expect((await opened(content, 'vakantie.jpg')).format).toBe(format)
  })

  test('a person’s word goes before what a text looks like', async () => {
    const list = bytes('Een lijst\n1;a\n2;b\n')
    expect(await openSource(list, 'lijst.txt', { as: 'csv' })).toMatchObject({ opened: { format: 'csv' } })
    const table = bytes('Code;Titel\n1;a\n')
    expect(await openSource(table, 'lijst.csv', { as: 'text' })).toMatchObject({ opened: { format: 'text' } })
  })
})

describe('a profile as PDF', () => {
  const core = (source: Opened) => {
    const read = readFramework(source, { kind: null, corrections: [] })
    if (!read.ok) throw new Error(read.failure)
    const { code, title, modules, competences, knowledge } = read.preview
    const facts = knowledge.map(({ module, competence, text }) => `${module} ${competence} ${text}`).sort()
    const kept = competences.map(({ number, titleVariants, indicators, ...rest }) => ({
      number,
      titleVariants,
      title: rest.title,
      modules: [...rest.modules].sort(),
      indicators: indicators.map(({ text, variants, modules: of }) => ({ text, variants, of })),
    }))
    return { code, title, modules, facts, kept }
  }

  test('is read as its text is', async () => {
    expect(core(await opened(pdf))).toEqual(core({ format: 'text', text: fixture }))
  })
})

describe('the lines of a page', () => {
  test('pieces on one height are one line, a number belongs to its words, a gap is a paragraph', async () => {
    const text = await textOf(
      pdfOfPlaces([
        { text: '12', x: 50, y: 700 },
        { text: 'Sorteert de', x: 80, y: 700 },
        { text: 'goederen', x: 136, y: 700 },
        { text: 'die binnenkomen', x: 80, y: 688 },
        { text: 'Een nieuwe alinea', x: 80, y: 650 },
      ]),
    )
    expect(text.split('\n')).toEqual(['12 Sorteert de goederen', 'die binnenkomen', '', 'Een nieuwe alinea'])
  })

  test('a page drawn from its foot up is read from its head down', async () => {
    const lines = ['eerste regel', 'tweede regel', 'derde regel', 'vierde regel']
    const places = lines.map((text, index) => ({ text, x: 50, y: 700 - index * 12 }))
    expect(await textOf(pdfOfPlaces(places.toReversed()))).toBe(lines.join('\n'))
  })

  test('columns that were drawn straight across keep their layout', async () => {
    const left = ['- Poetst de grote', 'machines van de', 'werkplaats en', 'de hal elke dag', 'van de week']
    const right = ['- Kennis van poets-', 'middelen die men', 'verdunt en van', 'machines met', 'een borstel']
    const across = left.flatMap((text, index) => [
      { text, x: 50, y: 700 - index * 12 },
      { text: right[index] ?? '', x: 300, y: 700 - index * 12 },
    ])
    const lines = (await textOf(pdfOfPlaces(across))).split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toMatch(/^machines van de {10,}middelen die men$/)
    const cells = [...across.filter(({ x }) => x === 50), ...across.filter(({ x }) => x === 300)]
    const one = (await textOf(pdfOfPlaces(cells))).split('\n').map((line) => line.trim())
    expect(one).toEqual([...left, '', ...right])
  })
})

test('a file is read once, and again when it failed', async () => {
  const reader = createSourceReader()
  const first = await reader.open(pdf, 'profiel.pdf')
  expect(await reader.open(new Uint8Array(pdf), 'profiel.pdf')).toBe(first)
  const failed = await reader.open(new Uint8Array(), 'leeg')
  expect(await reader.open(new Uint8Array(), 'leeg')).not.toBe(failed)
})
