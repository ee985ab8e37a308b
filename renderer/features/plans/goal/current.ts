// What of a plan is now: the goal people work at, its first step, what waits.
import type { ActionMark, Plan, PlanAction, PlanGoal } from '../../../../assessments/contract/index.ts'

/** Of several the one changed last; the list is newest first. */
export const runningPlan = (plans: readonly Plan[]): Plan | undefined => plans.find((plan) => plan.closedOn === null)

export function currentGoal({ body }: Pick<Plan, 'body'>): PlanGoal | undefined {
  return body.goals.find((goal) => goal.state === 'now')
}

/** What waits besides the first step: later steps and later goals. */
export function waiting({ body }: Pick<Plan, 'body'>): string[] {
  const goal = currentGoal({ body })
  const open = body.goals.filter((each) => each !== goal && (each.state === 'now' || each.state === 'later'))
  return [...(goal?.actions.slice(1) ?? []).map(({ text }) => text), ...open.map(({ text }) => text)]
}

/** Steps somebody works at: of every goal of now. */
export const openSteps = ({ body }: Pick<Plan, 'body'>): PlanAction[] =>
  body.goals.filter((goal) => goal.state === 'now').flatMap((goal) => goal.actions)

export const markOn = (marks: readonly ActionMark[], actionId: string, day: string): ActionMark | undefined =>
  marks.findLast((mark) => mark.actionId === actionId && mark.on === day)

export const marksBefore = (marks: readonly ActionMark[], actionId: string, day: string): ActionMark[] =>
  marks.filter((mark) => mark.actionId === actionId && mark.on < day)
