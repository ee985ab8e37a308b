// From a line of the source to what was read from it, and back. Every entry of the preview has a key of its own.
import type { ImportPreview } from '../../../../assessments/contract/index.ts'

export type ItemKey = string
type Kind = 'module' | 'competence' | 'knowledge' | 'footnote'

export const itemKey = (kind: Kind, index: number): ItemKey => `${kind}-${index}`
export const indicatorKey = (competence: number, indicator: number): ItemKey => `indicator-${competence}-${indicator}`
export const groupKey = (competence: number, group: number): ItemKey => `group-${competence}-${group}`

export interface PreviewLinks {
  itemsOf(line: number): readonly ItemKey[]
  linesOf(item: ItemKey): readonly number[]
  /** The line an entry began on. */
  headOf(item: ItemKey): number | null
}

export function linksOf({ competences, lines }: ImportPreview): PreviewLinks {
  const byLine = new Map<number, ItemKey[]>()
  const byItem = new Map<ItemKey, number[]>()
  const link = (line: number, item: ItemKey) => {
    const items = byLine.get(line)
    if (items?.includes(item)) return
    if (items) items.push(item)
    else byLine.set(line, [item])
    const known = byItem.get(item)
    if (known) known.push(line)
    else byItem.set(item, [line])
  }
  // The narrowest first: a row of a sheet holds a competence and an indicator, and shows the indicator.
  competences.forEach((competence, at) => {
    competence.indicators.forEach((indicator, index) => {
      for (const line of indicator.lines) link(line, indicatorKey(at, index))
    })
    competence.groups.forEach((group, index) => {
      for (const line of group.lines) link(line, groupKey(at, index))
    })
  })
  for (const { line, holds } of lines) for (const { kind, index } of holds) link(line, itemKey(kind, index))
  const placed = new Set(lines.filter(({ fate }) => fate === 'placed').map(({ line }) => line))
  return {
    itemsOf: (line) => byLine.get(line) ?? [],
    linesOf: (item) => byItem.get(item) ?? [],
    headOf(item) {
      const own = byItem.get(item) ?? []
      return own.find((line) => placed.has(line)) ?? own[0] ?? null
    },
  }
}
