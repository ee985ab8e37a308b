// persons: what other parts of the program use.

export { PersonPage } from './PersonPage.tsx'
export { PersonsPage } from './PersonsPage.tsx'
