// The gap in words and in places: the sentences count what the chart shows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GapRow } from '../../../assessments/contract/index.ts'
import { bySection, marksOf, sectionOf } from '../../../renderer/features/gaps/gap-chart.ts'
import {
  chartWords,
  gapWords,
  opensWords,
  outcomeLevel,
  rangeWords,
  summaryWords,
} from '../../../renderer/features/gaps/gap-words.ts'

const scale = ['Onvoldoende', 'Matig', 'Goed', 'Zeer goed'].map((name, place) => ({ value: place + 1, name }))
const row = (change: Partial<GapRow> = {}): GapRow => ({
  competenceId: 'c',
  number: '1',
  title: 'Samenwerken',
  need: 'essential',
  cutOff: 3,
  level: 3,
  gap: 0,
  outcome: 'meets',
  lowest: 3,
  highest: 3,
  counts: { plus: 4, minus: 0, omission: 0, notApplicable: 0 },
  notes: 4,
  assessors: 2,
  exercises: 2,
  reasonCode: null,
  reason: '',
  ...change,
})
const notYet = row({ title: 'Nauwkeurigheid', level: 2, gap: 1, outcome: 'not-yet', lowest: 1, highest: 2 })
const insufficient = row({ title: 'Stress', level: null, gap: null, outcome: 'insufficient' })
const notMeasured = row({ title: 'Taal', level: null, gap: null, outcome: 'not-measured', lowest: null, highest: null })

describe('the gap of one competence', () => {
  it('says how far, met, or above', () => {
    expect(gapWords(notYet)).toBe('Nog 1 niveau te gaan')
    expect(gapWords(row({ gap: 2, outcome: 'not-yet' }))).toBe('Nog 2 niveaus te gaan')
    expect(gapWords(row())).toBe('Haalt de grens')
    expect(gapWords(row({ gap: -1 }))).toBe('Haalt de grens, 1 niveau erboven')
    expect(gapWords(row({ outcome: 'meets-not-all' }))).toBe('Haalt de grens, niet bij iedereen')
    expect(gapWords(insufficient)).toBe('Nog te meten')
  })

  it('says how far the assessors stood apart, without making one into all', () => {
    expect(rangeWords(notYet, scale)).toBe('beoordelaars liepen uiteen van Onvoldoende tot Matig')
    expect(rangeWords(row(), scale)).toBe('alle beoordelaars: Goed')
    expect(rangeWords(row({ assessors: 1 }), scale)).toBe('1 beoordelaar: Goed')
  })

  it('never calls missing evidence a level', () => {
    expect(outcomeLevel(insufficient, scale)).toBe('onvoldoende bewijs')
    expect(outcomeLevel(notMeasured, scale)).toBe('niet gemeten')
  })

  it('says the whole chart row to who does not see it', () => {
    expect(chartWords(notYet, scale)).toBe(
      'Nauwkeurigheid: Matig; nodig: Goed; beoordelaars liepen uiteen van Onvoldoende tot Matig',
    )
  })
})

describe('the summary', () => {
  it('counts the essential ones, and only those', () => {
    const rows = [row(), row({ outcome: 'meets-not-all' }), notYet, insufficient, row({ need: 'desirable' })]
    expect(summaryWords(rows)).toBe(
      'Van de 4 essentiële competenties halen er 2 de grens (bij 1 zag niet iedereen dat) en 1 nog niet. ' +
        'Voor 1 is er te weinig bewijs.',
    )
    expect(summaryWords([row(), notMeasured])).toBe(
      'Van de 2 essentiële competenties haalt er 1 de grens. 1 is niet gemeten.',
    )
    expect(summaryWords([notYet])).toBe('Eén competentie is essentieel: nog 1 niveau te gaan.')
    expect(summaryWords([row({ need: 'desirable' })])).toBe('Dit functieprofiel noemt geen essentiële competenties.')
  })

  it('names what stands between the person and the job', () => {
    const later = row({ title: 'Initiatief', need: 'desirable', level: 1, gap: 2, outcome: 'not-yet' })
    expect(opensWords([notYet, insufficient, later], scale)).toBe(
      '«Nauwkeurigheid» van Matig naar Goed en een meting van «Stress». «Initiatief» is wenselijk: het mag later.',
    )
    expect(opensWords([insufficient], scale)).toBe('Een meting van «Stress».')
    expect(opensWords([row()], scale)).toBeNull()
  })
})

describe('the chart', () => {
  it('puts every row in one part, and missing evidence apart from the scale', () => {
    const rows = [row(), notYet, insufficient, notMeasured, row({ need: null, cutOff: null, outcome: 'no-cut-off' })]
    expect(rows.map(sectionOf)).toEqual(['essential', 'essential', 'insufficient', 'not-measured', 'not-asked'])
    expect(bySection(rows).flatMap(([, inside]) => inside)).toHaveLength(rows.length)
  })

  it('leads the way from what was seen to the post, and draws none where the job is met', () => {
    const { post, way, peg, band } = marksOf(notYet, 4)
    expect([post, peg?.look, band]).toEqual([50, 'open', { from: 12.5, to: 37.5 }])
    expect(way).toEqual({ from: 37.5, to: 50 })
    expect(marksOf(row(), 4).way).toBeNull()
  })

  it('stays on the scale, whatever the levels', () => {
    const level = fc.integer({ min: 1, max: 7 })
    const outcome = fc.constantFrom('meets' as const, 'meets-not-all' as const, 'not-yet' as const)
    fc.assert(
      fc.property(level, level, level, level, outcome, (at, cutOff, a, b, what) => {
        const shown = row({ level: at, cutOff, lowest: Math.min(a, b), highest: Math.max(a, b), outcome: what })
        const { post, band, peg } = marksOf(shown, 7)
        for (const place of [post, band?.from, band?.to, peg?.at]) {
          expect(place ?? 0).toBeGreaterThanOrEqual(0)
          expect(place ?? 0).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
