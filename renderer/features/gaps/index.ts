// The pages of this feature, as the router imports them.
export { GapPage } from './GapPage.tsx'
