// How long until everybody changes rooms, beside the clocks; the button sets the bell.
import { UnstyledButton } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { timeWords } from '../../../ui/index.ts'
import { digits } from '../time.ts'
import type { NextRotation } from '../wall/wall.ts'
import classes from './Strip.module.css'

export interface RotationCellProps {
  rotation: NextRotation | null
  nowMs: number
  onSet: (() => void) | null
}

/** Further away than this the time of the day says more than a count of hours. */
const countdownMs = 3 * 60 * 60_000

export function RotationCell({ rotation, nowMs, onSet }: RotationCellProps) {
  const left = rotation === null ? null : rotation.atMs - nowMs
  const time = rotation === null ? '' : timeWords(rotation.atMs)
  const face = (
    <span className={classes.face} data-status={rotation ? 'running' : 'not-started'}>
      <span className={classes.digits}>
        {rotation === null || left === null ? '–' : left > countdownMs ? time : digits(Math.max(0, left))}
      </span>
      <span className={classes.words}>
        <b>{t('clocks.strip.untilRotation')}</b>
        <span>
          {rotation === null
            ? t('clocks.strip.noRotation')
            : rotation.now
              ? t('clocks.strip.bellRang')
              : t(rotation.bell ? 'clocks.strip.toBell' : 'clocks.strip.planned', { time })}
        </span>
      </span>
    </span>
  )
  return (
    <li className={classes.cell}>
      {onSet === null ? (
        face
      ) : (
        <UnstyledButton className={classes.press} onClick={onSet}>
          <span className="vh">{t('clocks.bell.title')}: </span>
          {face}
        </UnstyledButton>
      )}
    </li>
  )
}
