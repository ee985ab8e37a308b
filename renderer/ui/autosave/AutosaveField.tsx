// A text field that needs no save button. It says in what state its text is, and takes it back after a lost connection.
import { Textarea, type TextareaProps } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../messages/index.ts'
import { Attention } from '../attention/Attention.tsx'
import { useAutosave } from './useAutosave.ts'

export interface AutosaveFieldProps extends Omit<TextareaProps, 'value' | 'onChange' | 'defaultValue'> {
  /** What is on disk. */
  stored: string
  /** As a command's `run`: undefined means it failed. Give the command `{ quiet: true }`. */
  save: (text: string) => Promise<unknown>
  /** What this text is of (an id); text that could not be saved is found again under it when the field comes back. */
  keepAs: string
}

// In the memory of this window only, and only while something is unsaved.
const unsavedTexts = new Map<string, string>()

export function AutosaveField({ stored, save, keepAs, onBlur, onKeyDown, ...field }: AutosaveFieldProps) {
  const [text, setText] = useState(() => unsavedTexts.get(keepAs) ?? stored)
  const touched = useRef(text !== stored)
  const { state, flush } = useAutosave(
    text,
    async (sending) => {
      unsavedTexts.set(keepAs, sending)
      const answer = await save(sending)
      if (answer !== undefined && unsavedTexts.get(keepAs) === sending) unsavedTexts.delete(keepAs)
      return answer
    },
    { stored },
  )

  useEffect(() => {
    // News from the core only where nobody typed; an answer that was on its way never undoes what stands here.
    if (!touched.current) setText(stored)
  }, [stored])

  return (
    <div>
      <Textarea
        autosize
        minRows={1}
        maxRows={12}
        {...field}
        value={text}
        onChange={(event) => {
          touched.current = true
          setText(event.currentTarget.value)
        }}
        onBlur={(event) => {
          void flush()
          onBlur?.(event)
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hint" aria-live="polite">
        {state === 'failed' ? <Attention>{t('common.saved.failed')}</Attention> : null}
      </p>
    </div>
  )
}
