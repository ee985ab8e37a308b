// Questions to an assessor about their own scores: what they rest on, which way they go, and never a verdict.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureReasons, ownQuestions } from '../../../assessments/contract/index.ts'
import {
  asksWords,
  axisOf,
  hasInterval,
  inOrder,
  levelShareWords,
  neutralOf,
  questionHelp,
  questionTitle,
  questionWords,
  reasonWords,
  sharedReason,
  timeWords,
} from '../../../renderer/features/figures/own/own-words.ts'
import { known, question, unknown } from '../../support/figures.ts'

describe('a question', () => {
  it('asks, and says what it rests on', () => {
    expect(questionTitle(question())).toBe('Ben je wat milder dan wie hetzelfde zag?')
    expect(questionWords(question())).toBe('Bij 9 kandidaten gaf je gemiddeld 0,4 niveau hoger (tussen 0,1 en 0,7).')
  })

  it('turns the interval with the direction', () => {
    const stricter = question({ estimate: known(-0.4, -0.7, -0.1), direction: 'lower' })
    expect(questionTitle(stricter)).toBe('Ben je wat strenger dan wie hetzelfde zag?')
    expect(questionWords(stricter)).toBe('Bij 9 kandidaten gaf je gemiddeld 0,4 niveau lager (tussen 0,1 en 0,7).')
  })

  it('says both ways where the interval goes both ways, and asks nothing', () => {
    const either = question({ standing: 'nothing-special', estimate: known(0.2, -0.14, 0.5), direction: null })
    expect(questionTitle(either)).toBe('Mild of streng')
    expect(questionWords(either)).toBe(
      'Bij 9 kandidaten gaf je gemiddeld 0,2 niveau hoger (tussen 0,1 lager en 0,5 hoger).',
    )
    expect(questionHelp(either)).toBeNull()
    expect(questionWords({ ...either, estimate: known(0.001, -0.3, 0.3) })).toBe(
      'Bij 9 kandidaten gaf je gemiddeld even hoog als de anderen (tussen 0,3 lager en 0,3 hoger).',
    )
  })

  it('writes each kind in its own measure', () => {
    const words = (kind: (typeof ownQuestions)[number], value: number, low: number, high: number) =>
      questionWords(question({ kind, estimate: known(value, low, high), direction: null }))
    expect(words('middle', 0.2, 0.05, 0.35)).toContain('van elke 100 niveaus er 20 meer in het midden')
    expect(words('middle', 0.2, 0.05, 0.35)).toContain('(tussen 5 en 35)')
    expect(words('range', 0.6, 0.4, 0.9)).toContain('0,6 keer die van de anderen (tussen 0,4 en 0,9)')
    expect(words('halo', -0.3, -0.5, -0.1)).toContain('0,3 niveau dichter bij elkaar')
    expect(words('contrast', -0.4, -0.62, -0.1)).toContain('samenhang −0,40 (tussen −0,62 en −0,10)')
    expect(words('drift', 0.04, 0.01, 0.08)).toContain('0,04 niveau milder (tussen 0,01 en 0,08)')
  })

  it('says why it is not known, or why there is no interval', () => {
    const early = question({ standing: 'not-known', estimate: unknown('few-sessions'), direction: null })
    expect(questionWords(early)).toBe(
      'Dat is pas te zien over meer sessies heen: minstens 3 sessies, of 15 kandidaten.',
    )
    const same = { known: true as const, value: 1, low: null, high: null, noInterval: 'all-equal' as const }
    expect(questionWords(question({ estimate: same }))).toBe(
      'Bij 9 kandidaten gaf je gemiddeld 1 niveau hoger. Een marge is er niet. Het was bij elke kandidaat even groot.',
    )
  })

  it('never shows what is no number, nor an empty place', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...ownQuestions), number, number, number, (kind, value, a, b) => {
        const one = question({ kind, estimate: known(value, Math.min(a, b), Math.max(a, b)), direction: null })
        const words = [questionTitle(one), questionWords(one), questionHelp(one) ?? ''].join(' ')
        expect(words).not.toMatch(/NaN|undefined|null|\{\{|figures\.|-\d/)
        expect(words).not.toMatch(/,\d{3}/)
      }),
    )
  })

  it('stands on an axis that holds it, with nothing special in the middle', () => {
    for (const kind of ownQuestions) {
      const axis = axisOf(kind, { known: true, value: 1.3, low: 0.2, high: 2.6, noInterval: null })
      expect((axis.min + axis.max) / 2).toBe(neutralOf(kind))
      expect(axis.max).toBeGreaterThanOrEqual(2.6)
    }
  })
})

describe('several questions', () => {
  const asks = question()
  const nothing = question({ kind: 'middle', standing: 'nothing-special', direction: null })
  const unsure = question({ kind: 'halo', standing: 'not-known', estimate: unknown('few-sessions'), direction: null })
  it('begin with what asks and end with what is not known', () => {
    expect(inOrder([unsure, nothing, asks]).map(({ standing }) => standing)).toEqual([
      'ask',
      'nothing-special',
      'not-known',
    ])
  })
  it('say that nothing asks only where something was seen', () => {
    expect(asksWords([asks, nothing])).toBe('Bij 1 vraag kun je even stilstaan.')
    expect(asksWords([nothing, unsure])).toBe('Er is nu geen vraag om bij stil te staan.')
    expect(asksWords([unsure])).toBeNull()
  })
})

describe('where no question has a figure', () => {
  const early = question({ standing: 'not-known', estimate: unknown('few-candidates'), direction: null })
  it('says one reason once, and two reasons apart', () => {
    expect(sharedReason([early, { ...early, kind: 'halo' }])).toMatch(/te weinig kandidaten.*minstens 5 nodig/)
    expect(sharedReason([early, { ...early, kind: 'halo', estimate: unknown('few-sessions') }])).toBeNull()
    expect(sharedReason([early, question()])).toBeNull()
    expect(sharedReason([question()])).toBeNull()
  })
  it('explains no interval that is not there', () => {
    expect(hasInterval([early])).toBe(false)
    expect(hasInterval([early, question()])).toBe(true)
  })
})

describe('the charts in words', () => {
  it('give shares with what they are of', () => {
    expect(levelShareWords(12, 40)).toBe('12 van 40, 30 op 100')
    expect(levelShareWords(0, 0)).toBe('0')
  })
  it('say each session, also one without anything to compare', () => {
    const point = { sessionId: 's', session: 'Voorjaar', day: '2026-03-02', moments: 18, same: 9, withinOne: 16 }
    expect(timeWords(point, 4)).toMatch(
      /^Voorjaar, 2 .*2026: 9 van 18 keer gelijk, 16 keer hooguit één niveau verschil$/,
    )
    expect(timeWords({ ...point, moments: 0, same: 0, withinOne: 0 }, 4)).toMatch(/niets om te vergelijken$/)
    // On a scale of two everything is at most one level apart.
    expect(timeWords(point, 2)).toMatch(/: 9 van 18 keer gelijk$/)
  })
})

it('has a sentence for every reason', () => {
  for (const reason of figureReasons) expect(reasonWords(reason)).toMatch(/^[A-Z].*\.$/)
})
