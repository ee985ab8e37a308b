// The importer on a really published profile. Its text is not part of this repository: the counts and names here were
// taken from it by hand.
import { describe, expect, test } from 'vitest'
import { competenceOf, faultsInLines, otherSources, previewOf, realProfile } from './sources.ts'

const absent = realProfile === null ? ' (skipped: the folder with published sources is not there)' : ''

describe.skipIf(realProfile === null)(`profile BK-0533-1${absent}`, () => {
  const text = realProfile ?? ''
  const preview = realProfile === null ? null : previewOf(realProfile)
  const read = () => {
    if (!preview) throw new Error('no source')
    return preview
  }

  test('code, title, nine modules of 310 hours and one extension', () => {
    const { code, title, modules } = read()
    expect([code, title]).toEqual(['BK-0533-1', 'Begeleider in de Sociale Economie'])
    expect(modules.map((module) => [module.code, module.hours, module.extension])).toEqual([
      ['M SP 031', 20, false],
      ['M SP 032', 20, false],
      ['M SP 033', 20, false],
      ['M SP 034', 40, false],
      ['M SP 035', 40, false],
      ['M SP 036', 20, false],
      ['M SP 037', 60, false],
      ['M SP 038', 80, false],
      ['M SP 039', 10, false],
      ['M PZ G960', 80, true],
    ])
    expect(modules[8]?.title).toBe('Begeleide intervisie Begeleider in de sociale economie')
  })

  test('competences 1 to 19 once, 68 indicators once', () => {
    const { competences } = read()
    expect(competences.map(({ number, indicators }) => [Number(number), indicators.length])).toEqual([
      [1, 5],
      [2, 2],
      [3, 5],
      [4, 4],
      [5, 7],
      [6, 7],
      [7, 8],
      [8, 6],
      [9, 10],
      [10, 7],
      [11, 4],
      [12, 3],
      ...[13, 14, 15, 16, 17, 18, 19].map((number) => [number, 0]),
    ])
    expect(competences.reduce((sum, { indicators }) => sum + indicators.length, 0)).toBe(68)
  })

  test('only competences 4, 8, 9 and 10 have a second title', () => {
    const { competences } = read()
    const varied = competences.filter(({ titleVariants }) => titleVariants.length > 0)
    expect(varied.map(({ number, titleVariants }) => [number, titleVariants.length])).toEqual([
      ['4', 1],
      ['8', 1],
      ['9', 1],
      ['10', 1],
    ])
    expect(competenceOf(read(), '6').title).toContain('kwaliteitsvoorschriften')
    expect(competenceOf(read(), '14').title).toMatch(/afstemmen$/)
  })

  test('eight repeats went into their first wording, three of them in other words', () => {
    const { doubts, competences } = read()
    const merged = doubts.filter(({ code }) => code === 'merged-by-likeness')
    expect(merged.map(({ line }) => line)).toEqual([389, 540, 600])
    expect(doubts.some(({ code }) => code === 'sum-of-hours-differs' || code === 'hours-missing')).toBe(false)
    const modulesOf = competenceOf(read(), '1').indicators.map(({ modules }) => modules.length)
    expect(modulesOf).toEqual([2, 3, 2, 2, 1])
    const repeats = competences.flatMap(({ indicators }) => indicators.map(({ modules }) => modules.length - 1))
    expect(repeats.reduce((sum, count) => sum + count, 0)).toBe(8)
  })

  test('knowledge per module and competence, three footnotes', () => {
    const { knowledge, footnotes } = read()
    expect(knowledge).toHaveLength(62)
    expect(knowledge.filter(({ module, competence }) => module === 'M SP 031' && competence === '11')).toHaveLength(4)
    expect(knowledge.map(({ text: words }) => words).filter((words) => /[-\u00ad]$| - /.test(words))).toEqual([])
    expect(footnotes.map(({ number, term }) => [number, term])).toEqual([
      ['1', 'Eigen referentiekader'],
      ['2', 'Empowerment'],
      ['3', 'Aanpassingen onder de vorm van hulpmiddelen'],
    ])
  })

  test('every line has a fate, and no line of the tables was left out', () => {
    expect(faultsInLines(read(), text)).toEqual([])
    const inTables = read().lines.filter(({ module }) => module !== null)
    const lost = inTables.filter(({ fate, text: words }) => fate === 'left-out' && /^\s*(−|\d+ \p{L})/u.test(words))
    expect(lost).toEqual([])
  })

  test('an other way of copying gives the same framework', () => {
    const core = ({ lines, doubts, competences, ...rest }: ReturnType<typeof previewOf>) => ({
      ...rest,
      competences: competences.map(({ indicators, ...competence }) => ({
        ...competence,
        indicators: indicators.map(({ lines: _, ...indicator }) => indicator),
      })),
      count: [lines.length > 0, doubts.length],
    })
    const same = core(read())
    expect(core(previewOf(text.replaceAll('\n', '\r\n')))).toEqual(same)
    expect(core(previewOf(text.replaceAll('−', '-')))).toEqual(same)
    expect(core(previewOf(text.replaceAll('−', '•')))).toEqual(same)
    expect(core(previewOf(text.replaceAll(' ', '\u00a0')))).toEqual(same)
    expect(core(previewOf(text.replace(/\n\s*\n/g, '\n')))).toEqual(same)
    expect(core(previewOf(text.replaceAll('− ', '−\n')))).toEqual(same)
    expect(core(previewOf(text.replace(/^(\d+) (?=\p{L})/gmu, '$1\n')))).toEqual(same)
  })
})

describe('published documents that are no profile', () => {
  test.skipIf(otherSources.length === 0)('are told apart (skipped where the sources are not there)', async () => {
    const { readOpleidingsprofiel } = await import('../../../assessments/frameworks/index.ts')
    for (const { name, text } of otherSources) {
      expect([name, readOpleidingsprofiel(text, [])]).toEqual([name, { ok: false, failure: 'SOURCE_UNKNOWN' }])
    }
  })
})
