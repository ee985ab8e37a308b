// A clock in words: for who listens, and for the line under the digits.
import type { TimerView } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { minutesAndSeconds, shownMs } from './time.ts'

/** Asked for, never announced: a screen reader would otherwise speak every second. */
export function leftWords(timer: TimerView): string {
  if (timer.status === 'ended') return t('work.time.ended')
  const { minutes, seconds } = minutesAndSeconds(shownMs(timer))
  const words = [
    minutes > 0 && t('work.time.minutes', { count: minutes }),
    (seconds > 0 || minutes === 0) && t('work.time.seconds', { count: seconds }),
  ]
  const left = t('work.time.left', { words: words.filter((word) => word !== false).join(' ') })
  if (timer.status === 'not-started') return `${t('work.time.notStarted')}, ${left}`
  return timer.status === 'paused' ? t('work.time.pausedAt', { left }) : left
}
