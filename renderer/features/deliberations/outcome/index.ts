// The rule beside the final levels, as the session shows it.
export { OutcomeTable } from './OutcomeTable.tsx'
