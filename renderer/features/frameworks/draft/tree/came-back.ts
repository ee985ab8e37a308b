// What a step back brought in again, so that the tree can go there.
import type { FrameworkBody } from '../../../../../assessments/contract/index.ts'
import { competenceKey, groupKey, indicatorKey, pathTo } from './rows.ts'

export interface Found {
  key: string
  /** The rows that must be open to see it. */
  path: string[]
}

/** The first thing of `after` that is not in `before`. */
export function cameBack(before: FrameworkBody, after: FrameworkBody): Found | null {
  const known = new Set(idsOf(before))
  for (const competence of after.competences) {
    const key = competenceKey(competence.id)
    if (!known.has(competence.id)) return { key, path: [] }
    const group = competence.groups.find(({ id }) => !known.has(id))
    if (group) return { key: groupKey(group.id), path: [key] }
    const indicator = competence.indicators.find(({ id }) => !known.has(id))
    if (indicator)
      return { key: indicatorKey(indicator.id), path: pathTo(after, competence.id, indicator.id).slice(0, -1) }
  }
  return null
}

const idsOf = ({ competences }: FrameworkBody): string[] =>
  competences.flatMap(({ id, groups, indicators }) => [
    id,
    ...groups.map((group) => group.id),
    ...indicators.map((indicator) => indicator.id),
  ])
