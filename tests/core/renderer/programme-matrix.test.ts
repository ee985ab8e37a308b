// The matrix of a programme and the order of its parts, as the screen changes them.
import { describe, expect, it } from 'vitest'
import type { Exercise } from '../../../assessments/contract/index.ts'
import {
  cellOf,
  countsOf,
  withAllIndicators,
  withCompetence,
  withIndicator,
  withoutIndicators,
} from '../../../renderer/features/exercises/matrix/matrix-edits.ts'
import { minutesOf, newExercise } from '../../../renderer/features/exercises/parts/exercise-edits.ts'
import { moved, without } from '../../../renderer/features/preparation/order.ts'
import { changedExercise } from '../../../renderer/features/programmes/programme-edits.ts'

const indicator = (id: string) => ({ id, text: id, variants: [], modules: [], anchors: [], groupId: null })
const sorts = { id: 'c1', indicators: ['a', 'b', 'c'].map(indicator) }
const whole = { id: 'c2', indicators: [] }
const empty: Exercise = newExercise('e1', 'Werkproef', 'Uitvoeren')

describe('the matrix', () => {
  it('brings a competence with all its indicators, and takes it away whole', () => {
    const shown = withCompetence(empty, sorts, true)
    expect(cellOf(shown, 'c1')?.indicatorIds).toEqual(['a', 'b', 'c'])
    expect(withCompetence(shown, sorts, false).matrix).toEqual([])
  })

  it('leaves what was chosen alone when the competence is already shown', () => {
    const one = withIndicator(empty, sorts, 'b', true)
    expect(withCompetence(one, sorts, true)).toBe(one)
  })

  it('keeps the order of the framework, in whatever order indicators are ticked', () => {
    const ticked = ['c', 'a'].reduce((exercise, id) => withIndicator(exercise, sorts, id, true), empty)
    expect(cellOf(ticked, 'c1')?.indicatorIds).toEqual(['a', 'c'])
  })

  it('keeps the competence, as a whole, when its last indicator goes', () => {
    const none = withIndicator(withIndicator(empty, sorts, 'b', true), sorts, 'b', false)
    expect(cellOf(none, 'c1')).toEqual({ competenceId: 'c1', indicatorIds: [] })
    expect(cellOf(withoutIndicators(withAllIndicators(empty, sorts), sorts), 'c1')?.indicatorIds).toEqual([])
  })

  it('counts what one observer has to watch for', () => {
    const both = withCompetence(withCompetence(empty, sorts, true), whole, true)
    expect(countsOf(both)).toEqual({ competences: 2, indicators: 3 })
    expect(countsOf(empty)).toEqual({ competences: 0, indicators: 0 })
  })

  it('does not touch the exercise it was given', () => {
    withCompetence(empty, sorts, true)
    expect(empty.matrix).toEqual([])
  })
})

describe('the parts of a programme', () => {
  it('change place by one, and not past the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
    expect(without(['a', 'b'], 0)).toEqual(['b'])
  })

  it('change one at a time', () => {
    const body = {
      title: 'P',
      code: '',
      frameworkId: 'f',
      combination: 'median' as const,
      calibrationMonths: null,
      exercises: [empty, { ...empty, id: 'e2' }],
    }
    const changed = changedExercise(body, 'e2', (exercise) => ({ ...exercise, title: 'Postbak' }))
    expect(changed.exercises.map(({ title }) => title)).toEqual(['Werkproef', 'Postbak'])
    expect(changed.exercises[0]).toBe(empty)
  })

  it('add up their minutes', () => {
    expect(minutesOf({ phases: [] })).toBe(0)
    expect(
      minutesOf({
        phases: [
          { name: 'a', minutes: 5 },
          { name: 'b', minutes: 10 },
        ],
      }),
    ).toBe(15)
  })
})
