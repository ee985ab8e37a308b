// A proof that there is no plan must never be wrong. Therefore days that do have one, cut down until the plan just fits:
// no day longer, no room, assessor or role player more than it uses.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanAnswer, PlanProblem } from '../../../../assessments/contract/plan.ts'
import { costByGoals } from '../../../../assessments/rules/timetable/cost.ts'
import { modelOf } from '../../../../assessments/rules/timetable/model.ts'
import { proofsAgainst } from '../../../../assessments/rules/timetable/proofs.ts'
import { proposeTimetable } from '../../../../assessments/rules/timetable/propose-timetable.ts'
import { construct, Effort } from '../../../../assessments/rules/timetable/search.ts'
import { planProblems } from '../../../support/plan-days.ts'

function cutDown(problem: PlanProblem, { slots }: PlanAnswer): PlanProblem {
  const uses = (of: (slot: PlanAnswer['slots'][number]) => readonly (string | null)[]) => new Set(slots.flatMap(of))
  const [rooms, rolePlayers, assessors] = [
    uses(({ room }) => [room]),
    uses(({ rolePlayer }) => [rolePlayer]),
    uses((slot) => slot.assessors),
  ]
  return {
    ...problem,
    rooms: problem.rooms.filter((room) => rooms.has(room)),
    rolePlayers: problem.rolePlayers.filter((rolePlayer) => rolePlayers.has(rolePlayer)),
    assessors: problem.assessors.filter(({ id }) => assessors.has(id)),
    conflicts: problem.conflicts.filter(({ assessor }) => assessors.has(assessor)),
    exercises: problem.exercises.map((exercise) => ({
      ...exercise,
      rooms: exercise.rooms?.filter((room) => rooms.has(room)) ?? null,
    })),
    days: problem.days.flatMap((day) => {
      const own = slots.filter(({ start }) => start.startsWith(day.day))
      const from = own.map(({ start }) => start.slice(11)).toSorted()[0]
      const to = own
        .map(({ end }) => end.slice(11))
        .toSorted()
        .at(-1)
      return from === undefined || to === undefined ? [] : [{ ...day, from, to }]
    }),
  }
}

it('never proves that there is no plan where there is one', () => {
  let planned = 0
  fc.assert(
    fc.property(planProblems, (problem) => {
      const model = modelOf(problem)
      const search = { model, costOf: costByGoals, effort: new Effort(2_000), enough: true }
      // Only where the simple orders have one already: this test is about proofs.
      if (construct(search, false).unplaced.length > 0) return
      const answer = proposeTimetable(problem)
      if (answer.unplaced.length > 0) return
      planned += 1
      const proofs = proofsAgainst(modelOf(cutDown(problem, answer)))
      expect(proofs.filter(({ code }) => !code.startsWith('fixed-'))).toEqual([])
    }),
    { numRuns: 30, seed: 11 },
  )
  expect(planned).toBeGreaterThan(10)
})
