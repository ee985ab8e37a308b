// Excel and CSV as they come: other programs, other encodings, merged cells, formulas, dates, and far too much.
import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openCsv } from '../../../assessments/formats/csv.ts'
import { openExcel } from '../../../assessments/formats/excel.ts'
import { writeCsv } from '../../../assessments/formats/write-csv.ts'
import { writeExcel } from '../../../assessments/formats/write-excel.ts'
import { decodeSource } from '../../../assessments/frameworks/decode.ts'
import { templateTables } from '../../../assessments/frameworks/sheet/template.ts'
import { readable } from './bodies.ts'
import { cellXml, heads, readOpened, workbook } from './sheet-files.ts'

const headXml = `<row r="1">${heads.map((head, index) => cellXml(`${'ABCDE'.charAt(index)}1`, head)).join('')}</row>`
const sheetXml = (rows: string, rest = '') => `<worksheet><sheetData>${headXml}${rows}</sheetData>${rest}</worksheet>`
const rowXml = (row: number, cells: string) => `<row r="${row}">${cells}</row>`

describe('Excel', () => {
  test('a file LibreOffice saved: merged cells filled, values of formulas taken, a date as level named', async () => {
    const file = readFileSync(new URL('../../fixtures/sheets/libreoffice.xlsx', import.meta.url))
    const preview = readable(readOpened(await openExcel(file)))
    expect(preview.competences).toHaveLength(1)
    expect(
      preview.competences[0]?.indicators.map(({ text, anchors }) => [text, anchors.map(({ level }) => level)]),
    ).toEqual([
      ['Weegt de bloem af', [1, 2]],
      ['Kneedt het deeg', [3]],
    ])
    expect(preview.problems).toMatchObject([
      { code: 'level-is-date', sheet: 'Kader bakkerij', row: 5, column: 'D', value: '01/02/2026', line: 5 },
    ])
    expect(preview.doubts.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'merged-cells-filled A3:A6, B3:B4',
      'formula-value-used D4, B5',
      'columns-left-out Opmerking',
      'sheet-left-out Nota',
      'scale-assumed 3',
      'number-made 1',
    ])
    expect(preview.lines.map(({ role, fate }) => `${role} ${fate}`)).toEqual([
      'prose left-out',
      'heading placed',
      'anchor placed',
      'anchor placed',
      'indicator placed',
      'anchor placed',
      'prose left-out',
    ])
    expect(preview.lines[2]).toMatchObject({ at: 'Kader bakkerij, rij 3', competence: '1' })
  })

  test('the level of the date is typed again by a person', async () => {
    const file = readFileSync(new URL('../../fixtures/sheets/libreoffice.xlsx', import.meta.url))
    const preview = readable(
      readOpened(await openExcel(file), [{ line: 5, role: 'as-read', column: 'D', text: '2,0' }]),
    )
    expect(preview.problems).toEqual([])
    expect(preview.competences[0]?.indicators[1]?.anchors.map(({ level }) => level)).toEqual([2, 3])
    expect(preview.lines[4]?.corrected).toBe(true)
  })

  test('a formula that was never calculated has a place, and nothing else of the file is lost', async () => {
    const xml = sheetXml(
      rowXml(2, `${cellXml('A2', '1')}${cellXml('B2', 'Samenwerken')}<c r="C2" t="str"><f>A2&amp;B2</f></c>`) +
        rowXml(
          3,
          `${cellXml('C3', 'Helpt een collega')}<c r="D3"><f>1+1</f><v>2</v></c>${cellXml('E3', 'Vraagt wie wat doet.')}`,
        ),
    )
    const preview = readable(readOpened(await openExcel(workbook(xml))))
    expect(preview.problems).toMatchObject([{ code: 'formula-without-value', sheet: 'Blad1', row: 2, column: 'C' }])
    expect(preview.competences[0]?.indicators[0]?.anchors).toEqual([{ level: 2, text: 'Vraagt wie wat doet.' }])
  })

  test('cells without their place, and a merged range past the end of the table', async () => {
    const plain = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
    const xml = `<worksheet><sheetData><row>${heads.map(plain).join('')}</row><row>${plain('1')}${plain('Samenwerken')}${plain('Helpt')}</row></sheetData><mergeCells><mergeCell ref="A2:A1048576"/></mergeCells></worksheet>`
    const preview = readable(readOpened(await openExcel(workbook(xml))))
    expect(preview.competences.map(({ number, title }) => [number, title])).toEqual([['1', 'Samenwerken']])
  })

  test('100,000 rows are refused before they are read', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) =>
      rowXml(index + 2, cellXml(`B${index + 2}`, 'Samenwerken')),
    )
    const bytes = workbook(sheetXml(rows.join('')))
    const start = performance.now()
    expect(await openExcel(bytes)).toEqual({
      ok: false,
      failure: 'SOURCE_TOO_MANY',
      data: { what: 'rows', most: 20_000 },
    })
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('a cell in the last column of the last row is no table of two billion cells', async () => {
    const far = await openExcel(workbook(sheetXml(rowXml(20_000, cellXml('XFD20000', 'x')))))
    expect(far).toMatchObject({ ok: false, failure: 'SOURCE_TOO_MANY' })
    const past = await openExcel(workbook(sheetXml(rowXml(1_048_576, cellXml('A1048576', 'x')))))
    expect(past).toMatchObject({ ok: false, failure: 'SOURCE_TOO_MANY' })
    const empty = await openExcel(workbook(sheetXml('<row r="1048576" ht="12"><c r="A1048576" s="0"/></row>')))
    expect(empty.ok).toBe(true)
  })

  test('a zip that is cut, a zip that is something else', async () => {
    const whole = workbook(sheetXml(''))
    expect(await openExcel(whole.slice(0, whole.length - 30))).toMatchObject({ ok: false, failure: 'SOURCE_DAMAGED' })
    const wrong = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData></worksheet>'
    expect(await openExcel(workbook(wrong))).toMatchObject({ ok: false, failure: 'SOURCE_DAMAGED' })
    expect(await openExcel(zipSync({ 'word/document.xml': new Uint8Array([60]) }))).toMatchObject({
      ok: false,
      failure: 'SOURCE_UNKNOWN',
    })
  })
})

