// Two versions beside each other: what a person reads, and that nothing is told that did not change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Competence, FrameworkBody } from '../../../assessments/contract/framework-body.ts'
import { compareFrameworks } from '../../../assessments/rules/framework-comparison.ts'
import { bodyOf, competenceOf, indicatorOf, newId } from './hints/bodies.ts'

const group = { id: newId(), text: 'Bij het begin', tags: ['Overleggen'] }
const base = (): FrameworkBody =>
  bodyOf(
    [
      competenceOf(
        'Werkt samen',
        [indicatorOf('Vraagt hulp', ['Zwijgt.', 'Vraagt.'], id(1)), indicatorOf('Biedt hulp aan', [], id(2))],
        {
          id: id(10),
          definition: 'Doet het werk met anderen.',
          groups: [group],
        },
      ),
      competenceOf('Sorteert goederen', [indicatorOf('Leest de kaart', [], id(3))], { id: id(11), number: '2' }),
      competenceOf('Ruimt op', [indicatorOf('Veegt de vloer', [], id(4))], { id: id(12), number: '3' }),
    ],
    {
      modules: [{ code: 'M 1', title: 'Samen', hours: 40, extension: false }],
      knowledge: [{ module: '', competence: '2', text: 'Kennis van materialen', kind: 'knowledge', topic: '' }],
      footnotes: [{ number: '1', term: 'kaart', text: 'de sorteerkaart' }],
    },
  )
const id = (number: number) => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function edited(edit: (body: FrameworkBody) => unknown): FrameworkBody {
  const body = structuredClone(base())
  edit(body)
  return body
}
const part = (body: FrameworkBody, at: number): Competence => {
  const found = body.competences[at]
  if (found === undefined) throw new Error(`no competence ${at}`)
  return found
}
/** Another file with the same words. */
const withOtherIds = (body: FrameworkBody): FrameworkBody => ({
  ...body,
  competences: body.competences.map((one) => {
    const groups = one.groups.map((each) => ({ ...each, id: newId() }))
    const groupOf = (old: string | null) => groups[one.groups.findIndex((each) => each.id === old)]?.id ?? null
    return {
      ...one,
      id: newId(),
      groups,
      indicators: one.indicators.map((each) => ({ ...each, id: newId(), groupId: groupOf(each.groupId) })),
    }
  }),
})

