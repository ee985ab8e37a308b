// templates: what other parts of the program use.
export { TemplatesPage } from './TemplatesPage.tsx'
