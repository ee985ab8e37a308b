// The reader of an overview of leereenheden: on one of our own with the traps of the published ones, copied in every
// way, and on the published text itself when it stands beside the project.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImportPreview, type LineCorrection } from '../../../assessments/contract/imports.ts'
import { readFramework, readLeereenheden } from '../../../assessments/frameworks/index.ts'
import { competenceOf, faultsInLines, unitsFixture as fixture, lineWith, otherSources } from './sources.ts'

function read(text: string, corrections: readonly LineCorrection[] = []): ImportPreview {
  const outcome = readLeereenheden(text, corrections)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.preview
}
const preview = read(fixture)
const core = ({ code, title, modules, competences, knowledge }: ImportPreview) => ({
  code,
  title,
  modules,
  knowledge,
  competences: competences.map(({ groups, indicators, ...rest }) => ({
    ...rest,
    groups: groups.map(({ text, tags }) => ({ text, tags })),
    indicators: indicators.map(({ text, group }) => ({ text, group })),
  })),
})
const same = core(preview)

describe('an overview with two of its four units', () => {
  test('fits the contract and gives every line a fate', () => {
    expect(ImportPreview.parse(preview)).toEqual(preview)
    expect(faultsInLines(preview, fixture)).toEqual([])
  })

  test('has its code, its title and the units that are in it', () => {
    expect([preview.code, preview.title]).toEqual(['99123', 'Medewerker Buurtwerkplaats'])
    expect(preview.modules.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Ontvangen en inschatten van toestellen (MB)'],
      ['2', 'Herstellen (MB)'],
    ])
  })

  test('an activity is a competence with its learning result', () => {
    expect(preview.competences.map(({ number, title }) => [number, title])).toEqual([
      ['1.1', 'Ontvangt bezoekers met een kapot toestel'],
      ['1.2', 'Schat in wat er met het toestel is'],
      ['2.1', 'Herstelt eenvoudige toestellen'],
      ['2.2', 'Test een hersteld toestel'],
    ])
    expect(competenceOf(preview, '1.1').learningResult).toBe(
      'De bezoeker weet wat er met het toestel gebeurt en wanneer het klaar is.',
    )
    expect(competenceOf(preview, '1.1').modules).toEqual(['1'])
  })

  test('deelactiviteiten group the indicators, terms in brackets tag them, before or after the list', () => {
    const [first, second] = competenceOf(preview, '1.1').groups
    expect(first?.text).toMatch(/^De medewerker buurtwerkplaats onthaalt .* merk, soort en klacht\. .* nummer\.$/)
    expect(first?.tags).toEqual(['Aandacht tonen', 'Formuleren en rapporteren', 'Op de wensen van de "buur" richten'])
    expect(second?.tags).toEqual(['Plannen en organiseren'])
    expect(competenceOf(preview, '1.2').groups.map(({ tags }) => tags)).toEqual([['Analyseren']])
    expect(competenceOf(preview, '1.1').indicators.map(({ text, group }) => [text, group])).toEqual([
      ['begroet elke bezoeker binnen een minuut', 0],
      ['noteert merk, soort en klacht zonder iets over te slaan', 0],
      ['herhaalt de klacht in eigen woorden', 0],
      ['noemt een dag die de werkplaats haalt', 1],
      ['vraagt een telefoonnummer', 1],
    ])
  })

  test('keeps knowledge, skills and responsibility under their headings', () => {
    expect(preview.knowledge.map(({ module, kind, topic, text }) => [module, kind, topic, text.slice(0, 36)])).toEqual([
      ['1', 'knowledge', 'Feiten, abstracte begrippen, ideeën', 'heeft kennis van de huisregels van d'],
      ['1', 'knowledge', 'Feiten, abstracte begrippen, ideeën', 'heeft kennis van soorten stekkers'],
      ['1', 'skill', 'Toepassen van kennis', 'kan een inschrijfformulier invullen'],
      ['1', 'skill', 'Probleemoplossende vaardigheden', 'heeft inzicht in veelvoorkomende def'],
      ['1', 'responsibility', heads, 'De medewerker buurtwerkplaats werkt '],
      ['1', 'knowledge', 'Theorieën, methoden, processen', 'heeft kennis van de weg die een toes'],
      ['1', 'skill', 'Communicatievaardigheden', 'kan navragen en samenvatten'],
      ['2', 'knowledge', 'Feiten, abstracte begrippen, ideeën', 'heeft kennis van de huisregels van d'],
      ['2', 'skill', 'Toepassen van kennis', 'kan een snoer vervangen'],
      ['2', 'responsibility', heads, 'De medewerker buurtwerkplaats laat e'],
    ])
    expect(preview.knowledge.every(({ competence }) => competence === '')).toBe(true)
  })
  const heads = 'Competenties (in termen van zelfstandigheid/verantwoordelijkheid)'

  test('says which units are missing, and what else to look at', () => {
    expect(preview.doubts.map(({ code, subject }) => [code, subject])).toEqual([
      ['units-missing', '2 van 4'],
      ['unit-not-applicable', '3 Lassen van metaal'],
      ['title-differs', '1.1 Ontvangt bezoekers aan de balie'],
      ['competence-without-indicators', '2.2 Test een hersteld toestel'],
    ])
  })
})

