// Before the first sentence: what is asked, that nothing is wrong, and that one may stop.
import { Button } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { t } from '../../../messages/index.ts'
import { GiveBack } from './GiveBack.tsx'
import classes from './SelfKiosk.module.css'

export interface WelcomeProps {
  code: string
  count: number
  begun: boolean
  onBegin: () => void
  onLeave: () => void
}

export function Welcome({ code, count, begun, onBegin, onLeave }: WelcomeProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  // Enter begins at once; a screen reader says the title with the button.
  useEffect(() => (begin.current ?? title.current)?.focus(), [])
  return (
    <>
      <div className={classes.middle}>
        <h1 ref={title} id={titleId} tabIndex={-1} className={classes.sentence}>
          {t('selfAssessment.kiosk.startTitle')}
        </h1>
        {count === 0 ? (
          <p className={classes.calm}>{t('selfAssessment.kiosk.none')}</p>
        ) : (
          <>
            <p className={classes.calm}>
              {count === 1 ? t('selfAssessment.kiosk.startOne') : t('selfAssessment.kiosk.start', { count })}
            </p>
            <p className={classes.calm}>{t('selfAssessment.kiosk.noWrong')}</p>
            <p className={classes.calm}>{t('selfAssessment.kiosk.mayStop')}</p>
            {begun ? <p className={classes.calm}>{t('selfAssessment.kiosk.begun')}</p> : null}
            <p>
              <Button ref={begin} aria-describedby={titleId} size="xl" className={classes.large} onClick={onBegin}>
                {t(begun ? 'selfAssessment.kiosk.goOn' : 'selfAssessment.kiosk.begin')}
              </Button>
            </p>
          </>
        )}
      </div>
      <p className="sub">{t('selfAssessment.kiosk.code', { code })}</p>
      <GiveBack onLeave={onLeave} />
    </>
  )
}
