// A longer text of a document that is saved while typing; who may not change it reads it as text.
import { Textarea, type TextareaProps } from '@mantine/core'
import type { z } from 'zod'
import { Paragraphs } from '../../../assessments/contract/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { useEditable } from './editable.ts'
import { readAs } from './field-values.ts'
import classes from './Preparation.module.css'
import { type FieldAnswer, useDraftText } from './useDraftText.ts'

interface Plain extends Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'defaultValue' | 'label'> {
  label: string
  /** The heading above says it already; the label is then only read out. */
  quietLabel?: boolean
}

export interface TextFieldProps extends Plain {
  value: string
  onAccept: (value: string) => void
  schema?: z.ZodType<string>
}

export function TextField({ value, onAccept, schema = Paragraphs, ...field }: TextFieldProps) {
  const read = (text: string): FieldAnswer<string> => {
    const answer = readAs(schema, text)
    return answer.ok ? answer : { ok: false, sentence: fieldSentence(answer.code) }
  }
  return <DraftTextarea {...field} shown={value} read={read} onRead={onAccept} />
}

export interface DraftTextareaProps<T> extends Plain {
  shown: string
  read: (text: string) => FieldAnswer<T>
  onRead: (value: T) => void
}

export function DraftTextarea<T>({ shown, read, onRead, label, quietLabel = false, ...area }: DraftTextareaProps<T>) {
  const editable = useEditable()
  const field = useDraftText({ shown, read, onRead })
  if (!editable)
    return shown === '' ? null : (
      <div>
        {quietLabel ? null : <b>{label}</b>}
        <p className={classes.written} dir="auto">
          {shown}
        </p>
      </div>
    )
  return (
    <Textarea
      autosize
      minRows={2}
      autoComplete="off"
      dir="auto"
      {...area}
      {...(quietLabel ? { 'aria-label': label } : { label })}
      value={field.text}
      error={field.error ?? undefined}
      onChange={(event) => field.type(event.currentTarget.value)}
      onBlur={field.leave}
    />
  )
}
