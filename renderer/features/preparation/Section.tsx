// A part of a prepared document: one ink line, its heading, what it holds.
import { type ReactNode, useId } from 'react'
import classes from './Preparation.module.css'

export interface SectionProps {
  title: string
  hint?: ReactNode
  /** At the right of the heading. */
  tools?: ReactNode
  children: ReactNode
}

export function Section({ title, hint, tools, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <div className="grow">
          <h2 id={id}>{title}</h2>
          {hint ? <p className="hint">{hint}</p> : null}
        </div>
        {tools}
      </div>
      {children}
    </section>
  )
}
