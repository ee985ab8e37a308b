// Colour and words in the last two minutes: some candidates are helped by them, others only see that time runs out.
import { Switch } from '@mantine/core'
import { t } from '../../../messages/index.ts'
import sound from '../sound/SoundSwitch.module.css'
import type { SightWarning } from './useWarning.ts'

export const WarningSwitch = ({ warning: { on, turn }, short = false }: { warning: SightWarning; short?: boolean }) => (
  <Switch
    checked={on}
    onChange={(event) => turn(event.currentTarget.checked)}
    label={t(short ? 'clocks.warning.short' : 'clocks.warning.label')}
    aria-label={t('clocks.warning.label')}
    title={t('clocks.warning.what')}
    classNames={{ body: sound.switch, track: sound.track }}
  />
)
