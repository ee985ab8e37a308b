// Back to the staff, with the PIN of whoever handed the screen over.
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { api, useDeskCommand } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { PinPad, pinLength } from '../../ui/index.ts'
import classes from './KioskScreen.module.css'

export function TakeBack({ onStay }: { onStay: () => void }) {
  const [pin, setPin] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const leave = useDeskCommand(api.kiosk.leave.mutationOptions())
  useEffect(() => field.current?.focus(), [])

  const change = async (next: string) => {
    setPin(next)
    if (next.length > 0) leave.clear()
    if (next.length < pinLength) return
    if ((await leave.run({ pin: next })) === undefined) {
      setPin('')
      field.current?.focus()
      return
    }
    // This field is gone then: whoever works by keyboard goes on in the page that comes back.
    window.setTimeout(() => document.getElementById('main')?.focus())
  }
  return (
    <main className={classes.kiosk} id="main">
      <h1>{t('start.kiosk.back')}</h1>
      <div className={classes.pin}>
        <PinPad
          ref={field}
          label={t('start.signIn.pin')}
          hint={t('start.kiosk.backHint')}
          value={pin}
          busy={leave.pending}
          error={leave.failure}
          onChange={(next) => void change(next)}
        />
      </div>
      <p className={classes.back}>
        <Button variant="default" size="lg" onClick={onStay}>
          {t('start.kiosk.stay')}
        </Button>
      </p>
    </main>
  )
}
