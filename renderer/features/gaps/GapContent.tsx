// The page of the gap: whose, to which job, one sentence, and the same rows as a chart or as a table.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GapView } from '../../../assessments/contract/index.ts'
import { useDesk } from '../../api/index.ts'
import { t } from '../../messages/index.ts'
import { matches, SearchField, TableButton, useTables } from '../../ui/index.ts'
import { PlanButton, type PlanStep, stepFrom } from '../match/index.ts'
import { dayWords } from '../plans/days.ts'
import { useToday } from '../plans/useToday.ts'
import classes from './Gap.module.css'
import { GapChart } from './GapChart.tsx'
import { GapLinks } from './GapLinks.tsx'
import { GapTable } from './GapTable.tsx'
import { lackingWords, opensWords, summaryWords } from './gap-words.ts'
import { Legend } from './Legend.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ReportButton } from './ReportButton.tsx'

export interface GapContentProps {
  view: GapView
  about: { sessionId: string; candidateId: string }
  onProfile: (id: string) => void
}
const charts = ['gap']
/** From here on a list is searched rather than looked through. */
const longList = 10

/** The first row that is essential and not yet met, in the order the page shows them. */
function stepOf({ rows, scale }: GapView): PlanStep | null {
  for (const { need, outcome, level, ...row } of rows)
    if (need === 'essential' && outcome === 'not-yet' && level !== null) return stepFrom({ ...row, level }, scale)
  return null
}

export function GapContent({ view, about, onProfile }: GapContentProps) {
  const { candidate, jobProfile, rows, scale } = view
  const { data: desk } = useDesk()
  // The person's file is kept by leads and coaches.
  const mayOpen = desk?.acting.some((role) => role === 'lead' || role === 'coach') ?? false
  const tables = useTables(charts)
  const asTable = tables.shown('gap')
  const [query, setQuery] = useState('')
  const shown = rows.filter(({ number, title }) => matches(`${number} ${title}`, query))
  const { validUntil } = jobProfile
  const today = useToday()
  const opens = opensWords(rows, scale)

  return (
    <>
      <header className={classes.head}>
        <div className={classes.words}>
          <h1>
            <span className={classes.code}>{candidate.code}</span>{' '}
            {mayOpen ? (
              <Link to="/personen/$id" params={{ id: view.personId }}>
                <bdi>{candidate.name}</bdi>
              </Link>
            ) : (
              <bdi>{candidate.name}</bdi>
            )}{' '}
            <span className={classes.code}>{t('gaps.to')}</span> <bdi>{jobProfile.title}</bdi>
          </h1>
          <p className="sub">{[summaryWords(rows), ...lackingWords(view.notInFramework)].join(' ')}</p>
          {validUntil !== null && validUntil < today ? (
            <p className="hint">{t('match.expired', { day: dayWords(validUntil, today) })}</p>
          ) : null}
        </div>
        <div className={classes.actions}>
          <TableButton shown={asTable} onToggle={() => tables.toggle('gap')} />
          <PlanButton personId={view.personId} job={jobProfile.title} step={stepOf(view)} primary />
          <ReportButton about={about} jobProfileId={jobProfile.id} />
        </div>
      </header>
      <div className={classes.tools}>
        <ProfileChoice sessionId={about.sessionId} profileId={jobProfile.id} onProfile={onProfile} />
        <GapLinks about={about} personId={view.personId} />
        {rows.length > longList ? (
          <div className={classes.search}>
            <SearchField value={query} onChange={setQuery} label={t('gaps.search')} />
          </div>
        ) : null}
      </div>
      {shown.length === 0 && query !== '' ? <p className="sub">{t('common.nothingFound', { query })}</p> : null}
      {asTable ? (
        <GapTable rows={shown} scale={scale} />
      ) : (
        <GapChart rows={shown} scale={scale} planFor={mayOpen ? view.personId : null} />
      )}
      {opens === null ? null : (
        <p className={classes.opens}>
          <b>{t('gaps.opens.title')}</b>
          <span>{opens}</span>
        </p>
      )}
      {asTable ? null : <Legend />}
    </>
  )
}
