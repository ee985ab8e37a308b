// One clock on the lead's strip. The clock itself is the button: everything it allows is in its menu.
import { Menu, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { TimerEventKind } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon } from '../../../ui/index.ts'
import { PhaseBar } from '../PhaseBar.tsx'
import { almostDone, shownMs, timerActions, wallDigits } from '../time.ts'
import { leftWords } from '../words.ts'
import { StopDialog } from './StopDialog.tsx'
import classes from './Strip.module.css'
import { clockName, type StripClock } from './strip.ts'

const extraMinutes = [1, 2, 5, 10] as const

export interface StripCellProps {
  clock: StripClock
  /** null: only to look at. */
  onAct: ((event: TimerEventKind, extendMinutes?: number) => void) | null
}

export function StripCell({ clock, onAct }: StripCellProps) {
  const [stopping, setStopping] = useState(false)
  if (onAct === null)
    return (
      <li className={classes.cell}>
        <Face clock={clock} />
      </li>
    )
  const allowed = timerActions(clock.timer)
  const simple = (['start', 'pause', 'resume', 'next-phase'] as const).filter((event) => allowed.includes(event))
  return (
    <li className={classes.cell}>
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className={classes.press}>
            <span className="vh">{t('clocks.strip.workLabel')}: </span>
            <Face clock={clock} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {simple.map((event) => (
            <Menu.Item key={event} onClick={() => onAct(event)}>
              {t(words[event])}
            </Menu.Item>
          ))}
          {allowed.includes('extend')
            ? extraMinutes.map((count) => (
                <Menu.Item key={count} onClick={() => onAct('extend', count)}>
                  {t('work.time.extendBy', { count })}
                </Menu.Item>
              ))
            : null}
          {allowed.includes('end') ? (
            <Menu.Item onClick={() => setStopping(true)}>{t('work.time.stop')}</Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {stopping ? (
        <StopDialog
          question={t('clocks.strip.stopQuestion', { what: clockName(clock) })}
          onStop={() => onAct('end')}
          onClose={() => setStopping(false)}
        />
      ) : null}
    </li>
  )
}

const words = {
  start: 'work.time.start',
  pause: 'work.time.pause',
  resume: 'work.time.resume',
  'next-phase': 'work.time.nextPhase',
} as const

function Face({ clock }: { clock: StripClock }) {
  const { timer, exercise, room, codes } = clock
  const almost = almostDone(timer)
  const phase = timer.phases[timer.phaseIndex]?.name
  return (
    <span className={classes.face} data-status={timer.status} data-almost={almost || undefined}>
      <span className={classes.digits} role="timer" aria-label={leftWords(timer)}>
        {wallDigits(shownMs(timer))}
      </span>
      <span className={classes.words}>
        <b className="ellipsis" title={`${exercise} ${codes.join(', ')}`}>
          {exercise} <span className={classes.codes}>{codes.join(', ')}</span>
        </b>
        <span className="ellipsis" title={[phase, room].filter(Boolean).join(' · ')}>
          {timer.status === 'paused' ? (
            <>
              <Icon name="pause" size={12} /> {t('work.time.paused')}
            </>
          ) : timer.status === 'running' ? (
            phase
          ) : (
            t(`clocks.all.status.${timer.status}`)
          )}
          {almost && timer.status === 'running' ? (
            <>
              {' · '}
              <b className={classes.almost}>{t('work.time.almost')}</b>
            </>
          ) : null}
          {room ? ` · ${room}` : null}
        </span>
      </span>
      <span className={classes.meter}>
        <PhaseBar timer={timer} />
      </span>
    </span>
  )
}
