// The keys of this step, for who has a keyboard; on a tablet one line of reassurance instead.
import { t } from '../../../messages/index.ts'
import classes from './NoteStream.module.css'

export const StreamKeys = () => (
  <p className={`${classes.keys} hint`}>
    <span className="desk-only">
      <kbd>Enter</kbd> {t('work.observe.keys.enter')} · <kbd>F1</kbd>–<kbd>F6</kbd> {t('work.observe.keys.or')}{' '}
      <kbd>Alt</kbd> <kbd>1</kbd>–<kbd>6</kbd> {t('work.observe.keys.switch')} <kbd>Shift</kbd>{' '}
      {t('work.observe.keys.also')} · <kbd>"</kbd> {t('work.observe.keys.quote')} · <kbd>!</kbd>{' '}
      {t('work.observe.keys.omission')} · <kbd>↑</kbd> {t('work.observe.keys.improve')}
    </span>
    <span className="tablet-only">{t('work.observe.touch')}</span>
  </p>
)
