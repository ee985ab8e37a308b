// The passphrase: hidden until asked for, and for a new file with a word about its strength. The core decides.
import { Button, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'
import { wordsIn } from './place.ts'
import classes from './StartPage.module.css'

/** From five words on the core never calls a passphrase weak. */
const plenty = 5

export interface PassphraseFieldProps {
  value: string
  onChange: (value: string) => void
  onFocus?: () => void
  isNew: boolean
  error?: string
}

export function PassphraseField({ value, onChange, onFocus, isNew, error }: PassphraseFieldProps) {
  const [shown, setShown] = useState(isNew)
  const strength = useId()
  return (
    <div>
      <div className={classes.beside}>
        <TextInput
          label={t('start.passphrase.label')}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          error={error}
          aria-describedby={isNew ? strength : undefined}
          onFocus={onFocus}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Button variant="default" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'start.passphrase.hide' : 'start.passphrase.show')}
        </Button>
      </div>
      {isNew ? (
        <div id={strength} className={classes.strength}>
          <p aria-live="polite">
            <Strength words={wordsIn(value)} /> {t('start.passphrase.advice')}
          </p>
          <p>{t('start.passphrase.only')}</p>
        </div>
      ) : null}
    </div>
  )
}

function Strength({ words }: { words: number }) {
  if (words === 0) return t('start.passphrase.empty')
  if (words < plenty) return t('start.passphrase.words', { count: words })
  return (
    <>
      <Icon name="check" /> {t('start.passphrase.strong', { count: words })}
    </>
  )
}
