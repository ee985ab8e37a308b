// The key of a control, on the control. Only for the eye: its name stays its words.
import type { ReactNode } from 'react'
import classes from './KeyHint.module.css'

export const KeyHint = ({ children }: { children: ReactNode }) => (
  <span className={classes.key} aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)