const changes: readonly (readonly [string, (body: FrameworkBody) => unknown, object])[] = [
  [
    'the title',
    (b) => Object.assign(b, { title: 'Kader' }),
    { kind: 'changed', what: 'framework', about: 'Titel', before: 'Voorbeeldkader', after: 'Kader' },
  ],
  [
    'a source that comes',
    (b) => Object.assign(b, { source: 'Eigen werk' }),
    { kind: 'added', what: 'framework', about: 'Bron', before: null },
  ],
  [
    'hours of a module',
    (b) => Object.assign(b, { modules: b.modules.map((one) => ({ ...one, hours: 60 })) }),
    { what: 'framework', about: 'Module M 1', before: 'Samen, 40 uur', after: 'Samen, 60 uur' },
  ],
  ['a note', (b) => Object.assign(b, { footnotes: [] }), { kind: 'removed', what: 'framework', about: 'Voetnoot 1' }],
  [
    'the name of a level',
    (b) => Object.assign(b.scale[1] ?? {}, { name: 'Kan beter' }),
    { kind: 'changed', what: 'scale', about: 'Niveau 2', before: 'Matig', after: 'Kan beter' },
  ],
  ['a level less', (b) => b.scale.pop(), { kind: 'removed', what: 'scale', about: 'Niveau 4', before: 'Zeer goed' }],
  [
    'a definition',
    (b) => Object.assign(part(b, 0), { definition: 'Werkt met anderen.' }),
    { kind: 'changed', what: 'competence', competence: '1 Werkt samen', about: 'Omschrijving' },
  ],
  [
    'a name',
    (b) => Object.assign(part(b, 1), { title: 'Sorteert textiel' }),
    { kind: 'changed', what: 'competence', competence: '2 Sorteert textiel', about: 'Naam' },
  ],
  [
    'a number, its knowledge with it',
    (b) => {
      part(b, 1).number = '9'
      b.knowledge = b.knowledge.map((one) => ({ ...one, competence: '9' }))
    },
    { what: 'competence', about: 'Nummer', before: '2', after: '9' },
  ],
  [
    'the kind',
    (b) => Object.assign(part(b, 1), { kind: 'technical' }),
    { about: 'Soort', before: 'generiek', after: 'technisch' },
  ],
  [
    'a competence without indicators',
    (b) => b.competences.push(competenceOf('Luistert', [], { number: '4' })),
    { kind: 'added', what: 'competence', competence: '4 Luistert', after: '4 Luistert' },
  ],
  [
    'an indicator',
    (b) => part(b, 0).indicators.push(indicatorOf('Deelt het werk', ['Doet alles.'])),
    {
      kind: 'added',
      what: 'indicator',
      competence: '1 Werkt samen',
      about: 'Indicator 3',
      after: 'Deelt het werk\nOnvoldoende: Doet alles.',
    },
  ],
  [
    'an indicator that goes',
    (b) => part(b, 0).indicators.shift(),
    {
      kind: 'removed',
      what: 'indicator',
      about: 'Indicator 1',
      before: 'Vraagt hulp\nOnvoldoende: Zwijgt.\nMatig: Vraagt.',
    },
  ],
  [
    'words of an indicator',
    (b) => part(b, 0).indicators.splice(1, 1, indicatorOf('Biedt zelf hulp aan', [], id(2))),
    {
      kind: 'changed',
      what: 'indicator',
      about: 'Indicator 2',
      before: 'Biedt hulp aan',
      after: 'Biedt zelf hulp aan',
    },
  ],
  [
    'an anchor',
    (b) => part(b, 0).indicators.splice(0, 1, indicatorOf('Vraagt hulp', ['Zwijgt.', 'Vraagt na een uur.'], id(1))),
    {
      kind: 'changed',
      what: 'anchor',
      competence: '1 Werkt samen',
      about: 'Indicator 1, Matig',
      before: 'Vraagt.',
      after: 'Vraagt na een uur.',
    },
  ],
  [
    'a new anchor',
    (b) =>
      part(b, 0).indicators.splice(0, 1, indicatorOf('Vraagt hulp', ['Zwijgt.', 'Vraagt.', 'Vraagt waarom.'], id(1))),
    { kind: 'added', what: 'anchor', about: 'Indicator 1, Goed', after: 'Vraagt waarom.' },
  ],
  [
    'order of competences',
    (b) => b.competences.push(...b.competences.splice(0, 1)),
    { kind: 'moved', what: 'competence', competence: '1 Werkt samen', before: 'plaats 1', after: 'plaats 3' },
  ],
  [
    'order of indicators',
    (b) => part(b, 0).indicators.reverse(),
    { kind: 'moved', what: 'indicator', competence: '1 Werkt samen' },
  ],
  [
    'an indicator to another competence',
    (b) => part(b, 1).indicators.push(...part(b, 0).indicators.splice(1, 1)),
    {
      kind: 'moved',
      what: 'indicator',
      competence: '2 Sorteert goederen',
      about: 'Indicator 2',
      before: '1 Werkt samen',
      after: '2 Sorteert goederen',
    },
  ],
  [
    'tags of a group',
    (b) => Object.assign(part(b, 0), { groups: [{ ...group, tags: ['Vragen'] }] }),
    { kind: 'changed', what: 'group', about: 'Groep 1', after: 'Bij het begin (Vragen)' },
  ],
  [
    'an indicator into a group',
    (b) =>
      Object.assign(part(b, 0), {
        indicators: part(b, 0).indicators.map((one, at) => (at === 0 ? { ...one, groupId: group.id } : one)),
      }),
    { kind: 'moved', what: 'indicator', before: 'zonder groep', after: 'Bij het begin' },
  ],
  [
    'knowledge',
    (b) => Object.assign(b, { knowledge: b.knowledge.map((one) => ({ ...one, text: 'Basiskennis van materialen' })) }),
    { kind: 'changed', what: 'knowledge', competence: '2 Sorteert goederen', about: 'Kennis' },
  ],
]

