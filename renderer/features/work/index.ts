// The pages of this feature, as the router imports them.

export { AssignmentPage } from './AssignmentPage.tsx'
export { WorkPage } from './WorkPage.tsx'
