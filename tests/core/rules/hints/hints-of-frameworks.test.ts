// What only shows in the framework as a whole: anchors beside each other, gaps, too many, and what was waved away.
import { describe, expect, test } from 'vitest'
import type { Hint } from '../../../../assessments/contract/frameworks.ts'
import { readOpleidingsprofiel } from '../../../../assessments/frameworks/opleidingsprofiel/read.ts'
import { hintsOf } from '../../../../assessments/rules/hints/index.ts'
import { competences } from '../../../../assessments/sample/framework.ts'
import { realProfile } from '../../frameworks/sources.ts'
import { bodyOf, competenceOf, indicatorOf } from './bodies.ts'

const none: ReadonlySet<string> = new Set()
const codes = (hints: readonly Hint[]) => hints.map(({ code }) => code)
const ofAnchors = (...anchors: string[]) =>
  hintsOf(bodyOf([competenceOf('Meldt', [indicatorOf('Meldt een fout', anchors)])]), none)

describe('anchors too alike', () => {
  test.each([
    [
      'adverbs of frequency',
      ['Meldt fouten zelden.', 'Meldt soms fouten.', 'Meldt meestal fouten.', 'Meldt altijd fouten.'],
    ],
    ['judgements', ['Werkt slecht.', 'Werkt redelijk.', 'Werkt goed.', 'Werkt zeer goed.']],
    ['the same twice', ['Meldt niets.', 'Meldt na een vraag.', 'Meldt na een vraag.', 'Meldt vooraf.']],
    ['capitals and full stops', ['Meldt niets', 'Meldt na een vraag', 'meldt, na een vraag.', 'Meldt vooraf.']],
    ['degrees', ['Zwijgt.', 'Vraagt weinig uitleg.', 'Vraagt veel uitleg.', 'Schrijft op.']],
    ['comparatives', ['Zwijgt.', 'Telt de stukken.', 'Telt sneller de stukken.', 'Telt de stukken.']],
  ])('%s', (_, anchors) => {
    expect(codes(ofAnchors(...anchors))).toContain('anchors-alike')
  })

  test.each([
    ['behaviour', ['Zwijgt.', 'Meldt na een vraag.', 'Meldt zonder vraag.', 'Meldt vooraf en stelt iets voor.']],
    ['numbers', ['Legt 6 stukken fout.', 'Legt 4 stukken fout.', 'Legt 2 stukken fout.', 'Legt 0 stukken fout.']],
    ['numbers in words', ['Mist vijf stukken.', 'Mist drie stukken.', 'Mist twee stukken.', 'Mist geen stuk.']],
    ['done or not done', ['Meldt het niet.', 'Meldt het.', 'Meldt het aan de begeleider.', 'Meldt het vooraf.']],
    ['help', ['Doet het niet.', 'Doet het met hulp.', 'Doet het zonder hulp.', 'Doet het voor een ander.']],
    ['another person', ['Vraagt niemand.', 'Vraagt een collega.', 'Vraagt de begeleider.', 'Vraagt de klant.']],
    [
      'another moment',
      ['Ruimt niet op.', 'Ruimt op na de taak.', 'Ruimt op tijdens de taak.', 'Ruimt op voor de taak.'],
    ],
  ])('not by %s', (_, anchors) => {
    expect(codes(ofAnchors(...anchors))).not.toContain('anchors-alike')
  })

  test('stands at the higher level and names what differs', () => {
    const [hint] = ofAnchors('Zwijgt.', 'Meldt soms een fout.', 'Meldt meestal een fout.', 'Meldt vooraf.').filter(
      ({ code }) => code === 'anchors-alike',
    )
    expect(hint).toMatchObject({ place: { field: 'anchor', level: 3 }, words: ['meestal'] })
  })
})

