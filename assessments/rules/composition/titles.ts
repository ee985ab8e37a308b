// What each kind of document is called in a list.
import type { DocumentKind } from '../../contract/index.ts'

export const documentTitles: Record<DocumentKind, string> = {
  candidate: 'Verslag voor de kandidaat',
  coach: 'Verslag voor de coach',
  employer: 'Voor de werkgever',
  training: 'Voor de opleiding',
  plan: 'Ontwikkelplan',
  group: 'Groepsoverzicht',
  file: 'Volledig dossier',
}

/** The first word of a file's name. */
export const documentFileNames: Record<DocumentKind, string> = {
  candidate: 'Verslag-kandidaat',
  coach: 'Verslag-coach',
  employer: 'Werkgever',
  training: 'Opleiding',
  plan: 'Plan',
  group: 'Groepsoverzicht',
  file: 'Dossier',
}
