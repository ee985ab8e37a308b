// When the last save reached the disk. Text, not a toast: it can be looked at whenever someone wonders.
import { t } from '../../messages/index.ts'
import { Icon } from '../icon/Icon.tsx'
import classes from './Saved.module.css'

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
export const clockTime = (instant: string): string => clock.format(new Date(instant))

export function Saved({ at, short = false }: { at: string | null; short?: boolean }) {
  if (at === null) return null
  return (
    <span className={classes.saved}>
      <Icon name="check" size={13} />
      <span className={short ? 'desk-only' : undefined}>{t('common.saved.label')}</span>
      <time dateTime={at}>{clockTime(at)}</time>
    </span>
  )
}
