// What the import screen works out of a preview: rows, links between the source and what was read, and corrections.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { doubtCodes, LineCorrection, LineRole, problemCodes } from '../../../assessments/contract/imports.ts'
import { readLeereenheden, readOpleidingsprofiel, readSheet } from '../../../assessments/frameworks/index.ts'
import {
  currentStep,
  type ReadingSteps,
  stepBack,
  withCorrections,
  withoutCorrection,
  withStep,
} from '../../../renderer/features/frameworks/import/corrections.ts'
import { countLines, rowsOf } from '../../../renderer/features/frameworks/import/line-rows.ts'
import {
  fateWords,
  leadingNumber,
  roleAsRead,
  roleWhenDropped,
} from '../../../renderer/features/frameworks/import/line-words.ts'
import { placesOf } from '../../../renderer/features/frameworks/import/places.ts'
import { indicatorKey, itemKey, linksOf } from '../../../renderer/features/frameworks/import/preview-links.ts'
import { jumpWords, problemSentence } from '../../../renderer/features/frameworks/import/problem-words.ts'
import { cellsOf, columnLetter } from '../../../renderer/features/frameworks/import/sheet-cells.ts'
import { offerFile, offerText } from '../../../renderer/features/frameworks/import/source-file.ts'
import { foundIn, structureOf } from '../../../renderer/features/frameworks/import/structure.ts'
import { has } from '../../../renderer/messages/index.ts'
import { toBase64 } from '../../../renderer/ui/file-intake/read-file.ts'

const fixture = readFileSync(new URL('../../fixtures/opleidingsprofiel.txt', import.meta.url), 'utf8')
const unitsFixture = readFileSync(new URL('../../fixtures/leereenheden.txt', import.meta.url), 'utf8')
const read = readOpleidingsprofiel(fixture, [])
if (!read.ok) throw new Error(read.failure)
const { preview } = read
const structure = () => structureOf(preview, (level) => `niveau ${level}`)
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
    for (const filter of ['placed', 'left-out', 'merged', 'doubts', 'corrected', 'problems'] as const) {
      expect(rowsOf(preview, filter, () => true)).toHaveLength(counts[filter])
    }
    expect(counts.all).toBe(preview.lines.filter(({ role }) => role !== 'blank').length)
    expect(counts.placed + counts.merged + counts['left-out']).toBe(counts.all)
  })

  test('every fate has its words', () => {
    const words = new Set(preview.lines.map((line) => fateWords(line)))
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
    const items = structure().flatMap((group) => group.items)
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
  const [group, ...others] = foundIn(structure(), (text) => text.includes('Vraagt hulp'))
  expect(others).toEqual([])
  expect(group?.items.map(({ kind }) => kind)).toEqual(['competence', 'indicator'])
})

describe('corrections', () => {
  test('at most one per line', () => {
    const list = withCorrections([{ line: 3, role: 'module' }], [{ line: 3, role: 'leave-out' }])
    expect(list).toEqual([{ line: 3, role: 'leave-out' }])
    expect(withoutCorrection(list, 3)).toEqual([])
  })

  test('of a row, at most one per column; leaving the row out takes them all', () => {
    const cell = (column: string, text: string) => ({ line: 3, role: 'as-read' as const, column, text })
    const two = withCorrections([cell('E', '1')], [cell('F', 'Goed')])
    expect(withCorrections(two, [cell('E', '2')])).toEqual([cell('F', 'Goed'), cell('E', '2')])
    expect(withCorrections(two, [{ line: 3, role: 'leave-out' }])).toEqual([{ line: 3, role: 'leave-out' }])
  })

  test('back goes to the first reading and stays there', () => {
    const first: ReadingSteps = [{ kind: null, corrections: [], preview }]
    let steps = first
    for (let line = 1; line <= 100; line += 1) {
      steps = withStep(steps, { kind: null, corrections: [{ line, role: 'leave-out' }], preview })
    }
    expect(steps.length).toBeLessThan(100)
    expect(currentStep(steps).corrections[0]?.line).toBe(100)
    for (let back = 0; back < 100; back += 1) steps = stepBack(steps)
    expect(steps).toEqual(first)
  })

  test('the number a competence line begins with is proposed', () => {
    expect(['12 Werkt', ' 4. Maakt', '6', '− Weegt', '2de'].map(leadingNumber)).toEqual(['12', '4', '6', '', ''])
    const line = preview.lines[lineWith('2  Werkt veilig') - 1]
    expect(line && roleAsRead('opleidingsprofiel', line)).toBe('competence')
  })
})

