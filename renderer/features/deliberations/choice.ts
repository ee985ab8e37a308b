// What the lead is about to set for one competence, and what the keys do with it.
import type { CompetenceTalk, FinalReason } from '../../../assessments/contract/index.ts'
import { digitOf, type Key } from '../../ui/page-keys/keys.ts'

export interface FinalChoice {
  /** undefined: nothing chosen yet; null: «onvoldoende bewijs». */
  level: number | null | undefined
  reasonCode: FinalReason | null
  reason: string
}
const nothing: FinalChoice = { level: undefined, reasonCode: null, reason: '' }

/** What stands there before anybody touches it: what is recorded, else nothing. A start value is not chosen for you. */
export const storedChoice = ({ final }: CompetenceTalk): FinalChoice =>
  final === null ? nothing : { level: final.level, reasonCode: final.reasonCode, reason: final.reason }

export const isSame = (a: FinalChoice, b: FinalChoice): boolean =>
  a.level === b.level && a.reasonCode === b.reasonCode && a.reason.trim() === b.reason.trim()

export type Hindrance = 'choose-first' | 'reason-needed'
/** As the core judges it: only what everyone gave and the rule gave needs no word. */
export function hindrance(talk: CompetenceTalk, { level, reasonCode, reason }: FinalChoice): Hindrance | null {
  if (level === undefined) return 'choose-first'
  const explained = reasonCode !== null || reason.trim() !== ''
  const asksReason = level === null || talk.standing !== 'agreed' || level !== talk.start.level
  return asksReason && !explained ? 'reason-needed' : null
}

export const reasonsInOrder: readonly FinalReason[] = [
  'seen-more-often',
  'differs-by-exercise',
  'more-concrete',
  'read-differently',
  'impression-not-fact',
  'agreed',
]
const reasonKeys = 'abcdef'
export const reasonKeyOf = (reason: FinalReason): string => reasonKeys[reasonsInOrder.indexOf(reason)] ?? ''

export type TalkAction =
  | { do: 'level'; level: number | null }
  | { do: 'reason'; reason: FinalReason }
  | { do: 'move'; step: 1 | -1 }
  | { do: 'set' }
  | { do: 'words' }
  | { do: 'per-indicator' }

/** @param levels of the scale; a digit beyond them does nothing */
export function talkKey(key: Key, levels: number): TalkAction | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  const digit = digitOf(key)
  if (digit === 0) return { do: 'level', level: null }
  if (digit !== undefined) return digit <= levels ? { do: 'level', level: digit } : undefined
  if (key.key === 'Enter') return { do: 'set' }
  if (key.key === 'ArrowDown') return { do: 'move', step: 1 }
  if (key.key === 'ArrowUp') return { do: 'move', step: -1 }
  const letter = key.key.toLowerCase()
  if (letter === 'r') return { do: 'words' }
  if (letter === 'i') return { do: 'per-indicator' }
  const reason = letter.length === 1 ? reasonsInOrder[reasonKeys.indexOf(letter)] : undefined
  return reason === undefined ? undefined : { do: 'reason', reason }
}
