// The top of a page: what it is, one line about it, and its actions at the right.
import type { ReactNode } from 'react'
import classes from './PageHead.module.css'

export function PageHead({ title, sub, children }: { title: string; sub?: ReactNode; children?: ReactNode }) {
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1>{title}</h1>
        {sub ? <p className={classes.sub}>{sub}</p> : null}
      </div>
      {children ? <div className={classes.actions}>{children}</div> : null}
    </header>
  )
}
