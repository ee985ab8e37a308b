// 1EdTech CASE 1.1 (and 1.0) as far as a framework needs it, by the field names of the specification.
// https://standards.1edtech.org/case — CFPackage: one document, its items, and how they hang together.

/** What this app adds in `extensions`, under its own name so that nobody else's is in the way. */
export const extensionKey = 'wakker'

export const itemTypes = {
  competence: 'Competentie',
  group: 'Deelactiviteit',
  indicator: 'Gedragsindicator',
  anchor: 'Anker',
} as const
export type ItemKind = keyof typeof itemTypes

export interface CaseLink {
  title: string
  identifier: string
  uri: string
}

export interface CaseItem {
  identifier: string
  uri: string
  fullStatement: string
  CFItemType: string
  CFItemTypeURI: CaseLink
  CFDocumentURI: CaseLink
  language: string
  lastChangeDateTime: string
  humanCodingScheme?: string
  notes?: string
  conceptKeywords?: string[]
  extensions?: Record<string, unknown>
}

export interface CaseAssociation {
  identifier: string
  uri: string
  associationType: 'isChildOf'
  sequenceNumber: number
  originNodeURI: CaseLink
  destinationNodeURI: CaseLink
  lastChangeDateTime: string
}

export interface CasePackage {
  CFDocument: {
    identifier: string
    uri: string
    caseVersion: '1.1'
    creator: string
    title: string
    language: string
    lastChangeDateTime: string
    version?: string
    notes?: string
    adoptionStatus: string
    CFPackageURI: CaseLink
    extensions: Record<string, unknown>
  }
  CFItems: CaseItem[]
  CFAssociations: CaseAssociation[]
  CFDefinitions: {
    CFItemTypes: {
      identifier: string
      uri: string
      title: string
      description: string
      hierarchyCode: string
      typeCode: string
      lastChangeDateTime: string
    }[]
  }
}

/** Past this a file is no framework of one trade; 500 competences with all there can be stay far below. */
export const mostItems = 20_000
export const mostAssociations = 60_000

type Fields = Record<string, unknown>

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
export const rawTexts = (value: unknown): string[] => listOf(value).filter((text) => typeof text === 'string')
export const ownOf = (value: unknown): Fields => fieldsOf(fieldsOf(fieldsOf(value)?.extensions)?.[extensionKey]) ?? {}

/** The package, also when a service wrapped it. */
export function packageOf(value: unknown): Fields | null {
  const fields = fieldsOf(value)
  const inside = fieldsOf(fields?.CFPackage) ?? fields
  return inside && fieldsOf(inside.CFDocument) ? inside : null
}
