// Whether texts of a published version are being corrected on this page, and what was corrected before.
import { createContext, useContext } from 'react'
import type { Erratum, TextPlace } from '../../../../assessments/contract/index.ts'

export interface Correcting {
  /** The published version. */
  id: string
  errata: readonly Erratum[]
  /** Somebody wants to correct spelling now. */
  on: boolean
}

const Context = createContext<Correcting | null>(null)
export const CorrectingProvider = Context.Provider
export const useCorrecting = (): Correcting | null => useContext(Context)

export const samePlace = (one: TextPlace, other: TextPlace): boolean =>
  one.competenceId === other.competenceId &&
  one.indicatorId === other.indicatorId &&
  one.field === other.field &&
  one.level === other.level

const whole: TextPlace = { competenceId: null, indicatorId: null, field: 'title', level: null }
export const titlePlace = whole
export const competencePlace = (competenceId: string, field: 'title' | 'definition' | 'learningResult'): TextPlace => ({
  ...whole,
  competenceId,
  field,
})
export const indicatorPlace = (competenceId: string, indicatorId: string): TextPlace => ({
  ...whole,
  competenceId,
  indicatorId,
  field: 'text',
})
export const anchorPlace = (competenceId: string, indicatorId: string, level: number): TextPlace => ({
  competenceId,
  indicatorId,
  field: 'anchor',
  level,
})
