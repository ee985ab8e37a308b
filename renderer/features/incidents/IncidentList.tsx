// What happened in a session, as far as whoever looks may read it. Paper lies about: there the words stay away.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Incident } from '../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { FailureAlert, matches, SearchField, timeWords } from '../../ui/index.ts'
import { Section } from '../preparation/Section.tsx'
import classes from './Incidents.module.css'

/** From so many on, a list is searched rather than read. */
const searchFrom = 9

export function IncidentList({ sessionId }: { sessionId: string }) {
  const [query, setQuery] = useState('')
  const { data, error, refetch } = useQuery(
    api.day.incidents.queryOptions({ input: { sessionId }, refetchInterval: 15_000 }),
  )
  const shown = data?.filter((incident) => matches(wordsOf(incident), query))
  return (
    <Section
      title={t('incidents.title')}
      tools={
        data && data.length >= searchFrom ? (
          <SearchField value={query} onChange={setQuery} label={t('incidents.search')} />
        ) : null
      }
    >
      {shown === undefined ? (
        error ? (
          <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} />
        ) : (
          <Waiting />
        )
      ) : shown.length === 0 ? (
        <p className="sub">{t(data?.length === 0 ? 'incidents.none' : 'incidents.noneFound')}</p>
      ) : (
        <ul className={classes.list}>
          {shown.map((incident) => (
            <li key={incident.id} className={classes.incident}>
              <p>
                <time dateTime={incident.at}>{timeWords(Date.parse(incident.at))}</time>{' '}
                <b>{codesOf(incident) || t('incidents.nobody')}</b>
                {incident.exercise === null ? null : <> · {incident.exercise}</>}
                {incident.by === '' ? null : (
                  <span className="sub">
                    {' · '}
                    <bdi>{t('incidents.by', { name: incident.by })}</bdi>
                  </span>
                )}
              </p>
              <p className={classes.words} dir="auto">
                {incident.text}
              </p>
              <p className={classes.onPaper}>{t('incidents.onPaper')}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const codesOf = ({ candidates }: Incident): string =>
  candidates
    .map(({ code }) => code)
    .filter((code) => code !== '')
    .join(', ')

const wordsOf = (incident: Incident): string =>
  [incident.text, codesOf(incident), incident.exercise ?? '', incident.by].join(' ')
