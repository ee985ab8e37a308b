// The time of the run: phase, digits, how far, and what can be done about it. Any observer of the run may work it.
import type { Candidate, TimerView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import { fullName } from '../parts/PersonName.tsx'
import { PhaseBar } from './PhaseBar.tsx'
import classes from './Timer.module.css'
import { TimerButtons } from './TimerButtons.tsx'
import { almostDone, digits, minutesAndSeconds, shownMs } from './time.ts'
import { useTimer } from './useTimer.ts'

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

export interface TimerProps {
  assignmentId: string
  first: TimerView
  candidates: readonly Candidate[]
}

export function Timer({ assignmentId, first, candidates }: TimerProps) {
  const timer = useTimer(assignmentId, first)
  const almost = almostDone(timer)
  const phase = timer.phases[timer.phaseIndex]
  const extra = candidates.filter(({ extraTimePercent }) => extraTimePercent > 0)
  return (
    <section className={classes.timer} data-almost={almost || undefined} aria-label={t('work.time.label')}>
      <div className={classes.clock}>
        <p className={`${classes.phase} ellipsis`} title={phase?.name}>
          <b>{phase?.name}</b>
        </p>
        <div className={classes.digits} role="timer" aria-label={wordsFor(timer)}>
          {digits(shownMs(timer))}
        </div>
        <p className={classes.where}>
          {almost ? <Attention>{t('work.time.almost')}</Attention> : null}
          <span>{place(timer)}</span>
        </p>
      </div>
      <PhaseBar timer={timer} />
      <ol className={classes.phases}>
        {timer.phases.map(({ name, ms }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: phases have no id, and two may share a name.
          <li key={index} aria-current={index === timer.phaseIndex ? 'step' : undefined}>
            <span className="ellipsis" title={name}>
              {name}
            </span>
            <span>{t('work.time.phaseMinutes', { minutes: Math.round(ms / 60_000) })}</span>
          </li>
        ))}
      </ol>
      {extra.length > 0 ? (
        <ul className={classes.extra}>
          {extra.map((candidate) => (
            <li key={candidate.id}>
              {t('work.time.extra', { who: fullName(candidate), percent: candidate.extraTimePercent })}
            </li>
          ))}
        </ul>
      ) : null}
      <TimerButtons assignmentId={assignmentId} timer={timer} />
    </section>
  )
}

/** For who listens: in words, asked for and never announced. */
function wordsFor(timer: TimerView): string {
  if (timer.status === 'ended') return t('work.time.ended')
  const { minutes, seconds } = minutesAndSeconds(shownMs(timer))
  const words = [
    minutes > 0 && t('work.time.minutes', { count: minutes }),
    (seconds > 0 || minutes === 0) && t('work.time.seconds', { count: seconds }),
  ]
  const left = t('work.time.left', { words: words.filter((word) => word !== false).join(' ') })
  return timer.status === 'paused' ? t('work.time.pausedAt', { left }) : left
}

function place(timer: TimerView): string {
  if (timer.status === 'not-started') return t('work.time.notStarted')
  if (timer.status === 'ended') return t('work.time.ended')
  const of = t('work.time.phaseOf', { place: timer.phaseIndex + 1, count: timer.phases.length })
  const state =
    timer.status === 'paused'
      ? t('work.time.paused')
      : t('work.time.until', { time: clock.format(Date.now() + timer.phaseRemainingMs) })
  return `${state} · ${of}`
}
