// Sound on this screen: one switch, and a sentence when the browser holds the sound back.
import { Button, Switch } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './SoundSwitch.module.css'
import type { Sounds } from './useSounds.ts'

/** `short`: where there is little room; who listens still hears the whole name. */
export function SoundSwitch({ sounds, short = false }: { sounds: Sounds; short?: boolean }) {
  const { on, turn } = sounds
  return (
    <div className={classes.sound} title={short ? t('clocks.sound.whatHere') : undefined}>
      <Switch
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
        label={t(short ? 'clocks.sound.short' : 'clocks.sound.label')}
        aria-label={t('clocks.sound.label')}
        classNames={{ body: classes.switch, track: classes.track }}
      />
      <SoundBlocked sounds={sounds} />
    </div>
  )
}

/** Says nothing while sound works or is off. */
export function SoundBlocked({ sounds: { on, state, turn } }: { sounds: Sounds }) {
  if (!on || state === 'off' || state === 'ready') return null
  return (
    <p className={classes.blocked} role="status">
      <Attention>{t(state === 'none' ? 'clocks.sound.none' : 'clocks.sound.blocked')}</Attention>
      {state === 'blocked' ? (
        <Button variant="default" onClick={() => turn(true)}>
          {t('clocks.sound.allow')}
        </Button>
      ) : null}
    </p>
  )
}
