// self-assessment: what other parts of the program use.

export { PlainItemsPage } from './PlainItemsPage.tsx'
export { SelfAssessmentScreen } from './SelfAssessmentScreen.tsx'
export { GiveSelfScreen, SelfList } from './SelfList.tsx'
export { ViewsPage } from './ViewsPage.tsx'
