// A small plan for tests: one goal with one step, everything else open.
import type { PlanAction, PlanBody, PlanGoal } from '../../../assessments/contract/index.ts'

export const stepId = '00000000-0000-4000-8000-00000000a001'
export const planAction = (more: Partial<PlanAction> = {}): PlanAction => ({
  id: stepId,
  text: 'Elke dag één paklijst natellen.',
  place: 'work-floor',
  helper: '',
  from: null,
  by: null,
  result: '',
  proposal: null,
  ...more,
})
export const planGoal = (more: Partial<PlanGoal> = {}): PlanGoal => ({
  id: '00000000-0000-4000-8000-00000000b001',
  text: 'Elke paklijst klopt voor ze weggaat.',
  kind: 'generic',
  competenceId: null,
  competence: 'Nauwkeurigheid',
  from: 'Matig',
  to: 'Goed',
  chosenOn: '2026-11-17',
  state: 'now',
  actions: [planAction()],
  ...more,
})
export const planBody = (more: Partial<PlanBody> = {}): PlanBody => ({
  kind: 'pop',
  title: 'POP 2026: naar het magazijn',
  from: null,
  until: null,
  now: '',
  want: '',
  need: '',
  how: '',
  resources: [],
  barriers: [],
  goals: [planGoal()],
  evaluateOn: null,
  evaluation: '',
  ...more,
})
