// Files that want to hurt, or that nothing can be read from: each ends in a named failure, soon, and the process stays.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { maxJsonBytes } from '../../../assessments/contract/imports.ts'
import { openSource, type ReaderOptions } from '../../../assessments/formats/open.ts'
import { bombPdf, lockedPdf, pdfOf, pdfWith, scannedPdf, stream, zipOf } from '../../support/crafted-files.ts'

const text = (words: string) => new TextEncoder().encode(words)
const profile = new Uint8Array(readFileSync(new URL('../../fixtures/opleidingsprofiel.pdf', import.meta.url)))
const open = (bytes: Uint8Array, name = 'bestand', options?: ReaderOptions) => openSource(bytes, name, options)
const page = stream(Buffer.from('BT /F1 10 Tf 50 700 Td (Een regel tekst op een bladzijde) Tj ET'))

describe('PDF', () => {
  test('locked, scanned, cut off', async () => {
    expect(await open(lockedPdf())).toEqual({ ok: false, failure: 'SOURCE_LOCKED' })
    expect(await open(scannedPdf())).toEqual({ ok: false, failure: 'SOURCE_SCANNED' })
    for (const part of [0.999, 0.9, 0.5, 0.02]) {
      const cut = profile.slice(0, Math.floor(profile.length * part) - 20)
      expect(await open(cut), `${part}`).toEqual({ ok: false, failure: 'SOURCE_DAMAGED' })
    }
  })

  test('more pages than anybody reads', async () => {
    expect(await open(pdfWith(page, 4_000))).toEqual({
      ok: false,
      failure: 'SOURCE_TOO_MANY',
      data: { what: 'pages', most: 300 },
    })
  })

  test('pages, contents and objects that lead back to themselves', async () => {
    const loops = [
      pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
      pdfOf(['<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 5 >>']),
      pdfWith(Buffer.from('4 0 R')),
      pdfOf(['2 0 R', '1 0 R']),
    ]
    for (const loop of loops) expect((await open(loop, 'lus.pdf', { mostMs: 5_000 })).ok).toBe(false)
  })

  test('a deeply nested array in the contents', async () => {
    const nested = pdfWith(stream(Buffer.from(`${'['.repeat(200_000)} TJ`)))
    expect((await open(nested, 'diep.pdf', { mostMs: 8_000 })).ok).toBe(false)
  })

  test('contents that inflate to gigabytes end in time, and the memory comes back', { timeout: 60_000 }, async () => {
    const bytes = bombPdf(250)
    expect(bytes.length).toBeLessThan(2_000_000)
    const before = performance.now()
    const outcome = await open(bytes, 'bom.pdf', { mostMs: 4_000 })
    expect(outcome).toMatchObject({ ok: false })
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(await open(profile)).toMatchObject({ ok: true })
  })
})

describe('a thread that is stopped', () => {
  const worker = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

  test('one that never answers', async () => {
    const before = performance.now()
    const outcome = await open(profile, 'p.pdf', { worker: worker('for (;;) {}'), mostMs: 300 })
    expect(outcome).toEqual({ ok: false, failure: 'SOURCE_TOO_SLOW' })
    expect(performance.now() - before).toBeLessThan(3_000)
  })

  test('one that takes all memory of its heap', async () => {
    const greedy = worker('const all = []; for (;;) all.push({ a: String(all.length), b: [1, 2, 3] })')
    const outcome = await open(profile, 'p.pdf', { worker: greedy, mostHeapMegabytes: 32 })
    expect(outcome).toEqual({ ok: false, failure: 'SOURCE_TOO_SLOW' })
  })

  test('one that takes all memory outside it', async () => {
    const greedy = worker('const all = []; for (;;) all.push(new Uint8Array(20_000_000).fill(1))')
    const outcome = await open(profile, 'p.pdf', { worker: greedy })
    expect(outcome).toEqual({ ok: false, failure: 'SOURCE_TOO_SLOW' })
  })

  test('one that ends without a word', async () => {
    expect(await open(profile, 'p.pdf', { worker: worker('process.exit(0)') })).toMatchObject({ ok: false })
  })

  test('one that is not there is no fault of the file', async () => {
    await expect(open(profile, 'p.pdf', { worker: new URL('file:///nergens/lezer.js') })).rejects.toThrow()
  })
})

