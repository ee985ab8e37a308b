// Stopping, or the last sentence behind one: what is there is kept; handing it in is the person's own choice.
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { api, useCommand } from '../../../api/index.ts'
import { t } from '../../../messages/index.ts'
import { FailureAlert, flushAutosaves } from '../../../ui/index.ts'
import { GiveBack } from './GiveBack.tsx'
import classes from './SelfKiosk.module.css'

export interface PauseProps {
  ended: boolean
  answered: number
  onItems: () => void
  onLeave: () => void
}

export function Pause({ ended, answered, onItems, onLeave }: PauseProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  // Afterwards the form is asked again: it says that it was submitted, and the thank-you takes its place.
  const submit = useCommand(api.selfAssessment.submit.mutationOptions())
  const done = async () => {
    if (await flushAutosaves()) await submit.run(undefined)
  }
  return (
    <>
      <div className={classes.middle}>
        <h1 ref={title} tabIndex={-1} className={classes.sentence}>
          {t(ended ? 'selfAssessment.kiosk.endTitle' : 'selfAssessment.kiosk.stopTitle')}
        </h1>
        <p className={classes.calm}>
          {answered === 0
            ? t('selfAssessment.kiosk.answeredNone')
            : t('selfAssessment.kiosk.answered', { count: answered })}
        </p>
        {answered === 0 ? null : <p className={classes.calm}>{t('selfAssessment.kiosk.doneHint')}</p>}
        <FailureAlert failure={submit.failure} />
        <div className={classes.choices}>
          {answered === 0 ? null : (
            <Button size="xl" className={classes.large} loading={submit.pending} onClick={() => void done()}>
              {t('selfAssessment.kiosk.done')}
            </Button>
          )}
          <Button size="xl" variant="default" className={classes.large} onClick={onItems}>
            {t('selfAssessment.kiosk.toItems')}
          </Button>
        </div>
        <p>{t('selfAssessment.kiosk.later')}</p>
      </div>
      <GiveBack onLeave={onLeave} />
    </>
  )
}
