// The comparison as it is told: what differs first, the furthest apart before the rest, and counts in words.
import type { CalibrationResult, TrainingComparison } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'

export type ComparedIndicator = TrainingComparison['indicators'][number]
export type ComparedNote = TrainingComparison['notes'][number]

/** «Geen gelegenheid» beside a level is as far apart as two levels are. */
function apart({ own, expert, beside }: ComparedIndicator): number {
  if (beside === 'same') return 0
  return own === null || expert === null ? 2 : Math.abs(own - expert)
}
const rank = { far: 2, near: 1, same: 0 } as const

/** Otherwise in the order of the case. */
export const byDifference = (indicators: readonly ComparedIndicator[]): ComparedIndicator[] =>
  [...indicators].sort((a, b) => rank[b.beside] - rank[a.beside] || apart(b) - apart(a))

/** Put at the same indicators with the same sign, or set aside by both. */
export function samePlace({ own, expert, ownAside, expertAside }: ComparedNote): boolean {
  if (ownAside !== (expertAside !== null) || own.length !== expert.length) return false
  return own.every(({ indicatorId, sign }) =>
    expert.some((link) => link.indicatorId === indicatorId && link.sign === sign),
  )
}

export function notesByDifference(notes: readonly ComparedNote[]): { different: ComparedNote[]; same: ComparedNote[] } {
  return { different: notes.filter((note) => !samePlace(note)), same: notes.filter(samePlace) }
}

const enumerated = new Intl.ListFormat('nl-BE')

/** No mark and no percentage: how many the same, how many near, how many further apart. What is none is left out. */
export function resultWords({ same, withinOne, of }: Pick<CalibrationResult, 'same' | 'withinOne' | 'of'>): string {
  if (same === of) return t('training.result.all', { of })
  const counts = { same, near: withinOne - same, far: of - withinOne }
  const parts = (['same', 'near', 'far'] as const).flatMap((part) =>
    counts[part] === 0 ? [] : [t(`training.result.${part}`, { count: counts[part] })],
  )
  return t('training.result.some', { of, parts: enumerated.format(parts) })
}
