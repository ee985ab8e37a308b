// The log on paper. It stands beside the page, so that printing leaves the page away, whichever way somebody prints.
import { createPortal } from 'react-dom'
import type { LogEntry } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import classes from './DayLog.module.css'
import { LogTable } from './LogTable.tsx'

export function LogSheet({ entries, heading }: { entries: readonly LogEntry[]; heading: string }) {
  return createPortal(
    <div className={classes.sheet}>
      <h1>{t('dayLog.title')}</h1>
      <p>{heading}</p>
      <LogTable entries={entries} onPaper />
    </div>,
    document.body,
  )
}
