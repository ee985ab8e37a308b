// The log on the screen, with its filters; and beside the page the same lines as they come on paper.
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LogEntry } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, matches, SearchField } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './DayLog.module.css'
import { LogSheet } from './LogSheet.tsx'
import { LogTable } from './LogTable.tsx'
import { fits, type LogFilter, logAbout, logSentence, logText } from './log-words.ts'

export function DayLog({ sessionId, heading }: { sessionId: string; heading: string }) {
  const { data, error, refetch } = useQuery(api.day.log.queryOptions({ input: { sessionId }, refetchInterval: 15_000 }))
  const [filter, setFilter] = useState<LogFilter>({ code: '', by: '', query: '' })
  if (data === undefined)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const words = (entry: LogEntry) => [logSentence(entry), logAbout(entry), entry.by, logText(entry)].join(' ')
  const shown = data.filter(fits(filter)).filter((entry) => matches(words(entry), filter.query))
  const choices = (values: readonly string[]) => [
    { value: '', label: t('dayLog.log.all') },
    ...[...new Set(values)].filter((value) => value !== '').toSorted((a, b) => a.localeCompare(b, 'nl')),
  ]
  return (
    <Section title={t('dayLog.log.title')} hint={t('dayLog.log.onPaper')}>
      {data.length === 0 ? null : (
        <div className={classes.filters}>
          <NativeSelect
            label={t('dayLog.log.candidate')}
            value={filter.code}
            data={choices(data.flatMap(({ codes }) => codes))}
            onChange={(event) => {
              const { value } = event.currentTarget
              setFilter((now) => ({ ...now, code: value }))
            }}
          />
          <NativeSelect
            label={t('dayLog.log.person')}
            value={filter.by}
            data={choices(data.map(({ by }) => by))}
            onChange={(event) => {
              const { value } = event.currentTarget
              setFilter((now) => ({ ...now, by: value }))
            }}
          />
          <SearchField
            label={t('dayLog.log.search')}
            value={filter.query}
            onChange={(query) => setFilter((now) => ({ ...now, query }))}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <p className="sub">{t(data.length === 0 ? 'dayLog.log.none' : 'dayLog.log.noneFound')}</p>
      ) : (
        <LogTable entries={shown} />
      )}
      <LogSheet entries={shown} heading={heading} />
    </Section>
  )
}
