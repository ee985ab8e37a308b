// Who works on frameworks and job profiles; the others read.
import type { DeskState } from '../../../../assessments/contract/index.ts'

export const mayPrepare = (desk: DeskState | undefined): boolean =>
  desk?.acting.some((role) => role === 'lead' || role === 'coach') === true
