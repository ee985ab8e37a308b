// The wall clock: a screen of its own, without sign-in, to be read from the other end of the room. It goes on while the
// main screen is locked, and says in words when the file or the connection is gone.
import { failureCode, failureSentence, useConnected } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { Attention, timeWords, useWakeLock } from '../../../ui/index.ts'
import { useSounds } from '../sound/useSounds.ts'
import { useWarning } from '../warning/useWarning.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useWall, type WallNow } from './useWall.ts'
import classes from './Wall.module.css'
import { WallClockFace } from './WallClockFace.tsx'
import { WallStrip } from './WallStrip.tsx'
import { WallTools } from './WallTools.tsx'
import { nextRotation, onTheWall } from './wall.ts'

export function WallClockPage({ sessionId }: { sessionId: string }) {
  const now = useWall(sessionId)
  const screen = useFullScreen()
  const sounds = useSounds('wall', now.look)
  const warning = useWarning('wall')
  useWakeLock(true)
  const trouble = useTrouble(now)
  return (
    <div className={classes.page}>
      {trouble ? (
        <p className={classes.trouble} role="status" data-gone={trouble.gone || undefined}>
          <Attention>{trouble.sentence}</Attention>
        </p>
      ) : null}
      {trouble?.gone ? <h1 className="vh">{t('clocks.wall.title')}</h1> : <Face now={now} warn={warning.on} />}
      <WallTools screen={screen} sounds={sounds} warning={warning} />
    </div>
  )
}

function Face({ now: { wall, nowMs }, warn }: { now: WallNow; warn: boolean }) {
  if (wall === undefined)
    return (
      <main className={classes.wall}>
        <h1 className="vh">{t('clocks.wall.title')}</h1>
        <Waiting />
      </main>
    )
  const { shown, more } = onTheWall(wall.clocks)
  return (
    <main className={classes.wall}>
      <h1 className="vh">{t('clocks.wall.titleOf', { session: wall.session })}</h1>
      <WallStrip rotation={nextRotation(wall.rotation, nowMs)} nowMs={nowMs} more={more} />
      {shown.length === 0 ? (
        <div className={classes.nothing}>
          <p>{t('clocks.wall.itIsNow')}</p>
          <p className={classes.timeOnly}>{timeWords(nowMs)}</p>
          <p>{t('clocks.wall.nothing')}</p>
        </div>
      ) : (
        <div className={classes.clocks} data-count={shown.length}>
          {shown.map((clock) => (
            <WallClockFace key={clock.runId} clock={clock} nowMs={nowMs} warn={warn} />
          ))}
        </div>
      )}
    </main>
  )
}

/** `gone`: what was known of the clocks does not hold any more. */
function useTrouble({ error, wall }: WallNow): { sentence: string; gone: boolean } | null {
  const connected = useConnected()
  const code = failureCode(error)
  if (code === 'FILE_CLOSED') return { sentence: t('clocks.wall.fileClosed'), gone: true }
  if (code === 'NOT_FOUND') return { sentence: t('clocks.wall.notFound'), gone: true }
  if (!connected) return { sentence: t('clocks.wall.noConnection'), gone: wall === undefined }
  return error ? { sentence: failureSentence(error), gone: wall === undefined } : null
}
