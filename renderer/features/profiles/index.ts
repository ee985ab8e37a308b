// The pages of this feature, as the router imports them.
export { ProfilePage } from './ProfilePage.tsx'
export { ProfilesPage } from './ProfilesPage.tsx'
