// From the texts to what ships: the ids are the same everywhere and always, and a slip in the texts stops the build.
import { describe, expect, it } from 'vitest'
import {
  FrameworkBody,
  JobProfileBody,
  LibraryExerciseBody,
  ProgrammeBody,
} from '../../../assessments/contract/index.ts'
import { buildLibrary } from '../../../assessments/library/build.ts'
import type { LibraryTexts } from '../../../assessments/library/checks.ts'
import { shippedLibrary } from '../../../assessments/library/index.ts'
import { hintsOf } from '../../../assessments/rules/hints/index.ts'
import { programmeChecks } from '../../../assessments/rules/programme-checks.ts'
import { frameworkHash } from '../../../assessments/services/preparation/framework-detail.ts'
import { smallLibrary, smallTexts } from '../../support/library.ts'

const [framework] = shippedLibrary.frameworks
const body = framework?.body ?? shippedFrameworkMissing()
function shippedFrameworkMissing(): never {
  throw new Error('no framework ships')
}

describe('the shipped library', () => {
  it('has fifteen competences with three indicators of four anchors', () => {
    expect(shippedLibrary.frameworks).toHaveLength(1)
    expect(body.competences.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => String(i + 1)))
    for (const { title, definition, kind, indicators } of body.competences) {
      expect(kind).toBe('generic')
      expect(definition, title).not.toBe('')
      expect(indicators.map(({ anchors }) => anchors.map(({ level }) => level).join(''))).toEqual([
        '1234',
        '1234',
        '1234',
      ])
    }
  })

  it('says nothing new under a version that has shipped', () => {
    // Another hash here means other texts: raise the version in competences/index.ts, or laptops that have the old ones
    // under the same id keep them.
    expect([framework?.version, frameworkHash(body)]).toEqual([
      1,
      '7f390714832d1702ab1470fe8c1f5beec9dca970c6698e1fc2c4b98800d72598',
    ])
  })

  it('has four profiles, six exercises of different kinds beside the observation on the work floor, and two programmes', () => {
    expect(shippedLibrary.profiles).toHaveLength(4)
    expect(shippedLibrary.exercises.map(({ body: { kind } }) => kind).sort()).toEqual([
      'group-task',
      'in-basket',
      'role-play',
      'starr-interview',
      'test',
      'work-floor-observation',
      'work-sample',
    ])
    expect(shippedLibrary.programmes).toHaveLength(2)
  })

  it('fits the contract to the letter', () => {
    const { frameworks, profiles, exercises, programmes } = shippedLibrary
    for (const { body: each } of frameworks) expect(FrameworkBody.parse(each)).toEqual(each)
    for (const { body: each } of profiles) expect(JobProfileBody.parse(each)).toEqual(each)
    for (const { body: each } of exercises) expect(LibraryExerciseBody.parse(each)).toEqual(each)
    for (const { body: each } of programmes) expect(ProgrammeBody.parse(each)).toEqual(each)
  })

  it('has no hint left', () => {
    expect(hintsOf(body, new Set()).map(({ code, words, place }) => ({ code, words, place }))).toEqual([])
  })

  it('has programmes that pass every check', () => {
    for (const { body: programme } of shippedLibrary.programmes) {
      expect(programmeChecks(programme, body.competences), programme.title).toEqual([])
    }
  })

  it('asks in its profiles only what a programme can show', () => {
    const shown = new Set(
      shippedLibrary.programmes.flatMap(({ body: { exercises } }) =>
        exercises.flatMap(({ matrix }) => matrix.map(({ competenceId }) => competenceId)),
      ),
    )
    const asked = shippedLibrary.profiles.flatMap(({ body: { cutOffs } }) =>
      cutOffs.map((cutOff) => cutOff.competenceId),
    )
    const titles = asked
      .filter((id) => !shown.has(id))
      .map((id) => body.competences.find((competence) => competence.id === id)?.title)
    expect(titles).toEqual([])
  })

  it('gives every thing an id of its own', () => {
    const ids = [
      ...Object.values(shippedLibrary).flatMap((things) => things.map(({ id }: { id: string }) => id)),
      ...body.competences.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]),
      ...shippedLibrary.programmes.flatMap(({ body: { exercises } }) => exercises.map(({ id }) => id)),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  // Sessions on other laptops hold these ids. Whoever changes how they are made makes another library.
  it('keeps the ids it was first given', () => {
    expect(framework?.id).toBe('ac16098f-4b0e-8160-bf97-db519087ef9b')
    expect(body.competences[0]?.id).toBe('fe68e1ad-1a44-8cad-9144-819d2ebd262e')
    expect(body.competences[14]?.indicators[2]?.id).toBe('b8d9c0b7-fabb-83e9-a8ba-831c2876905c')
  })
})

