// Four digits, by keyboard or by the buttons. The digits are never shown; the field is an ordinary password field
// under the four boxes, so that every keyboard and screen reader knows it.
import { Button } from '@mantine/core'
import { type Ref, useId } from 'react'
import { t } from '../../messages/index.ts'
import { Attention } from '../attention/Attention.tsx'
import classes from './PinPad.module.css'

export const pinLength = 4
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

export interface PinPadProps {
  label: string
  value: string
  /** Gets every change; at four digits the caller goes on by itself. */
  onChange: (pin: string) => void
  error?: string | null
  hint?: string
  busy?: boolean
  ref?: Ref<HTMLInputElement>
}

export function PinPad({ label, value, onChange, error, hint, busy = false, ref }: PinPadProps) {
  const field = useId()
  const words = useId()
  const set = (pin: string) => {
    if (!busy) onChange(pin.replace(/\D/g, '').slice(0, pinLength))
  }
  return (
    <div>
      <h2 className={classes.label}>
        <label htmlFor={field}>{label}</label>
      </h2>
      <div className={classes.boxes}>
        {[0, 1, 2, 3].map((place) => (
          <i
            key={place}
            data-filled={place < value.length || undefined}
            data-here={place === value.length || undefined}
          />
        ))}
        <input
          id={field}
          ref={ref}
          className={classes.field}
          type="password"
          inputMode="none"
          autoComplete="off"
          value={value}
          readOnly={busy}
          aria-invalid={error ? true : undefined}
          aria-describedby={words}
          onChange={(event) => set(event.currentTarget.value)}
        />
      </div>
      <div id={words}>
        <p className="vh">{t('common.pin.digits', { count: value.length })}</p>
        {hint ? <p className={classes.hint}>{hint}</p> : null}
        <p className={classes.error} role="alert">
          {error ? <Attention>{error}</Attention> : null}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the pad is one way to fill the field above, not a set of fields. */}
      <div className={classes.pad} role="group" aria-label={t('common.pin.pad')}>
        {keys.map((key) => (
          <Button key={key} variant="default" className={classes.key} onClick={() => set(value + key)}>
            {key}
          </Button>
        ))}
        <Button variant="default" className={classes.word} onClick={() => set('')}>
          {t('common.pin.wipe')}
        </Button>
        <Button variant="default" className={classes.key} onClick={() => set(`${value}0`)}>
          0
        </Button>
        <Button variant="default" className={classes.word} onClick={() => set(value.slice(0, -1))}>
          {t('common.pin.backspace')}
        </Button>
      </div>
    </div>
  )
}
