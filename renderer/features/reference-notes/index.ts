// reference-notes: what other parts of the program use.
export { ReferenceNotesPage } from './ReferenceNotesPage.tsx'
