// A plan as it is changed on the screen: goals and steps come, go and move; each change gives a new plan.
import type {
  ActionProposal,
  PlanAction,
  PlanBody,
  PlanGoal,
  ProposalsFor,
} from '../../../../assessments/contract/index.ts'
import { laterDay } from '../days.ts'

export function emptyPlan(kind: PlanBody['kind'], title: string, today: string): PlanBody {
  return {
    kind,
    title,
    from: today,
    // A year less a day: a yearly plan.
    until: laterDay(`${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-03-01')}`, -1),
    now: '',
    want: '',
    need: '',
    how: '',
    resources: [],
    barriers: [],
    goals: [],
    evaluateOn: null,
    evaluation: '',
  }
}

export const newAction = (text: string): PlanAction => ({
  id: crypto.randomUUID(),
  text,
  place: null,
  helper: '',
  from: null,
  by: null,
  result: '',
  proposal: null,
})

/** The first goal is for now; what comes after it waits, until there is room for more. */
export function newGoal(plan: PlanBody, text: string, mayGrow: boolean, today: string): PlanGoal {
  const now = mayGrow || plan.goals.every((goal) => goal.state !== 'now')
  return {
    id: crypto.randomUUID(),
    text,
    kind: null,
    competenceId: null,
    competence: '',
    from: '',
    to: '',
    chosenOn: now ? today : null,
    state: now ? 'now' : 'later',
    actions: [],
  }
}

/** Adapted on the way: `text` is what the person says themselves. */
export const actionFrom = (proposal: ActionProposal, text: string, today: string): PlanAction => ({
  ...newAction(text),
  place: proposal.place,
  helper: proposal.helper,
  by: laterDay(today, proposal.weeks * 7),
  result: proposal.result,
  proposal: proposal.code,
})

export const about = (goal: PlanGoal, competence: ProposalsFor): PlanGoal => ({
  ...goal,
  kind: competence.kind,
  competenceId: competence.competenceId,
  competence: competence.title,
  from: competence.from,
  to: competence.to,
})

export type Edit<T> = (value: T) => T

export const editGoal =
  (id: string, edit: Edit<PlanGoal>): Edit<PlanBody> =>
  (plan) => ({ ...plan, goals: plan.goals.map((goal) => (goal.id === id ? edit(goal) : goal)) })

export const editAction =
  (id: string, edit: Edit<PlanAction>): Edit<PlanGoal> =>
  (goal) => ({ ...goal, actions: goal.actions.map((action) => (action.id === id ? edit(action) : action)) })

export const addGoal =
  (goal: PlanGoal): Edit<PlanBody> =>
  (plan) => ({ ...plan, goals: [...plan.goals, goal] })

export const addAction =
  (action: PlanAction): Edit<PlanGoal> =>
  (goal) => ({ ...goal, actions: [...goal.actions, action] })
