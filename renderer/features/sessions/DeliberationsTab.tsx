// After the day: per candidate whether the eindbespreking can open, how far it is, and the way in; then the session whole,
// the rule beside what people decided, and the dossier that shows how it was done.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { SessionOutcome } from '../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTable, ListTools, matches, SearchField } from '../../ui/index.ts'
import { OutcomeTable } from '../deliberations/outcome/index.ts'
import { standWords } from '../deliberations/outcome/stand-words.ts'
import { DossierButton } from '../dossier/index.ts'
import classes from '../preparation/Preparation.module.css'
import { allDecided, type BoardCandidate } from './progress/board-rows.ts'

export function DeliberationsTab({ sessionId }: { sessionId: string }) {
  const [query, setQuery] = useState('')
  const {
    data: board,
    error,
    refetch,
  } = useQuery(api.sessions.board.queryOptions({ input: { id: sessionId }, refetchInterval: 5_000 }))
  const { data: desk } = useDesk()
  const acting = desk?.acting ?? []
  // A reader sees how far everyone is; what was decided is for who takes part.
  const takesPart = acting.some((role) => role !== 'viewer')
  const makesDossier = acting.some((role) => role === 'lead' || role === 'coach')
  const { data: outcome } = useQuery(
    api.deliberations.outcome.queryOptions({ input: { sessionId }, enabled: takesPart, refetchInterval: 5_000 }),
  )
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
              <th scope="col">{t('outcome.after')}</th>
              <th scope="col">
                <span className="vh">{t('sessions.column.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((candidate) => (
              <CandidateRow
                key={candidate.id}
                candidate={candidate}
                sessionId={sessionId}
                after={outcome?.candidates.find((one) => one.candidate.id === candidate.id)}
              />
            ))}
          </tbody>
        </ListTable>
      )}
      {takesPart ? <OutcomeTable sessionId={sessionId} /> : null}
      {makesDossier ? (
        <section className={classes.section} aria-labelledby="dossier">
          <h2 id="dossier">{t('outcome.dossier')}</h2>
          <DossierButton sessionId={sessionId} />
        </section>
      ) : null}
    </>
  )
}

interface CandidateRowProps {
  candidate: BoardCandidate
  sessionId: string
  /** What came after the levels; only of candidates the caller may look at. */
  after: SessionOutcome['candidates'][number] | undefined
}

function CandidateRow({ candidate, sessionId, after }: CandidateRowProps) {
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
      <td>{after?.mayLook && allDecided(candidate) ? standWords(after).join(' · ') : null}</td>
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
