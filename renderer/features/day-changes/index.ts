// What other screens use of changing the day.
export { DayChangeDialog } from './DayChangeDialog.tsx'
export { candidateKinds, type DraftStart } from './draft.ts'
