// During the day: per candidate and exercise who is how far, what is missing, and what the lead can do about it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SessionDetail } from '../../../../assessments/contract/index.ts'
import { api, failureSentence, useDesk } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import { EmptyState, FailureAlert, matches, SearchField } from '../../../ui/index.ts'
import sheet from '../../preparation/Preparation.module.css'
import classes from './Board.module.css'
import { BoardRow } from './BoardRow.tsx'
import { assessorLoads, type BoardCell, exerciseProgress } from './board-rows.ts'
import { ReopenDialog } from './ReopenDialog.tsx'

export function BoardTab({ detail }: { detail: SessionDetail }) {
  const { data: desk } = useDesk()
  const [query, setQuery] = useState('')
  const [reopening, setReopening] = useState<BoardCell | null>(null)
  const {
    data: board,
    error,
    refetch,
  } = useQuery(api.sessions.board.queryOptions({ input: { id: detail.id }, refetchInterval: 5_000 }))
  if (!board)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const lead = desk?.acting.includes('lead') === true
  const shown = board.candidates.filter(({ code, name }) => matches(`${code} ${name}`, query))
  return (
    <>
      <div className={sheet.tools}>
        <h2>{t('sessions.candidates', { count: board.candidates.length })}</h2>
        <SearchField value={query} onChange={setQuery} label={t('sessions.searchCandidate')} />
      </div>
      <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
      {shown.length === 0 ? <EmptyState title={t('common.nothingFound', { query })} /> : null}
      {shown.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard.
        <section className={classes.scroll} tabIndex={0} aria-label={t('sessions.tabs.verloop')}>
          <table className={classes.board}>
            <thead>
              <tr>
                <th scope="col">{t('sessions.column.candidate')}</th>
                {board.exercises.map((exercise) => {
                  const { done, of } = exerciseProgress(board, exercise.id)
                  return (
                    <th key={exercise.id} scope="col">
                      <bdi>{exercise.title}</bdi>{' '}
                      <span className={classes.progress}>{t('sessions.board.ready', { done, count: of })}</span>
                    </th>
                  )
                })}
              </tr>
            </thead>
            <tbody>
              {shown.map((candidate) => (
                <BoardRow
                  key={candidate.id}
                  board={board}
                  candidate={candidate}
                  runs={detail.body.runs}
                  extraTime={detail.body.candidates.find(({ id }) => id === candidate.id)?.extraTimePercent ?? 0}
                  onReopen={lead ? setReopening : null}
                />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <section className={sheet.section} aria-labelledby="board-assessors">
        <h2 id="board-assessors">{t('sessions.board.assessors')}</h2>
        <ul className={classes.loads}>
          {assessorLoads(board).map(({ personId, name, open, submitted }) => (
            <li key={personId}>
              <b dir="auto">{name}</b>
              <p className="sub">
                {[
                  ...open.map(({ step, count }) => t(`sessions.board.load.${step}`, { count })),
                  t('sessions.board.load.submitted', { count: submitted }),
                ].join(', ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {reopening === null ? null : <ReopenDialog board={board} cell={reopening} onClose={() => setReopening(null)} />}
    </>
  )
}
