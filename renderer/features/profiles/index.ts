// The pages of this feature, as the router imports them.
export { ProfileComparisonPage } from './compare/ProfileComparisonPage.tsx'
export { ProfilePage } from './ProfilePage.tsx'
export { ProfilesPage } from './ProfilesPage.tsx'
