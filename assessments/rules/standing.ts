// What needs talk first in the eindbespreking. Source: domain.md step 7 and the norm «at least two assessors, two moments».
import type { CompetenceTalk } from '../contract/index.ts'

export type Standing = CompetenceTalk['standing']
const order: readonly Standing[] = ['two-apart', 'little-evidence', 'one-apart', 'agreed']

/** @param assessorLevels one per assessor who rated; null where there was no opportunity */
export function standing(assessorLevels: readonly (number | null)[], notes: number): Standing {
  const known = assessorLevels.filter((level) => level !== null)
  const spread = known.length === 0 ? 0 : Math.max(...known) - Math.min(...known)
  if (spread >= 2) return 'two-apart'
  if (known.length < 2 || notes === 0) return 'little-evidence'
  return spread === 1 ? 'one-apart' : 'agreed'
}

/** Largest differences first; within one standing the framework's order stays. */
export function byNeedOfTalk<T extends { standing: Standing }>(competences: readonly T[]): T[] {
  return [...competences].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}
