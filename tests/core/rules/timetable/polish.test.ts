// Mending alone, on plans as they are first built: there it has much to change, and every change must keep the hard rules.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanProblem } from '../../../../assessments/contract/plan.ts'
import { costByGoals, isLess } from '../../../../assessments/rules/timetable/cost.ts'
import { modelOf, type Placed, windowOf } from '../../../../assessments/rules/timetable/model.ts'
import { polish } from '../../../../assessments/rules/timetable/polish.ts'
import { decode, Effort } from '../../../../assessments/rules/timetable/search.ts'
import { tasksOf } from '../../../../assessments/rules/timetable/tasks.ts'
import { planProblems } from '../../../support/plan-days.ts'

function twoPlaces(placed: readonly Placed[], pause: number): [Placed, Placed][] {
  return placed.flatMap((one, i) =>
    placed.slice(i + 1).flatMap((other): [Placed, Placed][] => {
      if (one.fixed !== null && other.fixed !== null) return []
      if (one.from >= other.to + pause || other.from >= one.to + pause) return []
      const people = (run: Placed) => [
        ...run.candidates.map((place) => `candidate ${place}`),
        ...run.watches.map(({ assessor }) => `assessor ${assessor}`),
      ]
      return people(one).some((who) => people(other).includes(who)) ? [[one, other]] : []
    }),
  )
}

/** All alone and equally long for everybody: then candidates can change places too. */
const alone = planProblems.map((problem) => ({
  ...problem,
  candidates: problem.candidates.map((candidate) => ({ ...candidate, extraTimePercent: 0 })),
  exercises: problem.exercises.map((exercise) => ({
    ...exercise,
    group: false,
    minutes: 20,
    moments: null,
    candidates: null,
  })),
}))

it('puts nobody in two places, takes nobody beyond their hours, and never makes it worse', () => {
  let changed = 0
  fc.assert(
    fc.property(fc.oneof(planProblems, alone), (problem: PlanProblem) => {
      const model = modelOf(problem)
      const search = { model, costOf: costByGoals, effort: new Effort(100), enough: false }
      const { board, cost, unplaced } = decode(search, tasksOf(model, 'in-order', false))
      polish(board, new Effort(1_500))
      expect(twoPlaces(board.placed, model.pause)).toEqual([])
      for (const run of board.placed) {
        const window = windowOf(model, run.exercise, run.candidates)
        if (run.fixed === null) expect(run.from >= window.from && run.to <= window.to).toBe(true)
      }
      const missing = unplaced.reduce((sum, { candidates }) => sum + candidates.length, 0)
      const after = costByGoals(board, missing)
      expect(isLess(cost, after)).toBe(false)
      if (isLess(after, cost)) changed += 1
    }),
    { numRuns: 200, seed: 7 },
  )
  expect(changed).toBeGreaterThan(40)
})
