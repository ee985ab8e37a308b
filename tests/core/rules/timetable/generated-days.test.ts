// The proposal against generated days. Hard rules are looked at by a checker of its own (tests/support/plan-rules.ts).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanAnswer, type PlanProblem } from '../../../../assessments/contract/plan.ts'
import { findClashes } from '../../../../assessments/contract/timetable-clashes.ts'
import { clashFactsOf, clashSlotOf } from '../../../../assessments/rules/timetable/clash-facts.ts'
import { faultsOf } from '../../../../assessments/rules/timetable/faults.ts'
import { proposeTimetable } from '../../../../assessments/rules/timetable/propose-timetable.ts'
import { planProblems } from '../../../support/plan-days.ts'
import { brokenRules } from '../../../support/plan-rules.ts'

/** More when somebody wants to attack it: PLAN_RUNS=2000. */
const runs = Number(process.env.PLAN_RUNS ?? 30)

function clashesOfProposed(problem: PlanProblem, { slots }: PlanAnswer) {
  const fixed = new Set(problem.fixed.map(({ id }) => id))
  return findClashes(slots.map(clashSlotOf), clashFactsOf(problem)).filter(({ slotIds }) =>
    slotIds.some((id) => !fixed.has(id)),
  )
}

describe('proposals for generated days', () => {
  it('clash with nothing, keep or report each rule, leave what is fixed, and are the same twice', {
    timeout: runs * 3_000,
  }, () => {
    const seen = { planned: 0, partly: 0, impossible: 0 }
    fc.assert(
      fc.property(planProblems, (problem) => {
        expect(faultsOf(problem)).toEqual([])
        const asked = structuredClone(problem)
        const answer = proposeTimetable(problem)
        expect(problem).toEqual(asked)
        expect(PlanAnswer.parse(answer)).toEqual(answer)
        expect(brokenRules(problem, answer)).toEqual([])
        expect(clashesOfProposed(problem, answer)).toEqual([])
        for (const slot of problem.fixed) {
          expect(answer.slots.find(({ id }) => id === slot.id)).toMatchObject({ ...slot, fixed: true })
        }
        expect(new Set(answer.slots.map(({ id }) => id)).size).toBe(answer.slots.length)
        const kinds = answer.reasons.map(({ kind }) => kind)
        expect(answer.status === 'impossible').toBe(kinds.includes('proof'))
        expect(answer.unplaced.length > 0).toBe(answer.reasons.some(({ code }) => code === 'no-place-found'))
        if (answer.status === 'planned') expect(kinds.filter((kind) => kind !== 'wish')).toEqual([])
        else expect(kinds).toContain(answer.status === 'impossible' ? 'proof' : 'unplaced')
        // What has a place was not proven to have none; fixed runs may break rules whatever is placed around them.
        const proofs = answer.reasons.filter(({ kind, code }) => kind === 'proof' && !code.startsWith('fixed-'))
        if (answer.unplaced.length === 0) expect(proofs).toEqual([])
        expect(proposeTimetable(asked)).toEqual(answer)
        seen[answer.status] += 1
      }),
      { numRuns: runs, seed: 5 },
    )
    // Were every day impossible, nothing would have been looked at.
    expect(seen.planned).toBeGreaterThan(runs / 4)
    if (process.env.PLAN_RUNS !== undefined) console.log(seen)
  })
})
