// Job profiles: per job, what it asks. The levels themselves are not in the list; they may still be withheld.
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { LibraryOffer } from '../library/LibraryOffer.tsx'
import { forNewWork, useFrameworkNames } from '../preparation/framework-names.ts'
import { NewProfile } from './NewProfile.tsx'
import { ProfilesTable } from './ProfilesTable.tsx'

export function ProfilesPage() {
  const { data: profiles, error, refetch } = useQuery(api.profiles.list.queryOptions())
  const { data: frameworks } = useQuery(api.frameworks.list.queryOptions())
  const frameworkName = useFrameworkNames()
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const [adding, setAdding] = useState(false)
  if (!profiles || !frameworks)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const possible = forNewWork(frameworks)
  const archived = profiles.filter(({ archivedAt }) => archivedAt !== null).length
  const listed = profiles
    .filter(({ archivedAt }) => withArchived || archivedAt === null)
    .map((profile) => ({ ...profile, framework: frameworkName(profile.frameworkId, profile.framework) }))
  const shown = listed.filter(({ code, title, framework }) => matches(`${code} ${title} ${framework}`, query))
  const add = <Button onClick={() => setAdding(true)}>{t('profiles.new')}</Button>
  return (
    <>
      <PageHead title={t('profiles.title')} sub={t('profiles.intro')}>
        {profiles.length > 1 ? (
          <Button component={Link} to="/functieprofielen/vergelijken" variant="default">
            {t('profiles.compare.start')}
          </Button>
        ) : null}
        {possible.length > 0 && profiles.length > 0 ? add : null}
      </PageHead>
      <LibraryOffer about="profiles" />
      {profiles.length > 0 ? (
        <>
          <ListTools>
            <h2>{t('profiles.count', { count: listed.length })}</h2>
            {archived > 0 ? (
              <Checkbox
                checked={withArchived}
                onChange={(event) => setWithArchived(event.currentTarget.checked)}
                label={t('common.withArchived', { count: archived })}
              />
            ) : null}
            <SearchField value={query} onChange={setQuery} label={t('profiles.search')} />
          </ListTools>
          {shown.length > 0 ? (
            <ProfilesTable profiles={shown} />
          ) : (
            <EmptyState title={query ? t('common.nothingFound', { query }) : t('profiles.allArchived')} />
          )}
        </>
      ) : possible.length > 0 ? (
        <EmptyState title={t('profiles.empty')}>{add}</EmptyState>
      ) : (
        <EmptyState title={t('profiles.frameworkFirst')}>
          <Button component={Link} to="/kaders">
            {t('profiles.toFrameworks')}
          </Button>
        </EmptyState>
      )}
      {adding ? <NewProfile frameworks={possible} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
