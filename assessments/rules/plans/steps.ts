// The first step of a plan, how it went, and when there is room for more. One goal and one small step first: whoever sees
// a step succeed dares the next; a page full of good intentions is read once.
import type { ActionMark, PlanAction, PlanBody, PlanGoal } from '../../contract/index.ts'

/** So many times + after each other on the first step, and more may be added. Said on the screen in the same words. */
export const plusMarksInARow = 2

export interface FirstStep {
  goal: PlanGoal
  action: PlanAction
}

/** Of the goal people work at now, its first action; null when nothing is chosen yet. */
export function firstStepOf(body: Pick<PlanBody, 'goals'>): FirstStep | null {
  for (const goal of body.goals) {
    const action = goal.state === 'now' ? goal.actions[0] : undefined
    if (action !== undefined) return { goal, action }
  }
  return null
}

/** Of one action, oldest first. */
export const marksOf = <M extends Pick<ActionMark, 'actionId' | 'on'>>(marks: readonly M[], actionId: string): M[] =>
  marks.filter((mark) => mark.actionId === actionId).toSorted((a, b) => a.on.localeCompare(b.on))

/**
 * Whether more than this one goal and step is proposed: nothing is chosen yet; or the first step went well so many times in
 * a row; or a goal has been reached before.
 */
export function mayGrow(body: Pick<PlanBody, 'goals'>, marks: readonly ActionMark[]): boolean {
  const first = firstStepOf(body)
  if (first === null || body.goals.some((goal) => goal.state === 'reached')) return true
  return wentWell(marksOf(marks, first.action.id), plusMarksInARow)
}

/** Whether the last so many marks are all +. */
export function wentWell(marks: readonly { mark: string }[], times: number): boolean {
  const last = marks.slice(-times)
  return last.length === times && last.every(({ mark }) => mark === 'plus')
}
