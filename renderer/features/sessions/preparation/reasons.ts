// The reasons somebody gives at the start for what deviates: one tap each, kept while they look around.
import type { Warning } from '../../../../assessments/contract/index.ts'
import { warningKey } from '../../preparation/warning-words.ts'
import { isReadiness } from './checklist.ts'

/** In the order in which they are offered: for what was chosen, and for what may be in order outside Wakker. */
export const readyReasons = ['few-people', 'little-time', 'agreed', 'small-group', 'trial'] as const
export const readyReadinessReasons = ['on-paper', 'before-start', 'agreed', 'trial'] as const
export type ReadyReason = (typeof readyReasons | typeof readyReadinessReasons)[number]

export const readyReasonsFor = (code: Warning['code']): readonly ReadyReason[] =>
  isReadiness(code) ? readyReadinessReasons : readyReasons

/** By the warning's key. */
export type Reasons = ReadonlyMap<string, string>

export function withReason(reasons: Reasons, warnings: readonly Warning[], reason: string): Reasons {
  const next = new Map(reasons)
  for (const warning of warnings) next.set(warningKey(warning), reason)
  return next
}

export const reasonOf = (reasons: Reasons, warning: Warning): string => reasons.get(warningKey(warning)) ?? ''

export const withoutReason = (reasons: Reasons, warnings: readonly Warning[]): Warning[] =>
  warnings.filter((warning) => reasonOf(reasons, warning).trim() === '')

/** The one reason that all of them have, or '' when they differ. */
export function sharedReason(reasons: Reasons, warnings: readonly Warning[]): string {
  const given = new Set(warnings.map((warning) => reasonOf(reasons, warning)))
  return given.size === 1 ? ([...given][0] ?? '') : ''
}

export const deviationsFor = (reasons: Reasons, warnings: readonly Warning[]) =>
  warnings.map((warning) => ({
    code: warning.code,
    subject: warning.subject,
    reason: reasonOf(reasons, warning).trim(),
  }))
