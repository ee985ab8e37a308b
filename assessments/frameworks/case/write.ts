// A framework as a CASE 1.1 package: competences, groups, indicators and anchors are items that hang under each other.
// What CASE has no field for stands in `extensions`, so that what we wrote comes back the same.
import type { Competence, FrameworkBody, Indicator } from '../../contract/framework-body.ts'
import { type CaseItem, type CaseLink, type CasePackage, extensionKey, type ItemKind, itemTypes } from './shape.ts'

export interface CaseSource {
  identifier: string
  version: number | null
  /** When it last changed, ISO 8601. */
  changedAt: string
  body: FrameworkBody
}
/** The same id for the same name, always: what has no id of its own (an anchor, a bond) must not get a new one each time. */
export type IdFor = (name: string) => string

const language = 'nl'
const uriOf = (identifier: string) => `urn:uuid:${identifier}`

export function writeCase({ identifier, version, changedAt, body }: CaseSource, idFor: IdFor): CasePackage {
  const document: CaseLink = link(body.title, identifier)
  const items: CaseItem[] = []
  const associations: CasePackage['CFAssociations'] = []

  const add = (kind: ItemKind, item: Pick<CaseItem, 'identifier' | 'fullStatement'> & Partial<CaseItem>) => {
    const type = itemTypes[kind]
    const whole: CaseItem = {
      ...item,
      uri: uriOf(item.identifier),
      CFItemType: type,
      CFItemTypeURI: link(type, idFor(`type ${type}`)),
      CFDocumentURI: document,
      language,
      lastChangeDateTime: changedAt,
    }
    items.push(whole)
    return link(whole.fullStatement, whole.identifier)
  }
  const hang = (child: CaseLink, parent: CaseLink, sequenceNumber: number) => {
    const id = idFor(`${child.identifier} isChildOf ${parent.identifier}`)
    associations.push({
      identifier: id,
      uri: uriOf(id),
      associationType: 'isChildOf',
      sequenceNumber,
      originNodeURI: child,
      destinationNodeURI: parent,
      lastChangeDateTime: changedAt,
    })
  }
  const addAnchors = (indicator: Indicator, parent: CaseLink) => {
    indicator.anchors.forEach(({ level, text }, index) => {
      const anchor = {
        identifier: idFor(`${indicator.id} level ${level}`),
        fullStatement: text,
        extensions: { [extensionKey]: { level } },
      }
      hang(add('anchor', anchor), parent, index + 1)
    })
  }
  const addCompetence = (competence: Competence, sequence: number) => {
    const parent = add('competence', competenceItem(competence))
    hang(parent, document, sequence)
    const groups = new Map<string, CaseLink>()
    competence.groups.forEach(({ id, text, tags }, index) => {
      const group = add('group', { identifier: id, fullStatement: text, conceptKeywords: tags })
      hang(group, parent, index + 1)
      groups.set(id, group)
    })
    // One row of numbers for all indicators of a competence keeps their order across its groups.
    competence.indicators.forEach((indicator, index) => {
      const { id, text, variants, modules, groupId } = indicator
      const own = { variants, modules, position: index + 1 }
      const child = add('indicator', { identifier: id, fullStatement: text, extensions: { [extensionKey]: own } })
      hang(child, (groupId !== null && groups.get(groupId)) || parent, competence.groups.length + index + 1)
      addAnchors(indicator, child)
    })
  }
  body.competences.forEach((competence, index) => {
    addCompetence(competence, index + 1)
  })

  const { code, title, source, scale, modules, knowledge, footnotes } = body
  return {
    CFDocument: {
      identifier,
      uri: uriOf(identifier),
      caseVersion: '1.1',
      creator: 'Wakker',
      title,
      language,
      lastChangeDateTime: changedAt,
      ...(version === null ? {} : { version: String(version) }),
      ...(source === '' ? {} : { notes: source }),
      adoptionStatus: version === null ? 'Draft' : 'Adopted',
      CFPackageURI: document,
      extensions: { [extensionKey]: { code, scale, modules, knowledge, footnotes } },
    },
    CFItems: items,
    CFAssociations: associations,
    CFDefinitions: {
      CFItemTypes: Object.values(itemTypes).map((type, index) => ({
        ...link(type, idFor(`type ${type}`)),
        description: type,
        hierarchyCode: String(index + 1),
        typeCode: type,
        lastChangeDateTime: changedAt,
      })),
    },
  }
}

const link = (title: string, identifier: string): CaseLink => ({ title, identifier, uri: uriOf(identifier) })

const competenceItem = (competence: Competence) => {
  const { id, number, title, definition, learningResult, kind, titleVariants, modules } = competence
  return {
    identifier: id,
    fullStatement: title,
    humanCodingScheme: number,
    ...(definition === '' ? {} : { notes: definition }),
    extensions: { [extensionKey]: { learningResult, kind, titleVariants, modules } },
  }
}
