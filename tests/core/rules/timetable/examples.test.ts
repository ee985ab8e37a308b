import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PlanAnswer, PlanProblem } from '../../../../assessments/contract/plan.ts'
import { faultsOf } from '../../../../assessments/rules/timetable/faults.ts'
import { proposeTimetable } from '../../../../assessments/rules/timetable/propose-timetable.ts'
import { brokenRules } from '../../../support/plan-rules.ts'

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../docs/examples/${name}.json`, import.meta.url), 'utf8'))

describe('the examples of docs/plan-format.md', () => {
  it.each(['plan-day', 'plan-impossible'])('%s has the answer that stands beside it', (name) => {
    const problem = PlanProblem.parse(example(name))
    expect(faultsOf(problem)).toEqual([])
    const answer = proposeTimetable(problem)
    expect(PlanAnswer.parse(answer)).toEqual(example(`${name}.answer`))
    expect(brokenRules(problem, answer)).toEqual([])
  })
})
