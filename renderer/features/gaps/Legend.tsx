// What the marks of the chart mean.
import { t } from '../../messages/index.ts'
import classes from './Legend.module.css'

const marks = ['meets', 'notAll', 'notYet', 'band', 'cutOff'] as const

export const Legend = () => (
  <ul className={classes.legend}>
    {marks.map((mark) => (
      <li key={mark}>
        <i data-mark={mark} aria-hidden="true" />
        {t(`gaps.legend.${mark}`)}
      </li>
    ))}
  </ul>
)
