// Side by side, for the talk: what the person says, what others see, and the final level. What lies far apart comes first,
// with a way to begin talking about it; a difference is no fault of anybody.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Views } from '../../../assessments/contract/index.ts'
import { api, failureCode, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, matches, PageHead, SearchField, TableButton, useTables } from '../../ui/index.ts'
import { longDay } from './days.ts'
import classes from './Views.module.css'
import { ViewsRows } from './ViewsRows.tsx'
import { ViewsTable } from './ViewsTable.tsx'

interface About {
  sessionId: string
  candidateId: string
}
/** Nothing is wrong: it is not for these eyes, or not yet. */
const refusals = ['SUBMIT_FIRST', 'GATE_CLOSED', 'LEVELS_NOT_SET', 'NOT_FOUND', 'NOT_ALLOWED']

export function ViewsPage({ sessionId, candidateId }: About) {
  const about = { sessionId, candidateId }
  const { data, error, refetch } = useQuery(api.selfAssessment.views.queryOptions({ input: about }))
  const refused = error !== null && refusals.includes(failureCode(error) ?? '')
  // What was read before the gate closed over it, or before one's own work came in between, is not shown again.
  if (data && !refused) return <SideBySide views={data} />
  if (error === null) return <Waiting />
  return (
    <>
      <PageHead title={t('selfAssessment.views.closedTitle')}>
        <ToSession sessionId={sessionId} />
      </PageHead>
      <FailureAlert failure={failureSentence(error)} onRetry={refused ? undefined : () => void refetch()} />
      {failureCode(error) === 'NOT_FOUND' ? null : (
        <p>
          <Link to="/eindbespreking/$sessionId/$candidateId" params={about}>
            {t('selfAssessment.views.toDeliberation')}
          </Link>
        </p>
      )}
    </>
  )
}

const ToSession = ({ sessionId }: { sessionId: string }) => (
  <Button
    variant="default"
    renderRoot={(props) => (
      <Link {...props} to="/sessies/$id" params={{ id: sessionId }} search={{ tab: 'bevragingen' }} />
    )}
  >
    {t('selfAssessment.views.back')}
  </Button>
)

const charts = ['views']
/** From here on a list is searched rather than looked through. */
const longList = 10

function SideBySide({ views }: { views: Views }) {
  const { candidate, session, sessionId } = views
  const tables = useTables(charts)
  const asTable = tables.shown('views')
  const nothing = views.selfAt === null && views.informants === 0
  return (
    <div className={classes.page}>
      <PageHead
        title={t('selfAssessment.views.title')}
        sub={t('selfAssessment.views.sub', { code: candidate.code, name: candidate.name, session })}
      >
        <span className={classes.actions}>
          {nothing ? null : (
            <>
              <TableButton shown={asTable} onToggle={() => tables.toggle('views')} />
              <Button variant="default" onClick={() => window.print()}>
                {t('selfAssessment.views.print')}
              </Button>
            </>
          )}
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link {...props} to="/kloof/$sessionId/$candidateId" params={{ sessionId, candidateId: candidate.id }} />
            )}
          >
            {t('selfAssessment.views.toGap')}
          </Button>
          <ToSession sessionId={sessionId} />
        </span>
      </PageHead>
      {nothing ? (
        <EmptyState title={t('selfAssessment.views.nothing')}>{t('selfAssessment.views.nothingHint')}</EmptyState>
      ) : (
        <Compared views={views} asTable={asTable} />
      )}
    </div>
  )
}

function Compared({ views, asTable }: { views: Views; asTable: boolean }) {
  const { rows } = views
  const [query, setQuery] = useState('')
  const shown = rows.filter(({ plain, text, competence }) => matches(`${competence} ${plain} ${text}`, query))
  return (
    <>
      <p className={classes.intro}>{t('selfAssessment.views.intro')}</p>
      <p className="sub">{sources(views)}</p>
      {rows.length > longList ? (
        <div className={classes.search}>
          <SearchField value={query} onChange={setQuery} label={t('selfAssessment.views.search')} />
        </div>
      ) : null}
      {shown.length === 0 && query !== '' ? <p className="sub">{t('common.nothingFound', { query })}</p> : null}
      {asTable ? (
        <ViewsTable views={views} rows={shown} />
      ) : (
        <ViewsRows views={views} rows={shown} searching={query !== ''} />
      )}
    </>
  )
}

/** What there is to lay side by side. */
function sources({ selfAt, informants }: Views): string {
  const self =
    selfAt === null
      ? t('selfAssessment.views.noSelf')
      : t('selfAssessment.views.selfAt', { day: longDay.format(new Date(selfAt)) })
  return informants > 0 ? self : `${self} ${t('selfAssessment.views.noInformants')}`
}
