// The frame of the work itself: the WAKKER steps stand where the parts of the program otherwise are.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../messages/index.ts'
import { Steps, type WakkerStep } from '../ui/index.ts'
import { BarEnd } from './BarEnd.tsx'
import { SampleBanner } from './SampleBanner.tsx'
import classes from './Shell.module.css'
import { SkipLink } from './SkipLink.tsx'

export interface WorkShellProps {
  now: WakkerStep
  title: string
  sub?: string
  /** Where «Terug» goes; without it the work list. */
  back?: ReactNode
  children: ReactNode
}

/** The page below fills the window: give it its own scrolling parts (`height: 100%; min-height: 0`). */
export function WorkShell({ now, title, sub, back, children }: WorkShellProps) {
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.bar}>
        <Steps now={now} />
        <p className={classes.what}>
          <b>{title}</b>
          {sub ? <span className="sub"> · {sub}</span> : null}
        </p>
        {back ?? (
          <Button component={Link} to="/werk" variant="subtle" className={classes.quiet}>
            {t('common.back')}
          </Button>
        )}
        <BarEnd />
      </header>
      <SampleBanner />
      <main id="main" tabIndex={-1} className={classes.work}>
        {children}
      </main>
    </div>
  )
}
