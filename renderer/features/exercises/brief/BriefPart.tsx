// One part of the brief: its name, how much stands in it, and folded open what it says.
import { type ReactNode, useId } from 'react'
import { Icon } from '../../../ui/index.ts'
import classes from './Brief.module.css'

export interface BriefPartProps {
  title: string
  /** Beside the name, so that a closed part tells what is in it. */
  about: string
  hint?: string
  open: boolean
  onToggle: () => void
  children: ReactNode
}

export function BriefPart({ title, about, hint, open, onToggle, children }: BriefPartProps) {
  const id = useId()
  return (
    <div className={classes.part}>
      <h3 className={classes.heading}>
        <button type="button" className={classes.opener} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name="down" size={14} />
          <span className={classes.words}>
            <b>{title}</b>
            <span className="hint">{about}</span>
          </span>
        </button>
      </h3>
      <div id={id} className={classes.body}>
        {open ? (
          <>
            {hint ? <p className="hint">{hint}</p> : null}
            {children}
          </>
        ) : null}
      </div>
    </div>
  )
}
