// What the eindbespreking came down to stands at the top of the report; what the candidate says of it has a chapter.
import { expect, it } from 'vitest'
import { emptyClosing, type ReportModel } from '../../../assessments/contract/index.ts'
import { makeReport } from '../../support/coach-report.ts'
import { linesOf, textOf } from '../../support/docx.ts'
import { idOf, reportModel } from '../../support/report-model.ts'

const closing: NonNullable<ReportModel['closing']> = {
  body: {
    ...emptyClosing,
    sentence: 'Amina werkt precies en vraagt hulp op tijd.',
    strengths: ['Telt twee keer na.'],
    growth: ['Vooraf de lijst lezen.'],
    told: { what: 'Je bent klaar voor een stage.', byId: idOf('coach'), on: '2026-03-15' },
  },
  tellerName: 'Yusuf Demir',
  at: '2026-03-10T15:00:00.000Z',
  by: 'Leen Claes',
  outdated: false,
}
const statement: NonNullable<ReportModel['part']['statement']> = {
  answer: 'contests',
  text: 'De doos was al kapot.\nDat heb ik gezegd.',
  readBack: true,
  at: '2026-03-16T10:00:00.000Z',
  by: 'Yusuf Demir',
}
const feedback = {
  on: '2026-03-16',
  byId: idOf('coach'),
  byName: 'Yusuf Demir',
  notes: 'was erg moe',
  at: '2026-03-16T10:00:00.000Z',
}
const make = (over: Partial<ReportModel>) => makeReport(reportModel({ rows: [], ...over }))
const chapters = (bytes: Uint8Array) =>
  linesOf(bytes)
    .filter(({ style }) => style === 'Heading1')
    .map(({ text }) => text)

it('the closing sentence comes before everything else, with strengths, growth and who tells it', async () => {
  const bytes = await make({ closing })
  const text = textOf(bytes)
  expect(chapters(bytes)[0]).toBe('Waar het op neerkomt')
  for (const said of [
    'Amina werkt precies en vraagt hulp op tijd.',
    'Telt twee keer na.',
    'Vooraf de lijst lezen.',
    'Je bent klaar voor een stage.',
    'Yusuf Demir bespreekt dit met jou op 15 maart 2026.',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('opnieuw gezet')
  expect(textOf(await make({ closing: { ...closing, outdated: true } }))).toContain('nog een eindniveau opnieuw gezet')
})

it('once it was told, that is what stands there; notes of the talk do not', async () => {
  const text = textOf(await make({ closing, part: { feedback, statement: null } }))
  expect(text).toContain('Yusuf Demir besprak dit met jou op 16 maart 2026.')
  expect(text).not.toContain('15 maart')
  expect(text).not.toContain('erg moe')
})

it('the candidate’s own words have a chapter, as they were said', async () => {
  const bytes = await make({ closing, part: { feedback, statement } })
  const text = textOf(bytes)
  expect(chapters(bytes).slice(-2)).toEqual(['Reactie van de kandidaat', 'Wat volgt'])
  expect(text).toContain('Je bent het niet eens met het resultaat.')
  expect(text).toContain('De doos was al kapot.\nDat heb ik gezegd.')
  expect(text).toContain('Genoteerd op 16 maart 2026 door Yusuf Demir. De tekst is aan je voorgelezen')
  expect(text).toContain('Wil je nog iets toevoegen?')
})

it('without any of it the report is as it was: room to write in', async () => {
  const bytes = await make({})
  expect(chapters(bytes)).not.toContain('Waar het op neerkomt')
  expect(chapters(bytes)).not.toContain('Reactie van de kandidaat')
  expect(textOf(bytes)).toContain('Schrijf hier in je eigen woorden')
})
