// A list without anything in it says so, and offers the first step.
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{title}</p>
      {children}
    </div>
  )
}
