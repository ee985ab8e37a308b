// Minutes since the talk began, out of those that were planned. It never rings and never hides anything.
import type { Closing, TalkView } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { Icon, timeWords } from '../../ui/index.ts'
import { elapsedSince } from './elapsed.ts'
import classes from './TalkStrip.module.css'
import { dayWords } from './talk-words.ts'
import { useCoreNow } from './useCoreNow.ts'

export function QuietTimer({ talk, closing }: { talk: TalkView; closing: Closing | null }) {
  const nowMs = useCoreNow()
  if (closing !== null && !closing.outdated)
    return <p className={classes.timer}>{t('deliberations.strip.closedOn', momentWords(closing.at))}</p>
  if (talk.begunAt === null) return null
  const elapsed = elapsedSince(talk.begunAt, talk.minutes, nowMs)
  return (
    <p className={classes.timer} data-over={elapsed.as === 'over' || undefined} role="timer">
      <Icon name="clock" size={16} />{' '}
      {elapsed.as === 'running'
        ? t('deliberations.strip.minutes', { minutes: elapsed.minutes, planned: talk.minutes })
        : elapsed.as === 'over'
          ? t('deliberations.strip.over', { minutes: elapsed.minutes, over: elapsed.over })
          : elapsed.as === 'earlier'
            ? t('deliberations.strip.begunAt', { time: timeWords(Date.parse(talk.begunAt)) })
            : t('deliberations.strip.begunOn', momentWords(talk.begunAt))}
    </p>
  )
}

const momentWords = (instant: string) => ({ day: dayWords(instant), time: timeWords(Date.parse(instant)) })
