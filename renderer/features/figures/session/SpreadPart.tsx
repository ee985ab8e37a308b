// Per candidate and competence the lowest and the highest level assessors gave apart from each other.
import { useState } from 'react'
import type { CandidateSpread, Level, SessionFigures } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import {
  ChartFrame,
  ChartLegend,
  type LegendMark,
  LevelNames,
  LevelsTrack,
  matches,
  SearchField,
  type Tables,
} from '../../../ui/index.ts'
import { CandidateFilter } from '../CandidateFilter.tsx'
import { useFirst } from '../useFirst.tsx'
import classes from './Session.module.css'
import { levelName, type SpreadRow, spreadWords } from './session-words.ts'

/** Candidates that show before one asks for the rest. */
const atATime = 6
/** From here on competences are searched rather than looked through. */
const longList = 8

export function SpreadPart({ figures, tables }: { figures: SessionFigures; tables: Tables }) {
  const { scale, spread } = figures
  const [candidateId, setCandidateId] = useState('')
  const [query, setQuery] = useState('')
  const found = spread
    .filter(({ candidate }) => candidateId === '' || candidate.id === candidateId)
    .map((one) => ({ ...one, competences: one.competences.filter(({ competence }) => matches(competence, query)) }))
    .filter(({ competences }) => competences.length > 0)
  const isLong = spread.some(({ competences }) => competences.length > longList)
  const { shown, list, more } = useFirst(found, atATime)
  const nothing = found.length === 0 ? <p className={classes.sentence}>{t('common.nothingFound', { query })}</p> : null
  return (
    <ChartFrame
      id="spread"
      tables={tables}
      title={t('figures.session.spread.title')}
      sub={
        figures.agreement.known
          ? `${t('figures.session.spread.intro')} ${t('figures.session.spread.introTogether')}`
          : t('figures.session.spread.intro')
      }
      tools={
        <>
          {spread.length > 1 ? (
            <CandidateFilter
              candidates={spread.map(({ candidate }) => candidate)}
              value={candidateId}
              onChange={setCandidateId}
            />
          ) : null}
          {isLong ? <SearchField value={query} onChange={setQuery} label={t('figures.searchCompetence')} /> : null}
        </>
      }
      chart={
        nothing ?? (
          <>
            <div className={classes.spreadHead} aria-hidden="true">
              <span>{t('figures.session.column.competence')}</span>
              <LevelNames names={scale.map(({ name }) => name)} />
              <span>{t('figures.session.column.range')}</span>
            </div>
            <ul ref={list}>
              {shown.map((one) => (
                <Candidate key={one.candidate.id} spread={one} scale={scale} />
              ))}
            </ul>
            {more}
            <ChartLegend marks={legendOf(found)} />
          </>
        )
      }
      table={nothing ?? <SpreadTable spread={found} scale={scale} />}
    />
  )
}

/** Only what stands in the chart. */
function legendOf(spread: readonly CandidateSpread[]): [LegendMark, string][] {
  const rows = spread.flatMap(({ competences }) => competences).filter(({ lowest }) => lowest !== null)
  const marks: [LegendMark, string, (row: SpreadRow) => boolean][] = [
    ['range', t('figures.session.spread.legend.range'), ({ lowest, highest }) => lowest !== highest],
    ['peg', t('figures.session.spread.legend.same'), (row) => row.lowest === row.highest && row.assessors > 1],
    ['open-peg', t('figures.session.spread.legend.alone'), ({ assessors }) => assessors === 1],
  ]
  return marks.flatMap(([mark, words, isIt]) => (rows.some(isIt) ? [[mark, words]] : []))
}

function Candidate({ spread, scale }: { spread: CandidateSpread; scale: readonly Level[] }) {
  const { candidate, competences, assessors } = spread
  return (
    <li className={classes.spreadGroup}>
      <h3>
        {candidate.code} <bdi>{candidate.name}</bdi>
        <span className="sub"> · {t('figures.session.spread.assessors', { count: assessors })}</span>
      </h3>
      <ul>
        {competences.map((row) => (
          <li key={row.competenceId} className={classes.spreadRow}>
            <p className={classes.name}>{row.competence}</p>
            <Track row={row} scale={scale} />
            <p className="sub" aria-hidden={row.lowest !== null || undefined}>
              {spreadWords(row, scale)}
            </p>
          </li>
        ))}
      </ul>
    </li>
  )
}

function Track({ row, scale }: { row: SpreadRow; scale: readonly Level[] }) {
  if (row.lowest === null || row.highest === null) return <span />
  return (
    <LevelsTrack
      levels={scale.length}
      lowest={row.lowest}
      highest={row.highest}
      alone={row.assessors === 1}
      label={t('figures.session.spread.chart', { competence: row.competence, words: spreadWords(row, scale) })}
    />
  )
}

const columns = ['candidate', 'competence', 'lowest', 'highest', 'assessors'] as const

const SpreadTable = ({ spread, scale }: { spread: readonly CandidateSpread[]; scale: readonly Level[] }) => (
  <table>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`figures.session.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {spread.flatMap(({ candidate, competences }) =>
        competences.map(({ competenceId, competence, lowest, highest, assessors }) => (
          <tr key={`${candidate.id} ${competenceId}`}>
            <th scope="row">
              {candidate.code} <bdi>{candidate.name}</bdi>
            </th>
            <td>{competence}</td>
            <td>{lowest === null ? t('figures.session.spread.nobody') : levelName(scale, lowest)}</td>
            <td>{highest === null ? '' : levelName(scale, highest)}</td>
            <td>{assessors}</td>
          </tr>
        )),
      )}
    </tbody>
  </table>
)
