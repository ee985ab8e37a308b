// The pages of this feature, as the router imports them.

export { ExercisePage } from './ExercisePage.tsx'
export { ExercisesPage } from './ExercisesPage.tsx'
