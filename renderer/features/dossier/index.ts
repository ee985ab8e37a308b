export { DossierButton } from './DossierButton.tsx'
