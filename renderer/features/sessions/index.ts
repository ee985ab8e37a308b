// The pages of this feature, as the router imports them.

export { SessionPage } from './SessionPage.tsx'
export { SessionsPage } from './SessionsPage.tsx'
