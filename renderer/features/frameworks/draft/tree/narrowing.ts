// Narrows the tree to what a search finds or what has hints, with the way there.
import type { FrameworkBody, Hint } from '../../../../../assessments/contract/index.ts'
import { matches } from '../../../../ui/index.ts'
import {
  anchorKey,
  competenceKey,
  definitionKey,
  groupKey,
  indicatorKey,
  keyOfPlace,
  pathTo,
  resultKey,
  type Shown,
} from './rows.ts'

/** Hints by the row they belong to; '' for those about the framework itself. */
export function hintsByRow(hints: readonly Hint[]): Map<string, Hint[]> {
  return Map.groupBy(hints, ({ place }) => keyOfPlace(place) ?? '')
}

/** How many open hints stand in each competence and indicator, with all that is in it. */
export function hintCounts(framework: FrameworkBody, hints: readonly Hint[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { place, waved } of hints) {
    if (waved || place.competenceId === null) continue
    const own = keyOfPlace(place)
    const keys = new Set([...pathTo(framework, place.competenceId, place.indicatorId), ...(own ? [own] : [])])
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** `keep`: the row somebody is at stays, also when its last hint was just waved away. */
export function withHintsOnly(framework: FrameworkBody, hints: readonly Hint[], keep: string | null): Shown {
  const found = new Set<string>()
  const path = new Set<string>()
  for (const { place, waved } of hints) {
    const own = keyOfPlace(place)
    if (place.competenceId === null || own === null || (waved && own !== keep)) continue
    found.add(own)
    for (const each of pathTo(framework, place.competenceId, place.indicatorId)) if (each !== own) path.add(each)
  }
  return { found, path }
}

export function foundOnly(framework: FrameworkBody, query: string): Shown {
  const found = new Set<string>()
  const path = new Set<string>()
  for (const { id, number, title, definition, learningResult, groups, indicators } of framework.competences) {
    const way = competenceKey(id)
    if (matches(`${number} ${title}`, query)) found.add(way)
    for (const [key, text] of [
      [definitionKey(id), definition],
      [resultKey(id), learningResult],
      ...groups.map((group) => [groupKey(group.id), [group.text, ...group.tags].join(' ')] as const),
    ] as const)
      if (text !== '' && matches(text, query)) {
        found.add(key)
        path.add(way)
      }
    for (const indicator of indicators) {
      const steps = pathTo(framework, id, indicator.id)
      const own = indicatorKey(indicator.id)
      const anchors = indicator.anchors.filter(({ text }) => matches(text, query))
      for (const { level } of anchors) found.add(anchorKey(indicator.id, level))
      const inText = matches(indicator.text, query)
      if (inText) found.add(own)
      if (inText || anchors.length > 0) for (const step of steps) if (step !== own || anchors.length > 0) path.add(step)
    }
  }
  return { found, path }
}
