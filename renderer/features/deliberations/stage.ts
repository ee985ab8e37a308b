// Where the eindbespreking of a candidate is: still to begin, at the levels, at its closing, or with the candidate.
import type { Deliberation } from '../../../assessments/contract/index.ts'

export const parts = ['levels', 'closing', 'candidate'] as const
export type Part = (typeof parts)[number]

/** Whoever decides begins; a talk in which levels were set already is past its beginning. */
export const isToBegin = ({ talk, mayDecide, competences, closing }: Deliberation): boolean =>
  mayDecide && talk.begunAt === null && closing === null && competences.every(({ final }) => final === null)

export const openLevels = ({ competences }: Pick<Deliberation, 'competences'>): number =>
  competences.filter(({ final }) => final === null).length

/**
 * A talk is opened again where it goes on: at its closing when every level is set, then with the candidate, until they
 * were told and asked.
 */
export function firstPart({ competences, closing, part, mayDecide }: Deliberation): Part {
  if (!mayDecide || competences.length === 0 || openLevels({ competences }) > 0) return 'levels'
  if (closing === null || closing.outdated) return 'closing'
  return part.feedback === null || part.statement === null ? 'candidate' : 'levels'
}

/** Alt with a digit, also from within a field. */
export function partOfKey(digit: number | undefined, altKey: boolean): Part | undefined {
  return altKey && digit !== undefined && digit > 0 ? parts[digit - 1] : undefined
}