describe('zips with the name of a workbook', () => {
  const sheet = (content: Buffer, declared?: number) => ({
    name: 'xl/worksheets/sheet1.xml',
    content,
    ...(declared === undefined ? {} : { declared }),
  })

  test('a bomb that says how large it is, and one that does not', async () => {
    const large = Buffer.alloc(300_000_000, 'a')
    expect(await open(zipOf([sheet(large)]), 'b.xlsx')).toMatchObject({ ok: false, failure: 'SOURCE_TOO_LARGE' })
    expect(await open(zipOf([sheet(large, 1_000)]), 'b.xlsx')).toMatchObject({ ok: false, failure: 'SOURCE_TOO_LARGE' })
    expect(await open(zipOf([sheet(Buffer.alloc(50_000, 'a'), 10)]), 'b.xlsx')).toEqual({
      ok: false,
      failure: 'SOURCE_DAMAGED',
    })
  })

  test('a few kilobytes of cells that share one long text', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
    const workbook = `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`
    const relations = `${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}`
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`
    const bytes = zipOf([
      sheet(Buffer.from(`<worksheet><sheetData>${row.repeat(5_000)}</sheetData></worksheet>`)),
      { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
      { name: 'xl/workbook.xml', content: Buffer.from(workbook) },
      { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from(`<Relationships>${relations}</Relationships>`) },
      { name: 'xl/sharedStrings.xml', content: Buffer.from(`<sst><si><t>${'a'.repeat(2_000)}</t></si></sst>`) },
    ])
    expect(bytes.length).toBeLessThan(20_000)
    expect(await open(bytes, 'gedeeld.xlsx')).toMatchObject({ ok: false, failure: 'SOURCE_TOO_LARGE' })
  })

  test('thousands of parts', async () => {
    const parts = Array.from({ length: 3_000 }, (_, index) => ({ name: `xl/${index}.xml`, content: Buffer.from('a') }))
    expect(await open(zipOf(parts), 'veel.xlsx')).toMatchObject({ ok: false, failure: 'SOURCE_TOO_MANY' })
  })

  test('another kind of zip, half a zip, and one that is no workbook inside', async () => {
    const word = zipOf([{ name: 'word/document.xml', content: Buffer.from('<a/>') }])
    expect(await open(word, 'brief.xlsx')).toEqual({ ok: false, failure: 'SOURCE_BINARY' })
    const whole = zipOf([sheet(Buffer.from('<worksheet/>'))])
    expect(await open(whole.slice(0, whole.length - 30), 'half.xlsx')).toEqual({ ok: false, failure: 'SOURCE_DAMAGED' })
    expect((await open(whole, 'leeg.xlsx')).ok).toBe(false)
  })

  test('an old workbook and one behind a password', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])
    expect(await open(new Uint8Array(container), 'oud.xls')).toEqual({ ok: false, failure: 'SOURCE_BINARY' })
    const locked = Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(100)])
    expect(await open(new Uint8Array(locked), 'slot.xlsx')).toEqual({ ok: false, failure: 'SOURCE_LOCKED' })
  })
})

describe('JSON and text', () => {
  test('nested too deep, cut off, too large', async () => {
    expect(await open(text('[['.repeat(500_000)))).toEqual({ ok: false, failure: 'SOURCE_DAMAGED' })
    expect(await open(text('{"a":{"b":[1,2'))).toEqual({ ok: false, failure: 'SOURCE_DAMAGED' })
    expect(await open(text(`{"a":"${'x'.repeat(maxJsonBytes)}"}`))).toMatchObject({ failure: 'SOURCE_TOO_LARGE' })
    const deepInText = `{"a":"${'['.repeat(5_000)}"}`
    expect(await open(text(deepInText))).toMatchObject({ ok: true, opened: { format: 'json' } })
  })

  test('a hundred thousand rows, and more than any file is read', async () => {
    const rows = text(`code;titel;anker\n${'1;a;b\n'.repeat(100_000)}`)
    expect(await open(rows)).toMatchObject({ ok: false, failure: 'SOURCE_TOO_MANY', data: { what: 'rows' } })
    expect(await open(new Uint8Array(20_000_001))).toMatchObject({
      failure: 'SOURCE_TOO_LARGE',
      data: { megabytes: 20, most: 20 },
    })
    expect(await open(new Uint8Array())).toEqual({ ok: false, failure: 'SOURCE_EMPTY' })
  })
})
