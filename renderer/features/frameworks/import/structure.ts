// The preview as a person reads it: modules, then each competence with its behaviour and its knowledge, then footnotes.
import type { ImportPreview } from '../../../../assessments/contract/index.ts'
import { type ItemKey, indicatorKey, itemKey } from './preview-links.ts'

export interface StructureItem {
  key: ItemKey
  kind: 'module' | 'competence' | 'indicator' | 'knowledge' | 'footnote'
  text: string
  /** Other wordings that went into it. */
  variants: readonly string[]
  /** Codes of the modules it stands in. */
  modules: readonly string[]
  /** Of a module. */
  hours?: number | null
  extension?: boolean
}
export interface StructureGroup {
  kind: 'modules' | 'competence' | 'footnotes'
  /** The competence's number. */
  number: string
  items: readonly StructureItem[]
}

export function structureOf({ modules, competences, knowledge, footnotes }: ImportPreview): StructureGroup[] {
  const none: readonly string[] = []
  const known = knowledge.map((each, index) => ({ ...each, index }))
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
      ({ number, title, titleVariants, modules: own, indicators }, at): StructureGroup => ({
        kind: 'competence',
        number,
        items: [
          {
            key: itemKey('competence', at),
            kind: 'competence',
            text: `${number} ${title}`,
            variants: titleVariants,
            modules: own,
          },
          ...indicators.map(
            (indicator, index): StructureItem => ({
              key: indicatorKey(at, index),
              kind: 'indicator',
              text: indicator.text,
              variants: indicator.variants,
              modules: indicator.modules,
            }),
          ),
          ...known
            .filter(({ competence }) => competence === number)
            .map(
              ({ text, module, index }): StructureItem => ({
                key: itemKey('knowledge', index),
                kind: 'knowledge',
                text,
                variants: none,
                modules: module === '' ? none : [module],
              }),
            ),
        ],
      }),
    ),
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

/** What the search leaves; a competence that is found keeps all it holds. */
export function foundIn(groups: readonly StructureGroup[], found: (text: string) => boolean): StructureGroup[] {
  return groups
    .map((group) => {
      const head = group.items.find(({ kind }) => kind === 'competence')
      if (head && found(head.text)) return group
      const items = group.items.filter((item) => found([item.text, ...item.variants, ...item.modules].join(' ')))
      // What is found stays under its competence.
      return { ...group, items: head && items.length > 0 ? [head, ...items.filter((item) => item !== head)] : items }
    })
    .filter(({ items }) => items.length > 0)
}
