// Which key does what in the work screens. One table per step, apart from the screens, so that a test can read it.
import type { NoteKind } from '../../../../assessments/contract/index.ts'
import { digitOf, type Key } from '../../../ui/page-keys/keys.ts'

export type ObserveAction =
  | { do: 'note' }
  | { do: 'switch' | 'also'; place: number }
  | { do: 'kind'; kind: NoteKind }
  | { do: 'improve-last' }
  | { do: 'short-forms' }

/** F1–F6 and Alt+1–6, and F7 for the short forms: they work wherever the focus is. */
export function switchKey(key: Key): ObserveAction | undefined {
  if (key.ctrlKey || key.metaKey) return undefined
  if (key.key === 'F7' && !key.altKey && !key.shiftKey) return { do: 'short-forms' }
  const place = key.altKey ? digitOf(key) : Number(/^F([1-6])$/.exec(key.key)?.[1])
  if (place === undefined || !(place >= 1 && place <= 6)) return undefined
  return { do: key.shiftKey ? 'also' : 'switch', place: place - 1 }
}

/** Where the caret is: the sentence is empty, or the caret before its first letter, or anywhere else in it. */
export type Caret = 'empty' | 'start' | 'inside'
/** Keys of the sentence field; the marks for the kind count before the sentence, where they are no part of it. */
export function sentenceKey(key: Key, caret: Caret): ObserveAction | undefined {
  if (key.key === 'ArrowUp' && key.ctrlKey && !key.altKey) return { do: 'improve-last' }
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  if (key.key === 'Enter' && !key.shiftKey) return { do: 'note' }
  if (caret === 'inside') return undefined
  if (key.key === '"') return { do: 'kind', kind: 'quote' }
  if (key.key === '!') return { do: 'kind', kind: 'omission' }
  return caret === 'empty' && key.key === 'ArrowUp' ? { do: 'improve-last' } : undefined
}

export type ClassifyAction = { do: 'next' | 'previous' | 'aside' } | { do: 'cycle'; place: number }
export function classifyKey(key: Key): ClassifyAction | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  const digit = digitOf(key)
  if (digit !== undefined && digit > 0) return { do: 'cycle', place: digit - 1 }
  if (key.key.toLowerCase() === 'o') return { do: 'aside' }
  if (key.key === 'Enter') return { do: key.shiftKey ? 'previous' : 'next' }
  if (key.key === 'ArrowDown') return { do: 'next' }
  return key.key === 'ArrowUp' ? { do: 'previous' } : undefined
}

export type RateAction =
  | { do: 'next' | 'previous' | 'next-open' | 'no-opportunity' }
  | { do: 'level'; level: number }
  | { do: 'reason'; place: number }
/** @param levels of the scale; a digit beyond them does nothing */
export function rateKey(key: Key, levels: number): RateAction | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  const digit = digitOf(key)
  if (digit === 0) return { do: 'no-opportunity' }
  if (digit !== undefined) return digit <= levels ? { do: 'level', level: digit } : undefined
  if (key.key === 'Enter') return { do: key.shiftKey ? 'previous' : 'next-open' }
  if (key.key === 'ArrowDown') return { do: 'next' }
  if (key.key === 'ArrowUp') return { do: 'previous' }
  const reason = ['a', 'b', 'c', 'd'].indexOf(key.key.toLowerCase())
  return reason === -1 ? undefined : { do: 'reason', place: reason }
}
