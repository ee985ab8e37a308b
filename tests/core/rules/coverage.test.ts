// How far a timetable covers a programme, per competence and per candidate.
import { expect, it } from 'vitest'
import { candidateCoverage, coverageOf, takingPart } from '../../../assessments/rules/coverage.ts'

const exercises = [
  { id: 'a', matrix: [{ competenceId: 'x', indicatorIds: [] }] },
  {
    id: 'b',
    matrix: [
      { competenceId: 'x', indicatorIds: [] },
      { competenceId: 'y', indicatorIds: [] },
    ],
  },
]
const run = (exerciseId: string, observers: Record<string, string[]>, extra: string[] = []) => ({
  exerciseId,
  candidateIds: [...new Set([...Object.values(observers).flat(), ...extra])],
  observers: Object.entries(observers).map(([personId, candidateIds]) => ({ personId, candidateIds })),
})
const runs = [
  run('a', { anna: ['k1', 'k2'], bert: ['k1'] }),
  run('b', { anna: ['k1'] }),
  run('b', { carl: ['k2'] }, ['k3']),
]

it('counts moments and assessors per competence over the candidates who take part, fewest and most', () => {
  expect(coverageOf(['x', 'y'], exercises, runs, ['k1', 'k2', 'k4'])).toEqual([
    { competenceId: 'x', exercises: 2, moments: { least: 2, most: 2 }, assessors: { least: 2, most: 2 } },
    { competenceId: 'y', exercises: 1, moments: { least: 1, most: 1 }, assessors: { least: 1, most: 1 } },
  ])
})

it('a candidate nobody observes in a run has no moment there', () => {
  const [x] = coverageOf(['x'], exercises, runs, ['k1', 'k3'])
  expect(x?.moments).toEqual({ least: 0, most: 2 })
})

it('tells per norm how many candidates meet it', () => {
  expect(takingPart(['k1', 'k2', 'k3', 'k4'], runs)).toEqual(['k1', 'k2', 'k3'])
  expect(candidateCoverage(['k1', 'k2', 'k3', 'k4'], runs)).toEqual({
    all: 3,
    twoMoments: 2,
    twoAssessors: 2,
    twoAtOnce: 1,
    sameExercises: 2,
  })
  expect(candidateCoverage([], [])).toEqual({ all: 0, twoMoments: 0, twoAssessors: 0, twoAtOnce: 0, sameExercises: 0 })
})
