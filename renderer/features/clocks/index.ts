// What other screens use of the clocks.
export { ClockStrip, type ClockStripProps, type StripClock } from './strip/ClockStrip.tsx'
export { WallClockButton } from './WallClockButton.tsx'
export { WallClockPage } from './wall/WallClockPage.tsx'
