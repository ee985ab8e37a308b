// The two halves of every screen before the work: who and where at the left, the one thing to do at the right.
import type { ReactNode } from 'react'
import { t } from '../../messages/index.ts'
import { Logo } from '../../ui/index.ts'
import classes from './StartFrame.module.css'

export function StartFrame({ left, children }: { left: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.frame}>
      <aside className={classes.left} aria-label={t('common.wakker')}>
        <Logo large />
        {left}
      </aside>
      <main className={classes.right} id="main">
        {children}
      </main>
    </div>
  )
}
