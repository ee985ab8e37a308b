// The frameworks in this file: drafts that are worked on, and published versions that stay as they are.
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, failureSentence, useDesk } from '../../api/index.ts'
import { Waiting } from '../../app/Waiting.tsx'
import { t } from '../../messages/index.ts'
import { EmptyState, FailureAlert, ListTools, matches, PageHead, SearchField } from '../../ui/index.ts'
import { LibraryOffer } from '../library/LibraryOffer.tsx'
import { FrameworksTable } from './list/FrameworksTable.tsx'
import { NewFramework } from './list/NewFramework.tsx'
import { versionGroups } from './list/version-groups.ts'
import { mayPrepare } from './parts/may-prepare.ts'

export function FrameworksPage() {
  const { data: desk } = useDesk()
  const { data: frameworks, error, refetch } = useQuery(api.frameworks.list.queryOptions())
  const [query, setQuery] = useState('')
  const [withArchived, setWithArchived] = useState(false)
  const [making, setMaking] = useState(false)
  if (!frameworks)
    return error ? <FailureAlert failure={failureSentence(error)} onRetry={() => void refetch()} /> : <Waiting />
  const editable = mayPrepare(desk)
  const archived = frameworks.filter(({ archivedAt }) => archivedAt !== null).length
  const listed = frameworks.filter(({ archivedAt }) => withArchived || archivedAt === null)
  const shown = listed.filter(({ title, code }) => matches(`${title} ${code}`, query))
  const actions = (
    <>
      <Button variant="default" onClick={() => setMaking(true)}>
        {t('frameworks.new')}
      </Button>
      <Button component={Link} to="/kaders/nieuw">
        {t('frameworks.read')}
      </Button>
    </>
  )
  return (
    <>
      <PageHead title={t('frameworks.title')} sub={t('frameworks.intro')}>
        {editable && frameworks.length > 0 ? actions : null}
      </PageHead>
      {making ? <NewFramework onClose={() => setMaking(false)} /> : null}
      {editable ? <LibraryOffer /> : null}
      {frameworks.length === 0 ? (
        <EmptyState title={t(editable ? 'frameworks.empty' : 'frameworks.emptyReader')}>
          {editable ? <div className="row">{actions}</div> : null}
        </EmptyState>
      ) : (
        <>
          <ListTools>
            <h2>{t('frameworks.count', { count: versionGroups(listed).length })}</h2>
            {archived > 0 ? (
              <Checkbox
                checked={withArchived}
                onChange={(event) => setWithArchived(event.currentTarget.checked)}
                label={t('common.withArchived', { count: archived })}
              />
            ) : null}
            <SearchField value={query} onChange={setQuery} label={t('frameworks.search')} />
          </ListTools>
          {shown.length > 0 ? <FrameworksTable frameworks={shown} editable={editable} /> : null}
          {shown.length === 0 ? (
            <EmptyState title={query ? t('common.nothingFound', { query }) : t('frameworks.allArchived')} />
          ) : null}
        </>
      )}
    </>
  )
}
