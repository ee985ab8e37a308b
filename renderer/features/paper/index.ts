// Paper as a way in: forms to print, and the screen where they are typed over.
export { PaperFormsButton } from './PaperFormsButton.tsx'
export { PaperPage } from './PaperPage.tsx'
