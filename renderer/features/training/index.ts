export { PitfallsPage } from './PitfallsPage.tsx'
export { TrainingCasePage } from './TrainingCasePage.tsx'
export { TrainingPage } from './TrainingPage.tsx'
