// On which competences assessors agree and on which they do not: where the words of the framework may need talk.
import { Fragment, useState } from 'react'
import type { SessionFigures, Share } from '../../../../assessments/contract/index.ts'
import { t } from '../../../messages/index.ts'
import { ChartFrame, ChartLegend, matches, type Part, PartsBar, SearchField, type Tables } from '../../../ui/index.ts'
import { intervalCell, kindsOn, timesWords } from './AgreementPart.tsx'
import classes from './Session.module.css'
import { reasonWords, sharedNoInterval } from './session-words.ts'

type Row = SessionFigures['perCompetence'][number]
type Kinds = ReturnType<typeof kindsOn>
const longList = 8

export function PerCompetence({ figures, tables }: { figures: SessionFigures; tables: Tables }) {
  const [query, setQuery] = useState('')
  const { perCompetence } = figures
  const kinds = kindsOn(figures.scale.length)
  const found = perCompetence.filter(({ competence }) => matches(competence, query))
  const nothing =
    found.length > 0 ? null : (
      <p className={classes.sentence}>
        {perCompetence.length === 0
          ? t('figures.session.perCompetence.none', { reason: reasonWords('nobody-rated-by-two') })
          : t('common.nothingFound', { query })}
      </p>
    )
  return (
    <ChartFrame
      id="per-competence"
      tables={tables}
      title={t('figures.session.perCompetence.title')}
      sub={t('figures.session.perCompetence.intro')}
      tools={
        perCompetence.length > longList ? (
          <SearchField value={query} onChange={setQuery} label={t('figures.searchCompetence')} />
        ) : null
      }
      chart={
        nothing ?? (
          <>
            <ul className={classes.rows}>
              {found.map((row) => (
                <li key={row.competenceId} className={classes.spreadRow}>
                  <p className={classes.name}>{row.competence}</p>
                  {row.pairs === 0 ? (
                    <span />
                  ) : (
                    <PartsBar parts={partsOf(row)} label={`${row.competence}: ${rowWords(row, kinds)}`} />
                  )}
                  <p className="sub" aria-hidden={row.pairs > 0 || undefined}>
                    {rowWords(row, kinds)}
                  </p>
                </li>
              ))}
            </ul>
            <ChartLegend
              marks={[
                ['solid', t('figures.session.perCompetence.legend.same')],
                ['band', t('figures.session.perCompetence.legend.one')],
                ...(kinds.length > 1 ? [['hatch', t('figures.session.perCompetence.legend.far')] as const] : []),
              ]}
            />
          </>
        )
      }
      table={nothing ?? <Table rows={found} kinds={kinds} />}
    />
  )
}

const partsOf = ({ exact, withinOne }: Row): Part[] => [
  { look: 'solid', count: exact.count },
  { look: 'band', count: withinOne.count - exact.count },
  { look: 'hatch', count: withinOne.of - withinOne.count },
]
function rowWords({ pairs, exact, withinOne }: Row, kinds: Kinds): string {
  if (pairs === 0) return t('figures.session.perCompetence.nobody')
  const figures = { exact: exact.count, count: pairs, within: withinOne.count }
  return t(
    kinds.length > 1 ? 'figures.session.perCompetence.words' : 'figures.session.perCompetence.exactOnly',
    figures,
  )
}

function Table({ rows, kinds }: { rows: readonly Row[]; kinds: Kinds }) {
  const shared = sharedNoInterval(rows.flatMap((row) => kinds.map((kind) => row[kind])))
  const interval = (share: Share) => (shared === null ? <td>{intervalCell(share)}</td> : null)
  const heading = shared === null ? <th scope="col">{t('figures.session.column.interval')}</th> : null
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('figures.session.column.competence')}</th>
            {kinds.map((kind) => (
              <Fragment key={kind}>
                <th scope="col">{t(`figures.session.column.${kind}`)}</th>
                {heading}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competenceId}>
              <th scope="row">{row.competence}</th>
              {kinds.map((kind) => (
                <Fragment key={kind}>
                  <td>{timesWords(row[kind])}</td>
                  {interval(row[kind])}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shared === null ? null : <p className={classes.intro}>{shared}</p>}
    </>
  )
}
