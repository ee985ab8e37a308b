// The screen a candidate holds: what this day is for them, in large plain words, and nothing of the file.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { FailureAlert } from '../../ui/index.ts'
import classes from './KioskScreen.module.css'
import { TakeBack } from './TakeBack.tsx'

const words = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long' })

export function KioskScreen() {
  const { data: view, error, refetch } = useQuery(api.kiosk.view.queryOptions())
  const [leaving, setLeaving] = useState(false)
  if (leaving) return <TakeBack onStay={() => setLeaving(false)} />
  return (
    <main className={classes.kiosk} id="main">
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {view ? (
        <>
          <h1>{t('start.kiosk.day')}</h1>
          <p className={classes.about}>
            {[view.session, view.place, words.format(new Date(`${view.day}T12:00:00`))]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          <p className={classes.about}>
            {t('start.kiosk.code')}: <b>{view.code}</b>
          </p>
          <h2>{t('start.kiosk.exercises')}</h2>
          <ol className={classes.exercises}>
            {view.exercises.map(({ title, phases }) => (
              <li key={title}>
                <b>{title}</b>
                <ul>
                  {phases.map(({ name, minutes }) => (
                    <li key={name} className={classes.phase}>
                      <span>{name}</span>
                      <span>{t('start.kiosk.minutes', { count: minutes })}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <h2>{t('start.kiosk.who')}</h2>
          <p>{view.assessors.join(', ')}</p>
          <p className="sub">{t('start.kiosk.explain')}</p>
        </>
      ) : null}
      <p className={classes.back}>
        <Button variant="default" size="lg" onClick={() => setLeaving(true)}>
          {t('start.kiosk.back')}
        </Button>
      </p>
    </main>
  )
}
