// After the day: per candidate whether the eindbespreking can open, how much is decided, and the way in.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTable, ListTools, matches, SearchField } from '../../ui/index.ts'
import classes from '../preparation/Preparation.module.css'
import { allDecided, type BoardCandidate } from './progress/board-rows.ts'

export function DeliberationsTab({ sessionId }: { sessionId: string }) {
  const [query, setQuery] = useState('')
  const {
    data: board,
    error,
    refetch,
  } = useQuery(api.sessions.board.queryOptions({ input: { id: sessionId }, refetchInterval: 5_000 }))
  if (!board)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const shown = board.candidates.filter(({ code, name }) => matches(`${code} ${name}`, query))
  return (
    <>
      <ListTools>
        <h2>{t('sessions.candidates', { count: board.candidates.length })}</h2>
        <SearchField value={query} onChange={setQuery} label={t('sessions.searchCandidate')} />
      </ListTools>
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {shown.length === 0 ? (
        <EmptyState title={t('common.nothingFound', { query })} />
      ) : (
        <ListTable>
          <thead>
            <tr>
              <th scope="col">{t('sessions.column.candidate')}</th>
              <th scope="col">{t('sessions.column.gate')}</th>
              <th scope="col">{t('sessions.column.decided')}</th>
              <th scope="col">
                <span className="vh">{t('sessions.column.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate} sessionId={sessionId} />
            ))}
          </tbody>
        </ListTable>
      )}
    </>
  )
}

function CandidateRow({ candidate, sessionId }: { candidate: BoardCandidate; sessionId: string }) {
  const { id, code, name, gate, missing, decided, toDecide } = candidate
  const params = { sessionId, candidateId: id }
  return (
    <tr>
      <th scope="row">
        {code} <bdi>{name}</bdi>
      </th>
      <td className={classes.counts}>
        {gate === 'closed' ? t('sessions.gate.closed', { count: missing }) : t(`sessions.gate.${gate}`)}
      </td>
      <td className={classes.counts}>{t('sessions.decided', { done: decided, count: toDecide })}</td>
      <td className={classes.rowActions}>
        <Link
          to="/eindbespreking/$sessionId/$candidateId"
          params={params}
          className={classes.name}
          aria-label={t('sessions.deliberationOf', { code })}
        >
          {t('sessions.tabs.eindbespreking')}
        </Link>
        {allDecided(candidate) ? (
          <Link
            to="/kloof/$sessionId/$candidateId"
            params={params}
            className={classes.name}
            aria-label={t('sessions.gapOf', { code })}
          >
            {t('sessions.gap')}
          </Link>
        ) : null}
      </td>
    </tr>
  )
}
