// What the lead is about to set for one competence, and what the keys do with it.
import type { AssessorView, CompetenceTalk, FinalReason } from '../../../assessments/contract/index.ts'
import { digitOf, type Key } from '../../ui/page-keys/keys.ts'

export interface FinalChoice {
  /** undefined: nothing chosen yet; null: «onvoldoende bewijs». */
  level: number | null | undefined
  reasonCode: FinalReason | null
  reason: string
  /** The notes that carry it. */
  carriedBy: readonly string[]
  /** Who keeps their own level beside it. */
  keepOwn: readonly string[]
}
const nothing: FinalChoice = { level: undefined, reasonCode: null, reason: '', carriedBy: [], keepOwn: [] }

/** What stands there before anybody touches it: what is recorded, else nothing. A start value is not chosen for you. */
export const storedChoice = ({ final }: CompetenceTalk): FinalChoice =>
  final === null
    ? nothing
    : {
        level: final.level,
        reasonCode: final.reasonCode,
        reason: final.reason,
        carriedBy: final.carriedBy,
        keepOwn: final.keepOwn,
      }

const sameIds = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id))

export const isSame = (a: FinalChoice, b: FinalChoice): boolean =>
  a.level === b.level &&
  a.reasonCode === b.reasonCode &&
  a.reason.trim() === b.reason.trim() &&
  sameIds(a.carriedBy, b.carriedBy) &&
  sameIds(a.keepOwn, b.keepOwn)

/** Who gave another level than the chosen one, and could keep it. Who gave none has nothing to keep. */
export const apartFrom = ({ assessors }: CompetenceTalk, level: FinalChoice['level']): AssessorView[] =>
  level === undefined ? [] : assessors.filter((one) => one.level !== null && one.level !== level)

/** With another level: whoever gave exactly that one has nothing to keep apart any more. */
export function atLevel(talk: CompetenceTalk, choice: FinalChoice, level: number | null): FinalChoice {
  const apart = new Set(apartFrom(talk, level).map(({ personId }) => personId))
  return { ...choice, level, keepOwn: choice.keepOwn.filter((id) => apart.has(id)) }
}

export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

export type Hindrance = 'choose-first' | 'reason-needed'
/** As the core judges it: only what everyone gave and the rule gave needs no word. */
export function hindrance(
  talk: CompetenceTalk,
  choice: Pick<FinalChoice, 'level' | 'reasonCode' | 'reason'>,
): Hindrance | null {
  const { level, reasonCode, reason } = choice
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
/** None of these letters does something else on this page. */
const reasonKeys = 'abcdef'
export const reasonKeyOf = (reason: FinalReason): string => reasonKeys[reasonsInOrder.indexOf(reason)] ?? ''

export type TalkAction =
  | { do: 'level'; level: number | null }
  | { do: 'reason'; reason: FinalReason }
  | { do: 'move'; step: 1 | -1 }
  | { do: 'set' }
  | { do: 'words' }
  | { do: 'per-indicator' }
  | { do: 'arithmetic' }
  | { do: 'next-speaker' }
  | { do: 'note'; step: 1 | -1 }
  | { do: 'weighs' }
  | { do: 'keep-own' }

const letters: Readonly<Record<string, TalkAction>> = {
  r: { do: 'words' },
  i: { do: 'per-indicator' },
  h: { do: 'arithmetic' },
  s: { do: 'next-speaker' },
  w: { do: 'weighs' },
  o: { do: 'keep-own' },
}

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
  if (letter === 'n') return { do: 'note', step: key.shiftKey ? -1 : 1 }
  const action = letters[letter]
  if (action !== undefined) return action
  const reason = letter.length === 1 ? reasonsInOrder[reasonKeys.indexOf(letter)] : undefined
  return reason === undefined ? undefined : { do: 'reason', reason }
}
