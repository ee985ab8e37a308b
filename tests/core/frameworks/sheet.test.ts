// What the rows of a table are taken for, and what is said about cells that cannot be right.
import { describe, expect, test } from 'vitest'
import { bodyOf } from './bodies.ts'
import { heads, previewOf, readRows } from './sheet-files.ts'

const codes = (rows: Parameters<typeof previewOf>[0]) =>
  previewOf(rows).problems.map(({ code, row, column, value }) => `${code} ${column}${row ?? ''} ${value}`.trim())
const good = ['1', 'Samenwerken', 'Helpt een collega', 1, 'Werkt door.']

describe('rows', () => {
  test('an empty cell says the same as the row above; a repeated one too', () => {
    const rest = [
      ['', '', '', 2, 'Helpt wanneer iemand het vraagt.'],
      ['1', 'Samenwerken', 'Deelt het werk', 1, 'Begint zonder overleg.'],
      ['', '', '', 2, 'Vraagt wie wat doet.'],
      ['2', 'Orde', 'Ruimt op', 1, 'Laat liggen.'],
    ]
    const preview = previewOf([heads, good, ...rest])
    expect(preview.problems).toEqual([])
    expect(preview.competences.map(({ number, indicators }) => [number, indicators.map(({ text }) => text)])).toEqual([
      ['1', ['Helpt een collega', 'Deelt het werk']],
      ['2', ['Ruimt op']],
    ])
    expect(preview.competences[0]?.indicators[1]?.lines).toEqual([4, 5])
    expect(preview.lines.every(({ fate }) => fate === 'placed')).toBe(true)
  })

  test('heads in any order, with other words, capitals and accents, under a title', () => {
    const preview = previewOf([
      ['Ons kader', null, null, null],
      [null],
      ['OMSCHRIJVING', 'Indicatór', ' competency ', 'Level'],
      ['Vraagt hulp.', 'Zoekt hulp', 'Zelfstandigheid', 'niveau 2'],
    ])
    expect(preview.competences).toMatchObject([
      { title: 'Zelfstandigheid', indicators: [{ text: 'Zoekt hulp', anchors: [{ level: 2, text: 'Vraagt hulp.' }] }] },
    ])
  })

  test('levels by name, of a scale everybody knows', () => {
    const preview = previewOf([heads, ['1', 'A', 'B', 'zeer goed', 'x'], ['', '', '', 'Onvoldoende', 'y']])
    expect(preview.competences[0]?.indicators[0]?.anchors).toEqual([
      { level: 4, text: 'x' },
      { level: 1, text: 'y' },
    ])
    expect(preview.scale).toBeNull()
    const evc = previewOf([heads, ['1', 'A', 'B', 'Uitstroom', 'x']])
    expect(evc.scale?.map(({ name }) => name)).toEqual(['Beginner', 'Doorstroom', 'Uitstroom'])
  })

  test('a framework without indicators is fine: it is rated as a whole', () => {
    const preview = previewOf([heads, ['1', 'Samenwerken', '', '', ''], ['2', 'Orde', '', '', '']])
    expect(preview.problems).toEqual([])
    expect(bodyOf({ ...preview, title: 'x' }).competences.map(({ indicators }) => indicators)).toEqual([[], []])
    expect(preview.doubts.map(({ code }) => code)).toEqual([
      'competence-without-indicators',
      'competence-without-indicators',
    ])
  })

  test('groups with their tags', () => {
    const columns = ['Competentie', 'Deelactiviteit', 'Trefwoorden', 'Gedragsindicator']
    const preview = previewOf([
      columns,
      ['Sorteren', 'Ontvangen', 'stiptheid; "a;b"', 'Telt de dozen'],
      ['', 'Ontvangen', '', 'Tekent af'],
      ['', 'Wegzetten', 'orde', 'Zet op hoogte'],
    ])
    expect(preview.competences[0]?.groups).toEqual([
      { id: null, text: 'Ontvangen', tags: ['stiptheid', 'a;b'], lines: [2] },
      { id: null, text: 'Wegzetten', tags: ['orde'], lines: [4] },
    ])
    expect(preview.competences[0]?.indicators.map(({ group }) => group)).toEqual([0, 0, 1])
  })

  test('a group on a row of its own is not lost', () => {
    const columns = ['Competentie', 'Deelactiviteit', 'Trefwoorden', 'Gedragsindicator']
    const preview = previewOf([columns, ['Sorteren', 'Ontvangen', 'orde', ''], ['', 'Ontvangen', '', 'Tekent af']])
    expect(preview.competences[0]?.groups).toEqual([{ id: null, text: 'Ontvangen', tags: ['orde'], lines: [2] }])
    expect(preview.competences[0]?.indicators[0]?.group).toBe(0)
  })

  test('as many groups as a file has rows do not stall it', () => {
    const columns = ['Competentie', 'Deelactiviteit', 'Gedragsindicator']
    const rows = Array.from({ length: 19_000 }, (_, index) => ['A', `Groep ${index}`, `Doet ${index}`])
    const before = performance.now()
    const codesFound = previewOf([columns, ...rows]).problems.map(({ code }) => code)
    expect(codesFound).toEqual(['too-many', 'too-many'])
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

describe('cells that cannot be right', () => {
  test.each([
    ['a date as level', ['1', 'A', 'B', { date: '2026-02-01' }, 'x'], ['level-is-date D2 01/02/2026']],
    ['a date as number', [{ date: '2026-02-01' }, 'A', 'B', 1, 'x'], ['cell-is-date A2 01/02/2026']],
    ['a level that is no number', ['1', 'A', 'B', 'hoog', 'x'], ['level-unknown D2 hoog']],
    ['a half level', ['1', 'A', 'B', 1.5, 'x'], ['level-unknown D2 1.5']],
    ['level nought', ['1', 'A', 'B', 0, 'x'], ['level-unknown D2 0']],
    ['level eight', ['1', 'A', 'B', 8, 'x'], ['level-unknown D2 8']],
    ['no level', ['1', 'A', 'B', '', 'x'], ['level-unknown D2']],
    ['an anchor without indicator', ['1', 'A', '', 1, 'x'], ['anchor-without-indicator C2 x']],
    ['an indicator without competence', ['', '', 'B', '', ''], ['indicator-without-competence 2 B']],
    ['a formula without value', ['1', 'A', { formula: 'without-value' }, '', ''], ['formula-without-value C2']],
  ] as const)('%s', (_, row, expected) => {
    expect(codes([heads, [...row]])).toEqual(expected)
  })

  test('a level twice, but not when the row is only there twice', () => {
    expect(codes([heads, good, ['', '', '', 1, 'Iets anders.']])).toEqual(['level-twice D3 1'])
    expect(codes([heads, good, good])).toEqual([])
  })

  test('two competences with one code', () => {
    expect(codes([heads, good, ['1', 'Orde', 'Ruimt op', 1, 'x']])).toEqual(['number-twice A3 1'])
  })

  test('an anchor of 5,000 characters: the place, its length, and the rest of the file', () => {
    const preview = previewOf([heads, ['1', 'A', 'B', 1, 'x'.repeat(5_000)]])
    expect(preview.problems).toMatchObject([{ code: 'text-too-long', row: 2, column: 'E', count: 5_000 }])
    expect(preview.problems[0]?.value.length).toBeLessThan(100)
  })

  test('columns that must be there', () => {
    expect(
      codes([
        ['Competentie', 'Soort'],
        ['Samenwerken', 'generiek'],
      ]),
    ).toEqual(['column-missing 1 Gedragsindicator'])
    expect(
      codes([
        ['Gedragsindicator', 'Niveau', 'Anker'],
        ['Helpt', 1, 'x'],
      ]),
    ).toEqual(['column-missing 1 Competentie'])
  })

  test('more competences than a framework holds', () => {
    const rows = Array.from({ length: 501 }, (_, index) => [String(index + 1), `C${index}`, 'B', '', ''])
    expect(codes([heads, ...rows])).toEqual(['too-many  Competenties'])
  })

  test('a copied row with the id of another indicator', () => {
    const id = '7b1f6a52-3c83-4b8f-9d3e-2f4f0a6c1d11'
    const columns = ['Competentie', 'Gedragsindicator', 'Indicator-id']
    expect(codes([columns, ['A', 'B', id], ['A', 'C', id]])).toEqual([`id-twice C3 ${id}`])
    expect(codes([columns, ['A', 'B', id], ['Z', 'B', id]])).toEqual([`id-twice C3 ${id}`])
    expect(codes([columns, ['A', 'B', 'geen-id']])).toEqual(['id-invalid C2 geen-id'])
  })

  test('an id of which the words were wiped out', () => {
    const id = '7b1f6a52-3c83-4b8f-9d3e-2f4f0a6c1d11'
    const columns = ['Competentie', 'Gedragsindicator', 'Niveau', 'Ankertekst', 'Indicator-id']
    expect(codes([columns, ['A', '', 1, 'x', id]])).toEqual(['anchor-without-indicator B2 x'])
    expect(previewOf([columns, ['A', '', '', '', id]]).competences[0]?.indicators).toEqual([])
  })

  test('no table, nothing at all', () => {
    expect(readRows([['Boodschappen'], ['Melk', 2]])).toEqual({ ok: false, failure: 'SOURCE_UNKNOWN' })
    expect(readRows([[null, ' ']])).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
  })
})

describe('what a person says', () => {
  const rows = [heads, good, ['', '', '', 2, 'Helpt.'], ['2', 'Orde', 'Ruimt op', 1, 'Laat liggen.']]

  test('a row left out', () => {
    const preview = previewOf(rows, [{ line: 4, role: 'leave-out' }])
    expect(preview.competences.map(({ title }) => title)).toEqual(['Samenwerken'])
    expect(preview.lines[3]).toMatchObject({ fate: 'left-out', corrected: true })
  })

  test('a row that belongs to another competence', () => {
    const moved = previewOf([...rows, ['', '', 'Legt terug', '', '']], [{ line: 5, role: 'indicator', under: '1' }])
    expect(moved.competences[0]?.indicators.map(({ text }) => text)).toEqual(['Helpt een collega', 'Legt terug'])
    expect(moved.lines[4]).toMatchObject({ competence: '1', corrected: true })
  })

  test('a cell typed again, also a head', () => {
    const preview = previewOf(
      [
        ['Competentie', 'Wat je ziet'],
        ['A', 'B'],
      ],
      [{ line: 1, role: 'as-read', column: 'B', text: 'Indicator' }],
    )
    expect(preview.competences[0]?.indicators[0]?.text).toBe('B')
  })

  test('no indicator but knowledge', () => {
    const preview = previewOf(rows, [{ line: 4, role: 'knowledge' }])
    expect(preview.knowledge).toEqual([{ module: '', competence: '2', text: 'Ruimt op', kind: 'knowledge', topic: '' }])
    expect(preview.competences[1]?.indicators).toEqual([])
  })
})
