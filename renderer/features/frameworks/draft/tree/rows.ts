// A draft as the rows of one tree: the scale with its levels, competences with what belongs to them. Only what is open
// becomes a row, so that a large framework costs no more than what is looked at.
import type { Competence, FrameworkBody, Indicator, TextPlace } from '../../../../../assessments/contract/index.ts'
import { anchorOf, withoutAnchors } from '../framework-edits.ts'
import { indicatorsIn } from '../structure-edits.ts'

export type RowKind =
  | 'scale'
  | 'level'
  | 'competence'
  | 'definition'
  | 'result'
  | 'group'
  | 'indicator'
  | 'anchor'
  | 'knowledge'
  | 'fact'

export interface Row {
  /** Its kind and the ids of what it is: the same for the same thing, wherever it moves. */
  key: string
  kind: RowKind
  /** The key of the row it stands under. */
  parent: string | null
  depth: number
  /** Its place among its siblings, from 1 on, and how many there are. */
  place: number
  of: number
  /** null: there is nothing in it to open. */
  open: boolean | null
  /** What stands before the text: a number, the value of a level. */
  mark: string
  text: string
  competenceId: string | null
  indicatorId: string | null
  groupId: string | null
  level: number | null
  /** How many are in it, and of those how many without anchors. */
  count: number
  bare: number
}

/** What a search or a filter leaves: the rows it found, and those on the way to them. */
export interface Shown {
  found: ReadonlySet<string>
  path: ReadonlySet<string>
}

type Draft = Pick<Row, 'key' | 'kind' | 'text'> & Partial<Row>

/** A row for something that is being written and enters the draft with its first good words. */
export interface Fresh {
  id: string
  key: string
  kind: 'competence' | 'group' | 'indicator'
  competenceId: string | null
  groupId: string | null
  /** Its place in its list. */
  index: number
  /** The row it is under, and the one it comes after; null: the root, and the first. */
  parent: string | null
  after: string | null
  mark: string
}

export interface TreeView {
  open: ReadonlySet<string>
  shown: Shown | null
  fresh: Fresh | null
}

export const competenceKey = (id: string) => `competence ${id}`
export const groupKey = (id: string) => `group ${id}`
export const indicatorKey = (id: string) => `indicator ${id}`
export const anchorKey = (id: string, level: number) => `anchor ${id} ${level}`
export const definitionKey = (id: string) => `definition ${id}`
export const resultKey = (id: string) => `result ${id}`
export const levelKey = (value: number) => `level ${value}`
export const knowledgeKey = (id: string) => `knowledge ${id}`
export const scaleKey = 'scale'

export function rowsOf(framework: FrameworkBody, { open, shown, fresh }: TreeView): Row[] {
  const rows: Row[] = []
  const put = (siblings: readonly Draft[], parent: Row | null, inFound: boolean) => {
    const all = fresh !== null && fresh.parent === (parent?.key ?? null) ? withFresh(siblings, fresh) : siblings
    // Under a row that was found, everything may be looked at; on the way to one, only the way.
    const kept = shown === null || inFound ? all : all.filter(({ key }) => onTheWay(shown, key) || key === fresh?.key)
    for (const [index, draft] of kept.entries()) {
      const children = childrenOf(framework, draft, parent, open)
      const leads = shown?.path.has(draft.key) === true
      const row: Row = {
        parent: parent?.key ?? null,
        depth: (parent?.depth ?? 0) + 1,
        place: index + 1,
        of: kept.length,
        open: children.length === 0 ? null : leads || open.has(draft.key),
        mark: '',
        competenceId: parent?.competenceId ?? null,
        groupId: parent?.groupId ?? null,
        indicatorId: parent?.indicatorId ?? null,
        level: null,
        count: children.length,
        bare: 0,
        ...draft,
      }
      rows.push(row)
      if (row.open) put(children, row, inFound || (shown?.found.has(draft.key) === true && !leads))
    }
  }
  const scale: Draft = { key: scaleKey, kind: 'scale', text: framework.scale.map(({ name }) => name).join(' / ') }
  put([scale, ...framework.competences.map(competenceRow)], null, false)
  return rows
}

function withFresh(siblings: readonly Draft[], fresh: Fresh): readonly Draft[] {
  if (siblings.some(({ key }) => key === fresh.key)) return siblings
  const { id, key, kind, competenceId, groupId, mark } = fresh
  const own = { competence: { competenceId: id }, group: { groupId: id }, indicator: { indicatorId: id } }[kind]
  const row: Draft = { key, kind, text: '', mark, competenceId, groupId, ...own }
  const at = siblings.findIndex((each) => each.key === fresh.after) + 1
  return [...siblings.slice(0, at), row, ...siblings.slice(at)]
}

