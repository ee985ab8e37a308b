// A chart with its title, and the same figures as a table behind one tap: for who reads rather than looks.
import { type ReactNode, useId } from 'react'
import { t } from '../../messages/index.ts'
import classes from './ChartFrame.module.css'
import { TableButton } from './TableButton.tsx'
import type { Tables } from './useTables.ts'

export interface ChartFrameProps {
  /** Under this name its table is kept. */
  id: string
  tables: Tables
  title: string
  /** Tells this chart from another of the same title, for who hears the page. */
  apart?: string
  /** What the chart says, in a sentence. */
  sub?: ReactNode
  /** Search and choices that hold for the chart and for the table. */
  tools?: ReactNode
  chart: ReactNode
  table: ReactNode
}

export function ChartFrame({ id, tables, title, apart = '', sub, tools, chart, table }: ChartFrameProps) {
  const heading = useId()
  const asTable = tables.shown(id)
  const named = title + apart
  return (
    <section className={classes.frame} aria-labelledby={heading}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h2 id={heading}>
            {title}
            {apart === '' ? null : <span className="vh">{apart}</span>}
          </h2>
          {sub ? <div className={classes.sub}>{sub}</div> : null}
        </div>
        <TableButton shown={asTable} onToggle={() => tables.toggle(id)} of={named} />
      </div>
      {tools ? <div className={classes.tools}>{tools}</div> : null}
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key.
        <section className={classes.sideways} aria-label={t('common.chart.tableOf', { title: named })} tabIndex={0}>
          {table}
        </section>
      ) : (
        chart
      )}
    </section>
  )
}
