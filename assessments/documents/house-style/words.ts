// The Dutch this folder writes itself. What a document says comes with the document.
import type { DocumentKind } from '../../contract/index.ts'

export const words = {
  kinds: {
    candidate: 'Verslag voor de kandidaat',
    coach: 'Verslag voor de coach',
    employer: 'Informatie voor een werkgever',
    training: 'Informatie voor een opleiding',
    plan: 'Ontwikkelingsplan',
    group: 'Groepsoverzicht',
    file: 'Volledig dossier',
  },
  chart: 'Niveau per competentie',
  noChart: 'Bij dit document hoort geen grafiek.',
  by: (name: string) => `(${name})`,
  fact: (label: string, value: string) => `${label}: ${value}`,
} as const

/** The labels under which a document's facts give a field its value; «voor» is the reader, who may be the person. */
const isForOthers = (kind: DocumentKind) => kind === 'employer' || kind === 'training'
export const factLabels = {
  /** An overview of a group names nobody, whatever its head says. */
  person: (kind: DocumentKind) =>
    kind === 'group' ? [] : isForOthers(kind) ? ['over'] : ['kandidaat', 'naam', 'van', 'voor', 'over'],
  code: ['code'],
  recipient: (kind: DocumentKind) => (isForOthers(kind) ? ['ontvanger', 'voor'] : ['ontvanger']),
  job: ['functie', 'functieprofiel', 'job', 'vacature'],
} as const
/** What the table of levels calls its first column. */
export const competenceHeads = ['competentie', 'competenties']
