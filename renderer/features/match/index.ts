// match: what other parts of the program use.
export { JobsPage } from './JobsPage.tsx'
export { PlanButton } from './PlanButton.tsx'
export { ProfilePersonsPage } from './ProfilePersonsPage.tsx'
export { type PlanStep, stepFrom } from './plan-step.ts'
