// The pages of this feature, as the router and the desk import them.
export { PeoplePage } from './PeoplePage.tsx'
