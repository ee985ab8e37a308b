// The line along the top of the wall: the next change of rooms, and what time it is. When the bell goes it grows.

import { t } from '../../../messages/index.ts'
import { timeWords } from '../../../ui/index.ts'
import { digits } from '../time.ts'
import classes from './Wall.module.css'
import type { NextRotation } from './wall.ts'

/** Until this long before it, only the time is told. */
const countdownMs = 60 * 60_000

export interface WallStripProps {
  rotation: NextRotation | null
  nowMs: number
  more: number
}

export function WallStrip({ rotation, nowMs, more }: WallStripProps) {
  if (rotation?.now)
    return (
      <header className={classes.bell}>
        <p role="status">{t('clocks.wall.rotationNow')}</p>
      </header>
    )
  const left = rotation === null ? 0 : rotation.atMs - nowMs
  return (
    <header className={classes.strip}>
      {rotation ? (
        <p>
          <b>
            {t(rotation.bell ? 'clocks.wall.rotationBell' : 'clocks.wall.rotation', {
              time: timeWords(rotation.atMs),
            })}
          </b>{' '}
          {left < countdownMs ? t('clocks.wall.rotationIn', { digits: digits(left) }) : null}
        </p>
      ) : null}
      {more > 0 ? <p>{t('clocks.wall.more', { count: more })}</p> : null}
      <span className="grow" />
      <b>{timeWords(nowMs)}</b>
    </header>
  )
}
