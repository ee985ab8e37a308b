// The pages of this feature, as the router imports them.

export { ProgrammePage } from './ProgrammePage.tsx'
export { ProgrammesPage } from './ProgrammesPage.tsx'
