// documents: what other parts of the program use.
export { DocumentPage } from './DocumentPage.tsx'
export { DocumentsPanel } from './DocumentsPanel.tsx'
