export { IncidentButton, type IncidentButtonProps } from './IncidentButton.tsx'
export { IncidentList } from './IncidentList.tsx'
