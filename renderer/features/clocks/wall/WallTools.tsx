// What can be done on the wall itself: full screen, sound and the warning by sight. In full screen it comes when somebody reaches for it.
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { t } from '../../../messages/index.ts'
import { Attention, KeyHint } from '../../../ui/index.ts'
import { SoundSwitch } from '../sound/SoundSwitch.tsx'
import type { Sounds } from '../sound/useSounds.ts'
import type { SightWarning } from '../warning/useWarning.ts'
import { WarningSwitch } from '../warning/WarningSwitch.tsx'
import type { FullScreen } from './useFullScreen.ts'
import classes from './WallTools.module.css'

export interface WallToolsProps {
  screen: FullScreen
  sounds: Sounds
  warning: SightWarning
}

export function WallTools({ screen, sounds, warning }: WallToolsProps) {
  const reached = useReached()
  const asks = sounds.on && (sounds.state === 'blocked' || sounds.state === 'none')
  return (
    <footer className={classes.tools} data-over={screen.full || undefined} data-away={(!reached && !asks) || undefined}>
      {screen.byWindow ? (
        <p>{t('clocks.wall.leaveByKey')}</p>
      ) : (
        <Button variant="default" onClick={screen.toggle}>
          {t(screen.full ? 'clocks.wall.leaveFullScreen' : 'clocks.wall.fullScreen')}
          <KeyHint>F</KeyHint>
        </Button>
      )}
      <SoundSwitch sounds={sounds} />
      <WarningSwitch warning={warning} />
      {screen.refused ? (
        <p role="status">
          <Attention>{t('clocks.wall.noFullScreen')}</Attention>
        </p>
      ) : null}
    </footer>
  )
}

const stayMs = 4_000
/** A moving pointer, a touch or a key: somebody stands at this screen. */
function useReached(): boolean {
  const [reached, setReached] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const reach = () => {
      setReached(true)
      clearTimeout(timer)
      timer = setTimeout(() => setReached(false), stayMs)
    }
    const events = ['pointermove', 'pointerdown', 'keydown'] as const
    for (const name of events) window.addEventListener(name, reach)
    return () => {
      clearTimeout(timer)
      for (const name of events) window.removeEventListener(name, reach)
    }
  }, [])
  return reached
}
