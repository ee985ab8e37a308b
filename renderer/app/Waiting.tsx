// While something is being read: words, with a quiet moving sign beside them.
import { Loader } from '@mantine/core'
import { t } from '../messages/index.ts'
import classes from './Desk.module.css'

export const Waiting = () => (
  <div className={classes.alone} aria-busy="true">
    <Loader size="sm" aria-hidden="true" />
    <p className="sub">{t('common.loading')}</p>
  </div>
)
