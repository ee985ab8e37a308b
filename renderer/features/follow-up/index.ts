// follow-up: what other parts of the program use.
export { TodayPage } from './TodayPage.tsx'
