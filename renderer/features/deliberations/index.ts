// The pages of this feature, as the router imports them.
export { DeliberationPage } from './DeliberationPage.tsx'
