// The preview as a person reads it: modules, then each competence with its groups, its behaviour and its knowledge,
// then what goes for the whole, then footnotes.
import type { ImportPreview, ReadCompetence } from '../../../../assessments/contract/index.ts'
import { competencePlace, groupPlace } from './places.ts'
import { groupKey, type ItemKey, indicatorKey, itemKey } from './preview-links.ts'

type KnowledgeKind = ImportPreview['knowledge'][number]['kind']

export interface StructureItem {
  key: ItemKey
  kind: 'module' | 'competence' | 'group' | 'indicator' | 'knowledge' | 'footnote'
  text: string
  /** Other wordings that went into it. */
  variants: readonly string[]
  /** Codes of the modules it stands in. */
  modules: readonly string[]
  /** Of a module. */
  hours?: number | null
  extension?: boolean
  /** Of a competence. */
  definition?: string
  learningResult?: string
  /** Of a group. */
  tags?: readonly string[]
  /** Of an indicator: it stands under a group. */
  grouped?: boolean
  /** Of an indicator: level names with their words. */
  anchors?: readonly { name: string; text: string }[]
  /** Of knowledge. */
  knowledge?: KnowledgeKind
  topic?: string
  /** Where a line that is dropped on it comes to stand, when that is not under its competence. */
  under?: string
}
export interface StructureGroup {
  kind: 'modules' | 'competence' | 'general' | 'footnotes'
  /** The competence's number. */
  number: string
  /** Of a competence: where a line that is dropped on it comes to stand. */
  under?: string
  items: readonly StructureItem[]
}

const none: readonly string[] = []

/** `levelName` names a level where the source has no scale of its own. */
export function structureOf(preview: ImportPreview, levelName: (value: number) => string): StructureGroup[] {
  const { modules, competences, knowledge, footnotes, scale } = preview
  const nameOf = (value: number) => scale?.find((level) => level.value === value)?.name ?? levelName(value)
  const known = Map.groupBy(
    knowledge.map((each, index) => ({ ...each, index })),
    ({ competence }) => competence,
  )
  const numbers = new Set(competences.map(({ number }) => number))
  const knowledgeItems = (each: readonly (ImportPreview['knowledge'][number] & { index: number })[]) =>
    each.map(
      ({ text, module, kind, topic, index }): StructureItem => ({
        key: itemKey('knowledge', index),
        kind: 'knowledge',
        text,
        variants: none,
        modules: module === '' ? none : [module],
        knowledge: kind,
        topic,
      }),
    )
  const groups: StructureGroup[] = [
    {
      kind: 'modules',
      number: '',
      items: modules.map(({ title, code, hours, extension }, index) => ({
        key: itemKey('module', index),
        kind: 'module',
        text: title,
        variants: none,
        modules: code === '' ? none : [code],
        hours,
        extension,
      })),
    },
    ...competences.map(
      (competence, at): StructureGroup => ({
        kind: 'competence',
        number: competence.number,
        under: competencePlace(preview, competence),
        items: [
          competenceItem(competence, at),
          ...behaviourItems(preview, competence, at, nameOf),
          ...knowledgeItems(known.get(competence.number) ?? []),
        ],
      }),
    ),
    {
      kind: 'general',
      number: '',
      items: knowledgeItems([...known].flatMap(([number, each]) => (numbers.has(number) ? [] : each))),
    },
    {
      kind: 'footnotes',
      number: '',
      items: footnotes.map(({ number, term, text }, index) => ({
        key: itemKey('footnote', index),
        kind: 'footnote',
        text: `(${number}) ${term === '' ? text : `${term}: ${text}`}`,
        variants: none,
        modules: none,
      })),
    },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

const competenceItem = (read: ReadCompetence, at: number): StructureItem => ({
  key: itemKey('competence', at),
  kind: 'competence',
  text: `${read.number} ${read.title}`,
  variants: read.titleVariants,
  modules: read.modules,
  definition: read.definition,
  learningResult: read.learningResult,
})

/** Indicators in their own order, each group's heading before the first of its indicators; empty groups after them. */
function behaviourItems(
  preview: ImportPreview,
  read: ReadCompetence,
  at: number,
  nameOf: (level: number) => string,
): StructureItem[] {
  const items: StructureItem[] = []
  const shown = new Set<number>()
  const underGroup = (text: string) => {
    const under = groupPlace(preview, text)
    return under === null ? {} : { under }
  }
  const show = (index: number) => {
    const group = read.groups[index]
    if (group === undefined || shown.has(index)) return
    shown.add(index)
    items.push({
      key: groupKey(at, index),
      kind: 'group',
      text: group.text,
      variants: none,
      modules: none,
      tags: group.tags,
      ...underGroup(group.text),
    })
  }
  const indicators = read.indicators.map((indicator, index) => ({ indicator, index }))
  // Those of one group together, in the groups' order; those of none first.
  const order = indicators.toSorted((one, other) => (one.indicator.group ?? -1) - (other.indicator.group ?? -1))
  for (const { indicator, index } of order) {
    if (indicator.group !== null) show(indicator.group)
    items.push({
      key: indicatorKey(at, index),
      kind: 'indicator',
      text: indicator.text,
      variants: indicator.variants,
      modules: indicator.modules,
      grouped: indicator.group !== null,
      anchors: indicator.anchors.map(({ level, text }) => ({ name: nameOf(level), text })),
      ...(indicator.group === null ? {} : underGroup(read.groups[indicator.group]?.text ?? '')),
    })
  }
  read.groups.forEach((_, index) => {
    show(index)
  })
  return items
}

/** What the search leaves; a competence that is found keeps all it holds. */
export function foundIn(groups: readonly StructureGroup[], found: (text: string) => boolean): StructureGroup[] {
  return groups
    .map((group) => {
      const head = group.items.find(({ kind }) => kind === 'competence')
      if (head && found(head.text)) return group
      const items = group.items.filter((item) => found(wordsOf(item)))
      // What is found stays under its competence.
      return { ...group, items: head && items.length > 0 ? [head, ...items.filter((item) => item !== head)] : items }
    })
    .filter(({ items }) => items.length > 0)
}

const wordsOf = (item: StructureItem): string =>
  [
    item.text,
    ...item.variants,
    ...item.modules,
    item.definition ?? '',
    item.learningResult ?? '',
    ...(item.tags ?? none),
    ...(item.anchors ?? []).map(({ text }) => text),
  ].join(' ')

/** The first so many entries; a competence that is cut off keeps its head. */
export function firstOf(groups: readonly StructureGroup[], most: number): StructureGroup[] {
  const shown: StructureGroup[] = []
  let left = most
  for (const group of groups) {
    if (left <= 0) break
    shown.push(group.items.length <= left ? group : { ...group, items: group.items.slice(0, left) })
    left -= group.items.length
  }
  return shown
}
