// A reason by one tap, or in one's own words; or none.
import { Chip, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { t } from '../../messages/index.ts'
import classes from './DayChange.module.css'

const ofPerson = ['traffic', 'called', 'unwell', 'personal', 'agreed'] as const
/** Of a run another room, hour or none: not about somebody's morning. */
const ofRun = ['room', 'agreed'] as const
const own = 'own'

export interface ReasonPickProps {
  about: 'person' | 'run'
  value: string
  onChange: (reason: string) => void
}

export function ReasonPick({ about, value, onChange }: ReasonPickProps) {
  const [typing, setTyping] = useState(false)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('board.change.reason')}</h3>
      <p className="hint">{t('board.change.reasonHint')}</p>
      <div className={classes.chips}>
        <Chip.Group
          value={typing ? own : value}
          onChange={(chosen) => {
            setTyping(chosen === own)
            onChange(chosen === own || typeof chosen !== 'string' ? '' : chosen)
          }}
        >
          {(about === 'run' ? ofRun : ofPerson).map((code) => {
            const words = t(`board.change.reasons.${code}`)
            return (
              <Chip key={code} value={words} size="md" radius="sm" variant="outline">
                {words}
              </Chip>
            )
          })}
          <Chip value={own} size="md" radius="sm" variant="outline">
            {t('board.change.reasons.own')}
          </Chip>
        </Chip.Group>
      </div>
      {typing ? (
        <TextInput
          aria-label={t('board.change.ownReason')}
          placeholder={t('board.change.ownReason')}
          autoComplete="off"
          autoFocus
          dir="auto"
          maxLength={2_000}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : null}
    </section>
  )
}
