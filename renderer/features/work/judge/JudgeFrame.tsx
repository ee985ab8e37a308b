// The frame klasseren and scoren share: who it is about on top, the notes at the left, the judging, the way on below.
import type { ReactNode, Ref } from 'react'
import { t } from '../../../messages/index.ts'
import { Attention } from '../../../ui/index.ts'
import classes from './JudgeFrame.module.css'

export interface JudgeFrameProps {
  context: ReactNode
  /** Why the lead gave this work back. */
  reopened: string | null
  notes: ReactNode
  foot: ReactNode
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}

export function JudgeFrame({ context, reopened, notes, foot, children, ref }: JudgeFrameProps) {
  return (
    <div className={classes.page} ref={ref}>
      <div className={classes.top}>
        {reopened === null ? null : (
          <p className={classes.reopened}>
            <Attention boxed>{t('work.reopened', { reason: reopened })}</Attention>
          </p>
        )}
        <div className={classes.context}>{context}</div>
      </div>
      {notes}
      <section className={classes.work}>{children}</section>
      <footer className={classes.foot}>{foot}</footer>
    </div>
  )
}
