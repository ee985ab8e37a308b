// A longer text of a draft that is saved while typing. Text it cannot hold stays in the field with the reason.
import { Textarea, type TextareaProps } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { Sentence } from '../../../../assessments/contract/index.ts'
import { fieldSentence } from '../../../messages/failure-sentences.ts'
import { readAs } from '../../preparation/field-values.ts'

export interface SentenceFieldProps
  extends Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'defaultValue'> {
  value: string
  onAccept: (value: string) => void
  schema?: z.ZodType<string>
}

export function SentenceField({ value, onAccept, schema = Sentence, ...field }: SentenceFieldProps) {
  // null: nothing typed that is not in the draft.
  const [draft, setDraft] = useState<string | null>(null)
  const read = draft === null ? null : readAs(schema, draft)
  const refusal = read === null || read.ok ? null : fieldSentence(read.code)
  return (
    <Textarea
      autosize
      minRows={1}
      maxRows={12}
      dir="auto"
      {...field}
      value={draft ?? value}
      error={refusal}
      onChange={(event) => {
        setDraft(event.currentTarget.value)
        const answer = readAs(schema, event.currentTarget.value)
        if (answer.ok) onAccept(answer.value)
      }}
      onBlur={() => {
        if (refusal === null) setDraft(null)
      }}
    />
  )
}
