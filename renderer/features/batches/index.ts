// batches: what other parts of the program use.
export { SessionDocumentsTab } from './SessionDocumentsTab.tsx'
