// The first stop of the Tab key: past the bar, to what the page is for. A button, as the hash is the router's.
import { t } from '../messages/index.ts'
import classes from './Shell.module.css'

export const SkipLink = () => (
  <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
    {t('common.skip')}
  </button>
)
