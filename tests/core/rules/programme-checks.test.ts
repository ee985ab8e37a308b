import { describe, expect, it } from 'vitest'
import { programmeChecks } from '../../../assessments/rules/programme-checks.ts'
import { exercise, frameworkBody, id, programmeBody } from '../../support/prepared-file.ts'

describe('programme checks', () => {
  const framework = frameworkBody(7, 2)
  const both = (...shows: number[]) => [exercise('A', framework, shows), exercise('B', framework, shows)]
  const codes = (exercises: Parameters<typeof programmeBody>[1]) =>
    programmeChecks(programmeBody(id(), exercises), framework.competences).map((w) => [w.code, w.subject, w.count])

  it.each([
    ['a programme without exercises', [], [['no-exercises', 'Meetdag', null]]],
    ['competences seen twice', both(1, 2), []],
    [
      'an exercise that shows nothing',
      [...both(1), exercise('Leeg', framework, [])],
      [['exercise-without-competences', 'Leeg', null]],
    ],
    [
      'a competence in one exercise only',
      [...both(1), exercise('C', framework, [2])],
      [['competence-in-one-exercise', '2 Competentie 2', null]],
    ],
    ['five competences', both(1, 2, 3, 4, 5), []],
    [
      'six competences with twelve indicators',
      both(1, 2, 3, 4, 5, 6),
      [
        ['too-many-competences', 'A', 6],
        ['too-many-competences', 'B', 6],
      ],
    ],
  ])('%s', (_, exercises, expected) => {
    expect(codes(exercises)).toEqual(expected)
  })

  it('counts the indicators chosen, not the competences', () => {
    const wide = frameworkBody(2, 7)
    const exercises = [exercise('A', wide, [1, 2]), exercise('B', wide, [1, 2])]
    const found = programmeChecks(programmeBody(id(), exercises), wide.competences)
    expect(found).toEqual([
      { code: 'too-many-indicators', subject: 'A', count: 14 },
      { code: 'too-many-indicators', subject: 'B', count: 14 },
    ])
  })

  it('says it once when two exercises have the same title', () => {
    const exercises = [...both(1), exercise('Leeg', framework, []), exercise('Leeg', framework, [])]
    expect(codes(exercises)).toEqual([['exercise-without-competences', 'Leeg', null]])
  })
})
