export { DayLogPage } from './DayLogPage.tsx'