describe('one change is one line', () => {
  test.each(changes)('%s', (_, edit, expected) => {
    const told = compareFrameworks(base(), edited(edit))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject(expected)
  })
})

test('a new competence is told with its indicators, in the place where it stands; what went stands where it was', () => {
  const told = compareFrameworks(
    base(),
    edited((body) => {
      body.competences.splice(1, 1)
      body.competences.splice(1, 0, competenceOf('Luistert', [indicatorOf('Laat uitspreken')], { number: '7' }))
      part(body, 2).definition = 'Houdt de werkplek vrij.'
      body.knowledge = []
    }),
  )
  expect(told.map(({ kind, what, competence }) => `${kind} ${what} ${competence}`)).toEqual([
    'added competence 7 Luistert',
    'added indicator 7 Luistert',
    'removed competence 2 Sorteert goederen',
    'removed indicator 2 Sorteert goederen',
    'added competence 3 Ruimt op',
    'removed knowledge 2 Sorteert goederen',
  ])
})

test('an import without ids is the same framework; a corrected word in it is one change', () => {
  expect(compareFrameworks(base(), withOtherIds(base()))).toEqual([])
  const corrected = withOtherIds(
    edited((body) => part(body, 0).indicators.splice(1, 1, indicatorOf('Biedt zelf hulp aan'))),
  )
  expect(compareFrameworks(base(), corrected)).toMatchObject([{ kind: 'changed', after: 'Biedt zelf hulp aan' }])
})

describe('whatever the framework', () => {
  const words = fc.constantFrom('Vraagt hulp', 'Biedt hulp aan', 'Meldt', 'Ruimt de werkplek op', 'Zegt wat nog moet')
  const anchors = fc.array(words, { maxLength: 4 })
  const indicator = fc.tuple(words, anchors).map(([text, texts]) => indicatorOf(text, texts))
  const competence = fc
    .tuple(words, fc.array(indicator, { maxLength: 4 }), fc.constantFrom('1', '2', '3'))
    .map(([title, indicators, number]) => competenceOf(title, indicators, { number }))
  const body = fc.array(competence, { maxLength: 5 }).map((competences) => bodyOf(competences))

  test('nothing to tell about itself, under the same ids or others', () => {
    fc.assert(
      fc.property(body, (one) => {
        expect(compareFrameworks(one, structuredClone(one))).toEqual([])
        expect(compareFrameworks(one, withOtherIds(one))).toEqual([])
      }),
    )
  })

  test('backwards, what came has gone and what changed has changed', () => {
    fc.assert(
      fc.property(
        body,
        fc.array(fc.nat(20), { maxLength: 4 }),
        fc.array(competence, { maxLength: 2 }),
        (one, cut, extra) => {
          const other = structuredClone(one)
          for (const at of cut) {
            const [home] = other.competences.splice(at % Math.max(1, other.competences.length), at % 2)
            if (home !== undefined && at % 3 === 0) other.competences.push(home)
            other.competences[at % 5]?.indicators.splice(at % 4, 1)
          }
          other.competences.push(...extra)
          const there = compareFrameworks(one, other)
          const back = compareFrameworks(other, one)
          const count = (list: typeof there, kind: string) => list.filter((change) => change.kind === kind).length
          expect(count(back, 'added')).toBe(count(there, 'removed'))
          expect(count(back, 'removed')).toBe(count(there, 'added'))
          expect(there.every(({ before, after }) => before !== null || after !== null)).toBe(true)
        },
      ),
    )
  })
})

test('500 competences that share nothing are told apart without a long wait', () => {
  const many = (word: string) =>
    bodyOf(
      Array.from({ length: 500 }, (_, at) =>
        competenceOf(
          `${word}${at} doet`,
          Array.from({ length: 10 }, (__, place) => indicatorOf(`${word} ${at} ${place}`)),
          {
            number: `${word}${at}`,
          },
        ),
      ),
    )
  expect(compareFrameworks(many('a'), many('b')).length).toBe(11_000)
})
