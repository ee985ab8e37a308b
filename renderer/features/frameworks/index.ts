// The pages of this feature, as the router imports them.

export { FrameworkImportPage } from './FrameworkImportPage.tsx'
export { FrameworkPage } from './FrameworkPage.tsx'
export { FrameworksPage } from './FrameworksPage.tsx'
