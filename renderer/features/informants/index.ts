export { InformantsTab } from './InformantsTab.tsx'
export { QuestionnairePage } from './QuestionnairePage.tsx'
