// A field of a document that is saved while typing. Text the document cannot hold stays in the field with the reason;
// the rest of the document is saved meanwhile.
import { TextInput, type TextInputProps } from '@mantine/core'
import type { z } from 'zod'
import { Line } from '../../../assessments/contract/index.ts'
import { fieldSentence } from '../../messages/failure-sentences.ts'
import { useEditable } from './editable.ts'
import { type Read, readAs, readWhole } from './field-values.ts'
import { useDraftText } from './useDraftText.ts'

type Plain = Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'defaultValue'>

export interface LineFieldProps extends Plain {
  value: string
  onAccept: (value: string) => void
  schema?: z.ZodType<string>
  /** A sentence for a value that does not fit beside the others, such as a code used twice. */
  refuse?: (value: string) => string | null
}

export function LineField({ value, onAccept, schema = Line, refuse, ...input }: LineFieldProps) {
  return <DraftField {...input} shown={value} read={(text) => readAs(schema, text)} onRead={onAccept} refuse={refuse} />
}

export interface NumberFieldProps extends Plain {
  value: number
  onAccept: (value: number) => void
  schema: z.ZodType<number>
}

export function NumberField({ value, onAccept, schema, ...input }: NumberFieldProps) {
  return (
    <DraftField
      inputMode="numeric"
      {...input}
      shown={String(value)}
      read={(text) => readWhole(schema, text)}
      onRead={onAccept}
    />
  )
}

interface DraftFieldProps<T> extends Plain {
  shown: string
  read: (text: string) => Read<T>
  onRead: (value: T) => void
  refuse?: ((value: T) => string | null) | undefined
}

function DraftField<T>({ shown, read, onRead, refuse, ...input }: DraftFieldProps<T>) {
  const editable = useEditable()
  const field = useDraftText({
    shown,
    read: (text) => {
      const answer = read(text)
      if (!answer.ok) return { ok: false, sentence: fieldSentence(answer.code) }
      const refusal = refuse?.(answer.value) ?? null
      return refusal === null ? answer : { ok: false, sentence: refusal }
    },
    onRead,
  })
  return (
    <TextInput
      autoComplete="off"
      dir="auto"
      {...input}
      value={field.text}
      readOnly={!editable}
      variant={editable ? 'default' : 'unstyled'}
      error={field.error ?? undefined}
      onChange={(event) => field.type(event.currentTarget.value)}
      onBlur={field.leave}
    />
  )
}
