// The timetable of a session: made by hand or proposed, and as sheets for on the wall and in the hand.
export { TimetableSheetsPage } from './sheets/TimetableSheetsPage.tsx'
export { TimetableTab } from './TimetableTab.tsx'
