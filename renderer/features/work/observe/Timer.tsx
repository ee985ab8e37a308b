// The time of the run: phase, digits, how far, and what can be done about it. Any observer of the run may work it.
import type { Candidate, TimerView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Attention, timeWords } from '../../../ui/index.ts'
import { PhaseBar } from '../../clocks/PhaseBar.tsx'
import { SoundSwitch } from '../../clocks/sound/SoundSwitch.tsx'
import { useSounds } from '../../clocks/sound/useSounds.ts'
import { almostDone, digits, shownMs } from '../../clocks/time.ts'
import { WallClockButton } from '../../clocks/WallClockButton.tsx'
import { useWarning } from '../../clocks/warning/useWarning.ts'
import { WarningSwitch } from '../../clocks/warning/WarningSwitch.tsx'
import { leftWords } from '../../clocks/words.ts'
import { fullName } from '../parts/PersonName.tsx'
import classes from './Timer.module.css'
import { TimerButtons } from './TimerButtons.tsx'
import { useTimer } from './useTimer.ts'

export interface TimerProps {
  assignmentId: string
  /** Whose wall clock the button opens. */
  sessionId: string
  first: TimerView
  candidates: readonly Candidate[]
}

export function Timer({ assignmentId, sessionId, first, candidates }: TimerProps) {
  const { timer, at } = useTimer(assignmentId, first)
  // The bell for the change of rooms is the wall's; here only this run is heard, and only when asked.
  const sounds = useSounds('work', { timers: new Map([[assignmentId, timer]]), bellMs: null, nowMs: 0, at })
  const warning = useWarning('work')
  const almost = warning.on && almostDone(timer)
  const phase = timer.phases[timer.phaseIndex]
  const extra = candidates.filter(({ extraTimePercent }) => extraTimePercent > 0)
  return (
    <section className={classes.timer} data-almost={almost || undefined} aria-label={t('work.time.label')}>
      <div className={classes.clock}>
        <p className={`${classes.phase} ellipsis`} title={phase?.name}>
          <b>{phase?.name}</b>
        </p>
        <div className={classes.digits} role="timer" aria-label={leftWords(timer)}>
          {digits(shownMs(timer))}
        </div>
        <p className={classes.where}>
          {almost ? <Attention>{t('work.time.almost')}</Attention> : null}
          <span>{place(timer)}</span>
        </p>
      </div>
      <PhaseBar timer={timer} warn={warning.on} />
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
      <div className={classes.around}>
        <SoundSwitch sounds={sounds} short />
        <WarningSwitch warning={warning} short />
        <WallClockButton sessionId={sessionId} variant="subtle" />
      </div>
    </section>
  )
}

function place(timer: TimerView): string {
  if (timer.status === 'not-started') return t('work.time.notStarted')
  if (timer.status === 'ended') return t('work.time.ended')
  const of = t('work.time.phaseOf', { place: timer.phaseIndex + 1, count: timer.phases.length })
  const state =
    timer.status === 'paused'
      ? t('work.time.paused')
      : t('work.time.until', { time: timeWords(Date.now() + timer.phaseRemainingMs) })
  return `${state} · ${of}`
}