describe('dropping a line', () => {
  test('it stays what it is, and what was left out becomes behaviour', () => {
    const dropped = (words: string) => {
      const line = preview.lines[lineWith(words) - 1]
      return line && roleWhenDropped('opleidingsprofiel', line)
    }
    expect(dropped('Vraagt hulp wanneer')).toBe('indicator')
    expect(dropped('Elke module geeft een deelcertificaat')).toBe('indicator')
    const knowledge = preview.lines.find(({ role, fate }) => role === 'knowledge' && fate === 'placed')
    expect(knowledge && roleWhenDropped('opleidingsprofiel', knowledge)).toBe('knowledge')
  })

  test('places are competences, and groups where the source has them', () => {
    expect(placesOf(preview).map(({ under }) => under)).toEqual(preview.competences.map(({ number }) => number))
    const units = readLeereenheden(unitsFixture, [])
    const places = units.ok ? placesOf(units.preview) : []
    expect(places.filter(({ group }) => group).length).toBeGreaterThan(2)
    expect(places.every(({ under }) => under.length <= 200)).toBe(true)
  })
})

describe('a sheet', () => {
  const table = 'Competentie nr;Competentie;Gedragsindicator;Niveau;Ankertekst'
  const rows = [
    table,
    '1;Sorteert;Legt stukken in de bak;1;Doet het niet',
    '1;Sorteert;Legt stukken in de bak;1-feb;Soms',
  ]
  const cells = rows.map((row) => row.split(';'))
  const opened = { format: 'csv' as const, sheets: [{ name: '', rows: cells, merged: [], formulas: [] }] }

  test('a problem says its place and the way there, and its row shows its cells by column', () => {
    const outcome = readSheet(opened, [])
    if (!outcome.ok) throw new Error(outcome.failure)
    const [problem] = outcome.preview.problems
    expect(problem && problemSentence(problem, outcome.preview)).toMatch(/^Rij 3, kolom D: “1-feb” is een datum/)
    expect(problem && jumpWords(outcome.preview, problem.line)).toBe('Naar rij 3')
    const line = outcome.preview.lines[2]
    if (!line) throw new Error('no row')
    const said: LineCorrection = { line: 3, role: 'as-read', column: 'D', text: '2' }
    expect(cellsOf(outcome.preview, line, [said])[3]).toEqual({
      column: 'D',
      name: 'Niveau',
      source: '1-feb',
      text: '2',
    })
    const mended = readSheet(opened, [said])
    expect(mended.ok && mended.preview.problems).toEqual([])
  })

  test('columns are named as a sheet names them', () => {
    expect([0, 25, 26, 51, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA'])
  })
})

test('every problem, doubt and role has its words', () => {
  const keys = [
    ...problemCodes.map((code) => `imports.problem.${code}`),
    ...doubtCodes.map((code) => `imports.doubt.${code}`),
    ...LineRole.options.map((role) => `imports.role.${role}`),
    ...LineCorrection.shape.role.options.map((role) => `imports.correct.role.${role}`),
  ]
  expect(keys.filter((key) => !has(key))).toEqual([])
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
    expect(offerText('a'.repeat(20_000_001), 'x')).toMatchObject({ code: 'SOURCE_TOO_LARGE' })
    expect(offerText('é'.repeat(15_000_000), 'x')).toMatchObject({ code: 'SOURCE_TOO_LARGE' })
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
