// What is due, in groups as a coach reads them: late, today, and the days after. A step that was just marked stays in sight
// until somebody looks elsewhere, so that a remark can still be added or the mark taken back.
import { useState } from 'react'
import type { DueItem } from '../../../assessments/contract/index.ts'

export interface DueGroupFacts {
  key: string
  kind: 'late' | 'today' | 'day'
  day: string
  items: DueItem[]
}

export const keyOf = (item: DueItem): string =>
  [item.kind, item.person.id, item.planId, item.actionId, item.on].join(' ')

/** In the order they come: late, today, later. */
export function groupsOf(items: readonly DueItem[], today: string): DueGroupFacts[] {
  const groups = new Map<string, DueGroupFacts>()
  for (const item of items) {
    const kind = item.on < today ? 'late' : item.on === today ? 'today' : 'day'
    const key = kind === 'day' ? item.on : kind
    const group = groups.get(key) ?? { key, kind, day: item.on, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** `place`: another choice above the list lets go of what was marked here. */
export function useKeptItems(items: readonly DueItem[], place: string) {
  const [kept, setKept] = useState<{ place: string; items: DueItem[] }>({ place, items: [] })
  const own = kept.place === place ? kept.items : []
  const there = new Set(items.map(keyOf))
  const marked = own.filter((item) => !there.has(keyOf(item)) && !items.some((each) => isSameStep(each, item)))
  return {
    items: [...items, ...marked].toSorted((a, b) => a.on.localeCompare(b.on)),
    keep: (item: DueItem) => setKept({ place, items: [...own.filter((each) => keyOf(each) !== keyOf(item)), item] }),
  }
}

/** Marked ± it may come back on another day; it is still one row. */
const isSameStep = (a: DueItem, b: DueItem) => a.kind === 'step' && b.kind === 'step' && a.actionId === b.actionId