describe('the build', () => {
  it('makes the same ids each time, and groups indicators under their competence', () => {
    expect(smallLibrary()).toEqual(smallLibrary())
    const [exercise] = smallLibrary().exercises
    expect(exercise?.body.matrix.map(({ indicatorIds }) => indicatorIds.length)).toEqual([2, 1])
  })

  it('gives an exercise that comes back in a programme an id and a matrix of its own', () => {
    const [first, second] = smallLibrary().programmes[0]?.body.exercises ?? []
    expect(first?.id).not.toBe(second?.id)
    expect([first?.title, second?.title]).toEqual(['Proefoefening', 'Nog eens'])
    expect(second?.matrix).toHaveLength(1)
  })

  const table = (...from: number[]) => ({
    questions: [{ question: 'Wat nu?', options: ['a', 'b'], key: 'a', points: 6, picture: '' }],
    table: from.map((each, index) => ({ level: index + 1, from: each })),
  })
  const withTest = (texts: LibraryTexts, test: ReturnType<typeof table>): LibraryTexts => ({
    ...texts,
    exercises: texts.exercises.map((exercise) => ({ ...exercise, brief: { ...exercise.brief, test } })),
  })
  const slips: [string, (texts: LibraryTexts) => LibraryTexts, RegExp][] = [
    [
      'a competence that is missing',
      (t) => ({ ...t, competences: t.competences.slice(1) }),
      /competences: must be SAM/,
    ],
    [
      'a code that does not exist',
      (t) => ({ ...t, exercises: t.exercises.map((e) => ({ ...e, shows: ['SAM.9' as 'SAM.1'] })) }),
      /exercise O-1: unknown code SAM.9/,
    ],
    [
      'an indicator shown twice',
      (t) => ({ ...t, exercises: t.exercises.map((e) => ({ ...e, shows: ['SAM.1', 'SAM.1'] })) }),
      /SAM.1 stands there twice/,
    ],
    [
      'an exercise that does not exist',
      (t) => ({ ...t, programmes: [{ code: 'M-2', title: 'x', exercises: [{ exercise: 'O-9' }] }] }),
      /programme M-2: unknown code O-9/,
    ],
    [
      'two exercises of one name in a programme',
      (t) => ({
        ...t,
        programmes: [{ code: 'M-2', title: 'x', exercises: [{ exercise: 'O-1' }, { exercise: 'O-1' }] }],
      }),
      /Proefoefening stands there twice/,
    ],
    ['a code twice', (t) => ({ ...t, profiles: [...t.profiles, ...t.profiles] }), /profiles: P-1 stands there twice/],
    [
      'an exercise without minutes',
      (t) => ({ ...t, exercises: t.exercises.map((e) => ({ ...e, phases: [] })) }),
      /exercise O-1: does not fit the contract/,
    ],
    ['a table that does not start at 0', (t) => withTest(t, table(1, 2, 3, 4)), /starts at 0/],
    ['a table that does not rise', (t) => withTest(t, table(0, 2, 2, 4)), /does not rise/],
    ['a table without the highest level', (t) => withTest(t, table(0, 2, 4)), /levels 1 to 4/],
    ['a table that asks more than there is', (t) => withTest(t, table(0, 2, 4, 7)), /more than the 6 points/],
    [
      'a key that is no option',
      (t) =>
        withTest(t, {
          ...table(0, 2, 4, 6),
          questions: [{ question: 'Wat nu?', options: ['a', 'b'], key: 'c', points: 6, picture: '' }],
        }),
      /none of its options/,
    ],
  ]
  it.each(slips)('refuses %s', (_, spoil, message) => {
    expect(() => buildLibrary(spoil(smallTexts()))).toThrow(message)
  })
  it('takes a table that works', () => {
    expect(() => buildLibrary(withTest(smallTexts(), table(0, 2, 4, 6)))).not.toThrow()
  })
})
