// The way back to the staff: quiet, and behind their PIN. Answers still on their way to disk go first.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../../messages/index.ts'
import { FailureAlert, flushAutosaves } from '../../../ui/index.ts'
import classes from './SelfKiosk.module.css'

export function GiveBack({ onLeave }: { onLeave: () => void }) {
  const [waiting, setWaiting] = useState(false)
  const leave = async () => {
    if (await flushAutosaves()) onLeave()
    else setWaiting(true)
  }
  return (
    <div className={classes.giveBack}>
      <FailureAlert failure={waiting ? t('selfAssessment.kiosk.saving') : null} />
      <Button variant="subtle" onClick={() => void leave()}>
        {t('start.kiosk.back')}
      </Button>
    </div>
  )
}