/** The activities' pages with both columns on one line; what is not in a table stays as it is. */
function sideBySide(text: string): string {
  const pad = (left: string, right: string) => `${left.padEnd(72)}${right}`.trimEnd()
  return text.replace(
    /Deelactiviteiten\s+Prestatie-indicatoren\n([\s\S]*?)(?=\n 1\.2 Act|\n1\.2 Act|\n 2 Her|$)/g,
    (_, cells) => {
      const rows = String(cells)
        .split(/(?<=[.]) *\n+(?=(?:De medewerker buurtwerkplaats|Op basis)[^:\n]*\n)/)
        .map((row) => {
          const list = row.search(/De medewerker buurtwerkplaats: *\n/)
          const tail = /\n ?(\([A-Z][^)]*\))\s*$/.exec(row)?.[1] ?? ''
          const right = row.slice(list).replace(/\n ?\([A-Z][^)]*\)\s*/g, '\n')
          const inner = /\n(\([A-Z][^)]*\)) *\n/.exec(row.slice(list))?.[1] ?? ''
          const left = [row.slice(0, list), tail === inner ? '' : inner, tail].join('\n')
          const [one, other] = [left, right].map((cell) => cell.split('\n').filter((line) => line.trim() !== ''))
          return Array.from({ length: Math.max(one?.length ?? 0, other?.length ?? 0) }, (_each, index) =>
            pad(one?.[index]?.trim() ?? '', other?.[index]?.trim() ?? ''),
          ).join('\n')
        })
      return `${pad('Deelactiviteiten', 'Prestatie-indicatoren')}\n${rows.join('\n')}\n`
    },
  )
}

