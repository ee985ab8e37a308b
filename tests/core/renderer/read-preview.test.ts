// What the import screen works out of a preview: rows, links between the source and what was read, and corrections.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readOpleidingsprofiel } from '../../../assessments/frameworks/index.ts'
import {
  currentStep,
  type ReadingSteps,
  stepBack,
  withCorrection,
  withoutCorrection,
  withStep,
} from '../../../renderer/features/frameworks/import/corrections.ts'
import { countLines, rowsOf } from '../../../renderer/features/frameworks/import/line-rows.ts'
import { fateWords, leadingNumber, roleAsRead } from '../../../renderer/features/frameworks/import/line-words.ts'
import { indicatorKey, itemKey, linksOf } from '../../../renderer/features/frameworks/import/preview-links.ts'
import { offerFile, offerText } from '../../../renderer/features/frameworks/import/source-file.ts'
import { foundIn, structureOf } from '../../../renderer/features/frameworks/import/structure.ts'
import { toBase64 } from '../../../renderer/ui/file-intake/read-file.ts'

const fixture = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
const read = readOpleidingsprofiel(fixture, [])
if (!read.ok) throw new Error(read.failure)
const { preview } = read
const lineWith = (words: string) => fixture.split('\n').findIndex((line) => line.includes(words)) + 1

describe('rows', () => {
  test('all lines are there once, with runs of empty lines drawn together', () => {
    const rows = rowsOf(preview, 'all', () => true)
    const shown = rows.reduce((sum, row) => sum + (row.kind === 'line' ? 1 : row.count), 0)
    expect(shown).toBe(preview.lines.length)
    expect(rows.some((row, index) => row.kind === 'blank' && rows[index + 1]?.kind === 'blank')).toBe(false)
  })

  test('a filter leaves as many as its count says, and empty lines never count', () => {
    const counts = countLines(preview)
    for (const filter of ['left-out', 'merged', 'doubts', 'corrected'] as const) {
      expect(rowsOf(preview, filter, () => true)).toHaveLength(counts[filter])
    }
    expect(counts.all).toBe(preview.lines.filter(({ role }) => role !== 'blank').length)
  })

  test('every fate has its words', () => {
    const words = new Set(preview.lines.map(fateWords))
    expect(words).toContain('gedragsindicator')
    expect(words).toContain('weggelaten: lopende tekst')
    expect([...words].some((each) => /^competentie, samengevoegd met regel \d+$/.test(each))).toBe(true)
    expect([...words].some((each) => /^vervolg, hoort bij regel \d+$/.test(each))).toBe(true)
  })
})

describe('links', () => {
  const links = linksOf(preview)

  test('a repeat leads to the first wording, which leads back to all its lines', () => {
    const first = lineWith('Tilt zware goederen met de juiste houding')
    const repeat = lineWith('Tilt zware goederen met een juiste houding')
    const [item] = links.itemsOf(repeat)
    expect(item).toBe(indicatorKey(1, 0))
    expect(links.linesOf(item ?? '')).toEqual(expect.arrayContaining([first, repeat]))
    expect(links.headOf(item ?? '')).toBe(first)
  })

  test('every entry of the structure has a line it began on', () => {
    const items = structureOf(preview).flatMap((group) => group.items)
    expect(items.filter(({ key }) => links.headOf(key) === null)).toEqual([])
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })

  test('a heading of a module and its line in the list are one', () => {
    const [listed] = links.itemsOf(lineWith('- Samenwerken 20 Lt'))
    expect(listed).toBe(itemKey('module', 3))
    expect(links.itemsOf(lineWith('MODULE SAMENWERKEN'))).toEqual([listed])
  })
})

test('a search keeps what is found under its competence', () => {
  const [group, ...others] = foundIn(structureOf(preview), (text) => text.includes('Vraagt hulp'))
  expect(others).toEqual([])
  expect(group?.items.map(({ kind }) => kind)).toEqual(['competence', 'indicator'])
})

describe('corrections', () => {
  test('at most one per line', () => {
    const list = withCorrection([{ line: 3, role: 'module' }], { line: 3, role: 'leave-out' })
    expect(list).toEqual([{ line: 3, role: 'leave-out' }])
    expect(withoutCorrection(list, 3)).toEqual([])
  })

  test('back goes to the first reading and stays there', () => {
    const first: ReadingSteps = [{ corrections: [], preview }]
    let steps = first
    for (let line = 1; line <= 100; line += 1) {
      steps = withStep(steps, { corrections: [{ line, role: 'leave-out' }], preview })
    }
    expect(steps.length).toBeLessThan(100)
    expect(currentStep(steps).corrections[0]?.line).toBe(100)
    for (let back = 0; back < 100; back += 1) steps = stepBack(steps)
    expect(steps).toEqual(first)
  })

  test('the number a competence line begins with is proposed', () => {
    expect(['12 Werkt', ' 4. Maakt', '6', '− Weegt', '2de'].map(leadingNumber)).toEqual(['12', '4', '6', '', ''])
    const line = preview.lines[lineWith('2  Werkt veilig') - 1]
    expect(line && roleAsRead(line)).toBe('competence')
  })
})

describe('what is offered', () => {
  const file = (size: number, bytes = new Uint8Array(0)) => {
    let opened = false
    return {
      name: 'profiel.txt',
      size,
      arrayBuffer: async () => {
        opened = true
        return bytes.buffer
      },
      wasOpened: () => opened,
    }
  }

  test('fifty megabytes are answered without being read', async () => {
    const big = file(50_000_000)
    expect(await offerFile(big)).toEqual({ ok: false, code: 'SOURCE_TOO_LARGE', megabytes: 50 })
    expect(big.wasOpened()).toBe(false)
    expect(offerText('a'.repeat(2_000_001), 'x')).toMatchObject({ code: 'SOURCE_TOO_LARGE' })
    expect(offerText('é'.repeat(1_500_000), 'x')).toMatchObject({ code: 'SOURCE_TOO_LARGE' })
  })

  test('a folder or a file that has gone cannot be read', async () => {
    const gone = { name: 'map', size: 0, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await offerFile(gone)).toEqual({ ok: false, code: 'UNREADABLE' })
  })

  test('bytes stay bytes, pasted text becomes UTF-8, and nothing is empty', async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    expect(await offerFile(file(3, Uint8Array.of(0xe9, 0x80, 0x41)))).toMatchObject({
      source: { base64: Buffer.of(0xe9, 0x80, 0x41).toString('base64') },
    })
    expect(offerText('één', 'geplakt')).toMatchObject({ source: { base64: Buffer.from('één').toString('base64') } })
    expect(offerText(' \n', 'geplakt')).toEqual({ ok: false, code: 'SOURCE_EMPTY' })
  })
})
