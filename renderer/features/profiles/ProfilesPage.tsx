// Job profiles: per job, what it asks. The levels themselves are not in the list; they may still be withheld.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { NewProfile } from './NewProfile.tsx'
import { ProfilesTable } from './ProfilesTable.tsx'

export function ProfilesPage() {
  const { data: profiles, error, refetch } = useQuery(api.profiles.list.queryOptions())
  const { data: frameworks } = useQuery(api.frameworks.list.queryOptions())
  const [query, setQuery] = useState('')
  const [adding, setAdding] = useState(false)
  if (!profiles || !frameworks)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const published = frameworks.filter(({ status }) => status === 'published')
  const shown = profiles.filter(({ title, framework }) => matches(`${title} ${framework}`, query))
  const add = <Button onClick={() => setAdding(true)}>{t('profiles.new')}</Button>
  return (
    <>
      <PageHead title={t('profiles.title')} sub={t('profiles.intro')}>
        {published.length > 0 && profiles.length > 0 ? add : null}
      </PageHead>
      {profiles.length > 0 ? (
        <>
          <ListTools>
            <h2>{t('profiles.count', { count: profiles.length })}</h2>
            <SearchField value={query} onChange={setQuery} label={t('profiles.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <ProfilesTable profiles={shown} />
          ) : (
            <EmptyState title={t('common.nothingFound', { query })} />
          )}
        </>
      ) : published.length > 0 ? (
        <EmptyState title={t('profiles.empty')}>{add}</EmptyState>
      ) : (
        <EmptyState title={t('profiles.frameworkFirst')}>
          <Button component={Link} to="/kaders">
            {t('profiles.toFrameworks')}
          </Button>
        </EmptyState>
      )}
      {adding ? <NewProfile frameworks={published} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