describe('ways of copying', () => {
  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['every line end doubled', (text: string) => text.replaceAll('\n', '\n\n').replaceAll('\n\n\n\n', '\n\n \n\n')],
    ['hyphens as bullets', (text: string) => text.replaceAll('•', '-')],
    ['bullets on lines of their own', (text: string) => text.replaceAll('• ', '•\n')],
    ['spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['form feeds', (text: string) => text.replace(/\n (?=\d|Theor|\(Plan)/g, '\n\f')],
    ['page numbers', (text: string) => text.replace(/\n (?=\d|Theor|\(Plan)/g, '\n\nPagina 3 van 15\n ')],
    ['no spaces at line ends', (text: string) => text.replace(/ +$/gm, '')],
    ['both columns on one line', sideBySide],
  ])('%s', (_, change) => {
    expect(core(read(change(fixture)))).toEqual(same)
  })

  test('all of the left column before the right one', () => {
    const [left = '', right = ''] = [
      'De medewerker veegt de vloer.\n\n(Orde houden)\n\nDe medewerker leegt de bakken.\n\n(Doorwerken)\n',
      'De medewerker:\n\n• veegt alle hoeken;\n\n• ruimt de borstel op.\n\nDe medewerker:\n\n• knoopt de zakken dicht.\n',
    ]
    const { groups, indicators } = competenceOf(
      read(
        `1.1 Activiteit\nHoudt orde\n\nLeerresultaat\nHet is net.\n\nDeelactiviteiten\n\n${left}\nPrestatie-indicatoren\n\n${right}`,
      ),
      '1.1',
    )
    expect(groups.map(({ text, tags }) => [text, tags])).toEqual([
      ['De medewerker veegt de vloer.', ['Orde houden']],
      ['De medewerker leegt de bakken.', ['Doorwerken']],
    ])
    expect(indicators.map(({ text, group }) => [text, group])).toEqual([
      ['veegt alle hoeken', 0],
      ['ruimt de borstel op', 0],
      ['knoopt de zakken dicht', 1],
    ])
  })

  test('a sentence that a page end cut goes on in its own column', () => {
    const { groups, indicators } = competenceOf(
      read(
        [
          '1.1 Activiteit\nHoudt orde\n\nLeerresultaat\nHet is net.\n\nDeelactiviteiten Prestatie-indicatoren\n',
          'De medewerker veegt de vloer en ruimt het\n\nDe medewerker:\n\n• veegt alle hoeken;\n\n• ruimt de borstel op.\n',
          '\fmateriaal daarna weg.\n\n(Orde houden)\n',
        ].join('\n'),
      ),
      '1.1',
    )
    expect(groups.map(({ text, tags }) => [text, tags])).toEqual([
      ['De medewerker veegt de vloer en ruimt het materiaal daarna weg.', ['Orde houden']],
    ])
    expect(indicators).toHaveLength(2)
  })
})

describe('corrections', () => {
  const at = (words: string) => lineWith(fixture, words)
  const of = (corrections: LineCorrection[], number = '1.1') => competenceOf(read(fixture, corrections), number)

  test('a line becomes what a person says it is', () => {
    const role = (words: string, as: LineCorrection['role']) => ({ line: at(words), role: as })
    expect(of([role('vraagt een telefoonnummer', 'skill')]).indicators).toHaveLength(4)
    expect(of([role('Hij schrijft de dag', 'group')]).groups.map(({ text }) => text)).toContain(
      'Hij schrijft de dag op het nummer.',
    )
    expect(of([role('De bezoeker weet', 'indicator')]).learningResult).toBe('')
    expect(of([role('over te slaan', 'separate')]).indicators.map(({ text }) => text)).toContain('over te slaan')
    expect(of([role('herhaalt de klacht', 'continuation')]).indicators[1]?.text).toMatch(/slaan; herhaalt de klacht/)
    const left = read(fixture, [role('noteert merk', 'leave-out')])
    expect(competenceOf(left, '1.1').indicators).toHaveLength(4)
    expect(left.lines[at('over te slaan') - 1]?.fate).toBe('left-out')
    expect(left.lines[at('noteert merk') - 1]).toMatchObject({ fate: 'left-out', corrected: true })
  })

  test('what belongs to another competence goes there, and a line can be one', () => {
    const moved = [{ line: at('vraagt een telefoonnummer'), role: 'as-read' as const, under: '2.2' }]
    expect(of(moved).indicators).toHaveLength(4)
    expect(of(moved, '2.2').indicators.map(({ text, group }) => [text, group])).toEqual([
      ['vraagt een telefoonnummer', null],
    ])
    const made = [{ line: at('maakt een afspraak'), role: 'competence' as const, number: '1.9' }]
    expect(of(made, '1.9').title).toMatch(/maakt een afspraak/)
    expect(of([{ line: at('begroet elke'), role: 'indicator', text: 'groet iedereen' }]).indicators[0]?.text).toBe(
      'groet iedereen',
    )
  })
})