describe('CSV', () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const open = (bytes: Uint8Array) => {
    const decoded = decodeSource(bytes)
    if (!decoded.ok) throw new Error(decoded.failure)
    return readable(readOpened(openCsv(decoded.text)))
  }
  const table = (mark: string) =>
    [
      ['Competentie', 'Gedragsindicator', 'Niveau', 'Ankertekst'],
      ['Coördinatie', 'Geeft één taak tegelijk', '1,0', '"Zegt: ""doe maar"", en gaat weg"'],
      ['', '', '2,0', 'Legt één stap uit'],
    ]
      .map((row) => row.join(mark))
      .join('\r\n')

  test('Windows-1252 with semicolons and decimal commas', () => {
    const preview = open(latin(`${table(';')}\r\n`))
    expect(preview.competences[0]).toMatchObject({
      title: 'Coördinatie',
      indicators: [{ text: 'Geeft één taak tegelijk' }],
    })
    expect(preview.competences[0]?.indicators[0]?.anchors).toEqual([
      { level: 1, text: 'Zegt: "doe maar", en gaat weg' },
      { level: 2, text: 'Legt één stap uit' },
    ])
    expect(preview.problems).toEqual([])
    expect(preview.lines.map(({ at }) => at)).toEqual(['rij 1', 'rij 2', 'rij 3'])
  })

  test.each([
    ['tabs', table('\t')],
    ['UTF-8 with its mark', `\ufeff${table(';')}`],
    ['its own word on the delimiter', `sep=;\r\n${table(';')}`],
    ['line ends of old Macs', table(';').replaceAll('\r\n', '\r')],
    ['commas', table(',').replaceAll(/,(\d),0,/g, ',$1,')],
  ])('%s', (_, text) => {
    const preview = open(new Uint8Array(Buffer.from(text, 'utf8')))
    expect(preview.competences[0]?.indicators[0]?.anchors.map(({ level }) => level)).toEqual([1, 2])
  })

  test('what Excel made of «1-2»', () => {
    for (const date of ['1/feb', '01-02-2026', '1-feb.-26', '2026-02-01']) {
      const preview = open(
        new Uint8Array(Buffer.from(`Competentie;Gedragsindicator;Niveau;Ankertekst\nA;B;${date};C\n`)),
      )
      expect(preview.problems).toMatchObject([{ code: 'level-is-date', row: 2, column: 'C', sheet: '', value: date }])
    }
  })

  test('too many rows, and a quote that never closes', () => {
    const start = performance.now()
    expect(openCsv(`Competentie;Gedragsindicator\n${'Samenwerken;Helpt\n'.repeat(100_000)}`)).toMatchObject({
      failure: 'SOURCE_TOO_MANY',
      data: { what: 'rows', most: 20_000 },
    })
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(openCsv('Competentie;Gedragsindicator\n"Samen;Helpt\nA;B\n')).toMatchObject({ failure: 'SOURCE_DAMAGED' })
  })
})

describe('the template', () => {
  test('given out and brought back untouched, it holds nothing', async () => {
    expect(readOpened(await openExcel(await writeExcel(templateTables())))).toEqual({
      ok: false,
      failure: 'SOURCE_EMPTY',
    })
    const decoded = decodeSource(writeCsv(templateTables().slice(0, 1)))
    expect(decoded.ok && readOpened(openCsv(decoded.text))).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
  })

  test('filled in below the examples, only what a person wrote comes in', async () => {
    const tables = templateTables()
    const [anchors] = tables
    const place = (head: string) => anchors?.columns.findIndex((column) => column.head === head) ?? -1
    const row = (cells: Record<string, string | number>) => {
      const values: (string | number)[] = (anchors?.columns ?? []).map(() => '')
      for (const [head, value] of Object.entries(cells)) values[place(head)] = value
      return values
    }
    anchors?.rows.push(
      row({
        Competentie: 'Samenwerken',
        Soort: 'technisch',
        Gedragsindicator: 'Helpt',
        Niveau: 1,
        Niveaunaam: 'Nee',
        Ankertekst: 'Werkt door.',
      }),
      row({ Niveau: 2, Niveaunaam: 'Ja', Ankertekst: 'Vraagt wat nodig is.' }),
      row({ Gedragsindicator: 'Deelt werk' }),
    )
    const preview = readable(readOpened(await openExcel(await writeExcel(tables))))
    expect(preview.scale).toEqual([
      { value: 1, name: 'Nee' },
      { value: 2, name: 'Ja' },
    ])
    expect(preview.competences).toMatchObject([
      { number: '1', title: 'Samenwerken', kind: 'technical', indicators: [{ text: 'Helpt' }, { text: 'Deelt werk' }] },
    ])
    expect(preview.doubts.map(({ code }) => code)).toEqual(['number-made'])
    expect(preview.problems).toEqual([])
  })

  test('an example that somebody changed counts', async () => {
    const tables = templateTables()
    const first = tables[0]?.rows[0]
    if (first) first[1] = 'Orde houden'
    const preview = readable(readOpened(await openExcel(await writeExcel(tables))))
    expect(preview.competences.map(({ title }) => title)).toEqual(['Orde houden'])
  })
})
