// When the answer on the screen was given, so that clocks count on from there: each by itself, and nothing else moves.
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { TimerView } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { timeWords } from '../../../ui/index.ts'
import { almostDone, digits, runOn, shownMs } from '../../clocks/time.ts'
import { useNow } from '../../clocks/useNow.ts'
import classes from './Board.module.css'

const Answered = createContext({ nowMs: 0, at: 0 })

export function BoardNow({ now, children }: { now: string; children: ReactNode }) {
  const answered = useMemo(() => ({ nowMs: Date.parse(now), at: performance.now() }), [now])
  return <Answered.Provider value={answered}>{children}</Answered.Provider>
}

/** The moment of the answer on the screen. */
export const useAnsweredAt = (): number => useContext(Answered).nowMs

const nothing = () => {}

/** What is left of the phase. Read out when asked for, never announced. */
export function Remaining({ timer }: { timer: TimerView }) {
  const { at } = useContext(Answered)
  const here = useNow(timer.status === 'running', nothing)
  const view = runOn(timer, here - at)
  const left = digits(shownMs(view))
  return (
    <span className={classes.left} data-almost={almostDone(view) || undefined}>
      <span className="vh">{t('board.left', { left })}</span>
      <span aria-hidden="true">{view.status === 'ended' ? t('board.timeUp') : left}</span>
    </span>
  )
}

/** The time of the day, by the clock of this computer. */
export function BigClock() {
  const { nowMs, at } = useContext(Answered)
  const here = useNow(true, nothing)
  const time = timeWords(nowMs + Math.max(0, here - at))
  return (
    <p className={classes.clock}>
      <span className="vh">{t('board.clock', { time })}</span>
      <span aria-hidden="true">{time}</span>
    </p>
  )
}