describe('anchors that are missing', () => {
  const full = ['Zwijgt.', 'Meldt na een vraag.', 'Meldt zonder vraag.', 'Meldt vooraf.']
  const missing = (...sets: string[][]) =>
    hintsOf(
      bodyOf([
        competenceOf(
          'Meldt',
          sets.map((anchors) => indicatorOf('Meldt een fout', anchors)),
        ),
      ]),
      none,
    )
      .filter(({ code }) => code === 'anchor-missing')
      .map(({ place: { field, level } }) => `${field} ${level}`)

  test('none at all is the way of the framework', () => {
    expect(missing([], [])).toEqual([])
  })
  test('a level between others', () => {
    expect(missing(['Zwijgt.', '', 'Meldt het.', 'Meldt vooraf.'])).toEqual(['anchor 2'])
  })
  test('an indicator beside one that has them', () => {
    expect(missing(full, [])).toEqual(['text null'])
    expect(missing(full, full)).toEqual([])
  })
  test('elsewhere in the framework it counts when most have them, so that the first anchor brings no wall of hints', () => {
    const competenceWith = (...sets: string[][]) =>
      competenceOf(
        'Meldt',
        sets.map((anchors) => indicatorOf('Meldt een fout', anchors)),
      )
    const count = (...all: string[][][]) =>
      hintsOf(bodyOf(all.map((sets) => competenceWith(...sets))), none).filter(({ code }) => code === 'anchor-missing')
        .length
    expect(count([full, full], [[], []])).toBe(2)
    expect(count([full, []], [[], []], [[], []])).toBe(1)
  })
})

test('more indicators than one exercise can show', () => {
  const competenceWith = (many: number) =>
    competenceOf(
      'Meldt',
      Array.from({ length: many }, (_, at) => indicatorOf(`Meldt fout ${at}`)),
    )
  expect(codes(hintsOf(bodyOf([competenceWith(12)]), none))).toEqual([])
  const [hint] = hintsOf(bodyOf([competenceWith(13)]), none)
  expect(hint).toMatchObject({ code: 'too-many', place: { field: 'whole', indicatorId: null }, words: [] })
})

test('definitions are read for vague and hard words, titles are left alone', () => {
  const competence = competenceOf('Werkt vlot, conform de regels', [], { definition: 'Werkt vlot, conform de regels.' })
  const hints = hintsOf(bodyOf([competence]), none)
  expect(hints.map(({ code, place, words }) => [code, place.field, words])).toEqual([
    ['vague-or-judging', 'definition', ['vlot']],
    ['above-b1', 'definition', ['conform']],
  ])
})

describe('waved away', () => {
  const indicator = indicatorOf('Werkt vlot samen')
  const competence = competenceOf('Samenwerken', [indicator])
  const hintsWith = (text: string, waved: ReadonlySet<string>) =>
    hintsOf(bodyOf([{ ...competence, indicators: [{ ...indicator, text }] }]), waved)

  test('stays away for the same text and comes back with another', () => {
    const [first] = hintsWith('Werkt vlot samen', none)
    expect(first?.waved).toBe(false)
    const waved = new Set([first?.key ?? ''])
    expect(hintsWith('Werkt vlot samen', waved).map((hint) => hint.waved)).toEqual([true])
    expect(hintsWith('Werkt vlot samen met anderen', waved).map((hint) => hint.waved)).toEqual([false])
  })
  test('keys are short and each is one finding', () => {
    const body = bodyOf([
      competence,
      competenceOf('Luisteren', [indicatorOf('Luistert goed en weet vaak wat', ['Goed.', 'Zeer goed.'])]),
    ])
    const keys = hintsOf(body, none).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(200)
  })
})

test('the sample has one compound indicator and clean anchors', () => {
  const body = bodyOf(
    competences.map(({ title, definition, indicators }) =>
      competenceOf(
        title,
        indicators.map(({ text, anchors }) => indicatorOf(text, anchors)),
        { definition },
      ),
    ),
  )
  expect(hintsOf(body, none).map(({ code, words }) => [code, words])).toEqual([['compound', ['Begint', 'eindigt']]])
})

test.skipIf(realProfile === null)('a published profile: many indicators get a hint, and not all', () => {
  const read = readOpleidingsprofiel(realProfile ?? '', [])
  if (!read.ok) throw new Error(read.failure)
  const indicators = read.preview.competences.flatMap((competence) => competence.indicators)
  const body = bodyOf([
    competenceOf(
      'Alles',
      indicators.map(({ text }) => indicatorOf(text)),
    ),
  ])
  const hinted = (code: Hint['code']) => hintsOf(body, none).filter((hint) => hint.code === code).length
  expect(indicators.length).toBeGreaterThan(60)
  expect(hinted('compound')).toBeGreaterThanOrEqual(10)
  expect(hinted('compound')).toBeLessThanOrEqual(16)
  expect(hinted('vague-or-judging')).toBeGreaterThanOrEqual(12)
  expect(hinted('vague-or-judging')).toBeLessThanOrEqual(20)
  expect(hinted('not-observable')).toBeLessThanOrEqual(4)
  expect(hinted('above-b1')).toBeLessThanOrEqual(32)
})
