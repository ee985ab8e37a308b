// Mechanical combinations against their reference and on a candidate small enough to do by head.
import { describe, expect, it } from 'vitest'
import {
  conjunctive,
  exercisesOf,
  grandMean,
  isSufficient,
  meanOfExercises,
  medianOfExercises,
  weightedMean,
} from '../../../assessments/rules/figures/models/combine.ts'
import { combinedFigures } from '../../../assessments/rules/figures/models/facets.ts'
import { crossed } from '../../support/facet-tables.ts'
import { facetTableOf, mismatches, sets } from '../../support/reference-figures.ts'

describe('combining exercises', () => {
  it('is equal to the reference', () => {
    for (const set of sets('facets-public')) {
      expect(mismatches(set, combinedFigures(facetTableOf(set)), /^comb\./)).toEqual([])
    }
  })

  const table = {
    levels: [1, 2, 3, 4],
    columns: crossed(3, 3),
    ratings: [
      [1, null, 4, 2, null, 4, null, null, 4],
      [3, 2, null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null, null, null],
      [2, null, null, 4, null, null, 1, null, null],
      [2, 3, null, 2, null, null, 2, null, null],
    ],
  }

  it('averages the raters of an exercise first, and leaves out what was not observed with its weight', () => {
    const exercises = exercisesOf(table, 0)
    expect(exercises).toEqual([
      { exercise: 1, mean: 1.5, raters: [1, 2] },
      { exercise: 3, mean: 4, raters: [1, 2, 3] },
    ])
    expect(grandMean(table, 0)).toBe(3)
    expect(meanOfExercises(exercises)).toBe(2.75)
    expect(medianOfExercises(exercises)).toBe(2.75)
    expect(weightedMean(exercises, (exercise) => exercise)).toBe((1.5 + 12) / 4)
    expect(weightedMean(exercises, () => 0)).toBe('not-rated')
  })

  it('asks two exercises and two raters before it says that every exercise reached the middle level', () => {
    expect([0, 1, 2, 3, 4].map((candidate) => isSufficient(exercisesOf(table, candidate)))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    expect([0, 1, 2, 3, 4].map((candidate) => conjunctive(exercisesOf(table, candidate), table.levels))).toEqual([
      0,
      'insufficient-evidence',
      'insufficient-evidence',
      'insufficient-evidence',
      1,
    ])
  })

  it('has a reason for a candidate nobody rated', () => {
    const figures = combinedFigures(table)
    for (const name of ['grand', 'mean', 'median', 'weighted']) expect(figures.get(`comb.C3.${name}`)).toBe('not-rated')
    for (const name of ['nExercises', 'nRaters', 'sufficient']) expect(figures.get(`comb.C3.${name}`)).toBe(0)
  })
})
