// The session whole: what the rule gave beside what people decided, with the reason. In words: a difference is neither
// good nor bad, only something to be able to explain.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutcomeRow, SessionOutcome } from '../../../../assessments/contract/index.ts'
import { api, failureSentence } from '../../../api/index.ts'
import { Waiting } from '../../../app/Waiting.tsx'
import { t } from '../../../messages/index.ts'
import {
  Choice,
  EmptyState,
  FailureAlert,
  LevelMark,
  ListTable,
  ListTools,
  matches,
  SearchField,
} from '../../../ui/index.ts'
import classes from './Outcome.module.css'
import { changeWords, isChanged, rangeWords, reasonWords, rowsByCandidate, summary } from './outcome-words.ts'

export function OutcomeTable({ sessionId }: { sessionId: string }) {
  const { data, error, refetch } = useQuery(
    api.deliberations.outcome.queryOptions({ input: { sessionId }, refetchInterval: 5_000 }),
  )
  const alert = <FailureAlert failure={error ? failureSentence(error) : null} onRetry={() => void refetch()} />
  return (
    <section className={classes.outcome} aria-labelledby="outcome">
      <h2 id="outcome">{t('outcome.title')}</h2>
      {alert}
      {data ? <Content outcome={data} /> : error ? null : <Waiting />}
    </section>
  )
}

function Content({ outcome }: { outcome: SessionOutcome }) {
  const [query, setQuery] = useState('')
  const [show, setShow] = useState<'everything' | 'onlyChanged'>('everything')
  const { rows, combination, candidates } = outcome
  const withheld = candidates.filter(({ mayLook }) => !mayLook).length
  const away = withheld > 0 ? <p className="hint">{t('outcome.withheld', { count: withheld })}</p> : null
  if (rows.length === 0)
    return (
      <>
        <EmptyState title={t('outcome.nothing')}>{t('outcome.nothingText')}</EmptyState>
        {away}
      </>
    )
  const parts = rowsByCandidate(
    outcome,
    (row, name) => matches(`${name} ${row.title}`, query) && (show === 'everything' || isChanged(row)),
  )
  const columns = ['competence', 'apart', 'final', 'rule', 'reason'] as const
  return (
    <>
      <p className={classes.summary}>{summary(rows)}</p>
      <p className="hint">{t(`outcome.hint${combination}`)}</p>
      {away}
      <ListTools>
        <Choice
          legend={t('outcome.show')}
          quietLegend
          options={(['everything', 'onlyChanged'] as const).map((value) => ({
            value,
            label: t(`outcome.${value}`),
          }))}
          value={show}
          onChange={setShow}
        />
        <SearchField value={query} onChange={setQuery} label={t('outcome.search')} />
      </ListTools>
      {parts.length === 0 ? (
        <EmptyState title={query.trim() === '' ? t('outcome.nothingChanged') : t('common.nothingFound', { query })} />
      ) : (
        <ListTable className={classes.table} aria-label={t('outcome.table')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`outcome.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {parts.map(({ candidate, rows: own }) => (
            <tbody key={candidate.id}>
              <tr className={classes.candidate}>
                <th colSpan={columns.length} scope="rowgroup">
                  {candidate.code} <bdi>{candidate.name}</bdi>
                </th>
              </tr>
              {own.map((row) => (
                <Row key={row.competenceId} row={row} scale={outcome.scale} />
              ))}
            </tbody>
          ))}
        </ListTable>
      )}
    </>
  )
}

function Row({ row, scale }: { row: OutcomeRow; scale: SessionOutcome['scale'] }) {
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td data-label={t('outcome.column.apart')}>{rangeWords(row, scale)}</td>
      <td className={classes.final}>
        {row.final === null ? null : <LevelMark scale={scale} level={row.final.level} insufficient />}
      </td>
      <td className={isChanged(row) ? classes.changed : classes.quiet}>{changeWords(row, scale)}</td>
      <td dir="auto">{reasonWords(row)}</td>
    </tr>
  )
}
