// Per candidate how often one gave higher, the same or lower than the others: three columns, so that no colour is needed.
import { useState } from 'react'
import type { OwnScale } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { Bar, ChartFrame, matches, SearchField, shareOf, type Tables } from '../../../ui/index.ts'
import { useFirst } from '../useFirst.tsx'
import classes from './Own.module.css'
import { perCandidateWords } from './own-words.ts'

type Row = OwnScale['perCandidate'][number]
const atATime = 15
const longList = 8

export interface PerCandidateProps {
  id: string
  rows: readonly Row[]
  tables: Tables
  apart: string
}

export function PerCandidate({ id, rows, tables, apart }: PerCandidateProps) {
  const [query, setQuery] = useState('')
  const found = rows.filter(({ candidate, session }) =>
    matches(`${candidate.code} ${candidate.name} ${session}`, query),
  )
  const nothing = found.length === 0 ? <p className={classes.sentence}>{t('common.nothingFound', { query })}</p> : null
  return (
    <ChartFrame
      id={id}
      tables={tables}
      title={t('figures.own.perCandidate.title')}
      apart={apart}
      sub={t('figures.own.perCandidate.intro')}
      tools={
        rows.length > longList ? (
          <SearchField value={query} onChange={setQuery} label={t('figures.own.perCandidate.search')} />
        ) : null
      }
      chart={nothing ?? <Chart key={query} rows={found} />}
      table={nothing ?? <Table rows={found} />}
    />
  )
}

function Chart({ rows }: { rows: readonly Row[] }) {
  const { shown, list, more } = useFirst(rows, atATime)
  const most = Math.max(1, ...rows.flatMap(({ higher, lower }) => [higher, lower]))
  return (
    <>
      <div className={classes.sidesHead} aria-hidden="true">
        <span>{t('figures.own.column.candidate')}</span>
        <div className={classes.sides}>
          <span>{t('figures.own.column.lower')}</span>
          <span>{t('figures.own.column.same')}</span>
          <span>{t('figures.own.column.higher')}</span>
        </div>
      </div>
      <ul ref={list}>
        {shown.map((row) => (
          <li key={`${row.session} ${row.candidate.id}`} className={classes.sidesRow}>
            <p>
              {row.candidate.code} <bdi>{row.candidate.name}</bdi>
              <small>{row.session}</small>
            </p>
            <div className={classes.sides} role="img" aria-label={perCandidateWords(row)}>
              <Side count={row.lower} most={most} backwards />
              <b className={classes.same}>{row.same}</b>
              <Side count={row.higher} most={most} />
            </div>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

const Side = ({ count, most, backwards = false }: { count: number; most: number; backwards?: boolean }) => (
  <div className={classes.side} data-backwards={backwards || undefined}>
    <span>{count}</span>
    <Bar look={backwards ? 'hatch' : 'solid'} share={shareOf(count, most) ?? 0} backwards={backwards} />
  </div>
)

const Table = ({ rows }: { rows: readonly Row[] }) => (
  <table>
    <thead>
      <tr>
        {(['candidate', 'session', 'lower', 'same', 'higher'] as const).map((column) => (
          <th key={column} scope="col">
            {t(`figures.own.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ candidate, session, higher, same, lower }) => (
        <tr key={`${session} ${candidate.id}`}>
          <th scope="row">
            {candidate.code} <bdi>{candidate.name}</bdi>
          </th>
          <td>{session}</td>
          <td>{lower}</td>
          <td>{same}</td>
          <td>{higher}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
