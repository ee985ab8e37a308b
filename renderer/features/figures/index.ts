// The pages of this feature, as the router and the session's page import them.
export { FiguresTab } from './FiguresTab.tsx'
export { OwnFiguresPage } from './OwnFiguresPage.tsx'
