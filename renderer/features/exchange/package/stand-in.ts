// Who will work with a package: those it was made for, or somebody in the place of one of them.
import type { PackagePreview } from '../../../../assessments/contract/index.ts'

export interface StandInChoice {
  is: boolean
  /** Whose place; chosen already where the package is for one. */
  assessorId: string | null
  name: string
}

export const nobodyElse = ({ assessors }: Pick<PackagePreview, 'assessors'>): StandInChoice => ({
  is: false,
  assessorId: assessors.length === 1 ? (assessors[0]?.id ?? null) : null,
  name: '',
})

/** As the contract takes it; undefined while something is missing. */
export function standInOf({
  is,
  assessorId,
  name,
}: StandInChoice): { assessorId: string; name: string } | null | undefined {
  if (!is) return null
  return assessorId === null || name.trim() === '' ? undefined : { assessorId, name }
}
