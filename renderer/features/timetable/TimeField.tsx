// A time of the day as people type it: 9:05, 9.05, 9u05, 905. It is taken as soon as its minutes are there, and a bare
// hour when the field is left; text that is no time stays with the reason.
import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { readTime, shortTime } from '../../ui/index.ts'
import { useEditable } from '../preparation/editable.ts'

export interface TimeFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'error'> {
  /** '' when there is none. */
  value: string
  onAccept: (value: string) => void
  /** A sentence for a time that does not fit beside the others. */
  refuse?: (value: string) => string | null
}

export function TimeField({ value, onAccept, refuse, ...input }: TimeFieldProps) {
  const editable = useEditable()
  const [draft, setDraft] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const read = draft === null ? null : readTime(draft)
  const refusal = read === null ? null : (refuse?.(read) ?? null)
  const error = draft === null || !left ? null : read === null ? fieldSentence('time') : refusal
  const take = (text: string) => {
    const typed = readTime(text)
    if (typed !== null && typed !== value && (refuse?.(typed) ?? null) === null) onAccept(typed)
  }
  const leave = () => {
    if (draft === null) return
    take(draft)
    if (read !== null && refusal === null) setDraft(null)
    else setLeft(true)
  }
  return (
    <TextInput
      autoComplete="off"
      inputMode="text"
      {...input}
      value={draft ?? shortTime(value)}
      readOnly={!editable}
      variant={editable ? 'default' : 'unstyled'}
      error={error ?? undefined}
      onChange={(event) => {
        const text = event.currentTarget.value
        setDraft(text)
        setLeft(false)
        if (/\d\D*\d\D*\d/.test(text)) take(text)
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave()
      }}
    />
  )
}
