// For whom the next package is and how it opens, before anybody has chosen.
import type { ExchangeBoard } from '../../../../assessments/contract/index.ts'

export type BoardAssessor = ExchangeBoard['assessors'][number]
export type Lock = 'code' | 'key' | 'known-key'

/** Whoever has begun in this data file works here and needs none. */
export const needsPackage = ({ runs, lastPackage }: BoardAssessor): boolean =>
  lastPackage === null
    ? runs.length > 0 && runs.every(({ place }) => place !== 'here')
    : isOutdated({ runs, lastPackage })

/** A package of somebody whose runs all went to others is left as it is. */
export const isOutdated = ({ runs, lastPackage }: Pick<BoardAssessor, 'runs' | 'lastPackage'>): boolean =>
  runs.length > 0 && lastPackage?.outdated === true

/** Who is next in line: the first without a package, or whose timetable changed since. */
export function nextInLine(assessors: readonly BoardAssessor[]): string[] {
  const next = assessors.find(needsPackage)
  return next ? [next.personId] : []
}

/** Only with a key of everybody it is for. */
export const mayUseKnownKey = (chosen: readonly BoardAssessor[]): boolean =>
  chosen.length > 0 && chosen.every(({ keyKnown }) => keyKnown)

/** A code the first time. Whoever had a package and is known by key needs nothing read out at noon. */
export const usualLock = (chosen: readonly BoardAssessor[]): Lock =>
  mayUseKnownKey(chosen) && chosen.every(({ lastPackage }) => lastPackage !== null) ? 'known-key' : 'code'
