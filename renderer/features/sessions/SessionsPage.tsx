// Sessions: when, where, how far. Whoever leads or coaches goes in; an assessor sees which there are and finds their own
// part under «Mijn werk».
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { dayWords } from './days.ts'
import { NewSession } from './NewSession.tsx'
import { SessionsTable } from './SessionsTable.tsx'

export function SessionsPage() {
  const { data: desk } = useDesk()
  const { data: sessions, error, refetch } = useQuery(api.sessions.list.queryOptions())
  const { data: programmes } = useQuery(api.programmes.list.queryOptions())
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState(false)
  if (!sessions || !programmes)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const acting = desk?.acting ?? []
  const lead = acting.includes('lead')
  const inside = lead || acting.includes('coach')
  // What is put away is no longer offered for new work.
  const offered = programmes.filter(({ archivedAt }) => archivedAt === null)
  const ready = offered.some((programme) => programme.exercises > 0)
  const shown = sessions.filter(({ title, place, day, programme }) =>
    matches(`${title} ${place} ${dayWords(day)} ${programme}`, query),
  )
  const add = <Button onClick={() => setAdding(true)}>{t('sessions.new')}</Button>
  return (
    <>
      <PageHead title={t('sessions.title')} sub={t(inside ? 'sessions.intro' : 'sessions.introOutside')}>
        {lead && ready && sessions.length > 0 ? add : null}
        {!inside && acting.includes('assessor') ? (
          <Button component={Link} to="/werk">
            {t('common.nav.work')}
          </Button>
        ) : null}
      </PageHead>
      {lead && !ready ? (
        <EmptyState title={t('sessions.programmeFirst')}>
          <Button component={Link} to="/programmas">
            {t('sessions.toProgrammes')}
          </Button>
        </EmptyState>
      ) : sessions.length === 0 ? (
        <EmptyState title={t('sessions.empty')}>
          {lead ? (
            <>
              <p>{t('sessions.emptyReady')}</p>
              {add}
            </>
          ) : null}
        </EmptyState>
      ) : null}
      {sessions.length > 0 ? (
        <>
          <ListTools>
            <h2>{t('sessions.count', { count: sessions.length })}</h2>
            <SearchField value={query} onChange={setQuery} label={t('sessions.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <SessionsTable sessions={shown} inside={inside} />
          ) : (
            <EmptyState title={t('common.nothingFound', { query })} />
          )}
        </>
      ) : null}
      {adding ? <NewSession programmes={offered} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
