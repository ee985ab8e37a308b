// The time of day, and while locked the clocks that run: hiding the screen never stops a day.
import { useEffect, useState } from 'react'
import type { DeskState } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Icon } from '../../ui/index.ts'
import classes from './LockedClocks.module.css'

const day = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const time = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const digits = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1_000))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

export function LockedClocks({ desk }: { desk: DeskState }) {
  const now = useSeconds()
  const elapsed = Math.max(0, now - Date.parse(desk.now))
  const date = new Date(now)
  return (
    <>
      <div>
        <p className="sub">{capital(day.format(date))}</p>
        <p className={classes.clock}>{time.format(date)}</p>
      </div>
      {desk.locked ? (
        <div className={classes.locked}>
          <p>
            <Icon name="lock" /> <b>{t('start.locked.title')}</b>
          </p>
          <p>{t('start.locked.text')}</p>
          <ul aria-label={t('start.locked.timers')}>
            {desk.runningTimers.map((timer) => (
              <li key={timer.runId} className={classes.timer}>
                <span>
                  {timer.exercise}, {timer.phase}
                </span>
                <b>{timer.running ? digits(timer.remainingMs - elapsed) : t('start.locked.paused')}</b>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl-BE') + text.slice(1)
