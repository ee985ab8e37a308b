// What the Word report says: strengths first, words for levels and gaps, evidence as noted, and nothing it should not.
import { beforeAll, describe, expect, test } from 'vitest'
import { exerciseKinds } from '../../../assessments/contract/exercises.ts'
import { Warning } from '../../../assessments/contract/programmes.ts'
import { coachWords as words } from '../../../assessments/rules/composition/coach-words.ts'
import { exerciseKinds as kindWords } from '../../../assessments/rules/composition/exercise-kinds.ts'
import { makeReport } from '../../support/coach-report.ts'
import { linesOf, partsOf, textOf } from '../../support/docx.ts'
import { idOf, noteOf, reportModel, rowOf, rows } from '../../support/report-model.ts'

type Over = Parameters<typeof reportModel>[0]
const read = async (over: Over) => textOf(await makeReport(reportModel(over)))
/** Only what the test is about: a report without competences takes a third of the time. */
const readMethod = (over: Over) => read({ rows: [], ...over })
let usual: string
beforeAll(async () => {
  usual = await read({})
})

describe('strengths', () => {
  test('come before the overview, highest level first', async () => {
    const text = usual
    const chapter = text.slice(text.lastIndexOf('Wat al sterk is'), text.lastIndexOf('\nOverzicht'))
    const order = ['4 Leervermogen', '2 Regels en afspraken', '3 Samenwerken', '5 Zelfstandigheid']
    expect(order.map((title) => chapter.indexOf(title))).toEqual(
      [...order.map((title) => chapter.indexOf(title))].sort((a, b) => a - b),
    )
    expect(chapter.indexOf('4 Leervermogen')).toBeGreaterThan(0)
    expect(chapter).not.toContain('1 Nauwkeurigheid')
    expect(chapter).not.toContain('zwak')
  })

  test('where nothing meets the cut-off, what went well is still said', async () => {
    const text = await read({ rows: [rowOf(1, { level: 1, gap: 2, outcome: 'not-yet' })] })
    expect(text).toContain(words.strengths.noneMeets)
    expect(text).toContain('Telt de dozen twee keer')
  })

  test('without any strong note that is said too', async () => {
    expect(await read({ rows: [rows.noEvidence(1)] })).toContain(words.strengths.noSigns)
  })
})

describe('levels and gaps', () => {
  test.each([
    [{ outcome: 'not-yet', level: 2, gap: 1 }, 'Nog 1 niveau te gaan'],
    [{ outcome: 'not-yet', level: 1, gap: 2 }, 'Nog 2 niveaus te gaan'],
    [{ outcome: 'meets', gap: 0 }, 'Haalt de grens'],
    [{ outcome: 'meets', level: 4, gap: -1 }, 'Haalt de grens, 1 niveau erboven'],
    [{ outcome: 'meets-not-all', gap: 0 }, 'Haalt de grens, niet bij iedereen'],
    [{ outcome: 'insufficient', level: null, gap: null }, 'Onvoldoende bewijs: hier zeggen we niets over het niveau'],
    [{ outcome: 'not-measured', level: null, gap: null }, 'Niet gemeten in deze sessie'],
    [{ outcome: 'no-cut-off', cutOff: null, gap: null }, 'Voor deze job is geen grens bepaald'],
  ] as const)('%o', async (over, expected) => {
    expect(await read({ rows: [rowOf(1, over)] })).toContain(expected)
  })

  test('the range of the assessors is told without who gave which', async () => {
    const row = rowOf(1, {
      lowest: 2,
      highest: 3,
      evidence: [],
      perAssessor: [
        { name: 'Alleen hier', level: 2 },
        { name: 'Ook alleen hier', level: 3 },
      ],
    })
    const text = await read({ rows: [row] })
    expect(text).toContain('Beoordelaars liepen voor 1 Competentie 1 uiteen van Matig tot Goed.')
    expect(text).not.toContain('leen hier')
  })

  test('no total, no mean, no ranking, no exclamation marks', async () => {
    const text = usual
    expect(text).not.toMatch(/gemiddeld|totaalscore|rangorde|geschikt|!/i)
  })
})

describe('evidence', () => {
  const only = (over: Parameters<typeof noteOf>[1]) => rowOf(1, { evidence: [noteOf(0, over)] })

  test('quotes stand in quotation marks once, omissions are named, signs are words', async () => {
    const text = await read({
      rows: [
        only({ kind: 'quote', text: 'Ik help even.' }),
        only({ kind: 'quote', text: '"Dat weet ik niet."', noteId: idOf('b') }),
        only({ kind: 'omission', sign: 'minus', text: 'vraagt hulp', noteId: idOf('c') }),
      ],
    })
    expect(text).toContain('“Ik help even.”')
    expect(text).toContain('“Dat weet ik niet.”')
    expect(text).toContain('Niet gedaan: vraagt hulp')
    expect(text).toContain('+ sterk')
    expect(text).toContain('− zwak')
  })

  test('a note linked to two indicators stands there once', async () => {
    const evidence = [noteOf(1, { indicator: 'Vraagt na' }), noteOf(1, { indicator: 'Werkt netjes' })]
    const row = rowOf(1, { level: 1, gap: 2, outcome: 'not-yet', evidence })
    const lines = linesOf(await makeReport(reportModel({ rows: [row] }))).filter((line) => line.style === 'Cell')
    expect(lines.filter(({ text }) => text.includes('Ik vraag het even na'))).toHaveLength(1)
    expect(lines.map(({ text }) => text)).toContain(
      '“Ik vraag het even na, want op de bon staat een ander getal.”\nOok bij: Werkt netjes',
    )
  })

  test('is in the same order however the model was ordered', async () => {
    const row = rowOf(1)
    const turned = { ...row, evidence: [...row.evidence].reverse() }
    const one = await makeReport(reportModel({ rows: [row] }))
    const other = await makeReport(reportModel({ rows: [turned] }))
    const notes = (bytes: Uint8Array) =>
      textOf(bytes)
        .split('\n')
        .filter((line) => line.includes('dozen'))
    expect(notes(other)).toEqual(notes(one))
  })
})

