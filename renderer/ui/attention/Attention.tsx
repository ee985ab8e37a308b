// What asks attention: rust, a sign, and always words.
import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import classes from './Attention.module.css'

export function Attention({ children, boxed = false }: { children: ReactNode; boxed?: boolean }) {
  return (
    <span className={classes.attention} data-boxed={boxed || undefined}>
      <Icon name="warn" size={15} />
      <span>{children}</span>
    </span>
  )
}
