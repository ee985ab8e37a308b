// The branches of a contradiction as the lead chooses among them: one of them, or all where these are about other runs.
import type { Contradiction } from '../../../../assessments/contract/index.ts'

export type Branch = Contradiction['branches'][number]

/** «A», «B»: a branch is called the same on the table, in the choice and in a conversation about it. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place)

/** What counts now, as a choice: the branch, `all`, or null while nothing is decided. */
export function standingChoice({ branches, settled, mayKeepAll }: Contradiction): string | null {
  if (settled === null) return null
  if (mayKeepAll && branches.every(({ stands }) => stands)) return 'all'
  return branches.find(({ stands }) => stands)?.id ?? null
}

export const keptBranches = ({ branches }: Contradiction, choice: string): string[] =>
  choice === 'all' ? branches.map(({ id }) => id) : [choice]