describe('how it was measured', () => {
  test('an early opening is told with its reason, a regular one without', async () => {
    expect(usual).toContain(words.method.gateRegular)
    const early = await readMethod({ gate: { early: true, reason: 'Eén beoordelaar was ziek.', missing: 2 } })
    expect(early).toContain('vroeger geopend')
    expect(early).toContain('bij 2 opdrachten')
    expect(early).toContain('Reden: Eén beoordelaar was ziek.')
  })

  test('agreement is not known unless two rated independently', async () => {
    expect(await readMethod({ ratedByTwo: false })).toContain(words.method.agreementUnknown)
    expect(usual).not.toContain(words.method.agreementUnknown)
  })

  test('adapted circumstances are named, never described', async () => {
    expect(await readMethod({ extraTime: true })).toContain('Er waren aangepaste omstandigheden.')
    expect(usual).not.toMatch(/aangepaste omstandigheden|extra tijd/i)
  })

  test('every deviation and every kind of exercise has a Dutch sentence', async () => {
    const deviations = Warning.shape.code.options.map((code) => ({
      code,
      subject: 'Iets',
      count: 7,
      reason: 'Zo gepland',
    }))
    const text = await readMethod({ deviations })
    for (const { code } of deviations) expect(text).not.toContain(code)
    for (const kind of exerciseKinds.filter((kind) => kind.includes('-')))
      expect(kindWords[kind] ?? kind).not.toBe(kind)
    expect(text.split('Zo gepland').length - 1).toBe(deviations.length)
    expect(await readMethod({ deviations: [] })).toContain(words.method.noDeviations)
  })

  test('the rule is explained', async () => {
    expect(await readMethod({ combination: 'median' })).toContain(words.method.rule.median)
    expect(await readMethod({ combination: 'lowest' })).toContain(words.method.rule.lowest)
  })
})

describe('texts of people', () => {
  test('arrive as they were written, whatever is in them', async () => {
    const name = `Zoë "Zo" O'Brien 👩🏽‍🏭 <b>&amp; CURRENT`
    const bytes = await makeReport(reportModel({ rows: [], candidate: { id: idOf('x'), code: 'CURRENT', name } }))
    expect(textOf(bytes)).toContain(`CURRENT · ${name}`)
  })

  test('lose what XML cannot hold, and nothing else', async () => {
    const row = rowOf(1, { title: 'a\u0000b\u0007c\ud800d\u202ee\ufffff\u0085g', evidence: [] })
    const bytes = await makeReport(reportModel({ rows: [row], organisation: 'De\u000bKade' }))
    for (const [, xml] of partsOf(bytes)) {
      expect(xml).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202e]/u)
    }
    expect(textOf(bytes)).toContain('1 abcdef\ng')
    expect(textOf(bytes)).toContain('DeKade')
  })

  test('right-to-left parts are runs of their own', async () => {
    const bytes = await makeReport(
      reportModel({ rows: [], candidate: { id: idOf('x'), code: 'K-1', name: 'Bo أمينة حداد Li' } }),
    )
    const xml = partsOf(bytes).get('word/document.xml') ?? ''
    expect(xml).toMatch(/<w:rtl\/>.{0,200}أمينة حداد<\/w:t>/s)
    expect(textOf(bytes)).toContain('K-1 Bo أمينة حداد Li')
  })

  test('ten thousand characters without a space are all there', async () => {
    const row = rowOf(1, { evidence: [noteOf(0, { text: 'x'.repeat(10_000) })], definition: 'y'.repeat(10_000) })
    const text = await read({ rows: [row] })
    expect(text).toContain('x'.repeat(10_000))
    expect(text).toContain('y'.repeat(10_000))
  })
})

test.each([
  ['nothing at all', { rows: [], exercises: [], assessors: [], deviations: [] }],
  ['insufficient for all', { rows: [rows.insufficient(1), rows.noEvidence(2)] }],
  ['no cut-offs', { rows: [rowOf(1, { cutOff: null, need: null, gap: null, outcome: 'no-cut-off' })] }],
] as const)('a report of %s is whole', async (_, over) => {
  const text = await read(over as unknown as Parameters<typeof reportModel>[0])
  expect(text).toContain('Hoe er gemeten is')
  expect(text).toContain('Reactie van de kandidaat')
})
