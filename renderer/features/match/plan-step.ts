// Where a plan towards a job begins: the first thing the job cannot do without and that is not there yet, one level further.
// The sentence is a start: the person says it their own way.
import type { JobMatch, Level, PlanBody } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { levelName } from '../gaps/gap-words.ts'
import { emptyPlan, newGoal } from '../plans/editor/plan-edits.ts'

export interface PlanStep {
  competenceId: string
  competence: string
  /** In the words of the scale. */
  from: string
  to: string
}
interface Short {
  competenceId: string
  title: string
  level: number
}
/** The words of a goal. */
const longest = 200
const cut = (words: string) => [...words].slice(0, longest).join('')

export const stepFrom = ({ competenceId, title, level }: Short, scale: readonly Level[]): PlanStep => ({
  competenceId,
  competence: cut(title),
  from: levelName(scale, level),
  to: levelName(scale, level + 1),
})

export function firstStepOf({ steps }: Pick<JobMatch, 'steps'>, scale: readonly Level[]): PlanStep | null {
  const first = steps.find(({ need, title }) => need === 'essential' && title !== '')
  return first === undefined ? null : stepFrom(first, scale)
}

export function planTowards(job: string, step: PlanStep | null, today: string): PlanBody {
  const plan = emptyPlan('pop', cut(t('match.plan.name', { job })), today)
  if (step === null) return plan
  const text = t('match.plan.goal', { competence: step.competence })
  return { ...plan, goals: [{ ...newGoal(plan, text, false, today), ...step }] }
}
