// Short forms in a text field: what the field shows after each key, with the caret where the hand expects it.
import { type ChangeEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { ShortForm } from '../../../../assessments/contract/index.ts'
import { type Expansion, expandTyped, expandWord, giveBack, type Typed } from './short-forms.ts'

export interface Expanding {
  onChange(event: ChangeEvent<HTMLTextAreaElement>): void
  /** The text as it must be when it is finished here: the word at the caret expanded as well. */
  finished(): string
}

export function useExpanding(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  forms: readonly ShortForm[],
  onText: (text: string) => void,
): Expanding {
  const last = useRef<Expansion | null>(null)
  const caret = useRef<number | null>(null)
  const latest = useRef({ text, forms, onText })
  latest.current = { text, forms, onText }

  useLayoutEffect(() => {
    const place = caret.current
    caret.current = null
    if (place !== null && field.current?.value === text) field.current.setSelectionRange(place, place)
  }, [text, field])

  const onChange = useCallback((event: ChangeEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart } = event.currentTarget
    const now: Typed = { text: value, caret: selectionStart }
    const { text: before, forms: known, onText: tell } = latest.current
    const back = giveBack(last.current, now)
    const expansion = back === undefined ? expandTyped(before, now, known) : undefined
    last.current = expansion ?? null
    const shown = back ?? expansion
    if (shown !== undefined) caret.current = shown.caret
    tell((shown ?? now).text)
  }, [])
  const finished = useCallback(() => {
    const element = field.current
    const { text: whole, forms: known } = latest.current
    last.current = null
    if (element === null || element.selectionStart !== element.selectionEnd) return whole
    return expandWord({ text: whole, caret: element.selectionStart }, known)?.text ?? whole
  }, [field])
  return { onChange, finished }
}