describe('recognised by its own signs', () => {
  test('as text, and not as a profile', () => {
    const read = readFramework({ format: 'text', text: fixture }, { kind: null, corrections: [] })
    expect(read).toMatchObject({ ok: true, preview: { kind: 'leereenheden', format: 'text' } })
    const forced = readFramework({ format: 'pdf', text: fixture }, { kind: 'opleidingsprofiel', corrections: [] })
    expect(forced).toEqual({ ok: false, failure: 'SOURCE_UNKNOWN' })
  })

  const published = otherSources.find(({ name }) => name.startsWith('002'))
  test.skipIf(!published)('the published overview (skipped where it is absent)', () => {
    const found = read(published?.text ?? '')
    expect(faultsInLines(found, published?.text ?? '')).toEqual([])
    expect(found.modules).toHaveLength(1)
    expect(
      found.competences.map(({ number, groups, indicators }) => [number, groups.length, indicators.length]),
    ).toEqual([
      ['1.1', 3, 11],
      ['1.2', 2, 8],
      ['1.3', 3, 7],
    ])
    expect(
      found.competences.every(
        ({ groups, learningResult }) => learningResult !== '' && groups.every(({ tags }) => tags.length > 0),
      ),
    ).toBe(true)
    const kinds = found.knowledge.map(({ kind }) => kind)
    expect(
      ['knowledge', 'skill', 'responsibility'].map((kind) => kinds.filter((each) => each === kind).length),
    ).toEqual([13, 11, 1])
    expect(found.doubts.map(({ code, subject }) => `${code} ${subject}`)).toEqual(
      expect.arrayContaining(['units-missing 1 van 5', expect.stringMatching(/^unit-not-applicable 4 /)]),
    )
  })
})

describe('what is too long for a framework', () => {
  const problems = (text: string, corrections: LineCorrection[] = []) => {
    const outcome = readFramework({ format: 'text', text }, { kind: 'leereenheden', corrections })
    return outcome.ok ? ImportPreview.parse(outcome.preview).problems.map(({ code, count }) => [code, count]) : outcome
  }

  test('is a problem with its place: a tag, the title of a unit', () => {
    const tag = 'Analyseren '.repeat(60).trim()
    expect(problems(fixture.replace('(Analyseren)', `(${tag})`))).toEqual([['text-too-long', tag.length]])
    const title = 'lang '.repeat(500).trim()
    const line = fixture.split('\n').findIndex((each) => each.includes('Beroepshouding')) + 1
    const told = problems(fixture, [{ line, role: 'module', text: title }])
    expect(told).toEqual([['text-too-long', expect.any(Number)]])
  })
})

describe('whatever comes in', () => {
  test.each([
    ['one long line', 'a '.repeat(900_000)],
    ['bullets without end', `1.1 Activiteit\nX\nDeelactiviteiten\n${'• a\n'.repeat(400_000)}`],
    ['a group without end', `1.1 Activiteit\nX\nDeelactiviteiten\n${'woord woord\n'.repeat(150_000)}`],
    ['units without end', ' 1. Een\n'.repeat(200_000)],
    ['brackets', `1.1 Activiteit\nX\nDeelactiviteiten\n(${'('.repeat(1_900_000)}`],
  ])('%s does not stall it', (_, text) => {
    const before = performance.now()
    readFramework({ format: 'text', text }, { kind: 'leereenheden', corrections: [] })
    expect(performance.now() - before).toBeLessThan(5_000)
  })

  test('lines left out, doubled and shuffled, with any corrections', () => {
    const lines = fixture.split('\n')
    const role = fc.constantFrom(
      'indicator',
      'skill',
      'competence',
      'result',
      'group',
      'continuation',
      'leave-out',
      'separate',
      'module',
      'as-read',
    )
    fc.assert(
      fc.property(
        fc.array(fc.nat(lines.length - 1), { maxLength: 200 }),
        fc.array(fc.record({ line: fc.integer({ min: 1, max: 200 }), role, under: fc.constantFrom('1.1', '9') }), {
          maxLength: 20,
        }),
        (picked, corrections) => {
          const text = picked.map((index) => lines[index] ?? '').join('\n')
          const outcome = readLeereenheden(text, corrections as LineCorrection[])
          if (outcome.ok) expect(faultsInLines(outcome.preview, text)).toEqual([])
          if (outcome.ok) ImportPreview.parse(outcome.preview)
        },
      ),
      { numRuns: 150 },
    )
  })
})
