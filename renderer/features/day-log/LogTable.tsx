// Lines of the log, per day. On paper no words about anybody's bad moment.
import type { LogEntry } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { clockTime, timeWords } from '../../ui/index.ts'
import { dayOf, dayWords } from '../sessions/days.ts'
import classes from './DayLog.module.css'
import { logAbout, logSentence, logText } from './log-words.ts'

export interface LogTableProps {
  entries: readonly LogEntry[]
  onPaper?: boolean
}

export function LogTable({ entries, onPaper = false }: LogTableProps) {
  const byDay = Map.groupBy(entries, ({ at }) => dayOf(new Date(at)))
  return [...byDay].map(([day, own]) => (
    <table key={day} className={classes.log}>
      <caption>{dayWords(day)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dayLog.log.column.time')}</th>
          <th scope="col">{t('dayLog.log.column.what')}</th>
          <th scope="col">{t('dayLog.log.column.about')}</th>
          <th scope="col">{t('dayLog.log.column.by')}</th>
        </tr>
      </thead>
      <tbody>
        {own.map((entry, place) => {
          const text = logText(entry, onPaper)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never change places.
            <tr key={place}>
              <td>
                <time dateTime={entry.at} title={clockTime(entry.at)}>
                  {timeWords(Date.parse(entry.at))}
                </time>
              </td>
              <td>
                {logSentence(entry, onPaper)}
                {text === '' ? null : (
                  <p className={classes.words} dir="auto">
                    {text}
                  </p>
                )}
              </td>
              <td>{logAbout(entry)}</td>
              <td>
                <bdi>{entry.by}</bdi>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  ))
}
