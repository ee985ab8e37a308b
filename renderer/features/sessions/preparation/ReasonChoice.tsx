// A reason by one tap, or in one's own words.
import { Chip, TextInput } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import type { ReadyReason } from './reasons.ts'
import classes from './SessionForm.module.css'

const own = 'own'

export interface ReasonChoiceProps {
  label: string
  ready: readonly ReadyReason[]
  value: string
  missing: boolean
  onChange: (reason: string) => void
}

export function ReasonChoice({ label, ready, value, missing, onChange }: ReasonChoiceProps) {
  const sentences = ready.map((code) => t(`sessions.reason.${code}`))
  const [typing, setTyping] = useState(value !== '' && !sentences.includes(value))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw the chips as a form of its own.
    <div role="group" aria-label={label} className={classes.reasons}>
      <Chip.Group
        value={typing ? own : value}
        onChange={(chosen) => {
          setTyping(chosen === own)
          onChange(chosen === own || typeof chosen !== 'string' ? '' : chosen)
        }}
      >
        {sentences.map((sentence) => (
          <Chip key={sentence} value={sentence} size="md" radius="sm" variant="outline">
            {sentence}
          </Chip>
        ))}
        <Chip value={own} size="md" radius="sm" variant="outline">
          {t('sessions.reason.own')}
        </Chip>
      </Chip.Group>
      {typing ? (
        <TextInput
          className={classes.ownReason}
          aria-label={t('sessions.reason.ownLabel')}
          placeholder={t('sessions.reason.ownLabel')}
          autoComplete="off"
          autoFocus
          dir="auto"
          maxLength={2_000}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : null}
      {missing ? <span className={classes.missing}>{t('sessions.reason.missing')}</span> : null}
    </div>
  )
}
