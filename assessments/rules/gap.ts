// Kloof: cut-off minus final level, per competence. No weights, no total, no verdict. Source: domain.md, «Gap».
import type { GapRow } from '../contract/index.ts'

export interface Measured {
  /** Decided in the eindbespreking; null: not part of what was measured. */
  final: { level: number | null } | null
  /** Independent levels, one per assessor who had the opportunity. */
  levels: readonly number[]
}
export interface Asked {
  cutOff: number | null
}

/** Steps to go (positive), met (0) or above (negative); null when one of the two is unknown. */
export function gap({ final, cutOff }: Measured & Asked): number | null {
  if (cutOff === null || final === null || final.level === null) return null
  return cutOff - final.level
}

/** «Haalt, niet bij iedereen»: the final level meets the cut-off, but at least one assessor alone was below it. */
export function outcome(row: Measured & Asked): GapRow['outcome'] {
  if (row.final === null) return 'not-measured'
  if (row.final.level === null) return 'insufficient'
  if (row.cutOff === null) return 'no-cut-off'
  if (row.final.level < row.cutOff) return 'not-yet'
  const cutOff = row.cutOff
  return row.levels.some((level) => level < cutOff) ? 'meets-not-all' : 'meets'
}
