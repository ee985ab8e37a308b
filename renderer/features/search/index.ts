// The page of this feature, as the router imports it.
export { SearchPage } from './SearchPage.tsx'
