// The page of the gap: whose, to which job, one sentence, and the same rows as a chart or as a table.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GapView } from '../../../assessments/contract/index.ts'
import { t } from '../../messages/index.ts'
import { KeyHint, matches, SearchField, usePageKeys } from '../../ui/index.ts'
import classes from './Gap.module.css'
import { GapChart } from './GapChart.tsx'
import { GapTable } from './GapTable.tsx'
import { opensWords, summaryWords } from './gap-words.ts'
import { Legend } from './Legend.tsx'
import { ProfileChoice } from './ProfileChoice.tsx'
import { ReportButton } from './ReportButton.tsx'

export interface GapContentProps {
  view: GapView
  about: { sessionId: string; candidateId: string }
  onProfile: (id: string) => void
}
/** From here on a list is searched rather than looked through. */
const longList = 10

export function GapContent({ view, about, onProfile }: GapContentProps) {
  const { candidate, jobProfile, rows, scale } = view
  const [asTable, setAsTable] = useState(false)
  const [query, setQuery] = useState('')
  const shown = rows.filter(({ number, title }) => matches(`${number} ${title}`, query))
  const opens = opensWords(rows, scale)

  usePageKeys((event) => {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="menu"]')) return
    setAsTable((now) => !now)
    event.preventDefault()
  })

  return (
    <>
      <header className={classes.head}>
        <div className={classes.words}>
          <h1>
            <span className={classes.code}>{candidate.code}</span> <bdi>{candidate.name}</bdi>{' '}
            <span className={classes.code}>{t('gaps.to')}</span> <bdi>{jobProfile.title}</bdi>
          </h1>
          <p className="sub">{summaryWords(rows)}</p>
        </div>
        <div className={classes.actions}>
          <Button
            variant="default"
            aria-pressed={asTable}
            className={classes.toggle}
            onClick={() => setAsTable(!asTable)}
          >
            {t('gaps.table')}&nbsp;<KeyHint>T</KeyHint>
          </Button>
          <ReportButton about={about} jobProfileId={jobProfile.id} />
        </div>
      </header>
      <div className={classes.tools}>
        <ProfileChoice sessionId={about.sessionId} profileId={jobProfile.id} onProfile={onProfile} />
        {rows.length > longList ? (
          <div className={classes.search}>
            <SearchField value={query} onChange={setQuery} label={t('gaps.search')} />
          </div>
        ) : null}
      </div>
      {shown.length === 0 && query !== '' ? <p className="sub">{t('common.nothingFound', { query })}</p> : null}
      {asTable ? <GapTable rows={shown} scale={scale} /> : <GapChart rows={shown} scale={scale} />}
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
