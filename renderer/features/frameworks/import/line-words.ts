// What became of one line, in words.
import type { LineCorrection, SourceLine } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'

export function fateWords({ role, fate, into }: SourceLine): string {
  const what = t(`frameworks.role.${role}`)
  if (fate === 'left-out') return t('frameworks.fate.left-out', { role: what })
  if (fate === 'placed' || into === null) return what
  return role === 'continuation'
    ? t('frameworks.fate.continued', { into })
    : t('frameworks.fate.merged', { role: what, into })
}

export const correctionRoles = [
  'indicator',
  'knowledge',
  'competence',
  'module',
  'continuation',
  'separate',
  'leave-out',
] as const satisfies readonly LineCorrection['role'][]
export type CorrectionRole = LineCorrection['role']

/** The correction that says what the line already is; null for what no correction can say. */
export function roleAsRead({ role, fate }: SourceLine): CorrectionRole | null {
  if (fate === 'left-out') return null
  return correctionRoles.find((each) => each === role) ?? null
}

/** The number a line begins with, as a competence's does. */
export const leadingNumber = (text: string): string => /^\s*(\d{1,3})(?:[.)]?\s|[.)]?$)/.exec(text)?.[1] ?? ''
