// One clock on the wall: which phase, how long still, how far, and what comes next. No name of anybody.
import type { WallClock } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Icon, timeWords } from '../../../ui/index.ts'
import { PhaseBar } from '../PhaseBar.tsx'
import { almostDone, shownMs, wallDigits } from '../time.ts'
import { leftWords } from '../words.ts'
import classes from './Wall.module.css'
import { nextPhase } from './wall.ts'

export interface WallClockFaceProps {
  clock: WallClock
  nowMs: number
  /** Whether the last two minutes show in colour and words. */
  warn: boolean
}

export function WallClockFace({ clock, nowMs, warn }: WallClockFaceProps) {
  const { timer, exercise, room } = clock
  const almost = warn && almostDone(timer)
  const phase = timer.phases[timer.phaseIndex]?.name ?? ''
  const what = [exercise, room].filter((word) => word !== '').join(' · ')
  return (
    <section
      className={classes.clock}
      data-status={timer.status}
      data-almost={almost || undefined}
      aria-label={`${what}: ${phase}`}
    >
      <header className={classes.head}>
        <h2 className={classes.phase}>
          <span className="ellipsis" title={phase}>
            {timer.status === 'ended' ? t('clocks.wall.over') : phase}
          </span>
        </h2>
        {timer.status === 'paused' ? (
          <p className={classes.state}>
            <Icon name="pause" size={0} /> {t('clocks.wall.paused')}
          </p>
        ) : null}
        {timer.status === 'not-started' ? <p className={classes.state}>{t('clocks.wall.notStarted')}</p> : null}
        {almost && timer.status === 'running' ? <p className={classes.warn}>{t('clocks.wall.almost')}</p> : null}
        <p className={classes.what}>
          <b className="ellipsis" title={exercise}>
            {exercise}
          </b>
          {room ? (
            <span className="ellipsis" title={room}>
              {room}
            </span>
          ) : null}
        </p>
      </header>
      <p className={classes.digits} role="timer" aria-label={leftWords(timer)}>
        {wallDigits(shownMs(timer))}
      </p>
      <div className={classes.bar}>
        <PhaseBar timer={timer} warn={warn} />
      </div>
      <Next clock={clock} nowMs={nowMs} />
    </section>
  )
}

function Next({ clock: { timer }, nowMs }: { clock: WallClock; nowMs: number }) {
  if (timer.status === 'ended') return <p className={classes.next} />
  const next = nextPhase(timer, nowMs)
  if (next === null)
    return (
      <p className={classes.next}>
        {timer.status === 'running'
          ? t('clocks.wall.lastUntil', { time: timeWords(nowMs + timer.phaseRemainingMs) })
          : t('clocks.wall.last')}
      </p>
    )
  const words = t('clocks.wall.minutes', { count: next.minutes })
  return (
    <p className={classes.next}>
      <span>{t('clocks.wall.next')}</span>{' '}
      <b className="ellipsis" title={next.name}>
        {next.name}
      </b>{' '}
      <span>
        {next.atMs === null
          ? t('clocks.wall.nextLater', { words })
          : t('clocks.wall.nextAt', { time: timeWords(next.atMs), words })}
      </span>
    </p>
  )
}