const onTheWay = ({ found, path }: Shown, key: string) => found.has(key) || path.has(key)

const competenceRow = (competence: Competence): Draft => ({
  key: competenceKey(competence.id),
  kind: 'competence',
  mark: competence.number,
  text: competence.title,
  competenceId: competence.id,
  count: competence.indicators.length,
  bare: withoutAnchors(competence),
})

function childrenOf(
  framework: FrameworkBody,
  row: Draft,
  parent: Row | null,
  open: TreeView['open'],
): readonly Draft[] {
  if (row.kind === 'scale')
    return framework.scale.map(({ value, name }) => ({
      key: levelKey(value),
      kind: 'level',
      mark: String(value),
      text: name,
      level: value,
    }))
  if (row.kind === 'knowledge' || row.kind === 'competence' || row.kind === 'group') {
    const competence = framework.competences.find(({ id }) => id === (row.competenceId ?? parent?.competenceId))
    if (competence === undefined) return []
    if (row.kind === 'knowledge') return factsOf(framework, competence)
    return row.kind === 'competence'
      ? partsOf(framework, competence, open)
      : indicatorsIn(competence, row.groupId ?? null).map((indicator) => indicatorRow(framework, indicator))
  }
  if (row.kind === 'indicator') {
    const indicator = framework.competences
      .find(({ id }) => id === parent?.competenceId)
      ?.indicators.find(({ id }) => id === row.indicatorId)
    return indicator === undefined ? [] : anchorRows(framework, indicator)
  }
  return []
}

/** A learning result only some frameworks know: without one it stands there once somebody asks for it. */
function partsOf(framework: FrameworkBody, competence: Competence, open: TreeView['open']): Draft[] {
  const { id, definition, learningResult, groups } = competence
  const facts = factsOf(framework, competence).length
  return [
    { key: definitionKey(id), kind: 'definition', text: definition },
    ...(learningResult !== '' || open.has(resultKey(id))
      ? [{ key: resultKey(id), kind: 'result' as const, text: learningResult }]
      : []),
    ...indicatorsIn(competence, null).map((indicator) => indicatorRow(framework, indicator)),
    ...groups.map(
      (group): Draft => ({
        key: groupKey(group.id),
        kind: 'group',
        text: group.text,
        mark: group.tags.join(', '),
        groupId: group.id,
      }),
    ),
    ...(facts > 0 ? [{ key: knowledgeKey(id), kind: 'knowledge' as const, text: '', count: facts }] : []),
  ]
}

const indicatorRow = ({ scale }: FrameworkBody, { id, text, anchors }: Indicator): Draft => ({
  key: indicatorKey(id),
  kind: 'indicator',
  text,
  indicatorId: id,
  count: anchors.length,
  bare: scale.length - anchors.length,
})

const anchorRows = ({ scale }: FrameworkBody, indicator: Indicator): Draft[] =>
  scale.map(({ value, name }) => ({
    key: anchorKey(indicator.id, value),
    kind: 'anchor',
    mark: name,
    text: anchorOf(indicator, value),
    level: value,
  }))

const factsOf = ({ knowledge }: FrameworkBody, { id, number }: Competence): Draft[] =>
  knowledge
    .filter(({ competence }) => competence === number)
    .map(({ text, topic }, index) => ({ key: `fact ${id} ${index}`, kind: 'fact', mark: topic, text }))

/** The row a text of the framework stands in; null for the framework itself. */
export function keyOfPlace({ competenceId, indicatorId, field, level }: TextPlace): string | null {
  if (indicatorId !== null)
    return field === 'anchor' && level !== null ? anchorKey(indicatorId, level) : indicatorKey(indicatorId)
  if (competenceId === null) return null
  if (field === 'definition') return definitionKey(competenceId)
  return field === 'learningResult' ? resultKey(competenceId) : competenceKey(competenceId)
}

/** The rows on the way to a text, from the competence down. */
export function pathTo(framework: FrameworkBody, competenceId: string, indicatorId: string | null): string[] {
  const competence = framework.competences.find(({ id }) => id === competenceId)
  if (competence === undefined) return []
  const indicator = competence.indicators.find(({ id }) => id === indicatorId)
  const inGroup = indicator?.groupId
  return [
    competenceKey(competenceId),
    ...(inGroup ? [groupKey(inGroup)] : []),
    ...(indicator ? [indicatorKey(indicator.id)] : []),
  ]
}
