// The screen a candidate holds to say how often they do something. It shows the questions and nothing else of the file;
// once they are done it shows a thank-you and nothing else at all.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import { TakeBack } from '../kiosk/index.ts'
import { GiveBack } from './kiosk/GiveBack.tsx'
import classes from './kiosk/SelfKiosk.module.css'
import { SelfQuestions } from './kiosk/SelfQuestions.tsx'

export function SelfAssessmentScreen() {
  const { data: form, error, refetch } = useQuery(api.selfAssessment.form.queryOptions())
  const [leaving, setLeaving] = useState(false)
  if (leaving)
    return (
      <TakeBack
        onStay={() => {
          // What was answered before is on disk: it is read again rather than remembered.
          void refetch().then(() => setLeaving(false))
        }}
      />
    )
  if (form === undefined)
    return error ? (
      <main className={classes.screen} id="main">
        <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        <GiveBack onLeave={() => setLeaving(true)} />
      </main>
    ) : (
      <Waiting />
    )
  if (form.submittedAt !== null) return <Thanks onLeave={() => setLeaving(true)} />
  return <SelfQuestions form={form} onLeave={() => setLeaving(true)} />
}

function Thanks({ onLeave }: { onLeave: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <main className={classes.screen} id="main">
      <div className={classes.middle}>
        <h1 ref={title} tabIndex={-1} className={classes.sentence}>
          {t('selfAssessment.kiosk.thanks')}
        </h1>
        <p className={classes.calm}>{t('selfAssessment.kiosk.thanksWords')}</p>
      </div>
      <GiveBack onLeave={onLeave} />
    </main>
  )
}
