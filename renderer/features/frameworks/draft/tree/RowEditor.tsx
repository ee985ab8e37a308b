// The words of one row while somebody writes them. What is good goes to the draft with every key; what is not stays here
// with the reason. Enter is done, Ctrl+Enter goes on to the next, Escape takes back what was typed.
import { Textarea, TextInput } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { fieldSentence } from '../../../../messages/failure-sentences.ts'
import { readAs } from '../../../preparation/field-values.ts'
import type { RowField, RowValues } from './row-fields.ts'
import classes from './Tree.module.css'

export type EditorEnd = 'done' | 'next' | 'inside' | 'given-up' | 'left'

export interface RowEditorProps {
  fields: readonly RowField[]
  onValues: (values: RowValues) => void
  onEnd: (end: EditorEnd) => void
}

export function RowEditor({ fields, onValues, onEnd }: RowEditorProps) {
  const [typed, setTyped] = useState<RowValues>({})
  const read = (field: RowField, text: string) => {
    const answer = readAs(field.schema, text)
    if (!answer.ok) return { error: fieldSentence(answer.code), value: undefined }
    const error = field.refuse(answer.value)
    return { error, value: error === null ? answer.value : undefined }
  }
  const errorOf = (field: RowField) => {
    const text = typed[field.name]
    return text === undefined ? null : read(field, text).error
  }
  const onType = (changed: RowField, text: string) => {
    const all = { ...typed, [changed.name]: text }
    setTyped(all)
    const good: RowValues = {}
    for (const field of fields) {
      const { value } = read(field, all[field.name] ?? field.value)
      if (value !== undefined) good[field.name] = value
    }
    if (good[changed.name] !== undefined) onValues(good)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The Enter that chooses a letter of another script is not ours.
    if (event.nativeEvent.isComposing) return
    const command = event.ctrlKey || event.metaKey
    const end =
      event.key === 'Escape'
        ? 'given-up'
        : event.key !== 'Enter' || (event.shiftKey && !command)
          ? null
          : command
            ? event.shiftKey
              ? 'inside'
              : 'next'
            : 'done'
    event.stopPropagation()
    if (end === null) return
    event.preventDefault()
    onEnd(end)
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    // What cannot be kept stays in sight with its reason; an empty field was simply left.
    if (!fields.some((field) => (typed[field.name] ?? '').trim() !== '' && errorOf(field) !== null)) onEnd('left')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields in it.
    <div className={classes.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
      {fields.map((field) => {
        const common = {
          'aria-label': field.label,
          placeholder: field.label,
          dir: 'auto',
          autoComplete: 'off',
          value: typed[field.name] ?? field.value,
          error: errorOf(field),
        } as const
        return field.name === 'text' ? (
          <Textarea
            key={field.name}
            {...common}
            className={classes.grow}
            autosize
            minRows={1}
            maxRows={12}
            autoFocus
            onFocus={({ currentTarget: { value }, currentTarget }) =>
              currentTarget.setSelectionRange(value.length, value.length)
            }
            onChange={(event) => onType(field, event.currentTarget.value)}
          />
        ) : (
          <TextInput
            key={field.name}
            {...common}
            className={field.name === 'number' ? classes.number : classes.tags}
            onChange={(event) => onType(field, event.currentTarget.value)}
          />
        )
      })}
    </div>
  )
}
