// plans: what other parts of the program use.

export { GoalPanel } from './GoalPanel.tsx'
export { PlanPage } from './PlanPage.tsx'
export { TalkButton } from './TalkButton.tsx'
