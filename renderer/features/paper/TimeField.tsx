// The hour beside the boxes of a form: what stands in them gets it. Typed as on a line: 930.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../messages/index.ts'
import { readTime, shortTime } from '../../ui/index.ts'
import classes from './Paper.module.css'

export interface TimeFieldProps {
  label: string
  /** What holds until another time is typed. */
  at: string | null
  autoFocus?: boolean
  onTime: (at: string) => void
}

export function TimeField({ label, at, autoFocus, onTime }: TimeFieldProps) {
  const [text, setText] = useState<string | null>(null)
  const read = text === null ? at : readTime(text)
  return (
    <TextInput
      label={label}
      className={classes.timeField}
      placeholder={t('paper.timeHint')}
      inputMode="numeric"
      autoComplete="off"
      data-autofocus={autoFocus}
      value={text ?? (at === null ? '' : shortTime(at))}
      error={text !== null && text.trim() !== '' && read === null ? t('paper.timeWrong') : undefined}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        const time = readTime(typed)
        if (time !== null) onTime(time)
      }}
      // Left empty or half typed it shows what holds.
      onBlur={() => setText(null)}
    />
  )
}
