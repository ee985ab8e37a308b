// Where things stand on the life line, and what is said of what happened.
import { describe, expect, it } from 'vitest'
import type { Happening } from '../../../assessments/contract/index.ts'
import { apart, inRows, placeOf, spanOf, yearsIn } from '../../../renderer/features/persons/life-places.ts'
import { factsOf } from '../../../renderer/features/persons/since-words.ts'

describe('places on the life line', () => {
  it('stand where their day is, with room at both ends', () => {
    const span = spanOf(['2026-11-17', '2025-03-18'])
    if (span === null) throw new Error('there are days')
    const [first, last] = [placeOf('2025-03-18', span), placeOf('2026-11-17', span)]
    expect(first).toBeGreaterThan(1)
    expect(last).toBeLessThan(97)
    expect(placeOf('2026-01-01', span)).toBeGreaterThan(first)
    expect(spanOf([])).toBeNull()
    expect(yearsIn(span, 4).map(({ year }) => year)).toEqual(['2025', '2026'])
    expect(yearsIn({ from: '2024-12-01', until: '2027-06-01' }, 4).map(({ year }) => year)).toEqual([
      '2025',
      '2026',
      '2027',
    ])
  })

  it('are pushed apart only as far as their words need, and stay on the line', () => {
    expect(apart([10, 40, 60], [10, 10, 10])).toEqual([10, 40, 60])
    expect(apart([10, 10, 12], [10, 10, 10])).toEqual([10, 20, 30])
    expect(apart([80, 95, 99], [10, 10, 10])).toEqual([70, 80, 90])
    expect(apart([1, 2, 3, 4], [50, 50, 50, 50])).toEqual([0, 25, 50, 75])
    expect(apart([], [])).toEqual([])
  })

  it('go under each other where they overlap', () => {
    const of = (from: string, until: string) => ({ from, until })
    const rows = inRows([of('2025', '2027'), of('2026', '2028'), of('2027', '2028')])
    expect(rows.map((row) => row.map(({ from }) => from))).toEqual([['2025', '2027'], ['2026']])
  })
})

const measured = (subject: string, from: string | null, to: string | null, words = ''): Happening => ({
  ...{ kind: 'measured', on: '2026-11-17', subject, from, to, words },
})

describe('what happened since', () => {
  it('reads the same upward and downward, then what stayed', () => {
    const facts = factsOf(
      [
        measured('A', 'Matig', 'Goed'),
        measured('B', 'Goed', 'Goed'),
        measured('C', 'Goed', 'Matig'),
        measured('D', null, null),
      ],
      '2026-11-22',
    )
    expect(facts.map(({ lead, text }) => `${lead} ${text}`)).toEqual([
      'Gemeten op 17 november. A gaat van Matig naar Goed. C gaat van Goed naar Matig. Voor D is er onvoldoende bewijs.',
      ' B blijft Goed.',
    ])
  })

  it('says why two levels do not compare instead of counting a step', () => {
    const [fact] = factsOf([measured('A', null, 'Goed', 'scale-changed')], '2026-11-22')
    expect(fact?.text).toBe('A: Goed. De schaal is anders dan de vorige keer.')
  })

  it('keeps somebody’s own words apart, and tells how many competences it leaves out', () => {
    const informant: Happening = {
      ...{ kind: 'informant', on: '2026-11-17', from: null, to: null },
      ...{ subject: 'Yousra, werkbegeleider', words: 'Amina heeft twee keer zelf een fout gemeld.' },
    }
    const many = Array.from({ length: 9 }, (_, n) => measured(`C${n}`, 'Goed', 'Goed'))
    const facts = factsOf([informant, ...many], '2027-01-04')
    expect(facts[0]).toMatchObject({ lead: 'Yousra, werkbegeleider:', quote: informant.words })
    expect(facts[1]?.lead).toBe('Gemeten op 17 november 2026.')
    expect(facts[1]?.text).toMatch(/C5 blijft Goed\. Nog 3 competenties bleven gelijk\.$/)
  })
})
